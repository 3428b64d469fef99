-- Art. 11 lid 5: the duty to inform goes on in the archive (13 lid 1-2). What the core parties think and decide of it there lies with the
-- dossier; nothing of what was processed before changes, and no term moves.

-- What was written into the archive keeps its place in the order of what was there, so that a decision can come after it.
grant usage on sequence weegploeg.volgorde to bewaarder;
update archief.stuk s set rij = s.rij || pg_catalog.jsonb_build_object('volgorde', n.volgorde)
from (select o.id, pg_catalog.nextval('weegploeg.volgorde') as volgorde from (
    select k.id from archief.stuk k join archief.dossier d on d.id = k.dossier
    where d.register = 'weegploeg' and k.tabel in ('gegeven', 'correctie') and k.rij ->> 'volgorde' is null
    order by coalesce(k.rij ->> 'ingebracht_op', k.rij ->> 'op'), k.id) o) n
where n.id = s.id;

create function archief.geef_volgorde() returns trigger language plpgsql volatile security definer set search_path = '' as
$$ begin
     -- Of a casus nothing is decided by it.
     if exists (select from archief.dossier d where d.id = new.dossier and d.register = 'weegploeg') then
       new.rij := new.rij || pg_catalog.jsonb_build_object('volgorde', pg_catalog.nextval('weegploeg.volgorde'));
     end if;
     return new;
   end $$;
alter function archief.geef_volgorde owner to bewaarder;
revoke all on function archief.geef_volgorde from public;
create trigger geef_volgorde before insert on archief.stuk for each row
  when (new.tabel in ('gegeven', 'correctie') and new.rij ->> 'volgorde' is null) execute function archief.geef_volgorde();

-- The core parties that are left: nobody waits for what a party thinks that has left (18 lid 3).
create function beheer.blijvende_kernpartijen(verband uuid) returns text[]
  language sql stable security definer set search_path = '' as
$$ select coalesce(array_agg(k.soort), '{}') from unnest(array['gemeente', 'om', 'politie']) k(soort)
   where not exists (
     select from beheer.opzegging o join beheer.partij p on p.id = o.partij
     where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort = k.soort) $$;
alter function beheer.blijvende_kernpartijen owner to wacht;
revoke all on function beheer.blijvende_kernpartijen from public;
grant execute on function beheer.blijvende_kernpartijen to weegploeg_schrijven, bewaarder;

-- As in 026, of those who are left.
alter policy na_overleg on weegploeg.informeerbesluit
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and door = beheer.functionaris()
    and not exists (select from pg_catalog.unnest(beheer.blijvende_kernpartijen(samenwerkingsverband)) as partij where not exists (
      select from weegploeg.informeeroordeel o where o.uitkomst = informeerbesluit.uitkomst and o.partijsoort = partij)));

-- What the duty of archived weegdossiers rests on, without content: the outcome, what was thought and decided, and the days of what came
-- after. Of one dossier all of it; of all only where the person was not told yet. What was reopened goes on with the new dossier.
create function archief.informatieregels(welk uuid default null)
  returns table (hoofd uuid, nummer text, stand text, tabel text, rij jsonb)
  language sql stable security definer set search_path = '' as
