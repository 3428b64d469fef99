-- Art. 12 lid 3 and 4: the overview of a request, item by item as it was when the find was confirmed, what may go out of it, and the answer.

alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht', 'voorgelegd', 'besloten', 'antwoord', 'beantwoord'));
drop index verzoeken.stap_eenmaal;
create unique index stap_eenmaal on verzoeken.stap (verzoek, soort) where soort in ('verdaagd', 'niet-behandeld', 'beantwoord');

create table verzoeken.stuk (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  verzoek uuid not null references verzoeken.verzoek,
  -- It goes when its find goes, and that goes when the dossier goes for good.
  vondst uuid not null references verzoeken.vondst on delete cascade,
  -- The row that it was taken from.
  gegeven uuid not null,
  soort text not null,
  dag date,
  -- Whose item it is: who decides whether it goes out.
  beslist text not null check (beslist in ('gemeente', 'om', 'politie', 'uitvoerder', 'kernpartij')),
  voorstel text not null check (voorstel in ('tonen', 'weglaten')),
  voorstelgrond text check (voorstelgrond in ('melder', 'andere-personen', 'a', 'b', 'c', 'd', 'e')),
  besluit text check (besluit in ('tonen', 'inkorten', 'weglaten')),
  grond text check (grond in ('melder', 'andere-personen', 'a', 'b', 'c', 'd', 'e')),
  besloten_door uuid references beheer.functionaris,
  besloten_op date,
  volgorde bigint generated always as identity,
  -- What it says, where it comes from and who received it; and why it goes out or not, with the words in its place.
  inhoud bytea not null,
  beslissing bytea,
  unique (vondst, gegeven),
  check ((voorstel = 'weglaten') = (voorstelgrond is not null)),
  check ((besluit is null) = (besloten_op is null)),
  check ((besluit is null) = (besloten_door is null)),
  check ((besluit is null) = (beslissing is null)),
  check ((coalesce(besluit, 'tonen') = 'tonen') = (grond is null))
);
create index stuk_verzoek on verzoeken.stuk (verzoek);

alter table verzoeken.stuk enable row level security;
alter table verzoeken.stuk force row level security;
-- Whoever knows the find knows its items.
create policy vondst on verzoeken.stuk to verzoeken_lezen, verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and exists (select from verzoeken.vondst v where v.id = stuk.vondst))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and exists (select from verzoeken.vondst v where v.id = stuk.vondst));
-- An item is decided by whose it is.
create policy eigenaar on verzoeken.stuk as restrictive for update to verzoeken_schrijven
  using (true)
  with check (case beheer.rol() when 'uitvoerder' then beslist = 'uitvoerder'
    when 'weegploeglid' then beslist in (beheer.partijsoort(), 'kernpartij') else false end);
grant select on verzoeken.stuk to verzoeken_lezen, verzoeken_schrijven;
grant insert (id, samenwerkingsverband, verzoek, vondst, gegeven, soort, dag, beslist, voorstel, voorstelgrond, inhoud)
  on verzoeken.stuk to verzoeken_schrijven;
grant update (besluit, grond, besloten_door, besloten_op, beslissing) on verzoeken.stuk to verzoeken_schrijven;
create policy bewaarder on verzoeken.stuk to bewaarder using (true);
grant select, delete on verzoeken.stuk to bewaarder;

-- The core parties answer a request of inzage (12 lid 4).
create policy kernpartijen_antwoord on verzoeken.verzoek for update to verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and doorzocht_op is not null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and doorzocht_op is not null
    and soort = 'inzage' and stand = 'beantwoord');
