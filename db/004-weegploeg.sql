-- The weegploeg register (art. 8): a dossier is a list of gegevens of the closed list; sealed police items exist for police and OM only.

create table weegploeg.dossier (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  -- No number while everything in it is sealed: a gap in the numbers would tell that something exists.
  nummer text,
  verzegeld boolean not null,
  stand text not null check (stand in ('ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld', 'geagendeerd',
    'niet-geagendeerd', 'samengevoegd')),
  aangemaakt_op date not null,
  laatste_verwerking date not null,
  besluit_op date,
  samengevoegd_met uuid references weegploeg.dossier,
  -- The casus that came of it; known on this side of the wall only.
  casus uuid,
  casusnummer text,
  unique (samenwerkingsverband, nummer),
  check (verzegeld = (nummer is null)),
  check (not verzegeld or stand in ('ingebracht', 'samengevoegd')),
  check ((stand = 'samengevoegd') = (samengevoegd_met is not null)),
  check ((stand in ('geagendeerd', 'niet-geagendeerd')) = (besluit_op is not null))
);

-- The order in which items began to count: a released or merged item counts from then on.
create sequence weegploeg.volgorde;

create table weegploeg.gegeven (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  soort text not null check (soort in ('naw', 'signaal', 'melder', 'analyse', 'agenderingsbesluit', 'afsluitingsbesluit')),
  bron uuid not null references beheer.partij,
  grondslag text not null check (grondslag <> ''),
  wpg_regime text check (wpg_regime in ('8', '9', '10-1-a', '10-1-c', '13')),
  verzegeld boolean not null,
  -- The signal that a reporter belongs to.
  bij uuid references weegploeg.gegeven,
  vervangt uuid references weegploeg.gegeven,
  ingebracht_door uuid not null references beheer.functionaris,
  ingebracht_op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  handeling text not null,
  inhoud bytea not null,
  check (not verzegeld or wpg_regime in ('9', '10-1-a', '10-1-c'))
);
create index gegeven_dossier on weegploeg.gegeven (dossier);

create table weegploeg.zoeksleutel (
  samenwerkingsverband uuid not null,
  gegeven uuid not null references weegploeg.gegeven on delete cascade,
  dossier uuid not null references weegploeg.dossier,
  soort text not null check (soort in ('exact', 'voorvoegsel', 'trigram', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres')),
  sleutel bytea not null check (length(sleutel) = 8),
  verzegeld boolean not null,
  primary key (gegeven, soort, sleutel)
);
create index zoeksleutel_sleutel on weegploeg.zoeksleutel (samenwerkingsverband, sleutel);
create index zoeksleutel_dossier on weegploeg.zoeksleutel (dossier);

create table weegploeg.vrijgave (
  gegeven uuid primary key references weegploeg.gegeven,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  doelen text[] not null check (cardinality(doelen) > 0 and doelen <@ array['a', 'b', 'c']),
  beveiligingsplan uuid not null references beheer.beveiligingsplan,
  vrijgegeven_door uuid not null references beheer.functionaris,
  vrijgegeven_op date not null,
  -- Necessity, and who was consulted when and with what outcome (MB art. 1 lid 2, 2 a and c).
  inhoud bytea not null
);

create table weegploeg.informatievraag (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  gevraagd_aan uuid not null references beheer.partij,
  gevraagd_door uuid not null references beheer.functionaris,
  gevraagd_op date not null,
  uiterlijk date not null check (uiterlijk > gevraagd_op),
  beantwoord_op date,
  antwoord uuid references weegploeg.gegeven,
  inhoud bytea not null,
  check ((beantwoord_op is null) = (antwoord is null))
);
create index informatievraag_dossier on weegploeg.informatievraag (dossier);

create table weegploeg.voorstel (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  soort text not null check (soort in ('agenderen', 'niet-agenderen')),
  vereist text[] not null check (cardinality(vereist) > 0),
  ingediend_door uuid not null references beheer.functionaris,
  partij uuid not null references beheer.partij,
  ingediend_op date not null,
  stand text not null check (stand in ('open', 'aangenomen', 'verworpen')),
  gesloten_op date,
  inhoud bytea not null,
  check ((stand = 'open') = (gesloten_op is null))
);
create unique index voorstel_een_open on weegploeg.voorstel (dossier) where stand = 'open';

create table weegploeg.voorstel_selectie (
  voorstel uuid not null references weegploeg.voorstel,
  samenwerkingsverband uuid not null,
  gegeven uuid not null references weegploeg.gegeven,
  -- The item in the casus that this one was copied to (8.5); known on this side of the wall only.
  kopie uuid,
  primary key (voorstel, gegeven)
);

create table weegploeg.stem (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  voorstel uuid not null references weegploeg.voorstel,
  partijsoort text not null check (partijsoort in ('gemeente', 'om', 'politie')),
  functionaris uuid not null references beheer.functionaris,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  unique (voorstel, partijsoort)
);

create table weegploeg.samenvoeging (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  van uuid not null references weegploeg.dossier,
  naar uuid not null references weegploeg.dossier,
  gegevens uuid[] not null,
  door uuid not null references beheer.functionaris,
  op date not null,
  verzegeld boolean not null,
  inhoud bytea not null
);

create table weegploeg.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  primary key (samenwerkingsverband, jaar)
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['dossier', 'gegeven', 'zoeksleutel', 'vrijgave', 'informatievraag', 'voorstel',
    'voorstel_selectie', 'stem', 'samenvoeging', 'teller'] loop
    execute format('alter table weegploeg.%I enable row level security', tabel);
    execute format('alter table weegploeg.%I force row level security', tabel);
  end loop;
  -- Tables that know of the seal.
  foreach tabel in array array['dossier', 'gegeven', 'zoeksleutel', 'samenvoeging'] loop
    execute format('create policy weegploeg on weegploeg.%I using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel())) with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()))', tabel);
  end loop;
  foreach tabel in array array['informatievraag', 'voorstel', 'voorstel_selectie', 'stem'] loop
    execute format('create policy weegploeg on weegploeg.%I using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()) with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg())', tabel);
  end loop;
  -- A release is written before the seal is broken and read after it; it follows its item.
  create policy weegploeg on weegploeg.vrijgave
    using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()
      and exists (select from weegploeg.gegeven g where g.id = vrijgave.gegeven))
    with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.achter_zegel());
  create policy wacht on weegploeg.teller to wacht using (true) with check (true);
