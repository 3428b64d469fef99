-- AVG 18: an item that was shielded before any objection stays so in the archive as well, whatever becomes of the objection.

alter table archief.correctiepunt add column blijft_afgeschermd boolean not null default false;
grant insert (blijft_afgeschermd) on archief.correctiepunt to archief_schrijven;

-- As before (072); with whether the item stays shielded.
create or replace function archief.neem_punten_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     execute pg_catalog.format(
       'insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd,
          beperken, beperkt_op, voorgelegd_op, zienswijze_uiterlijk, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op,
          dossiernummer, ingebracht_op, bewaard, blijft_afgeschermd)
        select k.id, k.samenwerkingsverband, k.%2$I, k.gegeven, k.soort, k.bron,
          coalesce((select g.verzegeld from %1$I.gegeven g where g.id = k.gegeven), false), k.verzoek, k.nummer, k.verzoeksoort, k.gevraagd,
          k.beperken, k.beperkt_op, k.voorgelegd_op, k.zienswijze_uiterlijk, k.door, k.besluit, k.grond, k.besloten_op, k.besloten_door, k.uitgevoerd_op,
          (select d.nummer from archief.dossier d where d.id = k.%2$I), (select g.ingebracht_op from %1$I.gegeven g where g.id = k.gegeven), k.bewaard,
          k.blijft_afgeschermd
        from %1$I.correctiepunt k where k.%2$I = any ($1) order by k.volgorde', in_register,
       case in_register when 'weegploeg' then 'dossier' else 'casus' end) using alle;
     perform archief.neem_gezegd_op(in_register, alle);
   end $$;

-- As before (084); in the archive whoever carries out the end of one objection sees whether another shields the item, but nothing
-- is owed where it stays shielded by itself.
create or replace function verzoeken.niet_verder_afgeschermd(register text) returns text
  language sql immutable set search_path = '' as
$$ select ' and not k.blijft_afgeschermd' || case register when 'archief' then '' else
     pg_catalog.format(' and not exists (select from %I.correctiepunt o
       where o.gegeven = k.gegeven and o.soort = k.soort and o.id <> k.id and (o.besluit is null and o.beperken or o.besluit = ''afgeschermd''))', register) end $$;

-- As before (084).
create or replace function verzoeken.laat_punten_vervallen(welk uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     register text;
     gaat_open text;
   begin
     if beheer.rol() is distinct from 'uitvoerder' or not kluis.gelogd(welk) or not exists (
       select from verzoeken.verzoek q where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = 'open') then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
       gaat_open := 'k.beperkt_op is not null' || verzoeken.niet_verder_afgeschermd(register);
       execute pg_catalog.format(
         'delete from %1$I.correctiezienswijze z using %1$I.correctiepunt k where z.punt = k.id and k.verzoek = $1 and k.besluit is null',
         register) using welk;
       execute pg_catalog.format('delete from %I.correctiepunt k where k.verzoek = $1 and k.besluit is null and not (%s)', register, gaat_open) using welk;
       execute pg_catalog.format(
         'update %I.correctiepunt k set besluit = ''vervallen'', besloten_op = $2, besloten_door = $3 where k.verzoek = $1 and k.besluit is null',
         register) using welk, dag, beheer.functionaris();
     end loop;
   end $$;

create or replace function verzoeken.na_verwerping() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     vreemd text;
     gaat_open text := 'k.beperkt_op is not null' || verzoeken.niet_verder_afgeschermd(new.register);
   begin
     if new.register = 'verzoeken' or not exists (select from verzoeken.verzoek q where q.id = new.verzoek and q.stand = 'open') then
       return null;
     end if;
     vreemd := pg_catalog.format('k.verzoek = $1 and k.%I = $2 and k.uitgevoerd_op is null and k.besluit is distinct from ''vervallen''
       and not exists (select from verzoeken.vondst f where f.verzoek = $1 and f.register = $3 and f.dossier = $2 and f.oordeel <> ''verworpen''
         and (f.soort = ''naw'' or f.gegeven = k.gegeven or f.register = ''archief''))',
       case new.register when 'casusoverleg' then 'casus' else 'dossier' end);
     execute pg_catalog.format('delete from %1$I.correctiezienswijze z using %1$I.correctiepunt k where z.punt = k.id and %2$s', new.register, vreemd)
       using new.verzoek, new.dossier, new.register;
     execute pg_catalog.format('delete from %I.correctiepunt k where k.besluit is null and not (%s) and %s', new.register, gaat_open, vreemd)
       using new.verzoek, new.dossier, new.register;
     execute pg_catalog.format('update %1$I.correctiepunt k set besluit = ''vervallen'', grond = null, besloten_op = $4, besloten_door = $5,
       beperkt_op = case when %2$s then k.beperkt_op end, uitgevoerd_op = case when %2$s then null else $4 end where %3$s', new.register, gaat_open, vreemd)
       using new.verzoek, new.dossier, new.register, new.beoordeeld_op, new.beoordeeld_door;
     return null;
   end $$;

-- What came into the archive before: the item was shielded earlier than the objection, and for no other objection.
create function verzoeken.blijf_in_archief() returns void
  language sql volatile security definer set search_path = '' as
$$ update archief.correctiepunt k set blijft_afgeschermd = true
   where k.beperken and k.uitgevoerd_op is null and not exists (
       select from archief.correctiepunt o where o.gegeven = k.gegeven and o.soort = k.soort and o.id <> k.id and o.beperkt_op is not null)
     and exists (
       select from archief.stuk s where s.dossier = k.dossier and s.tabel = 'correctie' and s.rij ->> 'gegeven' = k.gegeven::text
         and s.rij ->> 'wijziging' = 'afgeschermd' and (s.rij ->> 'op')::date < k.voorgelegd_op
         and not exists (
           select from archief.stuk l where l.dossier = s.dossier and l.tabel = 'correctie' and l.rij ->> 'gegeven' = k.gegeven::text
             and l.rij ->> 'wijziging' = 'niet-meer-afgeschermd' and (l.rij ->> 'volgorde')::bigint > (s.rij ->> 'volgorde')::bigint)) $$;
alter function verzoeken.blijf_in_archief owner to bewaarder;
grant update (blijft_afgeschermd) on archief.correctiepunt to bewaarder;
select verzoeken.blijf_in_archief();
drop function verzoeken.blijf_in_archief();
