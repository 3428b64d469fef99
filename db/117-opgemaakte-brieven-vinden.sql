-- Art. 12 lid 3: who stands only in a letter about informing that was made and did not go yet (11 lid 2) is found as well. His row goes with the
-- letter; of the letter that goes it stays, as the row of who received it.

alter table weegploeg.geadresseerde
  alter column besluit drop not null,
  alter column op drop not null,
  -- The version that was made, and the day on which it was; both go when it is sent.
  add column brief uuid references weegploeg.informatiebrief on delete cascade,
  add column opgemaakt_op date,
  add constraint geadresseerde_verzonden check ((besluit is null) = (op is null)),
  add constraint geadresseerde_opgemaakt check ((brief is null) = (opgemaakt_op is null)),
  add constraint geadresseerde_een check (num_nonnulls(besluit, brief) = 1);
create index geadresseerde_brief on weegploeg.geadresseerde (brief);
alter policy kernpartijen on weegploeg.geadresseerde
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid')
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and (exists (select from weegploeg.informeerbesluit b where b.id = besluit and b.dossier = geadresseerde.dossier and b.soort = 'geinformeerd')
      or exists (select from weegploeg.informatiebrief v where v.id = brief and v.dossier = geadresseerde.dossier)));
grant insert (brief, opgemaakt_op) on weegploeg.geadresseerde to weegploeg_schrijven;

-- Of a letter that is no more nobody is found. Looked at when all is done: the row can lie in the archive by then, or say that the letter went.
create function verzoeken.na_brief() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     verdwenen constant text := case tg_table_schema when 'archief' then to_jsonb(old) -> 'rij' ->> 'id' else to_jsonb(old) ->> 'id' end;
   begin
     delete from verzoeken.vondst f using verzoeken.verzoek q
     where f.gegeven = verdwenen::uuid and f.soort = 'geadresseerde' and q.id = f.verzoek and q.stand = 'open'
       and not exists (select from weegploeg.geadresseerde g where g.id = verdwenen::uuid)
       and not exists (select from archief.stuk s where s.dossier = f.dossier and s.tabel = 'geadresseerde' and s.rij ->> 'id' = verdwenen);
     return null;
   end $$;
alter function verzoeken.na_brief owner to bewaarder;
revoke all on function verzoeken.na_brief from public;
create constraint trigger na_brief after delete on weegploeg.geadresseerde deferrable initially deferred for each row
  when (old.brief is not null) execute function verzoeken.na_brief();
create constraint trigger na_brief after delete on archief.stuk deferrable initially deferred for each row
  when (old.tabel = 'geadresseerde' and old.rij ->> 'brief' is not null) execute function verzoeken.na_brief();

-- As in 081, with whom a version is made out to: that goes with it.
create or replace function archief.leg_informeren_vast(welk uuid, in_tabel text, nieuw jsonb) returns void
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
       when 'informatiebrief' then to_jsonb(jsonb_populate_record(null::weegploeg.informatiebrief, nieuw || aanvulling))
       when 'geadresseerde' then to_jsonb(jsonb_populate_record(null::weegploeg.geadresseerde, nieuw || (aanvulling - 'volgorde'))) end;
     mag := case in_tabel
       when 'informeeroordeel' then rij_nieuw ->> 'functionaris' = beheer.functionaris()::text and rij_nieuw ->> 'partijsoort' = beheer.partijsoort()
       when 'informatiebrief' then rij_nieuw ->> 'door' = beheer.functionaris()::text
       when 'informeerbesluit' then rij_nieuw ->> 'door' = beheer.functionaris()::text and not exists (
         select from pg_catalog.unnest(beheer.blijvende_kernpartijen(beheer.samenwerkingsverband())) as partij where not exists (
           select from archief.informatieregels(welk) r
           where r.tabel = 'informeeroordeel' and r.rij ->> 'uitkomst' = rij_nieuw ->> 'uitkomst' and r.rij ->> 'partijsoort' = partij))
       when 'geadresseerde' then exists (
         select from archief.stuk s where s.dossier = welk
           and (s.tabel = 'informeerbesluit' and s.rij ->> 'id' = rij_nieuw ->> 'besluit' and rij_nieuw ->> 'brief' is null
             or s.tabel = 'informatiebrief' and s.rij ->> 'id' = rij_nieuw ->> 'brief' and rij_nieuw ->> 'besluit' is null)) end;
     if mag is not true or rij_nieuw ->> 'id' is null or beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk)
       or (in_tabel <> 'geadresseerde' and not exists (
         select from archief.informatieregels(welk) r where r.tabel = 'gegeven' and r.rij ->> 'id' = rij_nieuw ->> 'uitkomst')) then
       raise exception 'dit legt niemand zo vast over informeren in het archief' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, in_tabel, false, rij_nieuw);
     if in_tabel = 'informeerbesluit' and rij_nieuw ->> 'soort' in ('geinformeerd', 'uitgesteld') then
       delete from archief.stuk s using archief.dossier d
       where d.id = s.dossier and welk in (d.id, d.hoofd)
         and (s.tabel = 'informatiebrief' or s.tabel = 'geadresseerde' and s.rij ->> 'brief' is not null);
     end if;
   end $$;
