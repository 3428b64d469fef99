-- Art. 12: the person withdraws a request before its answer. It ends as an answered one does; what was not decided of an item lapses,
-- and what was decided stays owed.

alter table verzoeken.verzoek drop constraint verzoek_stand_check;
alter table verzoeken.verzoek add constraint verzoek_stand_check check (stand in ('open', 'beantwoord', 'niet-behandeld', 'ingetrokken'));
alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht', 'voorgelegd', 'besloten', 'antwoord', 'beantwoord', 'aangehouden', 'ingetrokken'));
drop index verzoeken.stap_eenmaal;
create unique index stap_eenmaal on verzoeken.stap (verzoek, soort) where soort in ('verdaagd', 'niet-behandeld', 'beantwoord', 'ingetrokken');

-- What came of an item can be that it lapsed: its shielding still ends then.
do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_besluit_check', register);
    execute format('alter table %I.correctiepunt add constraint correctiepunt_besluit_check check (besluit in (''verbeterd'', ''aangevuld'', ''verwijderd'', ''afgeschermd'', %s ''afgewezen'', ''vervallen''))',
      register, case when register = 'casusoverleg' then '' else '''vernietigd'',' end);
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_check1', register);
    execute format('alter table %I.correctiepunt add constraint correctiepunt_check1 check ((grond is not null) = (besluit is not null and besluit not in (''afgewezen'', ''vervallen'')))', register);
    execute format('grant update (besluit, besloten_op, besloten_door) on %I.correctiepunt to bewaarder', register);
  end loop;
end $$;

-- Nothing is decided any more of what lies with a request: in the archive and behind the seal too, where the uitvoerder cannot look. What
-- was shielded meanwhile stays until that is lifted, so that whoever received the item is told.
create function verzoeken.laat_punten_vervallen(welk uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     register text;
   begin
     if beheer.rol() is distinct from 'uitvoerder' or not kluis.gelogd(welk) or not exists (
       select from verzoeken.verzoek q where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = 'open') then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
       execute pg_catalog.format('delete from %I.correctiepunt k where k.verzoek = $1 and k.besluit is null and k.beperkt_op is null', register) using welk;
       -- What parties said of it has no use any more.
       execute pg_catalog.format(
         'delete from %1$I.correctiezienswijze z using %1$I.correctiepunt k where z.punt = k.id and k.verzoek = $1 and k.besluit is null',
         register) using welk;
       execute pg_catalog.format(
         'update %I.correctiepunt k set besluit = ''vervallen'', besloten_op = $2, besloten_door = $3 where k.verzoek = $1 and k.besluit is null',
         register) using welk, dag, beheer.functionaris();
     end loop;
   end $$;
alter function verzoeken.laat_punten_vervallen owner to bewaarder;
revoke all on function verzoeken.laat_punten_vervallen from public;
grant execute on function verzoeken.laat_punten_vervallen to verzoeken_schrijven;

-- As before (058); what lapsed opens again like what was refused.
create or replace function archief.te_corrigeren(in_punt uuid) returns archief.correctiepunt
  language plpgsql stable set search_path = '' as
$$ declare
     p archief.correctiepunt;
   begin
     select k.* into p from archief.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.rol() = 'weegploeglid' and archief.mag_dossier(k.verzegeld) and kluis.gelogd(k.dossier) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit in ('afgewezen', 'vervallen') then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'in het archief verandert niets zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     return p;
   end $$;