end $$;

grant select on weegploeg.dossier, weegploeg.gegeven, weegploeg.zoeksleutel, weegploeg.vrijgave, weegploeg.informatievraag,
  weegploeg.voorstel, weegploeg.voorstel_selectie, weegploeg.stem, weegploeg.samenvoeging
  to weegploeg_lezen, weegploeg_schrijven;

grant insert (id, samenwerkingsverband, nummer, verzegeld, stand, aangemaakt_op, laatste_verwerking) on weegploeg.dossier to weegploeg_schrijven;
grant update (nummer, verzegeld, stand, laatste_verwerking, besluit_op, samengevoegd_met, casus, casusnummer) on weegploeg.dossier to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, soort, bron, grondslag, wpg_regime, verzegeld, bij, vervangt,
  ingebracht_door, ingebracht_op, handeling, inhoud) on weegploeg.gegeven to weegploeg_schrijven;
grant update (dossier, verzegeld, inhoud, volgorde) on weegploeg.gegeven to weegploeg_schrijven;
grant usage on sequence weegploeg.volgorde to weegploeg_schrijven;
grant insert on weegploeg.zoeksleutel to weegploeg_schrijven;
grant update (dossier, verzegeld) on weegploeg.zoeksleutel to weegploeg_schrijven;
grant insert on weegploeg.vrijgave to weegploeg_schrijven;
grant update (dossier, inhoud) on weegploeg.vrijgave to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, gevraagd_aan, gevraagd_door, gevraagd_op, uiterlijk, inhoud) on weegploeg.informatievraag to weegploeg_schrijven;
grant update (dossier, inhoud, beantwoord_op, antwoord) on weegploeg.informatievraag to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, soort, vereist, ingediend_door, partij, ingediend_op, stand, inhoud) on weegploeg.voorstel to weegploeg_schrijven;
grant update (dossier, inhoud, stand, gesloten_op) on weegploeg.voorstel to weegploeg_schrijven;
grant insert on weegploeg.voorstel_selectie, weegploeg.stem, weegploeg.samenvoeging to weegploeg_schrijven;
grant update (inhoud) on weegploeg.stem to weegploeg_schrijven;
grant update (kopie) on weegploeg.voorstel_selectie to weegploeg_schrijven;
grant select, insert on weegploeg.teller to wacht;
grant update (laatste) on weegploeg.teller to wacht;

create function weegploeg.volgend_nummer(in_jaar integer) returns text
  language sql volatile security definer set search_path = '' as
$$ insert into weegploeg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'W-' || jaar || '-' || lpad(laatste::text, 4, '0') $$;
alter function weegploeg.volgend_nummer owner to wacht;
revoke all on function weegploeg.volgend_nummer from public;
grant execute on function weegploeg.volgend_nummer to weegploeg_schrijven;
