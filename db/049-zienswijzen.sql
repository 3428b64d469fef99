-- Art. 4 lid 1, 12 lid 5: what a party says itself of a request about an item. It lies in the register of the item, sealed with the key of its file.

-- The last day of it, from the term of the request; items that were put to a request before this have none.
alter table weegploeg.correctiepunt add column zienswijze_uiterlijk date;
alter table casusoverleg.correctiepunt add column zienswijze_uiterlijk date;
grant insert (zienswijze_uiterlijk) on weegploeg.correctiepunt to weegploeg_schrijven;
grant insert (zienswijze_uiterlijk) on casusoverleg.correctiepunt to casusoverleg_schrijven;

-- A party can speak again until the decision: the last row of a party counts. Whether it agrees is weighed before anything
-- is opened, so that stands here; why, and what the item should be, is sealed.
create table weegploeg.correctiezienswijze (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  punt uuid not null references weegploeg.correctiepunt on delete cascade,
  partij uuid not null references beheer.partij,
  functionaris uuid not null references beheer.functionaris,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint generated always as identity
);
create index correctiezienswijze_dossier on weegploeg.correctiezienswijze (dossier);
create index correctiezienswijze_punt on weegploeg.correctiezienswijze (punt);

create table casusoverleg.correctiezienswijze (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  punt uuid not null references casusoverleg.correctiepunt on delete cascade,
  partij uuid not null references beheer.partij,
  functionaris uuid not null references beheer.functionaris,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint generated always as identity
);
create index correctiezienswijze_casus on casusoverleg.correctiezienswijze (casus);
create index correctiezienswijze_punt on casusoverleg.correctiezienswijze (punt);

do $$
declare
  register text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
  -- The party's own words, and those of all for the uitvoerder, who decides.
  van_mij constant text := '(partij = beheer.partij() or beheer.rol() = ''uitvoerder'')';
  namens_mij constant text := 'partij = beheer.partij() and functionaris = beheer.functionaris()';
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('alter table %I.correctiezienswijze enable row level security', register);
    execute format('alter table %I.correctiezienswijze force row level security', register);
    execute format('create policy bewaarder on %I.correctiezienswijze to bewaarder using (true)', register);
    execute format('grant select, delete on %I.correctiezienswijze to bewaarder', register);
    execute format('grant select on %I.correctiezienswijze to %I, %I', register, register || '_lezen', register || '_schrijven');
    execute format('grant update (inhoud) on %I.correctiezienswijze to %I', register, register || '_schrijven');
  end loop;
  execute format('create policy weegploeg on weegploeg.correctiezienswijze for select to weegploeg_lezen using (%s and beheer.in_weegploeg() and %s)', eigen, van_mij);
  -- Whoever merges two dossiers moves what others said along with the item, under the key of the one that goes on.
  execute format('create policy weegploeg_schrijft on weegploeg.correctiezienswijze for select to weegploeg_schrijven using (%s and beheer.in_weegploeg())', eigen);
  execute format('create policy weegploeg_werkt_bij on weegploeg.correctiezienswijze for update to weegploeg_schrijven using (%s and beheer.in_weegploeg()) with check (%s and beheer.in_weegploeg())', eigen, eigen);
  execute format('create policy partij_uit_zich on weegploeg.correctiezienswijze for insert to weegploeg_schrijven with check (%s and beheer.rol() = ''weegploeglid'' and %s and exists (select 1 from weegploeg.correctiepunt k where k.id = correctiezienswijze.punt and k.dossier = correctiezienswijze.dossier and k.besluit is null))', eigen, namens_mij);
  -- What is asked of released police data exists for whom they exist: the items that are visible say so.
  execute format('create policy deelnemers on casusoverleg.correctiezienswijze for select to casusoverleg_lezen, casusoverleg_schrijven using (%s and %s and exists (select 1 from casusoverleg.correctiepunt k where k.id = correctiezienswijze.punt))', eigen, van_mij);
  execute format('create policy uitvoerder_werkt_bij on casusoverleg.correctiezienswijze for update to casusoverleg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s and beheer.rol() = ''uitvoerder'')', eigen, eigen);
  execute format('create policy partij_uit_zich on casusoverleg.correctiezienswijze for insert to casusoverleg_schrijven with check (%s and beheer.rol() = ''casusoverleglid'' and %s and exists (select 1 from casusoverleg.correctiepunt k where k.id = correctiezienswijze.punt and k.casus = correctiezienswijze.casus and k.besluit is null))', eigen, namens_mij);
end $$;
grant insert (id, samenwerkingsverband, dossier, punt, partij, functionaris, op, eens, inhoud)
  on weegploeg.correctiezienswijze to weegploeg_schrijven;
grant update (dossier) on weegploeg.correctiezienswijze to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, casus, punt, partij, functionaris, op, eens, inhoud)
  on casusoverleg.correctiezienswijze to casusoverleg_schrijven;
