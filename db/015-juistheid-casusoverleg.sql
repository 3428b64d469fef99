-- Art. 10 lid 3, 12 lid 6: checks of a casus, corrections of its items, and a notice to everybody who received the item.

alter table casusoverleg.gegeven add column toestand text not null default 'geldig'
  check (toestand in ('geldig', 'afgeschermd', 'verwijderd'));
alter table casusoverleg.gegeven add constraint gegeven_verwijderd check ((toestand = 'verwijderd') = (length(inhoud) = 0));
grant update (inhoud, toestand) on casusoverleg.gegeven to casusoverleg_schrijven;
-- The uitvoerder corrects what exists for him; a seal stays as it is.
create policy corrigeren on casusoverleg.gegeven for update to casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
    and casusoverleg.mag_gegeven(verzegeld, wpg_regime))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
    and casusoverleg.mag_gegeven(verzegeld, wpg_regime));
-- What is shielded or removed exists for no role that reads; whoever corrects must be able to find it.
create policy geldig on casusoverleg.gegeven as restrictive for select
  using (toestand = 'geldig' or current_user in ('casusoverleg_schrijven', 'wacht'));
grant insert on casusoverleg.zoeksleutel to casusoverleg_schrijven;

-- The tokens of a name that is wrong, removed or shielded go, after this very transaction logged the act.
create policy wissen on casusoverleg.zoeksleutel to wacht using (true);
create policy wissen on casusoverleg.gegeven for select to wacht using (true);
grant select (gegeven), delete on casusoverleg.zoeksleutel to wacht;
grant select (id, samenwerkingsverband, casus) on casusoverleg.gegeven to wacht;
create function casusoverleg.wis_zoeksleutels(van uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not exists (
       select from casusoverleg.gegeven g
       where g.id = van and g.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
         and kluis.gelogd(g.casus)) then
       raise exception 'geen zoeksleutel verdwijnt zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from casusoverleg.zoeksleutel z where z.gegeven = van;
   end $$;
alter function casusoverleg.wis_zoeksleutels owner to wacht;
revoke all on function casusoverleg.wis_zoeksleutels from public;
grant execute on function casusoverleg.wis_zoeksleutels to casusoverleg_schrijven;

create table casusoverleg.correctie (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  gegeven uuid not null references casusoverleg.gegeven,
  soort text not null check (soort in ('naw', 'signaal', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon', 'afsluitingsbesluit')),
  bron uuid not null references beheer.partij,
  wijziging text not null check (wijziging in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd')),
  -- Closed lists: words typed here could repeat what was taken out.
  reden text not null check (reden in ('feitelijk-onjuist', 'onvolledig', 'later-bekend', 'niet-ter-zake-dienend',
    'in-strijd-met-voorschrift', 'juistheid-betwist', 'nodig-voor-betrokkene', 'juistheid-vastgesteld', 'beperking-vervallen')),
  aanleiding text not null check (aanleiding in ('controle', 'verzoek', 'melding', 'eigen-vaststelling')),
  -- The party that provided the item had it changed where it came from; the copy in this casus is still as it was.
  aan_de_bron boolean not null default false,
  -- Who received the item: every party that took part since then, and these external partners.
  sinds date not null,
  partners uuid[] not null default '{}',
  -- Released police data: what is told of them exists for whom they exist (MB 1 lid 2).
  beperkt boolean not null default false,
  door uuid not null references beheer.functionaris,
  op date not null,
  volgorde bigint not null default nextval('casusoverleg.gegeven_volgorde_seq')
);
create index correctie_casus on casusoverleg.correctie (casus);

-- Who was told (art. 12 lid 6): which casus, what kind of change, which day; never the content.
create table casusoverleg.kennisgeving (
  id uuid primary key default gen_random_uuid(),
  correctie uuid not null references casusoverleg.correctie,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  op date not null,
  check ((partij is null) <> (externe_partner is null))
);
create index kennisgeving_casus on casusoverleg.kennisgeving (casus);
create unique index kennisgeving_partij on casusoverleg.kennisgeving (correctie, partij) where partij is not null;
create unique index kennisgeving_extern on casusoverleg.kennisgeving (correctie, externe_partner) where externe_partner is not null;

create table casusoverleg.controle (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  door uuid not null references beheer.functionaris,
  op date not null,
  bekeken uuid[] not null check (cardinality(bekeken) > 0),
  aan_te_passen uuid[] not null check (aan_te_passen <@ bekeken),
  volgorde bigint not null default nextval('casusoverleg.gegeven_volgorde_seq'),
  inhoud bytea not null
);
create index controle_casus on casusoverleg.controle (casus);

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['correctie', 'kennisgeving', 'controle'] loop
    execute format('alter table casusoverleg.%I enable row level security', tabel);
    execute format('alter table casusoverleg.%I force row level security', tabel);
  end loop;
  execute format('create policy deelnemers on casusoverleg.correctie to casusoverleg_lezen, casusoverleg_schrijven using (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus) and (not beperkt or casusoverleg.mag_gegeven(false, ''9''))) with check (%s and beheer.rol() = ''uitvoerder'')', eigen, eigen);
  -- A check counts every item of the file, and so it is for those for whom every item exists.
  execute format('create policy lezers on casusoverleg.controle to casusoverleg_lezen, casusoverleg_schrijven using (%s and casusoverleg.mag_casus(casus) and casusoverleg.mag_gegeven(false, ''9'')) with check (%s and beheer.rol() = ''uitvoerder'')', eigen, eigen);
  -- The door tells of a change at the source, and of nothing else.
  execute format('create policy deur on casusoverleg.correctie for insert to deur_casusoverleg with check (%s and aan_de_bron)', eigen);
  -- A notice is for whom it goes to, also after it left the casus; the uitvoerder sees that everybody was told.
  execute format('create policy ontvanger on casusoverleg.kennisgeving for select to casusoverleg_lezen, casusoverleg_schrijven using (%s and ((beheer.rol() = ''casusoverleglid'' and partij = beheer.partij()) or beheer.rol() = ''uitvoerder''))', eigen);
  execute format('create policy partner on casusoverleg.kennisgeving for select to plan_lezen using (%s and beheer.rol() = ''externe-casuspartner'' and externe_partner = beheer.externe_partner())', eigen);
end $$;
create policy wacht on casusoverleg.kennisgeving for insert to wacht with check (true);

grant select on casusoverleg.correctie, casusoverleg.controle to casusoverleg_lezen, casusoverleg_schrijven;
grant select on casusoverleg.kennisgeving to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen;
grant insert (id, samenwerkingsverband, casus, gegeven, soort, bron, wijziging, reden, aanleiding, aan_de_bron, sinds, partners, beperkt, door, op)
  on casusoverleg.correctie to casusoverleg_schrijven, deur_casusoverleg;
grant usage on sequence casusoverleg.gegeven_volgorde_seq to casusoverleg_schrijven, deur_casusoverleg;
grant insert (id, samenwerkingsverband, casus, door, op, bekeken, aan_te_passen, inhoud) on casusoverleg.controle to casusoverleg_schrijven;
grant insert on casusoverleg.kennisgeving to wacht;

-- No correction without its notices: every party that took part since the item was there, and the external partners that have it.
create function casusoverleg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, partij, op)
     select distinct new.id, new.samenwerkingsverband, new.casus, d.partij, new.op
     from casusoverleg.deelnemer d join beheer.partij p on p.id = d.partij
     where d.casus = new.casus and d.samenwerkingsverband = new.samenwerkingsverband
       and (d.tot is null or d.tot >= new.sinds) and (not new.beperkt or p.soort in ('gemeente', 'om', 'politie'));
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, externe_partner, op)
     select distinct new.id, new.samenwerkingsverband, new.casus, partner, new.op from unnest(new.partners) partner;
     return null;
   end $$;
alter function casusoverleg.geef_kennis owner to wacht;
revoke all on function casusoverleg.geef_kennis from public;
create trigger geef_kennis after insert on casusoverleg.correctie for each row execute function casusoverleg.geef_kennis();

-- A version that was fixed of an item that changed says no more than that it lapsed; the record of the disclosure stays.
-- No role of an act changes a version: this does, after the entry and the trace.
create policy wacht on casusoverleg.doorverstrekt_gegeven to wacht using (true) with check (true);
create policy wacht on casusoverleg.correctie for select to wacht using (true);
grant select (id, samenwerkingsverband, casus, gegeven) on casusoverleg.doorverstrekt_gegeven to wacht;
grant update (versie) on casusoverleg.doorverstrekt_gegeven to wacht;
grant select (casus, gegeven, wijziging, aan_de_bron) on casusoverleg.correctie to wacht;
create function casusoverleg.verval_versie(welke uuid, vervallen bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update casusoverleg.doorverstrekt_gegeven d set versie = vervallen
     where d.id = welke and d.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.rol() = 'uitvoerder' and kluis.gelogd(d.casus)
       and exists (
         select from casusoverleg.correctie c
         where c.casus = d.casus and c.gegeven = d.gegeven and not c.aan_de_bron
           and c.wijziging in ('verbeterd', 'verwijderd', 'afgeschermd'));
     if not found then
       raise exception 'geen versie vervalt zonder logregel en correctie' using errcode = 'insufficient_privilege';
     end if;
   end $$;
alter function casusoverleg.verval_versie owner to wacht;
revoke all on function casusoverleg.verval_versie from public;
grant execute on function casusoverleg.verval_versie to casusoverleg_schrijven;
