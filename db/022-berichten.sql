-- Notices: what somebody has read or was mailed, and how he wants to hear. The notices themselves are derived when somebody looks.

create table beheer.bericht (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  functionaris uuid not null references beheer.functionaris,
  -- Kind, ids and day of the fact that it tells of: the same fact is told once.
  sleutel text not null check (sleutel ~ '^[a-z0-9:-]{1,200}$'),
  gelezen_op timestamptz,
  -- The task that mails it; its number is the Message-ID.
  mail uuid,
  primary key (functionaris, sleutel)
);

create table beheer.berichtvoorkeur (
  functionaris uuid primary key references beheer.functionaris,
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  mail text not null check (mail in ('direct', 'dagelijks', 'uit')),
  taal text not null check (taal in ('nl', 'en')),
  ingesteld_op timestamptz not null
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['bericht', 'berichtvoorkeur'] loop
    execute format('alter table beheer.%I enable row level security', tabel);
    execute format('alter table beheer.%I force row level security', tabel);
    -- Everybody has his own, and nobody sees what another read.
    execute format('create policy eigen on beheer.%I using (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris()) with check (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris())', tabel);
  end loop;
  create policy wacht on beheer.berichtvoorkeur for select to wacht using (true);
end $$;

grant select on beheer.bericht, beheer.berichtvoorkeur to beheer_lezen, beheer_schrijven;
grant insert on beheer.bericht, beheer.berichtvoorkeur to beheer_schrijven;
grant update (gelezen_op, mail) on beheer.bericht to beheer_schrijven;
grant update (mail, taal, ingesteld_op) on beheer.berichtvoorkeur to beheer_schrijven;
grant select on beheer.berichtvoorkeur to wacht;

-- To whom there may be something to mail: ids only. What it is, is seen with the recipient's own eyes when the time is there.
create function beheer.postontvangers(op_dag date)
  returns table (samenwerkingsverband uuid, functionaris uuid, mail text)
  language sql stable security definer set search_path = '' as
$$ select f.samenwerkingsverband, f.id, coalesce(v.mail, 'dagelijks')
   from beheer.functionaris f left join beheer.berichtvoorkeur v on v.functionaris = f.id
   where coalesce(v.mail, 'dagelijks') <> 'uit'
     and exists (select from beheer.autorisatie a where a.functionaris = f.id and a.toegekend_op is not null
       and a.begin <= op_dag and a.einde > op_dag and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag)) $$;
alter function beheer.postontvangers owner to wacht;
revoke all on function beheer.postontvangers from public;
grant execute on function beheer.postontvangers to taken_dragen;

-- Counts acts that changed something, whatever they changed: those who want mail at once are looked after when it moved.
create sequence taken.wijziging;
grant usage, select on sequence taken.wijziging to taken_dragen;

-- Tasks that are waiting or dead, for those who look after them: by their own number, never what they are about.
grant usage on schema taken to beheer_lezen;
create policy toezien on taken.taak for select to beheer_lezen, beheer_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() in ('functioneel-beheerder', 'uitvoerder'));
create policy hervatten on taken.taak for update to beheer_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() in ('functioneel-beheerder', 'uitvoerder'))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() in ('functioneel-beheerder', 'uitvoerder'));
grant select (id, samenwerkingsverband, volgnummer, soort, dag, stand, pogingen, niet_voor, fout) on taken.taak to beheer_lezen, beheer_schrijven;
grant update (stand, pogingen, niet_voor, afgerond) on taken.taak to beheer_schrijven;

-- Corrections of which the actor's party or partner was told (art. 12 lid 6), also after it left the casus: by number then, without the file.
-- Who made a correction need not be told of it, unless its copy in this casus waits for him.
create policy wacht_leest on casusoverleg.kennisgeving for select to wacht using (true);
grant select on casusoverleg.kennisgeving to wacht;
grant select (nummer) on casusoverleg.casus to wacht;
grant select (id, door) on casusoverleg.correctie to wacht;
create function casusoverleg.kennisgevingen(vanaf date) returns table (dossier uuid, nummer text, correctie uuid, op date)
  language sql stable security definer set search_path = '' as
$$ select case when casusoverleg.mag_casus(k.casus) then k.casus end, c.nummer, k.correctie, k.op
   from casusoverleg.kennisgeving k
   join casusoverleg.casus c on c.id = k.casus
   join casusoverleg.correctie r on r.id = k.correctie
   where k.samenwerkingsverband = beheer.samenwerkingsverband() and k.op >= vanaf
     and (r.aan_de_bron or r.door <> beheer.functionaris())
     and case beheer.rol()
       when 'uitvoerder' then true
       when 'casusoverleglid' then k.partij = beheer.partij()
       when 'externe-casuspartner' then k.externe_partner = beheer.externe_partner()
       else false end $$;
alter function casusoverleg.kennisgevingen owner to wacht;
revoke all on function casusoverleg.kennisgevingen from public;
grant execute on function casusoverleg.kennisgevingen to casusoverleg_lezen, plan_lezen;
