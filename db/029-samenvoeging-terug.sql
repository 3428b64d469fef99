-- Art. 8 lid 3: a merge goes back exactly, also the traces of what was withdrawn; what was weighed together is out of date.

alter table weegploeg.samenvoeging
  -- Where the traces of withdrawn signals stood; in the order of intrekkingen.
  add intrekking_vanaf bigint[],
  add intrekking_volgordes bigint[],
  -- What stayed where it was needs no list.
  drop column bleef;
-- What was sealed and is released after the merge goes along, and so goes back.
grant update (gegevens, volgordes) on weegploeg.samenvoeging to weegploeg_schrijven;

-- An analysis between the two weighed items that went back to their own dossier.
create table weegploeg.teruggang (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  vanaf bigint not null,
  volgorde bigint not null default nextval('weegploeg.volgorde')
);
create index teruggang_dossier on weegploeg.teruggang (dossier);
alter table weegploeg.teruggang enable row level security;
alter table weegploeg.teruggang force row level security;
create policy weegploeg on weegploeg.teruggang
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg())
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg());
grant select on weegploeg.teruggang to weegploeg_lezen, weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, vanaf) on weegploeg.teruggang to weegploeg_schrijven;
-- It goes to the archive and out of it with its dossier.
create policy bewaarder on weegploeg.teruggang to bewaarder using (true);
grant select, delete on weegploeg.teruggang to bewaarder;
