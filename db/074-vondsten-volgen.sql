-- Art. 12 lid 3, AVG 15 lid 4: a find of a request is where its row is now. When files are merged, or a merge is undone, people say again
-- whose file it is; nobody gets what stands in the file of another, and nobody hears that there is nothing because his file went on elsewhere.

grant update (oordeel, beoordeeld_door, beoordeeld_op, toelichting) on verzoeken.vondst to bewaarder;
grant insert (id, samenwerkingsverband, verzoek, register, dossier, nummer, gegeven, soort, overeenkomsten, verzegeld, gevonden_op)
  on verzoeken.vondst to bewaarder;

create function verzoeken.na_verplaatsing() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update verzoeken.vondst f
     set dossier = new.dossier, nummer = (select d.nummer from weegploeg.dossier d where d.id = new.dossier), beeld = null
     where f.dossier = old.dossier and f.register = 'weegploeg' and f.gegeven = new.id;
     return null;
   end $$;

-- The number that a file of sealed items gets once it is open.
create function verzoeken.na_nummer() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update verzoeken.vondst f set nummer = new.nummer where f.dossier = new.id and f.register = 'weegploeg';
     return null;
   end $$;

-- A file has one subject: whether that is the person of the request is judged once.
create function verzoeken.een_per_dossier() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.vondst f using verzoeken.vondst eerder, verzoeken.verzoek q
     where f.verzoek = new.verzoek and f.register = new.register and f.dossier = new.dossier and f.soort = 'naw' and f.verzegeld = new.verzegeld
       and eerder.verzoek = f.verzoek and eerder.register = f.register and eerder.dossier = f.dossier and eerder.soort = 'naw'
       and eerder.verzegeld = f.verzegeld and eerder.volgorde < f.volgorde and q.id = f.verzoek and q.stand = 'open';
     return null;
   end $$;

-- Of every open request that found the subject of one of these files: judged again; and when one file became two, of both.
create function verzoeken.herzie_vondsten(een uuid, ander uuid, gescheiden_op date) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     if gescheiden_op is not null then
       insert into verzoeken.vondst (id, samenwerkingsverband, verzoek, register, dossier, nummer, gegeven, soort, overeenkomsten, verzegeld, gevonden_op)
       select pg_catalog.gen_random_uuid(), f.samenwerkingsverband, f.verzoek, 'weegploeg', d.id, d.nummer, g.id, 'naw', f.overeenkomsten, false, gescheiden_op
       from (
         -- What agreed, agreed with the file of both.
         select distinct on (v.verzoek) v.samenwerkingsverband, v.verzoek, v.overeenkomsten
         from verzoeken.vondst v join verzoeken.verzoek q on q.id = v.verzoek
         where v.dossier in (een, ander) and v.register = 'weegploeg' and v.soort = 'naw' and not v.verzegeld and q.stand = 'open'
         order by v.verzoek, v.volgorde) f
       join weegploeg.dossier d on d.id in (een, ander)
       cross join lateral (
         select n.id from weegploeg.gegeven n
         where n.dossier = d.id and n.soort = 'naw' and not n.verzegeld and n.toestand <> 'verwijderd' order by n.volgorde limit 1) g
       where not exists (select from verzoeken.vondst b
         where b.verzoek = f.verzoek and b.dossier = d.id and b.register = 'weegploeg' and b.soort = 'naw' and not b.verzegeld);
     end if;
     update verzoeken.vondst f
     set oordeel = 'open', beoordeeld_door = null, beoordeeld_op = null, toelichting = null, beeld = null
     from verzoeken.verzoek q
     where q.id = f.verzoek and q.stand = 'open' and f.dossier in (een, ander) and f.register = 'weegploeg' and f.soort = 'naw' and not f.verzegeld;
   end $$;

create function verzoeken.na_samenvoeging() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     -- What is sealed and joins or leaves is no change for whoever may not know of it.
     if not new.verzegeld or cardinality(new.gegevens) > 0 then
       perform verzoeken.herzie_vondsten(new.van, new.naar, new.ongedaan_op);
     end if;
     return null;
   end $$;

-- Of somebody else's file, as it turned out, nothing is asked any more: what was not carried out lapses, as when the request is withdrawn (070).
create function verzoeken.na_verwerping() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     vreemd text;
   begin
     if new.register = 'verzoeken' or not exists (select from verzoeken.verzoek q where q.id = new.verzoek and q.stand = 'open') then
       return null;
     end if;
     vreemd := pg_catalog.format('k.verzoek = $1 and k.%I = $2 and k.uitgevoerd_op is null and k.besluit is distinct from ''vervallen''
       and not exists (select from verzoeken.vondst f where f.verzoek = $1 and f.register = $3 and f.dossier = $2 and f.oordeel <> ''verworpen''
         and (f.soort = ''naw'' or f.gegeven = k.gegeven or f.register = ''archief''))',
       case new.register when 'casusoverleg' then 'casus' else 'dossier' end);
     execute pg_catalog.format('delete from %I.correctiepunt k where k.besluit is null and k.beperkt_op is null and %s', new.register, vreemd)
       using new.verzoek, new.dossier, new.register;
     execute pg_catalog.format('update %I.correctiepunt k set besluit = ''vervallen'', grond = null, besloten_op = $4, besloten_door = $5 where %s',
       new.register, vreemd) using new.verzoek, new.dossier, new.register, new.beoordeeld_op, new.beoordeeld_door;
     return null;
   end $$;
