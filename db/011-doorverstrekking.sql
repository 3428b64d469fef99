-- Disclosure to external partners (art. 10 lid 5): the record in the case file, and the exact version of every item that was released.

-- Whose consent a disclosure needs: every party of the covenant, or those that take part in the case.
alter table beheer.samenwerkingsverband add column toestemming_doorverstrekking text not null default 'alle-convenantpartijen'
  check (toestemming_doorverstrekking in ('alle-convenantpartijen', 'deelnemende-partijen'));
grant update (toestemming_doorverstrekking) on beheer.samenwerkingsverband to beheer_schrijven;

create table casusoverleg.doorverstrekking (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  -- The request for consent; it holds the kind of data and the necessity.
  voorstel uuid not null unique references casusoverleg.voorstel,
  externe_partner uuid not null references beheer.externe_partner,
  partij uuid not null references beheer.partij,
  verstrekt_op date,
  verstrekt_door uuid references beheer.functionaris,
  -- Day of the statement of secrecy on which the release rested (art. 14 lid 2).
  geheimhouding_op date,
  ingetrokken_op date,
  ingetrokken_door uuid references beheer.functionaris,
  intrekking bytea,
  check ((verstrekt_op is null) = (verstrekt_door is null) and (verstrekt_op is null) = (geheimhouding_op is null)),
  check ((ingetrokken_op is null) = (ingetrokken_door is null) and (ingetrokken_op is null) = (intrekking is null)),
  check (ingetrokken_op is null or verstrekt_op is not null)
);
create index doorverstrekking_casus on casusoverleg.doorverstrekking (casus);
create index doorverstrekking_partner on casusoverleg.doorverstrekking (externe_partner);

create table casusoverleg.doorverstrekt_gegeven (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  casus uuid not null references casusoverleg.casus,
  doorverstrekking uuid not null references casusoverleg.doorverstrekking,
  gegeven uuid not null references casusoverleg.gegeven,
  volgorde bigint generated always as identity,
  -- Why the partner needs it; for the parties only.
  noodzaak bytea not null,
  -- The item as the parties consented to it, sealed once and never changed.
  versie bytea not null,
  unique (doorverstrekking, gegeven)
);
create index doorverstrekt_gegeven_casus on casusoverleg.doorverstrekt_gegeven (casus);

-- A disclosure goes one way: what was released or withdrawn stays so.
create function casusoverleg.doorverstrekking_eenrichting() returns trigger language plpgsql as
$$ begin
     if old.ingetrokken_op is not null
       or (old.verstrekt_op is not null and (new.verstrekt_op, new.verstrekt_door, new.geheimhouding_op)
            is distinct from (old.verstrekt_op, old.verstrekt_door, old.geheimhouding_op)) then
       raise exception 'een doorverstrekking gaat niet terug' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;
create trigger eenrichting before update on casusoverleg.doorverstrekking
  for each row execute function casusoverleg.doorverstrekking_eenrichting();

alter table casusoverleg.doorverstrekking enable row level security;
alter table casusoverleg.doorverstrekking force row level security;
alter table casusoverleg.doorverstrekt_gegeven enable row level security;
alter table casusoverleg.doorverstrekt_gegeven force row level security;

do $$
declare
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
  deelnemers constant text := eigen || ' and beheer.rol() <> ''externe-casuspartner'' and casusoverleg.mag_casus(casus)';
begin
  execute format('create policy deelnemers on casusoverleg.doorverstrekking for select to casusoverleg_lezen, casusoverleg_schrijven using (%s)', deelnemers);
  execute format('create policy voorstellen on casusoverleg.doorverstrekking for insert to casusoverleg_schrijven with check (%s and partij = beheer.partij() and verstrekt_op is null and exists (select from casusoverleg.voorstel v where v.id = voorstel and v.casus = doorverstrekking.casus and v.soort = ''doorverstrekken'' and v.doel = externe_partner and v.stand = ''open''))', deelnemers);
  -- No consent, no release: whatever the application says.
  execute format('create policy verstrekken on casusoverleg.doorverstrekking for update to casusoverleg_schrijven using (%s) with check (%s and exists (select from casusoverleg.voorstel v where v.id = voorstel and v.stand = ''aangenomen''))', deelnemers, deelnemers);
  -- The receiver: his own, from release until withdrawal, while he takes part.
  execute format('create policy ontvanger on casusoverleg.doorverstrekking for select to plan_lezen using (%s and beheer.rol() = ''externe-casuspartner'' and externe_partner = beheer.externe_partner() and verstrekt_op is not null and ingetrokken_op is null and casusoverleg.mag_casus(casus))', eigen);

  execute format('create policy deelnemers on casusoverleg.doorverstrekt_gegeven for select to casusoverleg_lezen, casusoverleg_schrijven using (%s)', deelnemers);
  -- The version is fixed before the first vote.
  execute format('create policy voorstellen on casusoverleg.doorverstrekt_gegeven for insert to casusoverleg_schrijven with check (%s and exists (select from casusoverleg.gegeven g where g.id = gegeven and g.casus = doorverstrekt_gegeven.casus) and exists (select from casusoverleg.doorverstrekking d join casusoverleg.voorstel v on v.id = d.voorstel where d.id = doorverstrekking and d.casus = doorverstrekt_gegeven.casus and v.stand = ''open'' and not exists (select from casusoverleg.stem s where s.voorstel = v.id)))', deelnemers);
  execute format('create policy ontvanger on casusoverleg.doorverstrekt_gegeven for select to plan_lezen using (%s and exists (select from casusoverleg.doorverstrekking d where d.id = doorverstrekking))', eigen);
end $$;

grant select on casusoverleg.doorverstrekking, casusoverleg.doorverstrekt_gegeven to casusoverleg_lezen, casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, voorstel, externe_partner, partij) on casusoverleg.doorverstrekking to casusoverleg_schrijven;
grant insert (id, samenwerkingsverband, casus, doorverstrekking, gegeven, noodzaak, versie) on casusoverleg.doorverstrekt_gegeven to casusoverleg_schrijven;
grant update (verstrekt_op, verstrekt_door, geheimhouding_op, ingetrokken_op, ingetrokken_door, intrekking) on casusoverleg.doorverstrekking to casusoverleg_schrijven;
-- Of what it received a partner reads the version and the day; not why, not from which item, not who said what.
grant select (id, samenwerkingsverband, casus, verstrekt_op) on casusoverleg.doorverstrekking to plan_lezen;
grant select (id, samenwerkingsverband, casus, doorverstrekking, volgorde, versie) on casusoverleg.doorverstrekt_gegeven to plan_lezen;

-- Art. 14 lid 2: the latest statement of secrecy, valid on this day, of somebody who acts for an external partner.
create function beheer.geheimhouding_partner(partner uuid, op_dag date) returns date
  language sql stable security definer set search_path = '' as
$$ select max(g.bevestigd_op)
   from beheer.functionaris f
   join beheer.geheimhouding g on g.functionaris = f.id
   join beheer.autorisatie a on a.functionaris = f.id
   where f.externe_partner = partner and f.samenwerkingsverband = beheer.samenwerkingsverband()
     and g.bevestigd_op <= op_dag and g.geldig_tot > op_dag
     and a.rol = 'externe-casuspartner' and a.toegekend_op is not null and a.begin <= op_dag and a.einde > op_dag
     and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag) $$;
alter function beheer.geheimhouding_partner owner to wacht;
revoke all on function beheer.geheimhouding_partner from public;
grant execute on function beheer.geheimhouding_partner to casusoverleg_lezen, casusoverleg_schrijven;
