-- Annex 1 changes by joint decision of the core parties (art. 1 c): a new version each time, and the access of who is struck ends that day.

create table beheer.bijlagevoorstel (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  soort text not null check (soort in ('opnemen', 'schrappen')),
  -- The partner that is struck, or the id that the new one gets.
  externe_partner uuid not null,
  naam text not null check (length(naam) between 1 and 200),
  partnersoort text not null check (length(partnersoort) between 1 and 80),
  -- Who speaks for a new partner, as the covenant names its partners.
  contact text check (length(contact) between 1 and 200),
  email text check (length(email) between 3 and 200),
  reden text not null check (length(reden) between 1 and 300),
  vereist text[] not null check (cardinality(vereist) > 0),
  ingediend_door uuid not null references beheer.functionaris,
  ingediend_op date not null,
  stand text not null default 'open' check (stand in ('open', 'aangenomen', 'verworpen', 'vervallen')),
  gesloten_op date,
  -- The system ended what the partner took part in.
  verwerkt_op date,
  check ((stand = 'open') = (gesloten_op is null)),
  check ((soort = 'opnemen') = (contact is not null) and (contact is null) = (email is null)),
  check (verwerkt_op is null or (soort = 'schrappen' and stand = 'aangenomen'))
);
create unique index bijlagevoorstel_open on beheer.bijlagevoorstel (samenwerkingsverband, naam) where stand = 'open';

create table beheer.bijlagestem (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  voorstel uuid not null references beheer.bijlagevoorstel,
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
  foreach tabel in array array['bijlagevoorstel', 'bijlagestem'] loop
    execute format('alter table beheer.%I enable row level security', tabel);
    execute format('alter table beheer.%I force row level security', tabel);
    execute format('create policy inzien on beheer.%I for select to beheer_lezen, beheer_schrijven using (%s)', tabel, eigen);
    execute format('create policy wacht on beheer.%I for select to wacht using (true)', tabel);
  end loop;
  execute format('create policy indienen on beheer.bijlagevoorstel for insert to beheer_schrijven with check (%s and stand = ''open'' and ingediend_door = beheer.functionaris() and beheer.rol() = ''weegploeglid'')', eigen);
  execute format('create policy sluiten on beheer.bijlagevoorstel for update to beheer_schrijven using (%s and (stand = ''open'' or beheer.rol() = ''systeem'')) with check (%s)', eigen, eigen);
  -- Art. 1 m: a vote is that of the actor's own party, on a proposal that is open and asks it.
  execute format('create policy stemmen on beheer.bijlagestem for insert to beheer_schrijven with check (%s and door = beheer.functionaris()
    and exists (select from beheer.partij p where p.id = beheer.partij() and p.soort = partijsoort)
    and exists (select from beheer.bijlagevoorstel v where v.id = voorstel and v.stand = ''open'' and partijsoort = any(v.vereist)))', eigen);
end $$;

grant select on beheer.bijlagevoorstel, beheer.bijlagestem to beheer_lezen, beheer_schrijven, wacht;
grant insert (id, samenwerkingsverband, soort, externe_partner, naam, partnersoort, contact, email, reden, vereist, ingediend_door, ingediend_op)
  on beheer.bijlagevoorstel to beheer_schrijven;
grant update (stand, gesloten_op, verwerkt_op) on beheer.bijlagevoorstel to beheer_schrijven;
grant insert on beheer.bijlagestem to beheer_schrijven;
grant update (bijlage1_vanaf, bijlage1_tot) on beheer.externe_partner to beheer_schrijven;

-- Once the covenant is in force annex 1 only becomes what every party that was asked voted for.
create function beheer.bewaak_bijlage() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
  if exists (select from beheer.samenwerkingsverband s where s.id = new.samenwerkingsverband and s.in_werking_gesteld_op is not null)
    and not exists (
      select from beheer.bijlagevoorstel v
      where v.externe_partner = new.id and v.stand = 'open' and (v.soort = 'schrappen') = (new.bijlage1_tot is not null)
        and not exists (select from unnest(v.vereist) p where not exists (
          select from beheer.bijlagestem s where s.voorstel = v.id and s.partijsoort = p and s.voor)))
  then
    raise exception 'bijlage 1 wijzigt alleen bij gezamenlijk besluit' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
alter function beheer.bewaak_bijlage owner to wacht;
revoke all on function beheer.bewaak_bijlage from public;
create trigger bijlage before insert or update on beheer.externe_partner
  for each row when (current_user = 'beheer_schrijven') execute function beheer.bewaak_bijlage();

create or replace function beheer.te_vertrekken(dag date)
  returns table (samenwerkingsverband uuid, object uuid, besluit uuid, besloten_door uuid, einde date)
  language sql stable security definer set search_path = '' as
$$ select o.samenwerkingsverband, o.partij, o.id, o.door, o.einde from beheer.opzegging o
   where o.ingetrokken_op is null and o.verwerkt_op is null and o.einde <= dag
   union all
   select v.samenwerkingsverband, v.externe_partner, v.id, v.ingediend_door, v.gesloten_op from beheer.bijlagevoorstel v
   where v.soort = 'schrappen' and v.stand = 'aangenomen' and v.verwerkt_op is null and v.gesloten_op <= dag $$;
