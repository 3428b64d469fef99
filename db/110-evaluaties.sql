-- Art. 15 lid 3 and 18 lid 4: that the security and the covenant were evaluated, when, by which parties, and what came of it. No personal data,
-- so it is read by everybody in the partnership but the external partners, and it stays.

create table beheer.evaluatie (
  id uuid primary key,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  soort text not null check (soort in ('beveiliging', 'convenant')),
  gehouden_op date not null,
  -- Kinds of party that took part.
  deelnemers text[] not null check (cardinality(deelnemers) > 0),
  conclusie text not null check (length(conclusie) between 1 and 4000),
  -- Something is revised because of it.
  herzien boolean not null,
  door uuid not null references beheer.functionaris,
  op date not null,
  check (gehouden_op <= op),
  -- One of a kind on a day.
  unique (samenwerkingsverband, soort, gehouden_op)
);
alter table beheer.evaluatie enable row level security;
alter table beheer.evaluatie force row level security;
create policy inzien on beheer.evaluatie for select to beheer_lezen, beheer_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband());
create policy vastleggen on beheer.evaluatie for insert to beheer_schrijven
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and door = beheer.functionaris()
    and (soort = 'beveiliging' and beheer.rol() = 'beveiligingsfunctionaris'
      or beheer.rol() in ('weegploeglid', 'casusoverleglid') and (soort = 'convenant' or beheer.partijsoort() in ('gemeente', 'om', 'politie'))));
grant select on beheer.evaluatie to beheer_lezen, beheer_schrijven;
grant insert (id, samenwerkingsverband, soort, gehouden_op, deelnemers, conclusie, herzien, door, op) on beheer.evaluatie to beheer_schrijven;
