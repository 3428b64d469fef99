-- Art. 12 lid 6, 9 lid 1: who was agreed on takes part once nothing waits any more that he would read; a closure is taken over with words that hold.

do $$
begin
  if not exists (select from pg_roles where rolname = 'deur_deelname') then
    -- The task of a decision that somebody takes part: that one participant, when what waited was done.
    create role deur_deelname nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant deur_deelname to weegwijs_app;
grant usage on schema beheer, casusoverleg, kluis, logboek, taken to deur_deelname;

-- What items and words of a case wait for, or only the words of one row: decisions and days, for who reads nothing of the case.
create function casusoverleg.wachtpunten(welk uuid, woorden_van uuid)
  returns table (besluit text, besloten_op date, uitgevoerd_op date, beperken boolean, beperkt_op date, toestand text)
  language sql stable security definer set search_path = '' as
$$ select k.besluit, k.besloten_op, k.uitgevoerd_op, k.beperken, k.beperkt_op, coalesce(g.toestand, 'geldig')
   from casusoverleg.correctiepunt k
   left join casusoverleg.gegeven g on g.id = k.gegeven
   where k.casus = welk and k.samenwerkingsverband = beheer.samenwerkingsverband()
     and (woorden_van is null or k.gegeven = woorden_van) $$;
alter function casusoverleg.wachtpunten owner to bewaarder;
revoke all on function casusoverleg.wachtpunten from public;
grant execute on function casusoverleg.wachtpunten to casusbesluit_uitvoeren, deur_deelname, deur_afsluiting;

create policy deelname_achterlaten on taken.taak for insert to casusbesluit_uitvoeren
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and besloten_door = beheer.functionaris()
    and soort = 'deelnemer-toelaten' and casusoverleg.eensgezind(object, 'deelnemer-toevoegen', null));
create policy deelname on taken.taak for select to deur_deelname
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' and soort = 'deelnemer-toelaten' and stand = 'open');
grant select (samenwerkingsverband, soort, stand, besluit) on taken.taak to deur_deelname;

create policy deelname on casusoverleg.voorstel for select to deur_deelname
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' and soort = 'deelnemer-toevoegen'
    and stand = 'aangenomen' and exists (select from taken.taak t where t.besluit = voorstel.id));
grant select (id, samenwerkingsverband, casus, soort, doel, stand, inhoud) on casusoverleg.voorstel to deur_deelname;
create policy deelname on casusoverleg.casus for select to deur_deelname
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem');
grant select (id, samenwerkingsverband, nummer, stand) on casusoverleg.casus to deur_deelname;
create policy deelname_lezen on casusoverleg.deelnemer for select to deur_deelname
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem');
create policy deelname on casusoverleg.deelnemer for insert to deur_deelname
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' and tot is null
    and exists (select from casusoverleg.voorstel v where v.casus = deelnemer.casus and v.doel = coalesce(deelnemer.partij, deelnemer.externe_partner)));
grant select (id, samenwerkingsverband, casus, partij, externe_partner, tot) on casusoverleg.deelnemer to deur_deelname;
grant insert (id, samenwerkingsverband, casus, partij, externe_partner, vanaf, inhoud) on casusoverleg.deelnemer to deur_deelname;
grant select on beheer.partij, beheer.externe_partner to deur_deelname;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to deur_deelname;

create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven', 'informatieplicht_lezen') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting', 'deur_vertrek', 'deur_deelname') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken'
              when rol in ('archief_lezen', 'archief_schrijven', 'deur_archief') then 'archief' end;
grant execute on function kluis.sleutel_vrijgeven to deur_deelname;
