-- Meetings (art. 5 lid 2, 9 lid 1), each in its own register: date, place, agenda by file with what is asked, who was there per item.
-- There is no column for minutes: what is decided is an act of its own, and a meeting refers to it.

do $$
declare
  register text;
  vragen text;
  bestand text;
begin
  for register, bestand, vragen in values
    ('weegploeg', 'dossier', $v$'stem-gevraagd', 'voorstel-doen', 'analyse-maken', 'informatie-verwacht', 'bespreken'$v$),
    ('casusoverleg', 'casus', $v$'stem-gevraagd', 'plan-vaststellen', 'plan-opstellen', 'plan-bijstellen', 'monitoring-houden', 'maatregel-te-laat', 'monitoring-plannen', 'bespreken'$v$)
  loop
    execute format($t$
      create table %1$I.vergadering (
        id uuid primary key,
        samenwerkingsverband uuid not null,
        dag date not null,
        begin text not null check (begin ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
        einde text not null check (einde ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and einde > begin),
        plaats text not null check (length(plaats) between 1 and 100),
        stand text not null check (stand in ('gepland', 'gaande', 'gesloten', 'afgezegd')),
        -- Counts the changes, for calendars (RFC 5545 SEQUENCE).
        volgnummer integer not null check (volgnummer >= 0),
        gewijzigd_op timestamptz not null,
        voorbereid_door uuid not null references beheer.functionaris
      );
      create table %1$I.agendapunt (
        id uuid primary key,
        samenwerkingsverband uuid not null,
        vergadering uuid not null references %1$I.vergadering,
        -- A file that is destroyed leaves no trace on an agenda.
        dossier uuid not null references %1$I.%2$I on delete cascade,
        vraag text not null check (vraag in (%3$s)),
        volgorde integer not null,
        stand text not null check (stand in ('gepland', 'aan-de-orde', 'behandeld', 'vervallen')),
        -- Parties and external partners.
        aanwezig uuid[] not null default '{}',
        behandeld_op date,
        check ((stand in ('aan-de-orde', 'behandeld')) = (behandeld_op is not null)),
        check ((behandeld_op is null) = (cardinality(aanwezig) = 0)),
        unique (vergadering, dossier, vraag)
      );
      create index agendapunt_dossier on %1$I.agendapunt (dossier);
      create unique index agendapunt_een_aan_de_orde on %1$I.agendapunt (vergadering) where stand = 'aan-de-orde';
      alter table %1$I.vergadering enable row level security;
      alter table %1$I.vergadering force row level security;
      alter table %1$I.agendapunt enable row level security;
      alter table %1$I.agendapunt force row level security;
      grant select on %1$I.vergadering, %1$I.agendapunt to %5$I, %4$I;
      grant insert on %1$I.vergadering to %4$I;
      grant insert (id, samenwerkingsverband, vergadering, dossier, vraag, volgorde, stand) on %1$I.agendapunt to %4$I;
      grant update (dag, begin, einde, plaats, stand, volgnummer, gewijzigd_op) on %1$I.vergadering to %4$I;
      grant update (volgorde, stand, aanwezig, behandeld_op) on %1$I.agendapunt to %4$I
    $t$, register, bestand, vragen, register || '_schrijven', register || '_lezen');
  end loop;
end $$;

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  -- Art. 8 lid 4: meetings of the weegploeg exist for the core parties and the uitvoerder; a file that is sealed is on no agenda.
  execute format('create policy weegploeg on weegploeg.vergadering for select to weegploeg_lezen, weegploeg_schrijven using (%s and beheer.in_weegploeg())', eigen);
  execute format('create policy weegploeg on weegploeg.agendapunt for select to weegploeg_lezen, weegploeg_schrijven using (%s and beheer.in_weegploeg() and exists (select from weegploeg.dossier d where d.id = dossier and not d.verzegeld))', eigen);
  execute format('create policy voorbereiden on weegploeg.vergadering for insert to weegploeg_schrijven with check (%s and beheer.rol() = ''uitvoerder'' and stand = ''gepland'')', eigen);
  execute format('create policy wijzigen on weegploeg.vergadering for update to weegploeg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s)', eigen, eigen);
  execute format('create policy voorbereiden on weegploeg.agendapunt for insert to weegploeg_schrijven with check (%s and beheer.rol() = ''uitvoerder'' and exists (select from weegploeg.dossier d where d.id = dossier and not d.verzegeld))', eigen);
  execute format('create policy wijzigen on weegploeg.agendapunt for update to weegploeg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s)', eigen, eigen);
  -- Art. 9 lid 1: an item is there for who takes part in its casus, and a meeting for who has an item in it.
  execute format('create policy deelnemers on casusoverleg.agendapunt for select to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen using (%s and casusoverleg.mag_casus(dossier))', eigen);
  execute format('create policy deelnemers on casusoverleg.vergadering for select to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen using (%s and (beheer.rol() = ''uitvoerder'' or exists (select from casusoverleg.agendapunt p where p.vergadering = vergadering.id)))', eigen);
  execute format('create policy voorbereiden on casusoverleg.vergadering for insert to casusoverleg_schrijven with check (%s and beheer.rol() = ''uitvoerder'' and stand = ''gepland'')', eigen);
  execute format('create policy wijzigen on casusoverleg.vergadering for update to casusoverleg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s)', eigen, eigen);
  execute format('create policy voorbereiden on casusoverleg.agendapunt for insert to casusoverleg_schrijven with check (%s and beheer.rol() = ''uitvoerder'' and casusoverleg.mag_casus(dossier))', eigen);
  execute format('create policy wijzigen on casusoverleg.agendapunt for update to casusoverleg_schrijven using (%s and beheer.rol() = ''uitvoerder'') with check (%s)', eigen, eigen);
end $$;
grant select on casusoverleg.vergadering, casusoverleg.agendapunt to plan_lezen;