$$ with recursive deel(hoofd, id) as (
     select a.id, a.id from archief.dossier a
     where a.register = 'weegploeg' and a.hoofd is null and not a.verzegeld and beheer.bij_informatieplicht()
       and a.samenwerkingsverband = beheer.samenwerkingsverband() and (welk is null or a.id = welk)
       and not exists (select from archief.heropening h where h.dossier = a.id and h.stand = 'aangenomen')
     union
     select deel.hoofd, a.id from archief.dossier a join deel on a.hoofd = deel.id
   ), regel as (
     select deel.hoofd, s.tabel, s.rij from deel join archief.stuk s on s.dossier = deel.id
     where not s.verzegeld and (s.tabel in ('correctie', 'informeeroordeel', 'informeerbesluit')
       or s.tabel = 'gegeven' and (s.rij ->> 'soort' in ('signaal', 'afsluitingsbesluit', 'agenderingsbesluit')
         or s.rij ->> 'handeling' = 'nadere-informatie-geven'))
   ), uitkomst as (
     select distinct on (r.hoofd) r.hoofd, r.rij ->> 'id' as id from regel r
     where r.tabel = 'gegeven' and r.rij ->> 'soort' = 'agenderingsbesluit' and r.rij ->> 'handeling' in ('agenderen', 'niet-agenderen')
     order by r.hoofd, (r.rij ->> 'volgorde')::bigint desc
   )
   select r.hoofd, a.nummer, a.stand, r.tabel, r.rij - array['inhoud', 'samenwerkingsverband', 'bron', 'ingebracht_door', 'grondslag', 'reden']
   from regel r join uitkomst u on u.hoofd = r.hoofd join archief.dossier a on a.id = r.hoofd
   where welk is not null or not exists (
     select from regel b where b.hoofd = r.hoofd and b.tabel = 'informeerbesluit' and b.rij ->> 'uitkomst' = u.id and b.rij ->> 'soort' = 'geinformeerd')
   order by r.hoofd, (r.rij ->> 'volgorde')::bigint $$;
alter function archief.informatieregels owner to bewaarder;
revoke all on function archief.informatieregels from public;
drop function archief.informatieplichten();
grant execute on function archief.informatieregels to informatieplicht_lezen, archief_schrijven;

-- A view, a decision or a receiver of a letter, in the transaction of its entry: in the name of who acts, about the outcome that counts, and
-- nothing is decided before all spoke.
create function archief.leg_informeren_vast(welk uuid, in_tabel text, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     aanvulling constant jsonb := pg_catalog.jsonb_build_object('samenwerkingsverband', beheer.samenwerkingsverband(), 'dossier', welk,
       'volgorde', pg_catalog.nextval('weegploeg.volgorde'));
     rij_nieuw jsonb;
     mag boolean;
   begin
     rij_nieuw := case in_tabel
       when 'informeeroordeel' then to_jsonb(jsonb_populate_record(null::weegploeg.informeeroordeel, nieuw || aanvulling))
       when 'informeerbesluit' then to_jsonb(jsonb_populate_record(null::weegploeg.informeerbesluit, nieuw || aanvulling))
       when 'geadresseerde' then to_jsonb(jsonb_populate_record(null::weegploeg.geadresseerde, nieuw || (aanvulling - 'volgorde'))) end;
     mag := case in_tabel
       when 'informeeroordeel' then rij_nieuw ->> 'functionaris' = beheer.functionaris()::text and rij_nieuw ->> 'partijsoort' = beheer.partijsoort()
       when 'informeerbesluit' then rij_nieuw ->> 'door' = beheer.functionaris()::text and not exists (
         select from pg_catalog.unnest(beheer.blijvende_kernpartijen(beheer.samenwerkingsverband())) as partij where not exists (
           select from archief.informatieregels(welk) r
           where r.tabel = 'informeeroordeel' and r.rij ->> 'uitkomst' = rij_nieuw ->> 'uitkomst' and r.rij ->> 'partijsoort' = partij))
       when 'geadresseerde' then exists (
         select from archief.stuk s where s.dossier = welk and s.tabel = 'informeerbesluit' and s.rij ->> 'id' = rij_nieuw ->> 'besluit') end;
     if mag is not true or rij_nieuw ->> 'id' is null or beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk)
       or (in_tabel <> 'geadresseerde' and not exists (
         select from archief.informatieregels(welk) r where r.tabel = 'gegeven' and r.rij ->> 'id' = rij_nieuw ->> 'uitkomst')) then
       raise exception 'dit legt niemand zo vast over informeren in het archief' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, in_tabel, false, rij_nieuw);
   end $$;
alter function archief.leg_informeren_vast owner to bewaarder;
revoke all on function archief.leg_informeren_vast from public;
grant execute on function archief.leg_informeren_vast to archief_schrijven;
