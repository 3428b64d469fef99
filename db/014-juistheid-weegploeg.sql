-- Art. 8 lid 3, 12 lid 6: checks of a weegdossier, corrections of its items and who was told. What was removed leaves a trace, no content.

-- How often a dossier is checked is a setting of the partnership; the covenant says 'periodically'.
alter table beheer.samenwerkingsverband add column juistheid_maanden integer not null default 6
  check (juistheid_maanden between 1 and 24);
grant update (juistheid_maanden) on beheer.samenwerkingsverband to beheer_schrijven;

alter table weegploeg.gegeven add column toestand text not null default 'geldig'
  check (toestand in ('geldig', 'afgeschermd', 'verwijderd'));
-- Removed is removed: the row stays for what refers to it, its content does not.
alter table weegploeg.gegeven add constraint gegeven_verwijderd check ((toestand = 'verwijderd') = (length(inhoud) = 0));
grant update (toestand) on weegploeg.gegeven to weegploeg_schrijven;
-- What is shielded or removed exists for no role that reads; whoever corrects must be able to find it.
create policy geldig on weegploeg.gegeven as restrictive for select
  using (toestand = 'geldig' or current_user in ('weegploeg_schrijven', 'wacht'));

-- The tokens of a name that is wrong, removed or shielded go, after this very transaction logged the act.
create policy wissen on weegploeg.zoeksleutel to wacht using (true);
grant select (gegeven), delete on weegploeg.zoeksleutel to wacht;
create function weegploeg.wis_zoeksleutels(van uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not exists (
       select from weegploeg.gegeven g
       where g.id = van and g.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()
         and (not g.verzegeld or beheer.achter_zegel()) and kluis.gelogd(g.dossier)) then
       raise exception 'geen zoeksleutel verdwijnt zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from weegploeg.zoeksleutel z where z.gegeven = van;
   end $$;
alter function weegploeg.wis_zoeksleutels owner to wacht;
revoke all on function weegploeg.wis_zoeksleutels from public;
grant execute on function weegploeg.wis_zoeksleutels to weegploeg_schrijven;

create table weegploeg.correctie (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  -- No reference: the trace outlives a signal that its party takes back.
  gegeven uuid not null,
  soort text not null check (soort in ('naw', 'signaal', 'melder', 'analyse', 'agenderingsbesluit', 'afsluitingsbesluit')),
  bron uuid not null references beheer.partij,
  wijziging text not null check (wijziging in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd')),
  -- Closed lists: words typed here could repeat what was taken out.
  reden text not null check (reden in ('feitelijk-onjuist', 'onvolledig', 'later-bekend', 'niet-ter-zake-dienend',
    'in-strijd-met-voorschrift', 'juistheid-betwist', 'nodig-voor-betrokkene', 'juistheid-vastgesteld', 'beperking-vervallen')),
  aanleiding text not null check (aanleiding in ('controle', 'verzoek', 'melding', 'eigen-vaststelling')),
  verzegeld boolean not null,
  door uuid not null references beheer.functionaris,
  op date not null,
  -- In one order with the items, so that an analysis knows what changed after it.
  volgorde bigint not null default nextval('weegploeg.volgorde')
);
create index correctie_dossier on weegploeg.correctie (dossier);

-- Who was told of a correction (art. 12 lid 6): what changed, never the content.
create table weegploeg.kennisgeving (
  correctie uuid not null references weegploeg.correctie,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  partij uuid not null references beheer.partij,
  verzegeld boolean not null,
  op date not null,
  primary key (correctie, partij)
);
create index kennisgeving_dossier on weegploeg.kennisgeving (dossier);

create table weegploeg.controle (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  door uuid not null references beheer.functionaris,
  op date not null,
  bekeken uuid[] not null check (cardinality(bekeken) > 0),
  aan_te_passen uuid[] not null check (aan_te_passen <@ bekeken),
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  -- The outcome in words.
  inhoud bytea not null
);
create index controle_dossier on weegploeg.controle (dossier);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['correctie', 'kennisgeving', 'controle'] loop
    execute format('alter table weegploeg.%I enable row level security', tabel);
    execute format('alter table weegploeg.%I force row level security', tabel);
  end loop;
end $$;
create policy weegploeg on weegploeg.correctie
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()));
create policy weegploeg on weegploeg.controle
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg())
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg());
-- A notice is for the party that it goes to; the uitvoerder sees that everybody was told.
create policy ontvanger on weegploeg.kennisgeving for select to weegploeg_lezen, weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel())
    and (partij = beheer.partij() or beheer.rol() = 'uitvoerder'));
create policy wacht on weegploeg.kennisgeving for insert to wacht with check (true);

grant select on weegploeg.correctie, weegploeg.kennisgeving, weegploeg.controle to weegploeg_lezen, weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, gegeven, soort, bron, wijziging, reden, aanleiding, verzegeld, door, op)
  on weegploeg.correctie to weegploeg_schrijven;
-- A correction moves along with its item when dossiers are merged.
grant update (dossier) on weegploeg.correctie to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, dossier, door, op, bekeken, aan_te_passen, inhoud) on weegploeg.controle to weegploeg_schrijven;
grant insert on weegploeg.kennisgeving to wacht;

-- No correction without its notices: the core parties that hold the dossier; behind the seal police and OM only.
create function weegploeg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
     insert into weegploeg.kennisgeving (correctie, samenwerkingsverband, dossier, partij, verzegeld, op)
     select new.id, new.samenwerkingsverband, new.dossier, p.id, new.verzegeld, new.op
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (p.einde is null or p.einde > new.op)
       and p.soort in ('gemeente', 'om', 'politie') and (not new.verzegeld or p.soort <> 'gemeente');
     return null;
   end $$;
alter function weegploeg.geef_kennis owner to wacht;
revoke all on function weegploeg.geef_kennis from public;
create trigger geef_kennis after insert on weegploeg.correctie for each row execute function weegploeg.geef_kennis();
