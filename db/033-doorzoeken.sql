-- Art. 12 lid 3: the search for a request over every register. From the search of the uitvoerder on a request exists for the core
-- parties too, who decide on it; what was found in the archive is theirs only, and what was found behind the seal is for
-- police and OM only.

alter table verzoeken.verzoek add column doorzocht_op date check (doorzocht_op >= ontvangen_op);
alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht'));
grant update (doorzocht_op) on verzoeken.verzoek to verzoeken_schrijven;
grant select (doorzocht_op) on verzoeken.verzoek to verzoeken_toezien;

-- Somebody whom the search found in a register: by which item, in what capacity, and in what the two agree. Never a name.
create table verzoeken.vondst (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  verzoek uuid not null references verzoeken.verzoek,
  register text not null check (register in ('weegploeg', 'casusoverleg', 'archief')),
  dossier uuid not null,
  nummer text,
  gegeven uuid not null,
  soort text not null check (soort in ('naw', 'melder', 'achterblijver', 'netwerkpersoon')),
  overeenkomsten text[] not null check (cardinality(overeenkomsten) > 0
    and overeenkomsten <@ array['naam', 'geboortedatum', 'geboortedatum-omgewisseld', 'adres']),
  verzegeld boolean not null,
  gevonden_op date not null,
  oordeel text not null default 'open' check (oordeel in ('open', 'bevestigd', 'verworpen')),
  beoordeeld_door uuid references beheer.functionaris,
  beoordeeld_op date check (beoordeeld_op >= gevonden_op),
  volgorde bigint generated always as identity,
  -- Why it is he, or is not.
  toelichting bytea,
  unique (verzoek, register, gegeven),
  check ((oordeel = 'open') = (beoordeeld_op is null)),
  check ((beoordeeld_op is null) = (beoordeeld_door is null)),
  check ((beoordeeld_op is null) = (toelichting is null))
);
create index vondst_dossier on verzoeken.vondst (dossier);

-- Who may know of a find, given the request.
create function verzoeken.mag_vondst(in_register text, zegel boolean) returns boolean language sql stable
  return case when zegel then beheer.rol() = 'weegploeglid' and beheer.achter_zegel()
              when in_register = 'archief' then beheer.rol() = 'weegploeglid'
              else beheer.rol() in ('uitvoerder', 'weegploeglid') end;

alter table verzoeken.vondst enable row level security;
alter table verzoeken.vondst force row level security;
create policy kernpartijen on verzoeken.verzoek for select to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and doorzocht_op is not null);
create policy kernpartijen on verzoeken.stap to verzoeken_lezen, verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and exists (select from verzoeken.verzoek v where v.id = stap.verzoek))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and exists (select from verzoeken.verzoek v where v.id = stap.verzoek));
create policy kernpartijentoezicht on verzoeken.stap for select to verzoeken_toezien
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and exists (select from verzoeken.verzoek v where v.id = stap.verzoek));
create policy vondst on verzoeken.vondst to verzoeken_lezen, verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and verzoeken.mag_vondst(register, verzegeld)
    and exists (select from verzoeken.verzoek v where v.id = vondst.verzoek))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and verzoeken.mag_vondst(register, verzegeld)
    and exists (select from verzoeken.verzoek v where v.id = vondst.verzoek));
grant select on verzoeken.vondst to verzoeken_lezen, verzoeken_schrijven;
grant insert (id, samenwerkingsverband, verzoek, register, dossier, nummer, gegeven, soort, overeenkomsten, verzegeld, gevonden_op)
  on verzoeken.vondst to verzoeken_schrijven;
grant update (oordeel, beoordeeld_door, beoordeeld_op, toelichting) on verzoeken.vondst to verzoeken_schrijven;

-- A find tells of a dossier: it goes when the dossier goes for good.
grant usage on schema verzoeken to bewaarder;
create policy bewaarder on verzoeken.vondst to bewaarder using (true);
grant select, delete on verzoeken.vondst to bewaarder;
