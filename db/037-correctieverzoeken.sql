-- Art. 12 lid 5-6: which items a request to correct or to object is about, what was decided of each, and when that was carried out.
-- The rows lie in the register of the item: the register of requests never shows what another register holds.

create table weegploeg.correctiepunt (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  -- A signal that its party takes back is gone, and with it what was still to be decided of it.
  gegeven uuid not null references weegploeg.gegeven on delete cascade,
  soort text not null check (soort in ('naw', 'signaal', 'melder', 'analyse')),
  bron uuid not null references beheer.partij,
  -- The request lies in a register that this one cannot read: its id, number and kind are all that is here.
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null check (verzoeksoort in ('correctie', 'verzet')),
  gevraagd text not null check (gevraagd in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd')),
  -- To be shielded as long as an objection is open (AVG 18 lid 1 d).
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  door uuid not null references beheer.functionaris,
  besluit text check (besluit in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'vernietigd', 'afgewezen')),
  -- Closed list: the grounds a-c of art. 12 lid 5.
  grond text check (grond in ('feitelijk-onjuist', 'juistheid-betwist', 'onvolledig', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift')),
  besloten_op date,
  besloten_door uuid references beheer.functionaris,
  uitgevoerd_op date,
  volgorde bigint generated always as identity,
  unique (verzoek, gegeven),
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null)),
  check ((grond is not null) = (besluit is not null and besluit <> 'afgewezen')),
  check (uitgevoerd_op is null or besloten_op is not null),
  check (besluit <> 'vernietigd' or verzoeksoort = 'verzet')
);
create index correctiepunt_dossier on weegploeg.correctiepunt (dossier);

create table casusoverleg.correctiepunt (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  gegeven uuid not null references casusoverleg.gegeven on delete cascade,
  soort text not null check (soort in ('naw', 'signaal', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon')),
  bron uuid not null references beheer.partij,
  -- Released police data: what is asked of them exists for whom they exist (MB 1 lid 2).
  beperkt boolean not null,
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null check (verzoeksoort in ('correctie', 'verzet')),
  gevraagd text not null check (gevraagd in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd')),
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  door uuid not null references beheer.functionaris,
  besluit text check (besluit in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'afgewezen')),
  grond text check (grond in ('feitelijk-onjuist', 'juistheid-betwist', 'onvolledig', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift')),
  besloten_op date,
  besloten_door uuid references beheer.functionaris,
  uitgevoerd_op date,
  volgorde bigint generated always as identity,
  unique (verzoek, gegeven),
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null)),
  check ((grond is not null) = (besluit is not null and besluit <> 'afgewezen')),
  check (uitgevoerd_op is null or besloten_op is not null)
);
create index correctiepunt_casus on casusoverleg.correctiepunt (casus);

do $$
declare
  register text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('alter table %I.correctiepunt enable row level security', register);
    execute format('alter table %I.correctiepunt force row level security', register);
    execute format('create policy bewaarder on %I.correctiepunt to bewaarder using (true)', register);
    execute format('grant select, delete on %I.correctiepunt to bewaarder', register);
    -- Who supervises sees that a decision waits to be carried out, of which request; not of whom or what.
    execute format('create policy toezicht on %I.correctiepunt for select to %I using (%s and beheer.rol() = ''functionaris-gegevensbescherming'' and besluit is not null)', register, register || '_lezen', eigen);
    execute format('grant select on %I.correctiepunt to %I, %I', register, register || '_lezen', register || '_schrijven');
    execute format('grant update (besluit, grond, besloten_op, besloten_door, beperkt_op, uitgevoerd_op) on %I.correctiepunt to %I', register, register || '_schrijven');
    execute format('create policy uitvoerder_legt_voor on %I.correctiepunt for insert to %I with check (%s and beheer.rol() = ''uitvoerder'' and door = beheer.functionaris())', register, register || '_schrijven', eigen);
  end loop;
  execute format('create policy weegploeg on weegploeg.correctiepunt for select to weegploeg_lezen, weegploeg_schrijven using (%s and beheer.in_weegploeg())', eigen);
  -- Core parties move it along when dossiers are merged; what was decided is the uitvoerder''s to write down.
  execute format('create policy weegploeg_werkt_bij on weegploeg.correctiepunt for update to weegploeg_schrijven using (%s and beheer.in_weegploeg()) with check (%s and beheer.in_weegploeg())', eigen, eigen);
  execute format('create policy deelnemers on casusoverleg.correctiepunt for select to casusoverleg_lezen, casusoverleg_schrijven using (%s and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus) and (not beperkt or casusoverleg.mag_gegeven(false, ''9'')))', eigen);
  execute format('create policy uitvoerder_werkt_bij on casusoverleg.correctiepunt for update to casusoverleg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s and beheer.rol() = ''uitvoerder'')', eigen, eigen);
end $$;
grant insert (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzoek, nummer, verzoeksoort, gevraagd, beperken, voorgelegd_op, door)
  on weegploeg.correctiepunt to weegploeg_schrijven;
grant update (dossier) on weegploeg.correctiepunt to weegploeg_schrijven;
grant insert (id, samenwerkingsverband, casus, gegeven, soort, bron, beperkt, verzoek, nummer, verzoeksoort, gevraagd, beperken, voorgelegd_op, door)
  on casusoverleg.correctiepunt to casusoverleg_schrijven;

-- What was done with such a request, in words that only the uitvoerder opens.
alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht', 'voorgelegd', 'besloten', 'antwoord'));

-- Art. 12 lid 6: the party where an item came from is told of its correction, also when it takes no part in the casus (any more).
create or replace function casusoverleg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, partij, op)
     select new.id, new.samenwerkingsverband, new.casus, p.id, new.op
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (not new.beperkt or p.soort in ('gemeente', 'om', 'politie'))
       and (p.id = new.bron or exists (
         select from casusoverleg.deelnemer d where d.casus = new.casus and d.partij = p.id and (d.tot is null or d.tot >= new.sinds)));
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, externe_partner, op)
     select distinct new.id, new.samenwerkingsverband, new.casus, partner, new.op from unnest(new.partners) partner;
     return null;
   end $$;
