-- What a destruction removes elsewhere it finds by index: kept answers, marks of notices and tasks are many, and of one dossier few.

-- The ids that a kept answer names, however deep.
create function beheer.ids_in(antwoord jsonb) returns text[] language sql immutable
  return array(select distinct w #>> '{}' from jsonb_path_query(antwoord, 'strict $.** ? (@.type() == "string")') w where length(w #>> '{}') = 36);
create index herhaling_ids on beheer.herhaling using gin (beheer.ids_in(antwoord));
create index bericht_ids on beheer.bericht using gin (string_to_array(sleutel, ':'));
create index taak_object on taken.taak (object);
-- Thousands of tasks are left at one moment: the next one is found without looking at all of them.
drop index taken.taak_open;
create index taak_open on taken.taak (niet_voor, volgnummer) where stand = 'open';

-- As before, by these indexes; a register is gone through only for what still lies in it.
create or replace function vernietiging.wis(alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     een uuid;
     sporen text[];
   begin
     sporen := array(select a::text from pg_catalog.unnest(alle) a);
     -- Rows of the dossiers that a notice can name.
     sporen := sporen || array(
       select v.id::text from weegploeg.voorstel v where v.dossier = any (alle)
       union all select i.id::text from weegploeg.informatievraag i where i.dossier = any (alle)
       union all select k.id::text from weegploeg.correctie k where k.dossier = any (alle)
       union all select v.id::text from casusoverleg.voorstel v where v.casus = any (alle)
       union all select s.rij ->> 'id' from archief.stuk s where s.dossier = any (alle) and s.rij ? 'id');
     delete from beheer.bericht b where pg_catalog.string_to_array(b.sleutel, ':') && sporen;
     delete from beheer.herhaling h where beheer.ids_in(h.antwoord) && sporen;
     -- The task under way closes itself.
     delete from taken.taak t where t.object = any (alle) and t.soort <> 'vernietigen';
     foreach een in array alle loop
       if exists (select from weegploeg.dossier d where d.id = een) then
         perform archief.wis_uit('weegploeg', een);
       end if;
       if exists (select from casusoverleg.casus c where c.id = een) then
         perform archief.wis_uit('casusoverleg', een);
       end if;
     end loop;
     delete from verzoeken.vondst f where f.dossier = any (alle);
     delete from archief.inzage i where i.dossier = any (alle);
     delete from archief.zoeksleutel z where z.dossier = any (alle);
     delete from archief.stuk s where s.dossier = any (alle);
     delete from archief.dossier d where d.id = any (alle);
     delete from vernietiging.voorstel v where v.dossier = any (alle);
     delete from vernietiging.aanhouding h where h.dossier = any (alle);
     perform kluis.vernietig(alle);
   end $$;

-- As before; asked of every dossier that is due, so that it keeps its plan instead of making one each time.
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select q.nummer, not f.verzegeld and (f.register <> 'archief' or beheer.rol() = 'weegploeglid') or beheer.achter_zegel()
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
   union all
   select q.nummer, true
   from (
     select p.verzoek from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select (s.rij ->> 'verzoek')::uuid from archief.stuk s
     where s.dossier = any (welke) and s.tabel = 'correctiepunt' and s.rij ->> 'besluit' is null) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.stand = 'open';
end $$;
create or replace function vernietiging.wordt_gevraagd(welke uuid[]) returns boolean language plpgsql stable set search_path = '' as
$$ begin return exists (select from vernietiging.vragen(welke)); end $$;
