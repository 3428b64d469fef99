-- Art. 12 lid 6, AVG 19: who received an item and reads nothing here any more is told of its correction by letter, and that is recorded.

-- Whether somebody of this party or partner can read a notice on a day: a mandate that is valid, of who has not left.
create function beheer.wordt_bereikt(wie uuid, in_rol text, dag date) returns boolean
  language sql stable security definer set search_path = '' as
$$ select coalesce(beheer.einde_van(wie) > dag, true) and exists (
     select from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris
     where coalesce(f.partij, f.externe_partner) = wie and a.rol = in_rol and a.toegekend_op is not null
       and a.begin <= dag and a.einde > dag and (a.ingetrokken_op is null or a.ingetrokken_op > dag)) $$;
alter function beheer.wordt_bereikt owner to wacht;
revoke all on function beheer.wordt_bereikt from public;

alter table weegploeg.kennisgeving
  add column id uuid not null default gen_random_uuid() unique,
  -- Fixed with the correction: whoever was reached then was told then.
  add column per_brief boolean not null default false,
  add column ontvangen_op date,
  add column brief_op date,
  add column brief_door uuid references beheer.functionaris,
  add check ((brief_op is null) = (brief_door is null)),
  add check (brief_op is null or per_brief);
alter table casusoverleg.kennisgeving
  add column per_brief boolean not null default false,
  add column ontvangen_op date,
  -- A partner that received words of the partnership about the item, not the item.
  add column in_woorden boolean not null default false,
  add column brief_op date,
  add column brief_door uuid references beheer.functionaris,
  add check ((brief_op is null) = (brief_door is null)),
  add check (brief_op is null or per_brief);
alter table casusoverleg.correctie add column in_woorden uuid[] not null default '{}' check (in_woorden <@ partners);
grant insert (in_woorden) on casusoverleg.correctie to casusoverleg_schrijven;

-- A letter about what is sealed is the police's, who corrects it; of all else the uitvoerder's.
drop policy ontvanger on weegploeg.kennisgeving;
create policy ontvanger on weegploeg.kennisgeving for select to weegploeg_lezen, weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel())
    and (partij = beheer.partij() or beheer.rol() = 'uitvoerder'
      or (verzegeld and per_brief and beheer.rol() = 'weegploeglid' and beheer.partijsoort() = 'politie')));
create policy brief on weegploeg.kennisgeving for update to weegploeg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and per_brief and brief_op is null
    and ((not verzegeld and beheer.rol() = 'uitvoerder')
      or (verzegeld and beheer.achter_zegel() and beheer.rol() = 'weegploeglid' and beheer.partijsoort() = 'politie')))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and brief_door = beheer.functionaris());
create policy brief on casusoverleg.kennisgeving for update to casusoverleg_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder' and per_brief and brief_op is null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and brief_door = beheer.functionaris());
grant update (brief_op, brief_door) on weegploeg.kennisgeving to weegploeg_schrijven;
grant update (brief_op, brief_door) on casusoverleg.kennisgeving to casusoverleg_schrijven;

-- A core party that left had what was there before its last day, and hears of that too.
create or replace function weegploeg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ declare
     ontvangen constant date := (select g.ingebracht_op from weegploeg.gegeven g where g.id = new.gegeven);
   begin
     insert into weegploeg.kennisgeving (correctie, samenwerkingsverband, dossier, partij, verzegeld, op, ontvangen_op, per_brief)
     select new.id, new.samenwerkingsverband, new.dossier, p.id, new.verzegeld, new.op, ontvangen,
       not beheer.wordt_bereikt(p.id, 'weegploeglid', new.op)
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (p.einde is null or p.einde > ontvangen)
       and p.soort in ('gemeente', 'om', 'politie') and (not new.verzegeld or p.soort <> 'gemeente');
     return null;
   end $$;

-- The day on which a partner had an item: by a disclosure, or by an adopted plan while it took part.
grant select (gegeven) on casusoverleg.maatregel to wacht;
grant select (vastgesteld_op) on casusoverleg.plan to wacht;
grant select (doorverstrekking) on casusoverleg.doorverstrekt_gegeven to wacht;
grant select (id, externe_partner, verstrekt_op) on casusoverleg.doorverstrekking to wacht;
create policy wacht on casusoverleg.doorverstrekking for select to wacht using (true);

-- Of a change where an item came from nobody is told by letter: the copy here follows, and then who received it hears.
create or replace function casusoverleg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, partij, op, ontvangen_op, per_brief)
     select new.id, new.samenwerkingsverband, new.casus, p.id, new.op,
       greatest(new.sinds, (
         select min(d.vanaf) from casusoverleg.deelnemer d
         where d.casus = new.casus and d.partij = p.id and (d.tot is null or d.tot >= new.sinds))),
       not new.aan_de_bron and not beheer.wordt_bereikt(p.id, 'casusoverleglid', new.op)
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (not new.beperkt or p.soort in ('gemeente', 'om', 'politie'))
       and (p.id = new.bron or exists (
         select from casusoverleg.deelnemer d where d.casus = new.casus and d.partij = p.id and (d.tot is null or d.tot >= new.sinds)));
     insert into casusoverleg.kennisgeving (correctie, samenwerkingsverband, casus, externe_partner, op, ontvangen_op, per_brief, in_woorden)
     select distinct new.id, new.samenwerkingsverband, new.casus, partner, new.op,
       least(
         (select min(d.verstrekt_op) from casusoverleg.doorverstrekking d
          join casusoverleg.doorverstrekt_gegeven g on g.doorverstrekking = d.id
          where g.gegeven = new.gegeven and d.externe_partner = partner),
         (select min(greatest(p.vastgesteld_op, d.vanaf)) from casusoverleg.maatregel m
          join casusoverleg.plan p on p.id = m.plan join casusoverleg.deelnemer d on d.casus = p.casus
          where m.gegeven = new.gegeven and d.externe_partner = partner and (d.tot is null or d.tot >= p.vastgesteld_op))),
       not new.aan_de_bron and not beheer.wordt_bereikt(partner, 'externe-casuspartner', new.op),
       partner = any (new.in_woorden)
     from unnest(new.partners) partner;
     return null;
   end $$;
