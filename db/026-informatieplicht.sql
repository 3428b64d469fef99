-- Art. 11: what the core parties think of informing, and what was decided; for them and the functionaris gegevensbescherming only.

do $$
begin
  if not exists (select from pg_roles where rolname = 'informatieplicht_lezen') then
    -- What was decided about informing, by number; of the rest of the register days and kinds, no content.
    create role informatieplicht_lezen nologin noinherit nosuperuser nocreatedb nocreaterole nobypassrls;
  end if;
end $$;
grant informatieplicht_lezen to weegwijs_app;
grant usage on schema beheer, logboek, kluis, weegploeg to informatieplicht_lezen;

-- The view of one core party after consultation (11 lid 3). A later one of the same party takes its place.
create table weegploeg.informeeroordeel (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  -- The decision of the weegploeg that the duty is about. No reference: it moves along when dossiers are merged.
  uitkomst uuid not null,
  partijsoort text not null check (partijsoort in ('gemeente', 'om', 'politie')),
  beletsel boolean not null,
  gronden text[] not null check (gronden <@ array['a', 'b', 'c', 'd', 'e']),
  functionaris uuid not null references beheer.functionaris,
  op date not null,
  -- In one order with the items, so that a postponement knows what came after it.
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  -- The reason in words.
  inhoud bytea not null,
  check (beletsel = (cardinality(gronden) > 0))
);
create index informeeroordeel_uitkomst on weegploeg.informeeroordeel (uitkomst);

-- What was decided: postponed, looked at again, or informed with the letter as it went (11 lid 3-5).
create table weegploeg.informeerbesluit (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  uitkomst uuid not null,
  soort text not null check (soort in ('uitgesteld', 'verlengd', 'vervallen', 'geinformeerd')),
  gronden text[] not null check (gronden <@ array['a', 'b', 'c', 'd', 'e']),
  herbeoordelen_op date check (herbeoordelen_op > op),
  verzonden_op date check (verzonden_op <= op),
  wijze text check (wijze in ('post', 'uitgereikt', 'gesprek-en-brief')),
  door uuid not null references beheer.functionaris,
  op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  -- The weighing in words; of informing to whom, and the letters.
  inhoud bytea not null,
  check ((soort in ('uitgesteld', 'verlengd')) = (cardinality(gronden) > 0)),
  check ((soort in ('uitgesteld', 'verlengd')) = (herbeoordelen_op is not null)),
  check ((soort = 'geinformeerd') = (verzonden_op is not null)),
  check ((soort = 'geinformeerd') = (wijze is not null))
);
create index informeerbesluit_uitkomst on weegploeg.informeerbesluit (uitkomst);

create function beheer.bij_informatieplicht() returns boolean language sql stable
  return beheer.rol() in ('weegploeglid', 'functionaris-gegevensbescherming');

do $$
declare
  tabel text;
begin
  foreach tabel in array array['informeeroordeel', 'informeerbesluit'] loop
    execute format('alter table weegploeg.%I enable row level security', tabel);
    execute format('alter table weegploeg.%I force row level security', tabel);
    execute format('create policy kernpartijen on weegploeg.%I for select to weegploeg_lezen, weegploeg_schrijven using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = ''weegploeglid'')', tabel);
    execute format('create policy kernpartijen_en_fg on weegploeg.%I for select to informatieplicht_lezen using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht())', tabel);
  end loop;
end $$;
-- They go to the archive with the dossier, whole.
create policy bewaarder on weegploeg.informeeroordeel to bewaarder using (true);
create policy bewaarder on weegploeg.informeerbesluit to bewaarder using (true);
grant select, delete on weegploeg.informeeroordeel, weegploeg.informeerbesluit to bewaarder;
-- A view is given in the name of one's own party.
create policy eigen_oordeel on weegploeg.informeeroordeel for insert to weegploeg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and functionaris = beheer.functionaris() and partijsoort = beheer.partijsoort());
-- Nothing is decided before the three of them spoke.
create policy na_overleg on weegploeg.informeerbesluit for insert to weegploeg_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and door = beheer.functionaris()
    and (select count(distinct o.partijsoort) from weegploeg.informeeroordeel o where o.uitkomst = informeerbesluit.uitkomst) = 3);

grant select on weegploeg.informeeroordeel, weegploeg.informeerbesluit to weegploeg_lezen, weegploeg_schrijven, informatieplicht_lezen;
grant insert (id, samenwerkingsverband, dossier, uitkomst, partijsoort, beletsel, gronden, functionaris, op, inhoud)
  on weegploeg.informeeroordeel to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, uitkomst, soort, gronden, herbeoordelen_op, verzonden_op, wijze, door, op, inhoud)
  on weegploeg.informeerbesluit to weegploeg_schrijven;

-- Of the rest of the register this role sees numbers, kinds and days of what is not sealed.
create policy informatieplicht on weegploeg.dossier for select to informatieplicht_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht() and not verzegeld
    -- Before there is an outcome there is nothing to watch over.
    and exists (select from weegploeg.gegeven g where g.dossier = weegploeg.dossier.id and g.soort = 'agenderingsbesluit'));
create policy informatieplicht on weegploeg.gegeven for select to informatieplicht_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht() and not verzegeld);
create policy informatieplicht on weegploeg.correctie for select to informatieplicht_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht() and not verzegeld);
create policy informatieplicht on weegploeg.vrijgave for select to informatieplicht_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.bij_informatieplicht());
grant select (id, samenwerkingsverband, nummer, verzegeld, stand, besluit_op) on weegploeg.dossier to informatieplicht_lezen;
grant select (id, samenwerkingsverband, dossier, soort, verzegeld, toestand, handeling, ingebracht_op, volgorde) on weegploeg.gegeven
  to informatieplicht_lezen;
grant select (samenwerkingsverband, dossier, verzegeld, op, volgorde) on weegploeg.correctie to informatieplicht_lezen;
grant select (samenwerkingsverband, gegeven, vrijgegeven_op) on weegploeg.vrijgave to informatieplicht_lezen;
grant select on beheer.samenwerkingsverband, beheer.partij to informatieplicht_lezen;
grant select (id, naam, samenwerkingsverband) on beheer.functionaris to informatieplicht_lezen;
grant insert (samenwerkingsverband, tijd, functionaris, partij, rol, handeling, artikel, resultaat, redenen, objecten,
  nummers, herkomst, trace_id) on logboek.regel to informatieplicht_lezen;
create or replace function kluis.register_van(rol text) returns text language sql immutable
  return case when rol in ('weegploeg_lezen', 'weegploeg_schrijven', 'informatieplicht_lezen') then 'weegploeg'
              when rol in ('casusoverleg_lezen', 'casusoverleg_schrijven', 'plan_lezen', 'casusbesluit_lezen',
                'casusbesluit_stemmen', 'casusbesluit_uitvoeren', 'deur_afsluiting') then 'casusoverleg'
              when rol in ('verzoeken_lezen', 'verzoeken_schrijven') then 'verzoeken'
              when rol in ('archief_lezen', 'deur_archief') then 'archief' end;
grant execute on function kluis.sleutel_vrijgeven to informatieplicht_lezen;
-- The letter names the functionaris gegevensbescherming; who that is follows from the mandates.
grant select (samenwerkingsverband, functionaris, rol, begin, einde, toegekend_op, ingetrokken_op) on beheer.autorisatie to weegploeg_schrijven;