grant update (grond) on weegploeg.correctiepunt, casusoverleg.correctiepunt, archief.correctiepunt to bewaarder;

-- A last guard of every answer: a confirmed find whose file went on as another, or with an item that does not stand in its file.
create function verzoeken.staat_elders(welke uuid) returns boolean
  language plpgsql stable security definer set search_path = '' as
$$ declare
     v record;
     t record;
     deel uuid[];
     binnen uuid[] := '{}';
   begin
     select * into v from verzoeken.vondst b
     where b.id = welke and b.samenwerkingsverband = beheer.samenwerkingsverband() and b.oordeel = 'bevestigd' and not b.verzegeld;
     if not found or v.register = 'verzoeken' then
       return false;
     end if;
     if v.register = 'archief' then
       return exists (select from verzoeken.stuk o where o.vondst = v.id
         and not exists (select from archief.stuk s where s.id = o.gegeven and s.dossier = v.dossier));
     end if;
     -- A letter stays where it was sent from.
     if v.register = 'weegploeg' and v.soort <> 'geadresseerde'
         and exists (select from weegploeg.dossier d where d.id = v.dossier and d.samengevoegd_met is not null) then
       return true;
     end if;
     for t in select * from archief.tabellen(v.register) loop
       execute pg_catalog.format('select pg_catalog.array_agg((pg_catalog.to_jsonb(r) ->> ''id'')::uuid) from %I.%I r where %s', v.register, t.tabel, t.waar)
         into deel using v.dossier;
       -- Not every table has ids of its own.
       binnen := binnen || pg_catalog.array_remove(deel, null);
     end loop;
     return exists (select from verzoeken.stuk o where o.vondst = v.id and not o.gegeven = any (binnen));
   end $$;

alter function verzoeken.na_verplaatsing owner to bewaarder;
alter function verzoeken.na_nummer owner to bewaarder;
alter function verzoeken.een_per_dossier owner to bewaarder;
alter function verzoeken.herzie_vondsten owner to bewaarder;
alter function verzoeken.na_samenvoeging owner to bewaarder;
alter function verzoeken.na_verwerping owner to bewaarder;
alter function verzoeken.staat_elders owner to bewaarder;
revoke all on function verzoeken.na_verplaatsing, verzoeken.na_nummer, verzoeken.een_per_dossier, verzoeken.herzie_vondsten,
  verzoeken.na_samenvoeging, verzoeken.na_verwerping, verzoeken.staat_elders from public;
grant execute on function verzoeken.staat_elders to verzoeken_lezen, verzoeken_schrijven;

create trigger na_verplaatsing after update of dossier on weegploeg.gegeven for each row
  when (old.dossier <> new.dossier) execute function verzoeken.na_verplaatsing();
create trigger na_nummer after update of nummer on weegploeg.dossier for each row
  when (old.nummer is distinct from new.nummer) execute function verzoeken.na_nummer();
create trigger een_per_dossier after update of dossier, verzegeld on verzoeken.vondst for each row
  when (new.soort = 'naw') execute function verzoeken.een_per_dossier();
create trigger na_samenvoeging after insert on weegploeg.samenvoeging for each row execute function verzoeken.na_samenvoeging();
create trigger na_scheiding after update of ongedaan_op on weegploeg.samenvoeging for each row
  when (old.ongedaan_op is null and new.ongedaan_op is not null) execute function verzoeken.na_samenvoeging();
create trigger na_verwerping after update of oordeel on verzoeken.vondst for each row
  when (new.oordeel = 'verworpen') execute function verzoeken.na_verwerping();

-- Finds of before: they follow too, and what open requests found in files that were merged or parted is judged again.
create function verzoeken.haal_in() returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update verzoeken.vondst f set dossier = g.dossier, nummer = d.nummer, beeld = null
     from weegploeg.gegeven g join weegploeg.dossier d on d.id = g.dossier
     where f.register = 'weegploeg' and f.gegeven = g.id and f.dossier <> g.dossier;
     perform verzoeken.herzie_vondsten(s.van, s.naar, s.ongedaan_op) from weegploeg.samenvoeging s
     where not s.verzegeld or cardinality(s.gegevens) > 0;
   end $$;
alter function verzoeken.haal_in owner to bewaarder;
select verzoeken.haal_in();
drop function verzoeken.haal_in();
