-- Art. 12 lid 5-6, AVG 5 lid 1 d: what was removed as wrong, withdrawn, corrected or shielded after a copy is not silently back once that copy
-- is put back. Ids, kinds and days are kept beside the ledger of what was destroyed, and go with the keys; never content.

create table vernietiging.gewijzigd (
  -- The trace in its register; of a signal that was taken back the id that it had.
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  wijziging text not null check (wijziging in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd', 'ingetrokken')),
  op date not null,
  -- The whole trace: kinds, reason, occasion and days from closed lists, and who; it has no content. None of a signal that was taken back.
  spoor jsonb,
  volgorde bigint generated always as identity,
  check ((spoor is null) = (wijziging = 'ingetrokken'))
);
create index gewijzigd_dossier on vernietiging.gewijzigd (dossier);
alter table vernietiging.gewijzigd enable row level security;
alter table vernietiging.gewijzigd force row level security;
create policy bewaarder on vernietiging.gewijzigd to bewaarder using (true) with check (true);
grant select, insert, delete on vernietiging.gewijzigd to bewaarder;

create function vernietiging.onthoud_correctie() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     spoor constant jsonb := case tg_table_schema when 'archief' then to_jsonb(new) -> 'rij' else to_jsonb(new) end;
   begin
     -- What goes to the archive with its trace was remembered when it was made.
     insert into vernietiging.gewijzigd (id, samenwerkingsverband, dossier, gegeven, soort, wijziging, op, spoor)
     values ((spoor ->> 'id')::uuid, new.samenwerkingsverband,
       coalesce(to_jsonb(new) ->> 'dossier', to_jsonb(new) ->> 'casus')::uuid, (spoor ->> 'gegeven')::uuid, spoor ->> 'soort', spoor ->> 'wijziging',
       (spoor ->> 'op')::date, spoor)
     on conflict (id) do nothing;
     return null;
   end $$;
create function vernietiging.onthoud_intrekking() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     insert into vernietiging.gewijzigd (id, samenwerkingsverband, dossier, gegeven, soort, wijziging, op)
     values (new.id, new.samenwerkingsverband, new.dossier, new.id, 'signaal', 'ingetrokken', new.ingetrokken_op)
     on conflict (id) do nothing;
     return null;
   end $$;
-- What is destroyed is in no list but the ledger.
create function vernietiging.vergeet_gewijzigd() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from vernietiging.gewijzigd g where g.dossier = new.dossier;
     return null;
   end $$;
alter function vernietiging.onthoud_correctie owner to bewaarder;
alter function vernietiging.onthoud_intrekking owner to bewaarder;
alter function vernietiging.vergeet_gewijzigd owner to bewaarder;
revoke all on function vernietiging.onthoud_correctie, vernietiging.onthoud_intrekking, vernietiging.vergeet_gewijzigd from public;
create trigger onthoud after insert on weegploeg.correctie for each row execute function vernietiging.onthoud_correctie();
create trigger onthoud after insert on casusoverleg.correctie for each row execute function vernietiging.onthoud_correctie();
create trigger onthoud after insert on archief.stuk for each row when (new.tabel = 'correctie') execute function vernietiging.onthoud_correctie();
create trigger onthoud after insert on weegploeg.intrekking for each row execute function vernietiging.onthoud_intrekking();
create trigger vergeet_gewijzigd after insert on vernietiging.vernietigd for each row execute function vernietiging.vergeet_gewijzigd();

-- Once a copy is back, by its owner: removals and shielding since are done again where the item lies now, with their traces, so that
-- who received it is told again. What was improved or added to has its new content nowhere, and a signal that was taken back goes with its
-- stand: those are people's to do again. `gedaan` is what was done here; a row that says false, or whose text may stand in a decision or with an
-- external partner (`elders`), is to be looked at.
create function vernietiging.speel_wijzigingen()
  returns table (nummer text, soort text, wijziging text, op date, gedaan boolean, elders boolean)
  language plpgsql volatile as
$$
#variable_conflict use_column
declare
  w record;
  k record;
  -- Items that are removed or shielded whole; of a decision, and of words elsewhere, only some words are.
  geheel constant text[] := array['naw', 'signaal', 'melder', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon'];
begin
  delete from vernietiging.gewijzigd g using vernietiging.vernietigd v where v.dossier = g.dossier;
  for w in
    select g.* from vernietiging.gewijzigd g
    where g.id not in (select c.id from weegploeg.correctie c union all select c.id from casusoverleg.correctie c
      union all select i.id from weegploeg.intrekking i
      union all select (s.rij ->> 'id')::uuid from archief.stuk s where s.tabel in ('correctie', 'intrekking'))
    order by g.volgorde
  loop
    -- Where it lies now; what came in after the copy is not there, and neither is anything to do about it.
    select q.* into k from (
      select 'weegploeg' as plaats, d.id as dossier, d.nummer, i.toestand, exists (
          select from weegploeg.voorstel_selectie s where s.gegeven = i.id) as elders
        from weegploeg.gegeven i join weegploeg.dossier d on d.id = i.dossier where i.id = w.gegeven
      union all
      select 'casusoverleg', c.id, c.nummer, i.toestand, exists (
          select from casusoverleg.doorverstrekt_gegeven s where s.gegeven = i.id)
        from casusoverleg.gegeven i join casusoverleg.casus c on c.id = i.casus where i.id = w.gegeven
      union all
      select 'archief', a.id, a.nummer, s.rij ->> 'toestand', exists (
          select from archief.stuk e where e.dossier = a.id and e.tabel in ('voorstel_selectie', 'doorverstrekt_gegeven')
            and e.rij ->> 'gegeven' = w.gegeven::text)
        from archief.stuk s join archief.dossier a on a.id = s.dossier where s.tabel = 'gegeven' and s.rij ->> 'id' = w.gegeven::text) q;
    if not found and w.soort <> all (geheel || array['agenderingsbesluit', 'afsluitingsbesluit']) then
      -- Words in another row of the dossier: whether they are back nobody can tell here.
      select q.* into k from (
        select 'weegploeg' as plaats, d.id as dossier, d.nummer, ''::text as toestand, false as elders from weegploeg.dossier d where d.id = w.dossier
        union all select 'casusoverleg', c.id, c.nummer, '', false from casusoverleg.casus c where c.id = w.dossier
        union all select 'archief', a.id, a.nummer, '', false from archief.dossier a where a.id = w.dossier) q;
    end if;
    if not found then
      continue;
    end if;
    nummer := k.nummer;
    soort := w.soort;
    wijziging := w.wijziging;
    op := w.op;
    gedaan := w.soort = any (geheel) and w.wijziging in ('verwijderd', 'afgeschermd', 'niet-meer-afgeschermd')
      or coalesce((w.spoor ->> 'aan_de_bron')::boolean, false);
    elders := gedaan and k.elders and w.wijziging in ('verwijderd', 'afgeschermd');
    if gedaan then
      if not coalesce((w.spoor ->> 'aan_de_bron')::boolean, false) then
        perform vernietiging.herhaal_wijziging(k.plaats, k.dossier, w.gegeven, w.wijziging);
      end if;
      if k.plaats = 'weegploeg' then
        insert into weegploeg.correctie select (jsonb_populate_record(null::weegploeg.correctie,
          w.spoor || jsonb_build_object('dossier', k.dossier, 'verzegeld', (select i.verzegeld from weegploeg.gegeven i where i.id = w.gegeven),
            'samenwerkingsverband', w.samenwerkingsverband, 'volgorde', nextval('weegploeg.volgorde')))).*;
      elsif k.plaats = 'casusoverleg' then
        insert into casusoverleg.correctie select (jsonb_populate_record(null::casusoverleg.correctie,
          jsonb_build_object('aan_de_bron', false, 'partners', '[]'::jsonb, 'in_woorden', '[]'::jsonb, 'beperkt', false,
            'sinds', (select i.ingebracht_op from casusoverleg.gegeven i where i.id = w.gegeven)) || w.spoor
          || jsonb_build_object('casus', k.dossier, 'samenwerkingsverband', w.samenwerkingsverband,
            'volgorde', nextval('casusoverleg.gegeven_volgorde_seq')))).*;
      else
        insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
        select s.samenwerkingsverband, s.dossier, 'correctie', s.verzegeld, w.spoor
        from archief.stuk s where s.dossier = k.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = w.gegeven::text;
      end if;
    end if;
    return next;
  end loop;
end $$;
-- The item, and with a signal who reported or brought it: gone, shielded, or open again.
create function vernietiging.herhaal_wijziging(plaats text, dossier uuid, item uuid, wijziging text) returns void
  language plpgsql volatile as
$$
#variable_conflict use_variable
declare
  nieuw constant text := case wijziging when 'verwijderd' then 'verwijderd' when 'afgeschermd' then 'afgeschermd' else 'geldig' end;
  alle uuid[];
begin
  if plaats = 'archief' then
    alle := array(select (s.rij ->> 'id')::uuid from archief.stuk s where s.dossier = herhaal_wijziging.dossier and s.tabel = 'gegeven'
      and (s.rij ->> 'id' = item::text or s.rij ->> 'bij' = item::text and s.rij ->> 'soort' in ('melder', 'inbrenger'))
      and s.rij ->> 'toestand' <> 'verwijderd');
    update archief.stuk s set rij = s.rij || jsonb_build_object('toestand', nieuw)
      || case nieuw when 'verwijderd' then jsonb_build_object('inhoud', '\x') else '{}' end
    where s.dossier = herhaal_wijziging.dossier and s.tabel = 'gegeven' and (s.rij ->> 'id')::uuid = any (alle);
    if nieuw = 'verwijderd' then
      delete from archief.zoeksleutel z where z.gegeven = any (alle);
    end if;
    return;
  end if;
  execute format('select array(select g.id from %1$I.gegeven g where (g.id = $1 or g.bij = $1 and g.soort in (''melder'', ''inbrenger''))
    and g.toestand <> ''verwijderd'')', plaats) into alle using item;
  execute format('update %1$I.gegeven g set toestand = $2, inhoud = case $2 when ''verwijderd'' then ''''::bytea else g.inhoud end where g.id = any ($1)', plaats)
    using alle, nieuw;
  if nieuw = 'verwijderd' then
    execute format('delete from %1$I.zoeksleutel z where z.gegeven = any ($1)', plaats) using alle;
  else
    execute format('update %1$I.zoeksleutel z set afgeschermd = $2 where z.gegeven = any ($1)', plaats) using alle, nieuw = 'afgeschermd';
  end if;
end $$;
revoke all on function vernietiging.speel_wijzigingen, vernietiging.herhaal_wijziging from public;
