-- AVG 18 lid 1 d: several objections can shield one item; it opens again with the last of them, and not at all when it was shielded before any.

alter table weegploeg.correctiepunt add column blijft_afgeschermd boolean not null default false;
alter table casusoverleg.correctiepunt add column blijft_afgeschermd boolean not null default false;
grant update (blijft_afgeschermd) on weegploeg.correctiepunt to weegploeg_schrijven;
grant update (blijft_afgeschermd) on casusoverleg.correctiepunt to casusoverleg_schrijven;

-- As before (070); an item that stays shielded for another objection, or for a reason of its own, is not opened because this one lapses. In
-- the archive whoever carries it out sees to that.
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
       gaat_open := 'k.beperkt_op is not null';
       if register <> 'archief' then
         gaat_open := gaat_open || verzoeken.niet_verder_afgeschermd(register);
       end if;
       execute pg_catalog.format(
         'delete from %1$I.correctiezienswijze z using %1$I.correctiepunt k where z.punt = k.id and k.verzoek = $1 and k.besluit is null',
         register) using welk;
       execute pg_catalog.format('delete from %I.correctiepunt k where k.verzoek = $1 and k.besluit is null and not (%s)', register, gaat_open) using welk;
       execute pg_catalog.format(
         'update %I.correctiepunt k set besluit = ''vervallen'', besloten_op = $2, besloten_door = $3 where k.verzoek = $1 and k.besluit is null',
         register) using welk, dag, beheer.functionaris();
     end loop;
   end $$;

-- Nothing but this point keeps its item shielded.
create function verzoeken.niet_verder_afgeschermd(register text) returns text
  language sql immutable set search_path = '' as
$$ select pg_catalog.format(' and not k.blijft_afgeschermd and not exists (select from %I.correctiepunt o
     where o.gegeven = k.gegeven and o.soort = k.soort and o.id <> k.id and (o.besluit is null and o.beperken or o.besluit = ''afgeschermd''))', register) $$;
alter function verzoeken.niet_verder_afgeschermd owner to bewaarder;
revoke all on function verzoeken.niet_verder_afgeschermd from public;

-- As before (074); the same of what lapses because it is in the file of another.
create or replace function verzoeken.na_verwerping() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     vreemd text;
     gaat_open text := 'k.beperkt_op is not null';
   begin
     if new.register = 'verzoeken' or not exists (select from verzoeken.verzoek q where q.id = new.verzoek and q.stand = 'open') then
       return null;
     end if;
     vreemd := pg_catalog.format('k.verzoek = $1 and k.%I = $2 and k.uitgevoerd_op is null and k.besluit is distinct from ''vervallen''
       and not exists (select from verzoeken.vondst f where f.verzoek = $1 and f.register = $3 and f.dossier = $2 and f.oordeel <> ''verworpen''
         and (f.soort = ''naw'' or f.gegeven = k.gegeven or f.register = ''archief''))',
       case new.register when 'casusoverleg' then 'casus' else 'dossier' end);
     if new.register <> 'archief' then
       gaat_open := gaat_open || verzoeken.niet_verder_afgeschermd(new.register);
     end if;
     execute pg_catalog.format('delete from %1$I.correctiezienswijze z using %1$I.correctiepunt k where z.punt = k.id and %2$s', new.register, vreemd)
       using new.verzoek, new.dossier, new.register;
     execute pg_catalog.format('delete from %I.correctiepunt k where k.besluit is null and not (%s) and %s', new.register, gaat_open, vreemd)
       using new.verzoek, new.dossier, new.register;
     execute pg_catalog.format('update %1$I.correctiepunt k set besluit = ''vervallen'', grond = null, besloten_op = $4, besloten_door = $5,
       beperkt_op = case when %2$s then k.beperkt_op end, uitgevoerd_op = case when %2$s then null else $4 end where %3$s', new.register, gaat_open, vreemd)
       using new.verzoek, new.dossier, new.register, new.beoordeeld_op, new.beoordeeld_door;
     return null;
   end $$;
-- What is owed no more is done with.
grant update (beperkt_op, uitgevoerd_op) on weegploeg.correctiepunt, casusoverleg.correctiepunt, archief.correctiepunt to bewaarder;

-- What was put forward on a shielded item before waits for a shielding that cannot be done: it is shielded.
create function verzoeken.schort_op() returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     register text;
   begin
     foreach register in array array['weegploeg', 'casusoverleg'] loop
       execute pg_catalog.format('update %1$I.correctiepunt k set beperkt_op = k.voorgelegd_op, blijft_afgeschermd = not exists (
           select from %1$I.correctiepunt o where o.gegeven = k.gegeven and o.beperkt_op is not null and o.uitgevoerd_op is null)
         from %1$I.gegeven g where g.id = k.gegeven and g.toestand = ''afgeschermd'' and k.besluit is null and k.beperken and k.beperkt_op is null', register);
     end loop;
   end $$;
grant update (blijft_afgeschermd) on weegploeg.correctiepunt, casusoverleg.correctiepunt to bewaarder;
alter function verzoeken.schort_op owner to bewaarder;
select verzoeken.schort_op();
drop function verzoeken.schort_op();

-- What lay with a request that was not dealt with lapsed with it: it held shields and the request for ever.
create function verzoeken.laat_alsnog_vervallen() returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     register text;
     gaat_open text;
   begin
     foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
       gaat_open := 'k.beperkt_op is not null';
       if register <> 'archief' then
         gaat_open := gaat_open || verzoeken.niet_verder_afgeschermd(register);
       end if;
       execute pg_catalog.format('delete from %I.correctiepunt k using verzoeken.verzoek q
         where q.id = k.verzoek and q.stand = ''niet-behandeld'' and k.besluit is null and not (%s)', register, gaat_open);
       execute pg_catalog.format('update %I.correctiepunt k set besluit = ''vervallen'', besloten_op = q.afgehandeld_op, besloten_door = k.door
         from verzoeken.verzoek q where q.id = k.verzoek and q.stand = ''niet-behandeld'' and k.besluit is null', register);
     end loop;
   end $$;
alter function verzoeken.laat_alsnog_vervallen owner to bewaarder;
select verzoeken.laat_alsnog_vervallen();
drop function verzoeken.laat_alsnog_vervallen();
