-- Art. 12 lid 3, AVG 15: an overview says what is on record on the day that it goes. Of every confirmed find it is kept what its file
-- looked like when its items were taken; what is taken out of a file goes out of open requests with it.

alter table verzoeken.vondst add column beeld text;
-- Items that were merged into another dossier are found there.
grant update (beeld, dossier, nummer) on verzoeken.vondst to verzoeken_schrijven;

-- A mark of everything in the file of a find that an overview is made of: another one means that something changed. It says nothing about
-- what. What is sealed is not in it, nor what was said about informing: neither may show by it.
create function verzoeken.beeld_van(welke uuid) returns text
  language plpgsql stable security definer set search_path = '' as
$$ declare
     v record;
     t record;
     zonder constant text[] := array['dossier', 'casus', 'zoeksleutel', 'agendapunt', 'kennisgeving', 'correctiepunt', 'teruggang',
       'informeeroordeel', 'informeerbesluit'];
     er boolean;
     deel text;
     alles text := '';
   begin
     select * into v from verzoeken.vondst b
     where b.id = welke and b.samenwerkingsverband = beheer.samenwerkingsverband() and not b.verzegeld;
     if not found then
       return null;
     end if;
     if v.register = 'archief' then
       select pg_catalog.md5(pg_catalog.string_agg(pg_catalog.md5(s.rij::text), '' order by s.id)) into alles
       from archief.stuk s where s.dossier = v.dossier and not s.verzegeld and s.tabel <> all (zonder);
       return alles;
     end if;
     -- It left its register: what there was is in the archive now.
     execute pg_catalog.format('select true from %I.%I where id = $1', v.register,
       case v.register when 'weegploeg' then 'dossier' else 'casus' end) into er using v.dossier;
     if er is null then
       return null;
     end if;
     for t in select * from archief.tabellen(v.register) k where k.tabel <> all (zonder) order by k.tabel loop
       execute pg_catalog.format(
         $q$select pg_catalog.string_agg(pg_catalog.md5(pg_catalog.to_jsonb(r)::text), '' order by pg_catalog.md5(pg_catalog.to_jsonb(r)::text))
            from %I.%I r where (%s) and coalesce(pg_catalog.to_jsonb(r) ->> 'verzegeld', 'false') = 'false'$q$,
         v.register, t.tabel, t.waar) into deel using v.dossier;
       alles := alles || coalesce(deel, '-');
     end loop;
     return pg_catalog.md5(alles);
   end $$;
alter function verzoeken.beeld_van owner to bewaarder;
revoke all on function verzoeken.beeld_van from public;
grant execute on function verzoeken.beeld_van to verzoeken_lezen, verzoeken_schrijven;

-- Whose item it is decides on it; bringing its words up to date decides nothing.
drop policy eigenaar on verzoeken.stuk;
create function verzoeken.stuk_van_eigenaar() returns trigger language plpgsql set search_path = '' as
$$ begin
     if (new.besluit, new.grond, new.besloten_door, new.besloten_op, new.beslissing)
          is distinct from (old.besluit, old.grond, old.besloten_door, old.besloten_op, old.beslissing)
        and not coalesce(case beheer.rol() when 'uitvoerder' then new.beslist = 'uitvoerder'
          when 'weegploeglid' then new.beslist in (beheer.partijsoort(), 'kernpartij') end, false) then
       raise exception 'over dit stuk beslist een ander' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;
create trigger stuk_van_eigenaar before update on verzoeken.stuk for each row execute function verzoeken.stuk_van_eigenaar();
-- Items are brought up to date by who searches their register, while the request is open.
grant update (inhoud, soort, dag) on verzoeken.stuk to verzoeken_schrijven;
create function verzoeken.laat_vervallen(welk uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q, verzoeken.vondst v
     where s.id = welk and s.samenwerkingsverband = beheer.samenwerkingsverband() and q.id = s.verzoek and q.stand = 'open'
       and v.id = s.vondst and (beheer.rol() = 'uitvoerder') = (v.register <> 'archief' and not v.verzegeld);
     if not found then
       raise exception 'dit stuk blijft' using errcode = 'insufficient_privilege';
     end if;
   end $$;
alter function verzoeken.laat_vervallen owner to bewaarder;
revoke all on function verzoeken.laat_vervallen from public;
grant execute on function verzoeken.laat_vervallen to verzoeken_schrijven;

-- What was taken out or rewritten is in no open request any more (12 lid 6); the letter that went is as it went.
create trigger na_stuk after update of inhoud, toestand on weegploeg.gegeven for each row
  when (new.toestand = 'verwijderd' or new.inhoud is distinct from old.inhoud) execute function verzoeken.na_stuk();
create trigger na_stuk after update of inhoud, toestand on casusoverleg.gegeven for each row
  when (new.toestand = 'verwijderd' or new.inhoud is distinct from old.inhoud) execute function verzoeken.na_stuk();
