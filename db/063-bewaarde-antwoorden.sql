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
           -- A table without an id of its own has no row that an answer can name.
           if exists (select from pg_catalog.pg_attribute k where k.attrelid = pg_catalog.format('%I.%I', in_register, t.tabel)::regclass
             and k.attname = 'id' and not k.attisdropped) then
             execute pg_catalog.format(
               'with gewist as (delete from %I.%I where %s returning id::text as id) select coalesce(array_agg(id), ''{}'') from gewist',
               in_register, t.tabel, t.waar) into deze using welk;
             weg := weg || deze;
           else
             execute pg_catalog.format('delete from %I.%I where %s', in_register, t.tabel, t.waar) using welk;
           end if;
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
