-- Kept answers of acts (beheer.herhaling) name rows of a dossier by their id: they go when these rows leave their register.
-- What goes to the archive goes with its answers too: nobody repeats an act a year after the last one.
create or replace function archief.wis_uit(in_register text, welk uuid) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     t record;
     over boolean;
     deze text[];
     weg text[] := '{}';
   begin
     for ronde in 1..16 loop
       over := false;
       for t in select * from archief.tabellen(in_register) loop
         begin
           execute pg_catalog.format(
             'with gewist as (delete from %I.%I r where %s returning to_jsonb(r) ->> ''id'' as id)
              select coalesce(array_agg(id) filter (where id is not null), ''{}'') from gewist',
             in_register, t.tabel, t.waar) into deze using welk;
           weg := weg || deze;
         exception when foreign_key_violation then
           over := true;
         end;
       end loop;
       exit when not over;
     end loop;
     if over then
       raise exception 'van dit dossier blijft iets achter' using errcode = 'foreign_key_violation';
     end if;
     delete from beheer.herhaling h where beheer.ids_in(h.antwoord) && weg;
   end $$;
