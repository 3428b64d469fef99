-- Settings of the partnership change by joint decision of the parties (art. 8 lid 3, 10 lid 3 and 5); what was decided stays as history.

create table beheer.instellingsvoorstel (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  toestemming_was text not null check (toestemming_was in ('alle-convenantpartijen', 'deelnemende-partijen')),
  toestemming_wordt text not null check (toestemming_wordt in ('alle-convenantpartijen', 'deelnemende-partijen')),
  juistheid_was integer not null check (juistheid_was between 1 and 24),
  juistheid_wordt integer not null check (juistheid_wordt between 1 and 24),
  reden text not null check (length(reden) between 1 and 2000),
  vereist text[] not null check (cardinality(vereist) > 0),
  ingediend_door uuid not null references beheer.functionaris,
  ingediend_op date not null,
  stand text not null default 'open' check (stand in ('open', 'aangenomen', 'verworpen')),
  gesloten_op date,
  check ((stand = 'open') = (gesloten_op is null)),
  check (toestemming_was <> toestemming_wordt or juistheid_was <> juistheid_wordt)
);
-- One at a time: a second one would be about settings that may have changed meanwhile.
create unique index instellingsvoorstel_open on beheer.instellingsvoorstel (samenwerkingsverband) where stand = 'open';

create table beheer.instellingsstem (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  voorstel uuid not null references beheer.instellingsvoorstel,
  partijsoort text not null,
  voor boolean not null,
  reden text not null check (length(reden) between 1 and 2000),
  door uuid not null references beheer.functionaris,
  op date not null,
  primary key (voorstel, partijsoort)
);

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
  tabel text;
begin
  foreach tabel in array array['instellingsvoorstel', 'instellingsstem'] loop
    execute format('alter table beheer.%I enable row level security', tabel);
    execute format('alter table beheer.%I force row level security', tabel);
    execute format('create policy inzien on beheer.%I for select to beheer_lezen, beheer_schrijven, weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven using (%s)', tabel, eigen);
    execute format('create policy wacht on beheer.%I for select to wacht using (true)', tabel);
  end loop;
  execute format('create policy indienen on beheer.instellingsvoorstel for insert to beheer_schrijven with check (%s and stand = ''open'' and ingediend_door = beheer.functionaris() and beheer.rol() = ''weegploeglid'')', eigen);
  execute format('create policy sluiten on beheer.instellingsvoorstel for update to beheer_schrijven using (%s and stand = ''open'') with check (%s)', eigen, eigen);
  -- Art. 1 m: a vote is that of the actor's own party, on a proposal that is open and asks it.
  execute format('create policy stemmen on beheer.instellingsstem for insert to beheer_schrijven with check (%s and door = beheer.functionaris()
    and exists (select from beheer.partij p where p.id = beheer.partij() and p.soort = partijsoort)
    and exists (select from beheer.instellingsvoorstel v where v.id = voorstel and v.stand = ''open'' and partijsoort = any(v.vereist)))', eigen);
end $$;

grant select on beheer.instellingsvoorstel, beheer.instellingsstem to beheer_lezen, beheer_schrijven, wacht;
-- A period of checking keeps the setting under which it began.
grant select (id, samenwerkingsverband, juistheid_was, juistheid_wordt, stand, gesloten_op) on beheer.instellingsvoorstel
  to weegploeg_lezen, weegploeg_schrijven, casusoverleg_lezen, casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, toestemming_was, toestemming_wordt, juistheid_was, juistheid_wordt, reden, vereist, ingediend_door,
  ingediend_op) on beheer.instellingsvoorstel to beheer_schrijven;
grant update (stand, gesloten_op) on beheer.instellingsvoorstel to beheer_schrijven;
grant insert on beheer.instellingsstem to beheer_schrijven;

-- Once the covenant is in force a setting only becomes what every party that was asked voted for.
create function beheer.bewaak_instellingen() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
  if old.in_werking_gesteld_op is not null and not exists (
    select from beheer.instellingsvoorstel v
    where v.samenwerkingsverband = new.id and v.stand = 'open'
      and v.toestemming_wordt = new.toestemming_doorverstrekking and v.juistheid_wordt = new.juistheid_maanden
      and not exists (select from unnest(v.vereist) p where not exists (
        select from beheer.instellingsstem s where s.voorstel = v.id and s.partijsoort = p and s.voor)))
  then
    raise exception 'een instelling wijzigt alleen bij gezamenlijk besluit' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
alter function beheer.bewaak_instellingen owner to wacht;
revoke all on function beheer.bewaak_instellingen from public;
create trigger instellingen before update of toestemming_doorverstrekking, juistheid_maanden on beheer.samenwerkingsverband
  for each row when (current_user = 'beheer_schrijven'
    and (old.toestemming_doorverstrekking, old.juistheid_maanden) is distinct from (new.toestemming_doorverstrekking, new.juistheid_maanden))
  execute function beheer.bewaak_instellingen();
