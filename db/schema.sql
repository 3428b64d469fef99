-- The schema after all migrations, for reading; made by test/database/schemadump.ts and compared by a test.

create role archief_lezen nologin noinherit;
grant archief_lezen to weegwijs_app;
create role archief_schrijven nologin noinherit;
grant archief_schrijven to weegwijs_app;
create role beheer_lezen nologin noinherit;
grant beheer_lezen to weegwijs_app;
create role beheer_schrijven nologin noinherit;
grant beheer_schrijven to weegwijs_app;
create role bewaarder nologin noinherit;
create role casusbesluit_lezen nologin noinherit;
grant casusbesluit_lezen to weegwijs_app;
create role casusbesluit_stemmen nologin noinherit;
grant casusbesluit_stemmen to weegwijs_app;
create role casusbesluit_uitvoeren nologin noinherit;
grant casusbesluit_uitvoeren to weegwijs_app;
create role casusoverleg_lezen nologin noinherit;
grant casusoverleg_lezen to weegwijs_app;
create role casusoverleg_schrijven nologin noinherit;
grant casusoverleg_schrijven to weegwijs_app;
create role deur_afsluiting nologin noinherit;
grant deur_afsluiting to weegwijs_app;
create role deur_archief nologin noinherit;
grant deur_archief to weegwijs_app;
create role deur_casusoverleg nologin noinherit;
grant deur_casusoverleg to weegwijs_app;
create role deur_deelname nologin noinherit;
grant deur_deelname to weegwijs_app;
create role deur_vertrek nologin noinherit;
grant deur_vertrek to weegwijs_app;
create role informatieplicht_lezen nologin noinherit;
grant informatieplicht_lezen to weegwijs_app;
create role plan_lezen nologin noinherit;
grant plan_lezen to weegwijs_app;
create role sleutelbeheer nologin noinherit;
grant sleutelbeheer to weegwijs_app;
create role taken_dragen nologin noinherit;
grant taken_dragen to weegwijs_app;
create role toegang nologin noinherit;
grant toegang to weegwijs_app;
create role vernietiger nologin noinherit;
grant vernietiger to weegwijs_app;
create role vernietiging_lezen nologin noinherit;
grant vernietiging_lezen to weegwijs_app;
create role vernietiging_schrijven nologin noinherit;
grant vernietiging_schrijven to weegwijs_app;
create role verzoeken_lezen nologin noinherit;
grant verzoeken_lezen to weegwijs_app;
create role verzoeken_schrijven nologin noinherit;
grant verzoeken_schrijven to weegwijs_app;
create role verzoeken_toezien nologin noinherit;
grant verzoeken_toezien to weegwijs_app;
create role wacht nologin noinherit;
create role weegploeg_lezen nologin noinherit;
grant weegploeg_lezen to weegwijs_app;
create role weegploeg_schrijven nologin noinherit;
grant weegploeg_schrijven to weegwijs_app;
create role weegwijs_app login noinherit;
alter role weegwijs_app set jit=off;

create schema archief;
create schema beheer;
create schema casusoverleg;
create schema kluis;
create schema logboek;
create schema platform;
create schema taken;
create schema vernietiging;
create schema verzoeken;
create schema weegploeg;

create sequence taken.volgnummer as bigint;
create sequence taken.wijziging as bigint;
create sequence weegploeg.volgorde as bigint;

CREATE OR REPLACE FUNCTION archief.bekijk(welk uuid)
 RETURNS TABLE(register text, nummer text, laatste_verwerking date, mee uuid[], nummers text[], teruggeschreven boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with recursive samen(id, nummer, diep) as (
     select d.id, d.nummer, 1 from weegploeg.dossier d
     where d.samengevoegd_met = welk and d.samenwerkingsverband = beheer.samenwerkingsverband()
     union
     select d.id, d.nummer, samen.diep + 1 from weegploeg.dossier d join samen on d.samengevoegd_met = samen.id)
   select 'weegploeg', d.nummer, d.laatste_verwerking,
     coalesce((select pg_catalog.array_agg(s.id order by s.diep desc, s.id) from samen s), '{}'),
     coalesce((select pg_catalog.array_agg(s.nummer order by s.nummer) from samen s where s.nummer is not null), '{}'), true
   from weegploeg.dossier d
   where d.id = welk and d.stand <> 'samengevoegd' and d.samenwerkingsverband = beheer.samenwerkingsverband()
   union all
   select 'casusoverleg', c.nummer, c.laatste_verwerking, '{}', '{}', not exists (
     -- Its closure is still on its way to the weegploeg register.
     select from taken.taak t where t.object = c.id and t.soort = 'afsluiting-overnemen' and t.stand <> 'gedaan')
   from casusoverleg.casus c
   where c.id = welk and c.samenwerkingsverband = beheer.samenwerkingsverband() $function$;
alter function archief.bekijk(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.corrigeer_stuk(in_punt uuid, welk uuid, nieuw jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
   begin
     if exists (select from pg_catalog.jsonb_object_keys(nieuw) veld where veld <> all (array['inhoud', 'versie', 'toestand'])) then
       raise exception 'van een stuk verandert alleen wat het zegt' using errcode = 'insufficient_privilege';
     end if;
     update archief.stuk s set rij = s.rij || nieuw from archief.geraakt(p.dossier, p.gegeven) g
     where g.stuk = welk and s.id = g.stuk and kluis.gelogd(s.dossier);
     if not found then
       raise exception 'dit stuk hoort niet bij dit gegeven' using errcode = 'insufficient_privilege';
     end if;
     -- What was taken out or rewritten is in no open request any more; the letter that went is as it went.
     delete from verzoeken.stuk o using verzoeken.verzoek q where o.gegeven = welk and q.id = o.verzoek and q.stand = 'open';
   end $function$;
alter function archief.corrigeer_stuk(uuid,uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.geef_volgorde()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     -- Of a casus nothing is decided by it.
     if exists (select from archief.dossier d where d.id = new.dossier and d.register = 'weegploeg') then
       new.rij := new.rij || pg_catalog.jsonb_build_object('volgorde', pg_catalog.nextval('weegploeg.volgorde'));
     end if;
     return new;
   end $function$;
alter function archief.geef_volgorde() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.geraakt(in_dossier uuid, in_gegeven uuid)
 RETURNS TABLE(stuk uuid, dossier uuid, wat text, rij jsonb)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ with exemplaar(dossier, gegeven, wat) as (
     select in_dossier, in_gegeven::text, 'item'
     union
     select d.casus, s.rij ->> 'kopie', 'kopie'
     from archief.stuk s join archief.dossier d on d.id = s.dossier
     where s.dossier = in_dossier and s.tabel = 'voorstel_selectie' and s.rij ->> 'gegeven' = in_gegeven::text)
   select s.id, s.dossier, e.wat, s.rij
   from exemplaar e join archief.stuk s on s.dossier = e.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = e.gegeven
   union all
   select s.id, s.dossier, 'bij', s.rij
   from exemplaar e join archief.stuk s on s.dossier = e.dossier and s.tabel = 'gegeven' and s.rij ->> 'bij' = e.gegeven
     and s.rij ->> 'soort' in ('melder', 'inbrenger')
   union all
   select s.id, s.dossier, 'versie', s.rij
   from exemplaar e join archief.stuk s on s.dossier = e.dossier and s.tabel = 'doorverstrekt_gegeven' and s.rij ->> 'gegeven' = e.gegeven
   union all
   select s.id, s.dossier, 'besluittekst', s.rij
   from archief.stuk s join archief.dossier d on d.id = s.dossier
   where s.dossier = in_dossier and d.register = 'weegploeg'
     and (s.tabel = 'voorstel' or s.tabel = 'gegeven' and s.rij ->> 'soort' = 'agenderingsbesluit') $function$;

CREATE OR REPLACE FUNCTION archief.heropende_stukken(welke uuid)
 RETURNS TABLE(id uuid, rij jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     van uuid;
   begin
     select t.dossier into van from archief.te_heropenen(welke) t;
     if van is null or not kluis.gelogd(van) then
       raise exception 'niets gaat uit het archief zonder opdracht en logregel' using errcode = 'insufficient_privilege';
     end if;
     return query
       select s.id, s.rij from archief.stuk s join archief.heropening h on h.id = welke
       where s.dossier = van and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
         and (s.id = any (h.stukken) or (s.rij ->> 'soort' = 'melder' and exists (
           select from archief.stuk bij where bij.id = any (h.stukken) and bij.dossier = van
             and bij.rij ->> 'id' = s.rij ->> 'bij')))
       order by (s.rij ->> 'volgorde')::bigint;
   end $function$;
alter function archief.heropende_stukken(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.informatieregels(welk uuid DEFAULT NULL::uuid)
 RETURNS TABLE(hoofd uuid, nummer text, stand text, tabel text, rij jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with recursive deel(hoofd, id) as (
     select a.id, a.id from archief.dossier a
     where a.register = 'weegploeg' and a.hoofd is null and not a.verzegeld and beheer.bij_informatieplicht()
       and a.samenwerkingsverband = beheer.samenwerkingsverband() and (welk is null or a.id = welk)
       and not exists (select from archief.heropening h where h.dossier = a.id and h.stand = 'aangenomen')
     union
     select deel.hoofd, a.id from archief.dossier a join deel on a.hoofd = deel.id
   ), regel as (
     select deel.hoofd, s.tabel, s.rij from deel join archief.stuk s on s.dossier = deel.id
     where not s.verzegeld and (s.tabel in ('correctie', 'informeeroordeel', 'informeerbesluit')
       or s.tabel = 'gegeven' and (s.rij ->> 'soort' in ('signaal', 'afsluitingsbesluit', 'agenderingsbesluit')
         or s.rij ->> 'handeling' = 'nadere-informatie-geven'))
   ), uitkomst as (
     select distinct on (r.hoofd) r.hoofd, r.rij ->> 'id' as id from regel r
     where r.tabel = 'gegeven' and r.rij ->> 'soort' = 'agenderingsbesluit' and r.rij ->> 'handeling' in ('agenderen', 'niet-agenderen')
     order by r.hoofd, (r.rij ->> 'volgorde')::bigint desc
   )
   select r.hoofd, a.nummer, a.stand, r.tabel, r.rij - array['inhoud', 'samenwerkingsverband', 'bron', 'ingebracht_door', 'grondslag', 'reden']
   from regel r join uitkomst u on u.hoofd = r.hoofd join archief.dossier a on a.id = r.hoofd
   where welk is not null or not exists (
     select from regel b where b.hoofd = r.hoofd and b.tabel = 'informeerbesluit' and b.rij ->> 'uitkomst' = u.id and b.rij ->> 'soort' = 'geinformeerd')
   order by r.hoofd, (r.rij ->> 'volgorde')::bigint $function$;
alter function archief.informatieregels(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.is_afgewezen(welke uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from archief.heropening_stem s
     where s.heropening = welke and not s.voor and s.samenwerkingsverband = beheer.samenwerkingsverband()) $function$;
alter function archief.is_afgewezen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.is_eensgezind(welke uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from archief.heropening h
     where h.id = welke and h.samenwerkingsverband = beheer.samenwerkingsverband()
       and not exists (select from archief.heropening_stem s where s.heropening = h.id and not s.voor)
       and not exists (
         select from pg_catalog.unnest(h.vereist) as partij where not exists (
           select from archief.heropening_stem s where s.heropening = h.id and s.partijsoort = partij and s.voor))) $function$;
alter function archief.is_eensgezind(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.leg_informeren_vast(welk uuid, in_tabel text, nieuw jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     aanvulling constant jsonb := pg_catalog.jsonb_build_object('samenwerkingsverband', beheer.samenwerkingsverband(), 'dossier', welk,
       'volgorde', pg_catalog.nextval('weegploeg.volgorde'));
     rij_nieuw jsonb;
     mag boolean;
   begin
     rij_nieuw := case in_tabel
       when 'informeeroordeel' then to_jsonb(jsonb_populate_record(null::weegploeg.informeeroordeel, nieuw || aanvulling))
       when 'informeerbesluit' then to_jsonb(jsonb_populate_record(null::weegploeg.informeerbesluit, nieuw || aanvulling))
       when 'informatiebrief' then to_jsonb(jsonb_populate_record(null::weegploeg.informatiebrief, nieuw || aanvulling))
       when 'geadresseerde' then to_jsonb(jsonb_populate_record(null::weegploeg.geadresseerde, nieuw || (aanvulling - 'volgorde'))) end;
     mag := case in_tabel
       when 'informeeroordeel' then rij_nieuw ->> 'functionaris' = beheer.functionaris()::text and rij_nieuw ->> 'partijsoort' = beheer.partijsoort()
       when 'informatiebrief' then rij_nieuw ->> 'door' = beheer.functionaris()::text
       when 'informeerbesluit' then rij_nieuw ->> 'door' = beheer.functionaris()::text and not exists (
         select from pg_catalog.unnest(beheer.blijvende_kernpartijen(beheer.samenwerkingsverband())) as partij where not exists (
           select from archief.informatieregels(welk) r
           where r.tabel = 'informeeroordeel' and r.rij ->> 'uitkomst' = rij_nieuw ->> 'uitkomst' and r.rij ->> 'partijsoort' = partij))
       when 'geadresseerde' then exists (
         select from archief.stuk s where s.dossier = welk
           and (s.tabel = 'informeerbesluit' and s.rij ->> 'id' = rij_nieuw ->> 'besluit' and rij_nieuw ->> 'brief' is null
             or s.tabel = 'informatiebrief' and s.rij ->> 'id' = rij_nieuw ->> 'brief' and rij_nieuw ->> 'besluit' is null)) end;
     if mag is not true or rij_nieuw ->> 'id' is null or beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk)
       or (in_tabel <> 'geadresseerde' and not exists (
         select from archief.informatieregels(welk) r where r.tabel = 'gegeven' and r.rij ->> 'id' = rij_nieuw ->> 'uitkomst')) then
       raise exception 'dit legt niemand zo vast over informeren in het archief' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, in_tabel, false, rij_nieuw);
     if in_tabel = 'informeerbesluit' and rij_nieuw ->> 'soort' in ('geinformeerd', 'uitgesteld') then
       delete from archief.stuk s using archief.dossier d
       where d.id = s.dossier and welk in (d.id, d.hoofd)
         and (s.tabel = 'informatiebrief' or s.tabel = 'geadresseerde' and s.rij ->> 'brief' is not null);
     end if;
   end $function$;
alter function archief.leg_informeren_vast(uuid,text,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.leg_kennisgevingsbrief_vast(welk uuid, nieuw jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     verteld constant uuid[] := array(select e::uuid from pg_catalog.jsonb_array_elements_text(nieuw -> 'kennisgevingen') e);
     open constant uuid[] := array(select k.id from archief.kennisgeving k
       where k.dossier = welk and k.wijze = 'brief' and k.op is null and archief.mag_dossier(k.verzegeld)
         and coalesce(k.partij, k.externe_partner)::text = coalesce(nieuw ->> 'partij', nieuw ->> 'externe_partner'));
     geheim constant boolean := exists (select from archief.kennisgeving k where k.id = any (verteld) and k.verzegeld);
   begin
     if beheer.rol() <> 'weegploeglid' or not kluis.gelogd(welk) or nieuw ->> 'door' is distinct from beheer.functionaris()::text
       or pg_catalog.cardinality(verteld) = 0 or not verteld <@ open or nieuw ? 'brief_op' or not exists (
         select from archief.dossier d where d.id = welk and d.samenwerkingsverband = beheer.samenwerkingsverband()) then
       raise exception 'deze brief maakt niemand zo' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, 'kennisgevingsbrief', geheim,
       nieuw || pg_catalog.jsonb_build_object('samenwerkingsverband', beheer.samenwerkingsverband(), 'dossier', welk));
   end $function$;
alter function archief.leg_kennisgevingsbrief_vast(uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.mag_dossier(zegel boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((beheer.rol() = 'weegploeglid'::text) AND ((NOT zegel) OR beheer.achter_zegel()));

CREATE OR REPLACE FUNCTION archief.na_gegeven_weg()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update weegploeg.gegeven g set heropend_van = null where g.heropend_van = (old.rij ->> 'id')::uuid;
     update archief.stuk s set rij = s.rij - 'heropend_van'
     where s.tabel = 'gegeven' and s.rij ->> 'heropend_van' is not null and s.rij ->> 'heropend_van' = old.rij ->> 'id';
     return null;
   end $function$;
alter function archief.na_gegeven_weg() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.na_punt_uitgevoerd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update archief.correctiezienswijze z set inhoud = '\x' where z.punt = new.id;
     return null;
   end $function$;
alter function archief.na_punt_uitgevoerd() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.na_verzending()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     execute pg_catalog.format('delete from %I.kennisgevingsbrief b where b.brief_op is null and b.kennisgevingen && $1', tg_table_schema)
       using new.kennisgevingen;
     return null;
   end $function$;
alter function archief.na_verzending() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.neem_afsluiting_over(welk uuid, dag date, nieuw jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not (beheer.rol() = 'systeem' and kluis.gelogd(welk) and nieuw ->> 'soort' = 'afsluitingsbesluit') then
       raise exception 'geen afsluiting zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update archief.dossier d set stand = 'afgesloten', laatste_verwerking = greatest(d.laatste_verwerking, dag)
     where d.id = welk and d.stand = 'geagendeerd' and d.samenwerkingsverband = beheer.samenwerkingsverband();
     if not found then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (beheer.samenwerkingsverband(), welk, 'gegeven', false, nieuw);
   end $function$;
alter function archief.neem_afsluiting_over(uuid,date,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.neem_bronwijziging_op(in_casus uuid, nieuw jsonb)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if exists (select from casusoverleg.casus c where c.id = in_casus) then
       return false;
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     select d.samenwerkingsverband, d.id, 'correctie', false, nieuw from archief.dossier d
     where d.id = in_casus and d.register = 'casusoverleg' and d.samenwerkingsverband = beheer.samenwerkingsverband();
     return true;
   end $function$;
alter function archief.neem_bronwijziging_op(uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.neem_gezegd_op(in_register text, alle uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ declare
     kolom constant text := case in_register when 'weegploeg' then 'dossier' else 'casus' end;
   begin
     execute pg_catalog.format(
       'insert into archief.correctiezienswijze (id, samenwerkingsverband, dossier, punt, partij, functionaris, op, eens, inhoud)
        select z.id, z.samenwerkingsverband, z.%2$I, z.punt, z.partij, z.functionaris, z.op, z.eens, z.inhoud
        from %1$I.correctiezienswijze z where z.%2$I = any ($1) order by z.volgorde', in_register, kolom) using alle;
     execute pg_catalog.format('delete from %1$I.correctiezienswijze z where z.%2$I = any ($1)', in_register, kolom) using alle;
     execute pg_catalog.format(
       'insert into archief.kennisgeving (id, samenwerkingsverband, dossier, punt, als, nummer, wijziging, partij, externe_partner, wijze, op, door,
          gegeven, soort, verzegeld, ontvangen_op, in_woorden, gewijzigd_op, brief_door)
        select k.id, k.samenwerkingsverband, k.%2$I, p.id, %3$s, d.nummer, c.wijziging, k.partij, %4$s,
          case when k.per_brief then ''brief'' else ''bericht'' end, case when k.per_brief then k.brief_op else k.op end, c.door,
          c.gegeven, c.soort, %5$s, k.ontvangen_op, %6$s, k.op, k.brief_door
        from %1$I.kennisgeving k join %1$I.correctie c on c.id = k.correctie join archief.dossier d on d.id = k.%2$I
        left join lateral (
          select u.id from archief.correctiepunt u
          where u.dossier = k.%2$I and u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op
          order by u.volgorde limit 1) p on not %7$s
        where k.%2$I = any ($1) and (p.id is not null or k.per_brief and k.brief_op is null) order by c.volgorde',
       in_register, kolom,
       case in_register when 'weegploeg' then '''weegploeglid'''
         else 'case when k.partij is null then ''externe-casuspartner'' else ''casusoverleglid'' end' end,
       case in_register when 'weegploeg' then 'null::uuid' else 'k.externe_partner' end,
       case in_register when 'weegploeg' then 'k.verzegeld' else 'false' end,
       case in_register when 'weegploeg' then 'false' else 'k.in_woorden' end,
       -- What changed where it came from was told, and carried out nothing here.
       case in_register when 'weegploeg' then 'false' else 'c.aan_de_bron' end) using alle;
     execute pg_catalog.format('delete from %1$I.kennisgeving k using archief.kennisgeving b where b.id = k.id and k.%2$I = any ($1)', in_register, kolom)
       using alle;
   end $function$;
alter function archief.neem_gezegd_op(text,uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.neem_op(welk uuid, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     gezien record;
     alle uuid[];
     een uuid;
     t record;
   begin
     select * into gezien from archief.bekijk(welk);
     if not found then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     alle := gezien.mee || welk;
     if exists (select from pg_catalog.unnest(alle) elk(id) where not kluis.gelogd(elk.id)) then
       raise exception 'niets gaat naar het archief zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     if exists (select from kluis.sleutel s where s.dossier = any (alle) and s.register <> 'archief') then
       raise exception 'eerst de sleutel, dan het dossier' using errcode = 'insufficient_privilege';
     end if;
     if gezien.register = 'weegploeg' then
       insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op,
         laatste_verwerking, besluit_op, casus, casusnummer, hoofd, gearchiveerd_op)
       select d.id, d.samenwerkingsverband, 'weegploeg', d.nummer, d.verzegeld, d.stand, d.aangemaakt_op,
         d.laatste_verwerking, d.besluit_op, d.casus, d.casusnummer, d.samengevoegd_met, dag
       from weegploeg.dossier d where d.id = any (alle);
       insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
       select z.samenwerkingsverband, z.dossier, z.gegeven, z.soort, z.sleutel, z.verzegeld
       from weegploeg.zoeksleutel z where z.dossier = any (alle);
     else
       insert into archief.dossier (id, samenwerkingsverband, register, nummer, verzegeld, stand, geopend_op,
         laatste_verwerking, gearchiveerd_op)
       select c.id, c.samenwerkingsverband, 'casusoverleg', c.nummer, false, c.stand, c.geopend_op, c.laatste_verwerking, dag
       from casusoverleg.casus c where c.id = welk;
       insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
       select z.samenwerkingsverband, z.casus, z.gegeven, z.soort, z.sleutel,
         coalesce((select g.verzegeld from casusoverleg.gegeven g where g.id = z.gegeven), false)
       from casusoverleg.zoeksleutel z where z.casus = welk;
     end if;
     perform archief.neem_punten_op(gezien.register, alle);
     foreach een in array alle loop
       for t in select * from archief.tabellen(gezien.register) where tabel not in ('dossier', 'casus', 'zoeksleutel', 'correctiepunt') loop
         execute pg_catalog.format(
           'insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
            select r.samenwerkingsverband, $1, %1$L,
              coalesce((to_jsonb(r) ->> ''verzegeld'')::boolean, false) or exists (
                select from %2$I.gegeven g where g.id::text in (to_jsonb(r) ->> ''gegeven'', to_jsonb(r) ->> ''bij'') and g.verzegeld),
              to_jsonb(r)
            from %2$I.%1$I r where %3$s', t.tabel, gezien.register,
           -- A merge is on record with the dossier that went on: its reason is sealed for that one.
           case t.tabel when 'samenvoeging' then 'naar = $1 or (van = $1 and naar <> all ($2))' else t.waar end) using een, alle;
       end loop;
     end loop;
     foreach een in array alle loop
       perform archief.wis_uit(gezien.register, een);
     end loop;
   end $function$;
alter function archief.neem_op(uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.neem_punten_op(in_register text, alle uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
     execute pg_catalog.format(
       'insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd,
          beperken, beperkt_op, voorgelegd_op, zienswijze_uiterlijk, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op,
          dossiernummer, ingebracht_op, bewaard, blijft_afgeschermd, aangevoerd)
        select k.id, k.samenwerkingsverband, k.%2$I, k.gegeven, k.soort, k.bron,
          coalesce((select g.verzegeld from %1$I.gegeven g where g.id = k.gegeven), false), k.verzoek, k.nummer, k.verzoeksoort, k.gevraagd,
          k.beperken, k.beperkt_op, k.voorgelegd_op, k.zienswijze_uiterlijk, k.door, k.besluit, k.grond, k.besloten_op, k.besloten_door, k.uitgevoerd_op,
          (select d.nummer from archief.dossier d where d.id = k.%2$I), (select g.ingebracht_op from %1$I.gegeven g where g.id = k.gegeven), k.bewaard,
          k.blijft_afgeschermd, k.aangevoerd
        from %1$I.correctiepunt k where k.%2$I = any ($1) order by k.volgorde', in_register,
       case in_register when 'weegploeg' then 'dossier' else 'casus' end) using alle;
     perform archief.neem_gezegd_op(in_register, alle);
   end $function$;
alter function archief.neem_punten_op(text,uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.noteer_correctie(in_punt uuid, welk uuid, spoor jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
   begin
     if exists (select from pg_catalog.jsonb_object_keys(spoor) veld
       where veld <> all (array['id', 'gegeven', 'soort', 'bron', 'wijziging', 'reden', 'aanleiding', 'aan_de_bron', 'door', 'op'])) then
       raise exception 'een spoor van een correctie heeft geen inhoud' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     select s.samenwerkingsverband, s.dossier, 'correctie', s.verzegeld, spoor
     from archief.geraakt(p.dossier, p.gegeven) r join archief.stuk s on s.id = r.stuk
     where r.stuk = welk and r.wat in ('item', 'kopie') and kluis.gelogd(s.dossier) and spoor ->> 'gegeven' = s.rij ->> 'id';
     if not found then
       raise exception 'dit stuk hoort niet bij dit gegeven' using errcode = 'insufficient_privilege';
     end if;
   end $function$;
alter function archief.noteer_correctie(uuid,uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.noteer_heropening(welke uuid, als_nummer text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     van uuid;
   begin
     select t.dossier into van from archief.te_heropenen(welke) t;
     if van is null or not kluis.gelogd(van) then
       raise exception 'niets gaat uit het archief zonder opdracht en logregel' using errcode = 'insufficient_privilege';
     end if;
     update archief.heropening h set nummer = als_nummer where h.id = welke;
   end $function$;
alter function archief.noteer_heropening(uuid,text) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.noteer_woordcorrectie(in_punt uuid, spoor jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
   begin
     if exists (select from pg_catalog.jsonb_object_keys(spoor) veld
         where veld <> all (array['id', 'gegeven', 'soort', 'bron', 'wijziging', 'reden', 'aanleiding', 'aan_de_bron', 'door', 'op']))
       or spoor ->> 'gegeven' is distinct from p.gegeven::text or spoor ->> 'soort' is distinct from p.soort then
       raise exception 'een spoor van een correctie heeft geen inhoud' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (p.samenwerkingsverband, p.dossier, 'correctie', p.verzegeld, spoor);
   end $function$;
alter function archief.noteer_woordcorrectie(uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.tabellen(in_register text)
 RETURNS TABLE(tabel text, waar text)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select c.relname::text,
     case when c.relname in ('dossier', 'casus') then 'id = $1'
          when c.relname = 'samenvoeging' then 'naar = $1 or van = $1'
          when eigen.attname is not null then pg_catalog.format('%I = $1', eigen.attname)
          else pg_catalog.format('voorstel in (select v.id from %I.voorstel v where v.%I = $1)', in_register,
            case in_register when 'weegploeg' then 'dossier' else 'casus' end) end
   from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
   left join pg_catalog.pg_attribute eigen on eigen.attrelid = c.oid and not eigen.attisdropped
     and eigen.attname = any (case in_register when 'weegploeg' then array['dossier'] else array['casus', 'dossier'] end)
   left join pg_catalog.pg_attribute bij on bij.attrelid = c.oid and not bij.attisdropped and bij.attname = 'voorstel'
   where n.nspname = in_register and c.relkind = 'r'
     -- What is about no dossier, such as the counter of numbers, stays.
     and (c.relname in ('dossier', 'casus', 'samenvoeging') or eigen.attname is not null or bij.attname is not null)
   order by c.oid desc $function$;
alter function archief.tabellen(text) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.te_archiveren(tot date)
 RETURNS TABLE(samenwerkingsverband uuid, dossier uuid, register text, laatste_verwerking date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select d.samenwerkingsverband, d.id, 'weegploeg', d.laatste_verwerking from weegploeg.dossier d
   where d.stand <> 'samengevoegd' and d.laatste_verwerking <= tot
   union all
   select c.samenwerkingsverband, c.id, 'casusoverleg', c.laatste_verwerking from casusoverleg.casus c
   where c.laatste_verwerking <= tot $function$;
alter function archief.te_archiveren(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.te_corrigeren(in_punt uuid)
 RETURNS archief.correctiepunt
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt;
   begin
     select k.* into p from archief.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.rol() = 'weegploeglid' and archief.mag_dossier(k.verzegeld) and kluis.gelogd(k.dossier) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit in ('afgewezen', 'vervallen') then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'in het archief verandert niets zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     return p;
   end $function$;
alter function archief.te_corrigeren(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.te_heropenen(welke uuid)
 RETURNS TABLE(dossier uuid, nummer text, stand text, laatste_verwerking date, besluit_op date, gesloten_op date, inhoud bytea)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select d.id, d.nummer, d.stand, d.laatste_verwerking, d.besluit_op, h.gesloten_op, h.inhoud
   from archief.heropening h join archief.dossier d on d.id = h.dossier
   where h.id = welke and h.stand = 'aangenomen' and h.nummer is null
     and h.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $function$;
alter function archief.te_heropenen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.vergeet_brieftekst()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     rij constant jsonb := case when tg_table_schema = 'archief' and tg_table_name = 'stuk' then to_jsonb(new) -> 'rij' else to_jsonb(coalesce(new, old)) end;
     item constant text := coalesce(rij ->> 'gegeven', rij ->> 'id');
   begin
     if tg_table_schema in ('weegploeg', 'casusoverleg') then
       execute pg_catalog.format(
         'update %I.kennisgevingsbrief b set teksten[pg_catalog.array_position(b.gegevens, $1)] = ''\x'' where $1 = any (b.gegevens)',
         tg_table_schema) using item::uuid;
     else
       update archief.stuk s set rij = pg_catalog.jsonb_set(s.rij, array['teksten', (p.plaats - 1)::text], '"\\x"')
       from archief.stuk b, pg_catalog.jsonb_array_elements_text(b.rij -> 'gegevens') with ordinality p(gegeven, plaats)
       where b.samenwerkingsverband = new.samenwerkingsverband and b.tabel = 'kennisgevingsbrief' and p.gegeven = item and s.id = b.id;
     end if;
     return null;
   end $function$;
alter function archief.vergeet_brieftekst() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.vergeet_na_scheiding()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update weegploeg.kennisgevingsbrief b set teksten[pg_catalog.array_position(b.gegevens, new.id)] = '\x'
     where new.id = any (b.gegevens) and b.dossier <> new.dossier
       and exists (select from weegploeg.dossier d where d.id = b.dossier and d.samengevoegd_met is null);
     return null;
   end $function$;
alter function archief.vergeet_na_scheiding() owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.verstuur_kennisgevingsbrief(welke uuid, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     b record;
   begin
     select s.id, s.dossier, s.rij into b from archief.stuk s
     where s.tabel = 'kennisgevingsbrief' and s.rij ->> 'id' = welke::text and s.samenwerkingsverband = beheer.samenwerkingsverband()
       and s.rij ->> 'brief_op' is null and archief.mag_dossier(s.verzegeld) and beheer.rol() = 'weegploeglid' and kluis.gelogd(s.dossier);
     if not found then
       raise exception 'deze brief verstuurt niemand zo' using errcode = 'insufficient_privilege';
     end if;
     update archief.stuk s set rij = s.rij || pg_catalog.jsonb_build_object('brief_op', dag, 'brief_door', beheer.functionaris()) where s.id = b.id;
     delete from archief.stuk s where s.samenwerkingsverband = beheer.samenwerkingsverband() and s.tabel = 'kennisgevingsbrief' and s.rij ->> 'brief_op' is null
       and s.rij -> 'kennisgevingen' ?| array(select pg_catalog.jsonb_array_elements_text(b.rij -> 'kennisgevingen'));
   end $function$;
alter function archief.verstuur_kennisgevingsbrief(uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.vervang_woorden(in_punt uuid, welk uuid, nieuw jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
     besluiten constant text[] := array['agenderingsbesluit', 'afsluitingsbesluit'];
     samen constant text[] := besluiten || array['voorstel', 'deelnemer'];
     velden constant text[] := array(select pg_catalog.jsonb_object_keys(nieuw));
   begin
     if not velden <@ array['inhoud', 'ongedaan_inhoud', 'motivering', 'intrekking', 'noodzaak', 'aangevoerd'] then
       raise exception 'van een stuk veranderen alleen de woorden' using errcode = 'insufficient_privilege';
     end if;
     if p.soort = 'correctiezienswijze' then
       update archief.correctiezienswijze z set inhoud = pg_catalog.decode(pg_catalog.substr(nieuw ->> 'inhoud', 3), 'hex')
       where z.id = welk and z.id = p.gegeven and z.dossier = p.dossier and nieuw ? 'inhoud';
     elsif p.soort = 'correctiepunt' then
       update archief.correctiepunt k set aangevoerd = pg_catalog.decode(pg_catalog.substr(nieuw ->> 'aangevoerd', 3), 'hex')
       where k.id = welk and k.id = p.gegeven and k.dossier = p.dossier and k.verzegeld = p.verzegeld and k.aangevoerd is not null
         and nieuw ? 'aangevoerd';
     else
       update archief.stuk s set rij = s.rij || nieuw
       where s.id = welk and s.dossier = p.dossier and s.verzegeld = p.verzegeld and s.rij ?& velden
         and (s.tabel <> 'gegeven' or s.rij ->> 'soort' = any (besluiten))
         and (p.soort = case when s.tabel = 'gegeven' then s.rij ->> 'soort' else s.tabel end
             and p.gegeven::text = case when s.tabel in ('vrijgave', 'verstrekking') then s.rij ->> 'gegeven' else s.rij ->> 'id' end
           or p.soort = any (samen) and s.tabel in ('gegeven', 'voorstel', 'deelnemer'));
     end if;
     if not found then
       raise exception 'deze woorden horen niet bij dit punt' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.stuk o using verzoeken.verzoek q where o.gegeven = welk and q.id = o.verzoek and q.stand = 'open';
   end $function$;
alter function archief.vervang_woorden(uuid,uuid,jsonb) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.vervang_zoeksleutels(in_punt uuid, welk uuid, soorten text[], sleutels bytea[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
     g record;
   begin
     select s.dossier, s.verzegeld, (s.rij ->> 'id')::uuid as gegeven into g
     from archief.geraakt(p.dossier, p.gegeven) r join archief.stuk s on s.id = r.stuk
     where r.stuk = welk and r.wat in ('item', 'kopie', 'bij') and kluis.gelogd(s.dossier);
     if not found then
       raise exception 'dit stuk hoort niet bij dit gegeven' using errcode = 'insufficient_privilege';
     end if;
     delete from archief.zoeksleutel z where z.dossier = g.dossier and z.gegeven = g.gegeven;
     insert into archief.zoeksleutel (samenwerkingsverband, dossier, gegeven, soort, sleutel, verzegeld)
     select p.samenwerkingsverband, g.dossier, g.gegeven, nieuw.soort, nieuw.sleutel, g.verzegeld
     from unnest(soorten, sleutels) nieuw(soort, sleutel) on conflict do nothing;
   end $function$;
alter function archief.vervang_zoeksleutels(uuid,uuid,text[],bytea[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.wachtpunten(welk uuid)
 RETURNS TABLE(besluit text, besloten_op date, uitgevoerd_op date, beperken boolean, beperkt_op date, toestand text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select k.besluit, k.besloten_op, k.uitgevoerd_op, k.beperken, k.beperkt_op, s.rij ->> 'toestand'
   from archief.correctiepunt k
   join archief.stuk s on s.dossier = k.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = k.gegeven::text
   where k.dossier = welk and not k.verzegeld
     and k.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $function$;
alter function archief.wachtpunten(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.weegdossier_van_casus(welke uuid)
 RETURNS TABLE(id uuid, nummer text, stand text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select d.id, d.nummer, d.stand from archief.dossier d
   where d.casus = welke and d.register = 'weegploeg' and d.samenwerkingsverband = beheer.samenwerkingsverband()
     and beheer.rol() = 'systeem' $function$;
alter function archief.weegdossier_van_casus(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION archief.wis_uit(in_register text, welk uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ declare
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
   end $function$;
alter function archief.wis_uit(text,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION beheer.achter_zegel()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((beheer.rol() = 'weegploeglid'::text) AND (beheer.partijsoort() = ANY (ARRAY['politie'::text, 'om'::text])));

CREATE OR REPLACE FUNCTION beheer.bewaak_bijlage()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
  if exists (select from beheer.samenwerkingsverband s where s.id = new.samenwerkingsverband and s.in_werking_gesteld_op is not null)
    and not exists (
      select from beheer.bijlagevoorstel v
      where v.externe_partner = new.id and v.stand = 'open' and (v.soort = 'schrappen') = (new.bijlage1_tot is not null)
        and not exists (select from unnest(v.vereist) p where not exists (
          select from beheer.bijlagestem s where s.voorstel = v.id and s.partijsoort = p and s.voor)))
  then
    raise exception 'bijlage 1 wijzigt alleen bij gezamenlijk besluit' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;
alter function beheer.bewaak_bijlage() owner to wacht;

CREATE OR REPLACE FUNCTION beheer.bewaak_einde()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
  if new.id is distinct from beheer.partij() or new.einde is distinct from (
    select o.einde from beheer.opzegging o where o.partij = new.id and o.ingetrokken_op is null)
  then
    raise exception 'een partij vertrekt alleen na haar opzegging' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;
alter function beheer.bewaak_einde() owner to wacht;

CREATE OR REPLACE FUNCTION beheer.bewaak_instellingen()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
  if old.in_werking_gesteld_op is not null and not exists (
    select from beheer.instellingsvoorstel v
    where v.samenwerkingsverband = new.id and v.stand = 'open'
      and v.toestemming_wordt = new.toestemming_doorverstrekking and v.juistheid_wordt = new.juistheid_maanden
      and v.contactpunt_wordt is not distinct from new.contactpunt
      and not exists (select from unnest(v.vereist) p where not exists (
        select from beheer.instellingsstem s where s.voorstel = v.id and s.partijsoort = p and s.voor)))
  then
    raise exception 'een instelling wijzigt alleen bij gezamenlijk besluit' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $function$;
alter function beheer.bewaak_instellingen() owner to wacht;

CREATE OR REPLACE FUNCTION beheer.bij_informatieplicht()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'functionaris-gegevensbescherming'::text]));

CREATE OR REPLACE FUNCTION beheer.blijvende_kernpartijen(verband uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select coalesce(array_agg(k.soort), '{}') from unnest(array['gemeente', 'om', 'politie']) k(soort)
   where not exists (
     select from beheer.opzegging o join beheer.partij p on p.id = o.partij
     where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort = k.soort) $function$;
alter function beheer.blijvende_kernpartijen(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.einde_van(welke uuid)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select coalesce(
     (select p.einde from beheer.partij p where p.id = welke and p.samenwerkingsverband = beheer.samenwerkingsverband()),
     (select e.bijlage1_tot from beheer.externe_partner e where e.id = welke and e.samenwerkingsverband = beheer.samenwerkingsverband())) $function$;
alter function beheer.einde_van(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.externe_partner()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.externe_partner'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION beheer.functionaris()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.functionaris'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION beheer.functionaris_van_sub(gezocht text)
 RETURNS TABLE(functionaris uuid, samenwerkingsverband uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select f.id, f.samenwerkingsverband from beheer.functionaris f where f.sub = gezocht $function$;
alter function beheer.functionaris_van_sub(text) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.geheimhouding_partner(partner uuid, op_dag date)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select max(g.bevestigd_op)
   from beheer.functionaris f
   join beheer.geheimhouding g on g.functionaris = f.id
   join beheer.autorisatie a on a.functionaris = f.id
   where f.externe_partner = partner and f.samenwerkingsverband = beheer.samenwerkingsverband()
     and g.bevestigd_op <= op_dag and g.geldig_tot > op_dag
     and a.rol = 'externe-casuspartner' and a.toegekend_op is not null and a.begin <= op_dag and a.einde > op_dag
     and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag) $function$;
alter function beheer.geheimhouding_partner(uuid,date) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.ids_in(antwoord jsonb)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
RETURN ARRAY(SELECT DISTINCT (w.w #>> '{}'::text[]) FROM jsonb_path_query(ids_in.antwoord, 'strict $.**?(@.type() == "string")'::jsonpath) w(w) WHERE (length((w.w #>> '{}'::text[])) = 36));

CREATE OR REPLACE FUNCTION beheer.in_weegploeg()
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'uitvoerder'::text, 'systeem'::text]));

CREATE OR REPLACE FUNCTION beheer.is_contactpunt(punt jsonb)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((punt IS NULL) OR ((jsonb_typeof(punt) = 'object'::text) AND ((SELECT count(*) AS count FROM jsonb_object_keys(is_contactpunt.punt) jsonb_object_keys(jsonb_object_keys)) = 3) AND ((length((punt ->> 'dienst'::text)) >= 1) AND (length((punt ->> 'dienst'::text)) <= 90)) AND ((length((punt ->> 'postadres'::text)) >= 1) AND (length((punt ->> 'postadres'::text)) <= 110)) AND ((length((punt ->> 'bereikbaar'::text)) >= 1) AND (length((punt ->> 'bereikbaar'::text)) <= 80))));

CREATE OR REPLACE FUNCTION beheer.partij()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.partij'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION beheer.partijsoort()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN COALESCE(current_setting('app.partijsoort'::text, true), ''::text);

CREATE OR REPLACE FUNCTION beheer.plan_vertrek(dag date, tijd timestamp with time zone)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into taken.taak (id, samenwerkingsverband, soort, object, besluit, besloten_door, dag, tijd)
   select gen_random_uuid(), v.samenwerkingsverband, 'deelname-beeindigen', v.object, v.besluit, v.besloten_door, v.einde, plan_vertrek.tijd
   from beheer.te_vertrekken(plan_vertrek.dag) v
   on conflict do nothing $function$;
alter function beheer.plan_vertrek(date,timestamp with time zone) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.postontvangers(op_dag date)
 RETURNS TABLE(samenwerkingsverband uuid, functionaris uuid, mail text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select f.samenwerkingsverband, f.id, coalesce(v.mail, 'dagelijks')
   from beheer.functionaris f left join beheer.berichtvoorkeur v on v.functionaris = f.id
   where coalesce(v.mail, 'dagelijks') <> 'uit'
     and exists (select from beheer.autorisatie a where a.functionaris = f.id and a.toegekend_op is not null
       and a.begin <= op_dag and a.einde > op_dag and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag)) $function$;
alter function beheer.postontvangers(date) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.rol()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN COALESCE(current_setting('app.rol'::text, true), ''::text);

CREATE OR REPLACE FUNCTION beheer.samenwerkingsverband()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.samenwerkingsverband'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION beheer.te_nodigen(op_dag date)
 RETURNS TABLE(samenwerkingsverband uuid, functionaris uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with mandaat as (
     select f.samenwerkingsverband, f.id as functionaris, a.rol, f.partij, f.externe_partner
     from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris
     where a.toegekend_op is not null and a.begin <= op_dag and a.einde > op_dag
       and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag)
       and exists (select from beheer.geheimhouding g where g.functionaris = f.id and g.geldig_tot > op_dag)),
   punt as (
     select p.vergadering, null::uuid as casus from weegploeg.agendapunt p where p.stand <> 'vervallen'
     union all
     select p.vergadering, p.dossier from casusoverleg.agendapunt p where p.stand <> 'vervallen'),
   vergadering as (
     select v.id, v.samenwerkingsverband, v.dag, v.begin, v.einde, v.plaats, v.stand, 'weegploeg' as register from weegploeg.vergadering v
     union all
     select v.id, v.samenwerkingsverband, v.dag, v.begin, v.einde, v.plaats, v.stand, 'casusoverleg' from casusoverleg.vergadering v),
   genodigd as (
     select m.samenwerkingsverband, m.functionaris, v.id, v.dag, v.begin, v.einde, v.plaats
     from vergadering v join mandaat m on m.samenwerkingsverband = v.samenwerkingsverband
     where v.dag >= op_dag and v.stand = 'gepland'
       and exists (select from punt p where p.vergadering = v.id and (m.rol = 'uitvoerder' or case v.register
         when 'weegploeg' then m.rol = 'weegploeglid'
         else exists (select from casusoverleg.deelnemer d where d.casus = p.casus and d.tot is null
           and case m.rol when 'casusoverleglid' then d.partij = m.partij
             when 'externe-casuspartner' then d.externe_partner = m.externe_partner else false end) end)))
   select g.samenwerkingsverband, g.functionaris from genodigd g
   where not exists (select from beheer.uitnodiging u where u.functionaris = g.functionaris and u.vergadering = g.id
     and u.soort in ('nieuw', 'gewijzigd')
     and (u.dag, u.begin, u.einde, u.plaats) = (g.dag, g.begin, g.einde, g.plaats))
   union
   -- Who has it in his calendar and need not come any more.
   select u.samenwerkingsverband, u.functionaris
   from beheer.uitnodiging u join vergadering v on v.id = u.vergadering
   where u.soort in ('nieuw', 'gewijzigd') and v.dag >= op_dag and v.stand in ('gepland', 'afgezegd')
     and exists (select from mandaat m where m.functionaris = u.functionaris)
     and not exists (select from genodigd g where g.functionaris = u.functionaris and g.id = u.vergadering) $function$;
alter function beheer.te_nodigen(date) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.te_vertrekken(dag date)
 RETURNS TABLE(samenwerkingsverband uuid, object uuid, besluit uuid, besloten_door uuid, einde date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select o.samenwerkingsverband, o.partij, o.id, o.door, o.einde from beheer.opzegging o
   where o.ingetrokken_op is null and o.verwerkt_op is null and o.einde <= dag
   union all
   select v.samenwerkingsverband, v.externe_partner, v.id, v.ingediend_door, v.gesloten_op from beheer.bijlagevoorstel v
   where v.soort = 'schrappen' and v.stand = 'aangenomen' and v.verwerkt_op is null and v.gesloten_op <= dag $function$;
alter function beheer.te_vertrekken(date) owner to wacht;

CREATE OR REPLACE FUNCTION beheer.wordt_bereikt(wie uuid, in_rol text, dag date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select coalesce(beheer.einde_van(wie) > dag, true) and exists (
     select from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris
     where coalesce(f.partij, f.externe_partner) = wie and a.rol = in_rol and a.toegekend_op is not null
       and a.begin <= dag and a.einde > dag and (a.ingetrokken_op is null or a.ingetrokken_op > dag)) $function$;
alter function beheer.wordt_bereikt(uuid,text,date) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.beeindigde_verstrekkingen(vanaf date)
 RETURNS TABLE(dossier uuid, nummer text, aanleiding uuid, dag date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select case when casusoverleg.mag_casus(d.casus) then d.casus end, c.nummer, d.id, d.ingetrokken_op
   from casusoverleg.doorverstrekking d join casusoverleg.casus c on c.id = d.casus
   where d.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'externe-casuspartner'
     and d.externe_partner = beheer.externe_partner() and d.ingetrokken_op >= vanaf $function$;
alter function casusoverleg.beeindigde_verstrekkingen(date) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.beslist_mee(in_casus uuid, alleen_open boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from casusoverleg.voorstel v
     where v.casus = in_casus and v.samenwerkingsverband = beheer.samenwerkingsverband()
       and casusoverleg.stem_gevraagd(v.vereist) and (v.stand = 'open' or not alleen_open)) $function$;
alter function casusoverleg.beslist_mee(uuid,boolean) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.doorverstrekking_eenrichting()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
     if current_user = 'bewaarder' and to_jsonb(new) - 'intrekking' = to_jsonb(old) - 'intrekking' then
       return new;
     end if;
     if old.ingetrokken_op is not null
       or (old.verstrekt_op is not null and (new.verstrekt_op, new.verstrekt_door, new.geheimhouding_op)
            is distinct from (old.verstrekt_op, old.verstrekt_door, old.geheimhouding_op)) then
       raise exception 'een doorverstrekking gaat niet terug' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $function$;

CREATE OR REPLACE FUNCTION casusoverleg.eensgezind(in_casus uuid, in_soort text, in_doel uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from casusoverleg.voorstel v
     where v.casus = in_casus and v.stand = 'open' and v.samenwerkingsverband = beheer.samenwerkingsverband()
       and (in_soort is null or v.soort = in_soort) and (in_doel is null or v.doel = in_doel)
       and casusoverleg.stem_gevraagd(v.vereist)
       and not exists (select from casusoverleg.stem s where s.voorstel = v.id and not s.voor)
       and not exists (
         select from unnest(v.vereist) as partij where not exists (
           select from casusoverleg.stem s where s.voorstel = v.id and s.partijsoort = partij and s.voor))) $function$;
alter function casusoverleg.eensgezind(uuid,text,uuid) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.eigenaren(in_casus uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select distinct coalesce(m.partij, m.externe_partner)
   from casusoverleg.maatregel m join casusoverleg.plan p on p.id = m.plan
   where p.casus = in_casus and p.samenwerkingsverband = beheer.samenwerkingsverband() and m.stand = 'lopend'
     and (casusoverleg.mag_casus(in_casus) or casusoverleg.eensgezind(in_casus, 'deelnemer-verwijderen', null))
     and (p.stand = 'in-opstelling' or p.stand = 'vastgesteld' and p.versie = (
       select max(h.versie) from casusoverleg.plan h where h.casus = in_casus and h.stand = 'vastgesteld')) $function$;
alter function casusoverleg.eigenaren(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.geef_kennis()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
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
   end $function$;
alter function casusoverleg.geef_kennis() owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.kennisgevingen(vanaf date)
 RETURNS TABLE(dossier uuid, nummer text, correctie uuid, op date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select case when casusoverleg.mag_casus(k.casus) then k.casus end, c.nummer, k.correctie, k.op
   from casusoverleg.kennisgeving k
   join casusoverleg.casus c on c.id = k.casus
   join casusoverleg.correctie r on r.id = k.correctie
   where k.samenwerkingsverband = beheer.samenwerkingsverband() and k.op >= vanaf
     and (r.aan_de_bron or r.door <> beheer.functionaris())
     and case beheer.rol()
       when 'uitvoerder' then true
       when 'casusoverleglid' then k.partij = beheer.partij()
       when 'externe-casuspartner' then k.externe_partner = beheer.externe_partner()
       else false end $function$;
alter function casusoverleg.kennisgevingen(date) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.mag_casus(in_casus uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((beheer.rol() = 'uitvoerder'::text) OR ((beheer.rol() = ANY (ARRAY['casusoverleglid'::text, 'externe-casuspartner'::text])) AND casusoverleg.neemt_deel(in_casus)));

CREATE OR REPLACE FUNCTION casusoverleg.mag_gegeven(verzegeld boolean, wpg_regime text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN CASE WHEN verzegeld THEN ((beheer.rol() = 'casusoverleglid'::text) AND (beheer.partijsoort() = ANY (ARRAY['politie'::text, 'om'::text]))) WHEN (wpg_regime = ANY (ARRAY['9'::text, '10-1-a'::text, '10-1-c'::text])) THEN ((beheer.rol() = 'uitvoerder'::text) OR ((beheer.rol() = 'casusoverleglid'::text) AND (beheer.partijsoort() = ANY (ARRAY['politie'::text, 'om'::text, 'gemeente'::text])))) ELSE true END;

CREATE OR REPLACE FUNCTION casusoverleg.neemt_deel(in_casus uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from casusoverleg.deelnemer d
     where d.casus = in_casus and d.tot is null
       and d.samenwerkingsverband = beheer.samenwerkingsverband()
       and (d.partij = beheer.partij() or d.externe_partner = beheer.externe_partner())) $function$;
alter function casusoverleg.neemt_deel(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.staat_open(in_casus uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (select from casusoverleg.casus c
     where c.id = in_casus and c.samenwerkingsverband = beheer.samenwerkingsverband() and c.stand <> 'gesloten') $function$;
alter function casusoverleg.staat_open(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.stem_gevraagd(in_vereist text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'casusoverleglid'::text])) AND (beheer.partijsoort() = ANY (in_vereist)));

CREATE OR REPLACE FUNCTION casusoverleg.verval_versie(welke uuid, vervallen bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update casusoverleg.doorverstrekt_gegeven d set versie = vervallen
     where d.id = welke and d.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.rol() = 'uitvoerder' and kluis.gelogd(d.casus)
       and exists (
         select from casusoverleg.correctie c
         where c.casus = d.casus and c.gegeven = d.gegeven and not c.aan_de_bron
           and c.wijziging in ('verbeterd', 'verwijderd', 'afgeschermd'));
     if not found then
       raise exception 'geen versie vervalt zonder logregel en correctie' using errcode = 'insufficient_privilege';
     end if;
   end $function$;
alter function casusoverleg.verval_versie(uuid,bytea) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.vervang_woorden(in_punt uuid, in_tabel text, welk uuid, in_kolom text, nieuw bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p casusoverleg.correctiepunt;
     besluiten constant text[] := array['agenderingsbesluit', 'afsluitingsbesluit'];
     samen constant text[] := besluiten || array['voorstel', 'deelnemer'];
     aantal integer;
   begin
     select k.* into p from casusoverleg.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
       and kluis.gelogd(k.casus) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit = 'afgewezen' then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'woorden veranderen niet zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     -- The row itself, or where a proposal and the decision that it became say the same.
     if not (in_tabel || '.' || in_kolom = any (array['gegeven.inhoud', 'informatievraag.inhoud', 'intrekking.inhoud', 'samenvoeging.inhoud',
         'samenvoeging.ongedaan_inhoud', 'heropening.inhoud', 'voorstel.inhoud', 'stem.inhoud', 'vrijgave.inhoud', 'controle.inhoud',
         'correctiepunt.aangevoerd', 'correctiezienswijze.inhoud', 'plan.inhoud', 'plan.motivering', 'deelnemer.inhoud', 'doorverstrekking.intrekking',
         'doorverstrekt_gegeven.noodzaak', 'afsluitadvies.inhoud', 'verstrekking.inhoud'])
       and (welk = p.gegeven and in_tabel = case when p.soort = any (besluiten) then 'gegeven' else p.soort end
         or p.soort = any (samen) and in_tabel in ('gegeven', 'voorstel', 'deelnemer'))) then
       raise exception 'deze woorden horen niet bij dit punt' using errcode = 'insufficient_privilege';
     end if;
     execute pg_catalog.format('update casusoverleg.%I r set %I = $1 where r.%I = $2 and %s and r.samenwerkingsverband = $4', in_tabel, in_kolom,
       case when in_tabel in ('vrijgave', 'verstrekking') then 'gegeven' else 'id' end,
       case in_tabel when 'stem' then 'r.voorstel in (select v.id from casusoverleg.voorstel v where v.casus = $3)'
                     when 'samenvoeging' then 'r.naar = $3'
                     when 'gegeven' then 'r.casus = $3 and r.soort in (''agenderingsbesluit'', ''afsluitingsbesluit'')'
                     else 'r.casus = $3' end) using nieuw, welk, p.casus, p.samenwerkingsverband;
     get diagnostics aantal = row_count;
     if aantal <> 1 then
       raise exception 'deze woorden zijn er niet' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.stuk o using verzoeken.verzoek q where o.gegeven = welk and q.id = o.verzoek and q.stand = 'open';
     delete from beheer.herhaling h where beheer.ids_in(h.antwoord) && array[welk::text];
   end $function$;
alter function casusoverleg.vervang_woorden(uuid,text,uuid,text,bytea) owner to bewaarder;

CREATE OR REPLACE FUNCTION casusoverleg.verwerk_aankomst(in_casus uuid, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update casusoverleg.casus c set laatste_verwerking = greatest(c.laatste_verwerking, dag)
     where c.id = in_casus and c.samenwerkingsverband = beheer.samenwerkingsverband() and c.stand <> 'gesloten'
       and kluis.gelogd(in_casus);
     if not found then
       raise exception 'deze casus neemt niets meer aan' using errcode = 'insufficient_privilege';
     end if;
   end $function$;
alter function casusoverleg.verwerk_aankomst(uuid,date) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.volgend_nummer(in_jaar integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into casusoverleg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'C-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $function$;
alter function casusoverleg.volgend_nummer(integer) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.volgend_vergadernummer(in_jaar integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into casusoverleg.vergaderteller as t (samenwerkingsverband, jaar, laatste)
         values (beheer.samenwerkingsverband(), in_jaar, 1)
         on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
         returning 'CV-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $function$;
alter function casusoverleg.volgend_vergadernummer(integer) owner to wacht;

CREATE OR REPLACE FUNCTION casusoverleg.wachtpunten(welk uuid, woorden_van uuid)
 RETURNS TABLE(besluit text, besloten_op date, uitgevoerd_op date, beperken boolean, beperkt_op date, toestand text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select k.besluit, k.besloten_op, k.uitgevoerd_op, k.beperken, k.beperkt_op, coalesce(g.toestand, 'geldig')
   from casusoverleg.correctiepunt k
   left join casusoverleg.gegeven g on g.id = k.gegeven
   where k.casus = welk and k.samenwerkingsverband = beheer.samenwerkingsverband()
     and (woorden_van is null or k.gegeven = woorden_van) $function$;
alter function casusoverleg.wachtpunten(uuid,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION casusoverleg.wis_zoeksleutels(van uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not exists (
       select from casusoverleg.gegeven g
       where g.id = van and g.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
         and kluis.gelogd(g.casus)) then
       raise exception 'geen zoeksleutel verdwijnt zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from casusoverleg.zoeksleutel z where z.gegeven = van;
   end $function$;
alter function casusoverleg.wis_zoeksleutels(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.aanroeper()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN current_setting('role'::text);

CREATE OR REPLACE FUNCTION kluis.archiveer(welk uuid, met_registersleutel text, inpakking bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not kluis.gelogd(welk) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update kluis.sleutel s set register = 'archief', registersleutel = met_registersleutel, ingepakt = inpakking
     where s.dossier = welk and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $function$;
alter function kluis.archiveer(uuid,text,bytea) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.deursleutel_vrijgeven(gevraagd uuid)
 RETURNS TABLE(registersleutel text, ingepakt bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not exists (
       select from logboek.regel r
       where r.transactie = pg_catalog.pg_current_xact_id() and r.begonnen = pg_catalog.transaction_timestamp()
         and r.resultaat = 'toegestaan' and r.handeling = 'doorgeven'
         and gevraagd = any (r.objecten) and r.samenwerkingsverband = beheer.samenwerkingsverband()) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     return query
       select s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.dossier = gevraagd and s.register = 'casusoverleg'
         and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $function$;
alter function kluis.deursleutel_vrijgeven(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.gelogd(object uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select exists (
     select from logboek.regel r
     where r.transactie = pg_catalog.pg_current_xact_id() and r.begonnen = pg_catalog.transaction_timestamp()
       and r.resultaat = 'toegestaan'
       and object = any (r.objecten) and r.samenwerkingsverband = beheer.samenwerkingsverband()) $function$;
alter function kluis.gelogd(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.herinpakken(welk uuid, met_registersleutel text, inpakking bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not kluis.gelogd(beheer.samenwerkingsverband()) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     update kluis.sleutel s set registersleutel = met_registersleutel, ingepakt = inpakking
     where s.dossier = welk and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $function$;
alter function kluis.herinpakken(uuid,text,bytea) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.register_van(rol text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (rol = ANY (ARRAY['weegploeg_lezen'::text, 'weegploeg_schrijven'::text, 'informatieplicht_lezen'::text])) THEN 'weegploeg'::text WHEN (rol = ANY (ARRAY['casusoverleg_lezen'::text, 'casusoverleg_schrijven'::text, 'plan_lezen'::text, 'casusbesluit_lezen'::text, 'casusbesluit_stemmen'::text, 'casusbesluit_uitvoeren'::text, 'deur_afsluiting'::text, 'deur_vertrek'::text, 'deur_deelname'::text])) THEN 'casusoverleg'::text WHEN (rol = ANY (ARRAY['verzoeken_lezen'::text, 'verzoeken_schrijven'::text])) THEN 'verzoeken'::text WHEN (rol = ANY (ARRAY['archief_lezen'::text, 'archief_schrijven'::text, 'deur_archief'::text])) THEN 'archief'::text ELSE NULL::text END;

CREATE OR REPLACE FUNCTION kluis.sleutel_opslaan(nieuw uuid, naar_register text, met_registersleutel text, inpakking bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not kluis.gelogd(nieuw) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     if not ((kluis.aanroeper() = 'deur_casusoverleg' and naar_register = 'casusoverleg')
          or (kluis.aanroeper() = 'weegploeg_schrijven' and naar_register = 'weegploeg')
          or (kluis.aanroeper() = 'verzoeken_schrijven' and naar_register = 'verzoeken')) then
       raise exception 'deze rol bewaart geen sleutels van dit register' using errcode = 'insufficient_privilege';
     end if;
     insert into kluis.sleutel (dossier, samenwerkingsverband, register, registersleutel, ingepakt)
     values (nieuw, beheer.samenwerkingsverband(), naar_register, met_registersleutel, inpakking);
   end $function$;
alter function kluis.sleutel_opslaan(uuid,text,text,bytea) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.sleutel_vrijgeven(gevraagd uuid)
 RETURNS TABLE(registersleutel text, ingepakt bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not kluis.gelogd(gevraagd) then
       raise exception 'geen sleutel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     return query
       select s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.dossier = gevraagd and s.register = kluis.register_van(kluis.aanroeper())
         and s.samenwerkingsverband = beheer.samenwerkingsverband();
   end $function$;
alter function kluis.sleutel_vrijgeven(uuid) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.te_archiveren(gevraagd uuid[])
 RETURNS TABLE(dossier uuid, register text, registersleutel text, ingepakt bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     return query
       select s.dossier, s.register, s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.dossier = any (gevraagd) and s.samenwerkingsverband = beheer.samenwerkingsverband()
         and s.register <> 'archief' and kluis.gelogd(s.dossier)
       for update;
   end $function$;
alter function kluis.te_archiveren(uuid[]) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.te_herinpakken(van_register text, huidige_registersleutel text)
 RETURNS TABLE(dossier uuid, registersleutel text, ingepakt bytea)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     return query
       select s.dossier, s.registersleutel, s.ingepakt from kluis.sleutel s
       where s.register = van_register and s.registersleutel <> huidige_registersleutel
         and s.samenwerkingsverband = beheer.samenwerkingsverband() and kluis.gelogd(s.samenwerkingsverband)
       for update;
   end $function$;
alter function kluis.te_herinpakken(text,text) owner to wacht;

CREATE OR REPLACE FUNCTION kluis.vernietig(welke uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from kluis.sleutel s where s.dossier = any (welke)
       and exists (select from vernietiging.vernietigd v where v.dossier = s.dossier);
   end $function$;
alter function kluis.vernietig(uuid[]) owner to wacht;

CREATE OR REPLACE FUNCTION logboek.onveranderlijk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'het logboek is alleen bij te schrijven' using errcode = 'insufficient_privilege'; end $function$;

CREATE OR REPLACE FUNCTION vernietiging.aangehouden_vragen(welke uuid[], dag date)
 RETURNS TABLE(dossier uuid, nummer text, grond text, tot date, bekend boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
#variable_conflict use_column
begin
  return query
   select plek.dossier, q.nummer, om.grond, om.tot,
     beheer.rol() = 'weegploeglid' or f.register <> 'archief' and (om.grond = 'aangehouden' or beheer.rol() = 'uitvoerder')
   from verzoeken.verzoek q join verzoeken.vondst f on f.verzoek = q.id
   cross join lateral (
     select 'aangehouden' as grond, q.aangehouden_tot as tot
     union all
     -- Of a file that is sealed whole the letter said nothing, whatever it gave.
     select 'bezwaartermijn', q.bezwaar_tot where f.verzegeld or not q.volledig) om
   cross join lateral (
     select f.dossier
     union
     -- What was one file when the letter went, and is two since.
     select case s.van when f.dossier then s.naar else s.van end from weegploeg.samenvoeging s
     where f.dossier in (s.van, s.naar) and not s.verzegeld and s.op <= q.afgehandeld_op and s.ongedaan_op >= q.afgehandeld_op) plek
   where q.stand <> 'open' and om.tot >= dag and plek.dossier = any (welke) and f.oordeel = 'bevestigd'
     and (q.samenwerkingsverband = beheer.samenwerkingsverband() or beheer.samenwerkingsverband() is null)
     and not (f.register = 'weegploeg' and f.soort = 'geadresseerde')
     and not vernietiging.verborgen(f.verzegeld, plek.dossier)
     -- That the file goes is what he asked for.
     and not (om.grond = 'bezwaartermijn' and exists (
       select from weegploeg.correctiepunt p where p.verzoek = q.id and p.dossier = plek.dossier and p.besluit = 'vernietigd'));
end $function$;
alter function vernietiging.aangehouden_vragen(uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.aanhouder_weg(in_rol text, in_partijsoort text, verband uuid, dag date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select not exists (
     select from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris left join beheer.partij p on p.id = f.partij
     where f.samenwerkingsverband = verband and a.rol = in_rol and (in_rol <> 'weegploeglid' or p.soort = in_partijsoort)
       and (p.einde is null or p.einde > dag) and a.toegekend_op is not null
       and a.begin <= dag and a.einde > dag and (a.ingetrokken_op is null or a.ingetrokken_op > dag)) $function$;
alter function vernietiging.aanhouder_weg(text,text,uuid,date) owner to wacht;

CREATE OR REPLACE FUNCTION vernietiging.bekijk(welke uuid[], dag date)
 RETURNS TABLE(dossier uuid, register text, plaats text, nummer text, verzegeld boolean, stand text, geopend_op date, laatste_verwerking date, besluit_op date, mee uuid[], nummers text[], uitkomst_op date, geinformeerd_op date, uitstel_sinds date, nieuw_feit_op date, verzoek_open boolean, verzoeken text[], verzoek_tot date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with eigen as (
     select d.id, 'weegploeg' as register, 'register' as plaats, d.nummer, d.verzegeld, d.stand, d.aangemaakt_op as geopend_op,
       d.laatste_verwerking, d.besluit_op
     from weegploeg.dossier d
     where d.id = any (welke) and d.stand <> 'samengevoegd' and d.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select a.id, a.register, 'archief', a.nummer, a.verzegeld, a.stand, a.geopend_op, a.laatste_verwerking, a.besluit_op
     from archief.dossier a
     where a.id = any (welke) and a.hoofd is null and a.samenwerkingsverband = beheer.samenwerkingsverband()
   ), te_zien as (
     select e.* from eigen e where beheer.rol() = 'systeem' or (vernietiging.mag_zien(e.verzegeld)
       -- Whoever keeps no archive or files looks at what was proposed only.
       and (beheer.rol() = 'weegploeglid' or e.plaats = 'register' and beheer.rol() = 'uitvoerder'
         or exists (select from vernietiging.voorstel v where v.dossier = e.id)))
   ), met as (
     select e.*, samen.mee, samen.nummers from te_zien e, lateral (
       with recursive deel(id, nummer, diep) as (
         select d.id, d.nummer, 1 from weegploeg.dossier d where e.plaats = 'register' and d.samengevoegd_met = e.id
         union
         select d.id, d.nummer, deel.diep + 1 from weegploeg.dossier d join deel on d.samengevoegd_met = deel.id
       ), archiefdeel(id, nummer, diep) as (
         select a.id, a.nummer, 1 from archief.dossier a where a.hoofd = e.id
         union
         select a.id, a.nummer, archiefdeel.diep + 1 from archief.dossier a join archiefdeel on a.hoofd = archiefdeel.id
       ), alle as (select * from deel union all select * from archiefdeel)
       -- What was merged first goes first: the others refer to nothing that is gone.
       select coalesce(pg_catalog.array_agg(alle.id order by alle.diep desc, alle.id), '{}') as mee,
         coalesce(pg_catalog.array_agg(alle.nummer order by alle.nummer) filter (where alle.nummer is not null), '{}') as nummers
       from alle) samen
   ), rij as (
     select g.dossier, 'gegeven' as tabel, g.id, g.soort, g.handeling, g.verzegeld, g.volgorde, g.ingebracht_op as op, null::uuid as uitkomst,
       null::date as verzonden_op
     from weegploeg.gegeven g where g.dossier = any (welke)
     union all
     select c.dossier, 'correctie', c.id, null, null, c.verzegeld, c.volgorde, c.op, null, null from weegploeg.correctie c where c.dossier = any (welke)
     union all
     select b.dossier, 'informeerbesluit', b.id, b.soort, null, false, b.volgorde, b.op, b.uitkomst, b.verzonden_op
     from weegploeg.informeerbesluit b where b.dossier = any (welke)
     union all
     select s.dossier, s.tabel, (s.rij ->> 'id')::uuid, s.rij ->> 'soort', s.rij ->> 'handeling', s.verzegeld,
       -- What was written into the archive came last.
       coalesce((s.rij ->> 'volgorde')::bigint, 9223372036854775807), coalesce(s.rij ->> 'ingebracht_op', s.rij ->> 'op')::date,
       (s.rij ->> 'uitkomst')::uuid, (s.rij ->> 'verzonden_op')::date
     from archief.stuk s where s.dossier = any (welke) and s.tabel in ('gegeven', 'correctie', 'informeerbesluit')
   ), uitkomst as (
     select distinct on (r.dossier) r.dossier, r.id, r.op from rij r
     where r.tabel = 'gegeven' and r.soort = 'agenderingsbesluit' and r.handeling in ('agenderen', 'niet-agenderen') and not r.verzegeld
     order by r.dossier, r.volgorde desc
   ), laatste as (
     select distinct on (r.dossier) r.dossier, r.soort, r.op, r.volgorde from rij r join uitkomst u on u.id = r.uitkomst and u.dossier = r.dossier
     where r.tabel = 'informeerbesluit' order by r.dossier, r.volgorde desc
   )
   select m.id, m.register, m.plaats, m.nummer, m.verzegeld, m.stand, m.geopend_op, m.laatste_verwerking, m.besluit_op, m.mee, m.nummers,
     u.op,
     (select max(r.verzonden_op) from rij r where r.dossier = m.id and r.tabel = 'informeerbesluit' and r.uitkomst = u.id and r.soort = 'geinformeerd'),
     l.op,
     least((select min(r.op) from rij r where r.dossier = m.id and r.volgorde > l.volgorde and not r.verzegeld
       and (r.tabel = 'correctie' or r.tabel = 'gegeven' and (r.soort in ('signaal', 'afsluitingsbesluit') or r.handeling = 'nadere-informatie-geven'))), (select min(a.op) from weegploeg.antwoorden_van(m.id) a where a.volgorde > l.volgorde)),
     coalesce(vraag.loopt, false), coalesce(vraag.nummers, '{}'), vraag.tot
   from met m left join lateral (
     -- Art. 12: open requests whose search found something of it, or that still ask about an item of it; who may not know of a find hears
     -- no number.
     select true as loopt, array_agg(distinct v.nummer order by v.nummer) filter (where v.bekend) as nummers,
       max(v.uiterlijk) filter (where v.bekend or beheer.rol() = 'functionaris-gegevensbescherming') as tot
     from vernietiging.vragen(m.mee || m.id, dag) v
     having count(*) > 0) vraag on true
   left join uitkomst u on u.dossier = m.id
   left join laatste l on l.dossier = m.id and l.soort in ('uitgesteld', 'verlengd') $function$;
alter function vernietiging.bekijk(uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.bekijk_verzoek(welk uuid, dag date)
 RETURNS TABLE(nummer text, stand text, ontvangen_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, correctie_open boolean, gevraagd boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with vraag(alle) as materialized (select vernietiging.lopende_vragen(dag))
   select q.nummer, q.stand, q.ontvangen_op, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot,
     exists (
       select from (
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from weegploeg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from casusoverleg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from archief.correctiepunt p where p.verzoek = q.id) p
       where p.uitgevoerd_op is null and (p.besluit is null or p.besluit <> 'afgewezen' or p.beperkt_op is not null)),
     exists (
       select from verzoeken.vondst f
       where f.dossier = q.id and f.oordeel <> 'verworpen' and f.verzoek = any ((select v.alle from vraag v)::uuid[]))
     or exists (select from verzoeken.ongezien((select v.alle from vraag v), array[q.id]))
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $function$;
alter function vernietiging.bekijk_verzoek(uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.bewaar_brieven()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     insert into vernietiging.brief (id, samenwerkingsverband, dossier, nummer, plaats, verzegeld, partij, externe_partner, gegeven, soort, wijziging,
       op, ontvangen_op, in_woorden, besloten_op)
     select b.id, b.samenwerkingsverband, b.dossier, b.nummer, b.plaats, b.verzegeld, b.partij, b.externe_partner, b.gegeven, b.soort, b.wijziging,
       b.op, b.ontvangen_op, b.in_woorden, b.besloten_op
     from vernietiging.open_brieven(array[new.dossier]) b order by b.volgorde;
     return null;
   end $function$;
alter function vernietiging.bewaar_brieven() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.blijft()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
     if tg_op = 'UPDATE' and tg_table_name = 'vernietigd' then
       if to_jsonb(new) - array['verklaring', 'verzegelde_verklaring'] = to_jsonb(old) - array['verklaring', 'verzegelde_verklaring']
         and (old.verklaring is null or new.verklaring = old.verklaring)
         and (old.verzegelde_verklaring is null or new.verzegelde_verklaring = old.verzegelde_verklaring) then
         return new;
       end if;
     end if;
     raise exception 'wat vernietigd is blijft staan' using errcode = 'insufficient_privilege';
   end $function$;

CREATE OR REPLACE FUNCTION vernietiging.brieven_vooraf(welke uuid[])
 RETURNS TABLE(dossier uuid, op date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select d.id, vernietiging.laatste_brief(vernietiging.samen(d.id)) from weegploeg.dossier d
   where d.id = any (welke) and d.samenwerkingsverband = beheer.samenwerkingsverband()
     and (beheer.rol() = 'systeem' or beheer.rol() <> 'uitvoerder' and vernietiging.mag_zien(d.verzegeld)) $function$;
alter function vernietiging.brieven_vooraf(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.herhaal_wijziging(plaats text, dossier uuid, item uuid, wijziging text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION vernietiging.houdt_op(tot date, opgeheven_op date, dag date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN ((tot >= dag) AND COALESCE((opgeheven_op >= dag), true));

CREATE OR REPLACE FUNCTION vernietiging.kan_nog_vragen(grond text, vanaf date, alle uuid[], dag date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select grond = 'niet-meer-nodig' and dag < vanaf + interval '6 months'
     and coalesce(dag <= vernietiging.laatste_brief(alle) + 49, false) $function$;
alter function vernietiging.kan_nog_vragen(text,date,uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.kandidaten(vijf_jaar date, zes_maanden date)
 RETURNS TABLE(samenwerkingsverband uuid, dossier uuid, register text, plaats text, stand text, laatste_verwerking date, besluit_op date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select k.* from (
     select d.samenwerkingsverband, d.id, 'weegploeg', 'register', d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d
     where d.stand = 'niet-geagendeerd' and d.besluit_op <= zes_maanden
     union all
     select a.samenwerkingsverband, a.id, a.register, 'archief', a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a
     where a.hoofd is null and (a.laatste_verwerking <= vijf_jaar or a.stand = 'niet-geagendeerd' and a.besluit_op <= zes_maanden)
   ) k(samenwerkingsverband, dossier, register, plaats, stand, laatste_verwerking, besluit_op)
   where not exists (select from vernietiging.voorstel v where v.dossier = k.dossier
     and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null then v.grond = 'niet-geagendeerd' and v.vanaf = k.besluit_op
              else v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end) $function$;
alter function vernietiging.kandidaten(date,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.laatste_brief(alle uuid[])
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select max(b.verzonden_op) from weegploeg.informeerbesluit b
   where b.dossier = any (alle)
     and not exists (select from weegploeg.correctiepunt p where p.dossier = any (alle) and p.besluit = 'vernietigd') $function$;
alter function vernietiging.laatste_brief(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.lopende_vragen(dag date)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select coalesce(pg_catalog.array_agg(q.id), '{}') from verzoeken.verzoek q
   where q.stand = 'open'
     and case when q.hoedanigheid = 'derde' then false
           when q.hoedanigheid in ('ouder', 'voogd') then coalesce(dag < q.zestien_op, false)
           else coalesce(dag >= q.zestien_op, true) end
     and coalesce((select s.soort from verzoeken.stap s
       where s.verzoek = q.id and s.soort in ('bevoegd', 'onbevoegd', 'bevoegdheid-vervallen')
       order by s.volgorde desc limit 1), '') <> 'onbevoegd' $function$;
alter function vernietiging.lopende_vragen(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.mag_brief(plaats text, verzegeld boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN CASE WHEN (plaats = 'archief'::text) THEN ((beheer.rol() = 'weegploeglid'::text) AND ((NOT verzegeld) OR beheer.achter_zegel())) WHEN verzegeld THEN ((beheer.rol() = 'weegploeglid'::text) AND beheer.achter_zegel() AND (beheer.partijsoort() = 'politie'::text)) ELSE (beheer.rol() = 'uitvoerder'::text) END;

CREATE OR REPLACE FUNCTION vernietiging.mag_zien(zegel boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'uitvoerder'::text, 'functionaris-gegevensbescherming'::text])) AND ((NOT zegel) OR beheer.achter_zegel()));

CREATE OR REPLACE FUNCTION vernietiging.na_wijziging()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     hoofd constant uuid := coalesce(new.samengevoegd_met, old.samengevoegd_met, new.id);
     open_hoofd constant boolean := exists (select from weegploeg.dossier d where d.id = hoofd and not d.verzegeld);
     -- What joins or leaves behind the seal is no change that others may notice.
     zichtbaar constant boolean := not (new.verzegeld and open_hoofd);
   begin
     -- Placed while both were one: it may be about whoever goes back, so it holds both. Ended is ended.
     if old.samengevoegd_met is not null and new.samengevoegd_met is null then
       insert into vernietiging.aanhouding (id, samenwerkingsverband, dossier, nummer, verzegeld, grond, kenmerk, vanaf, tot, door, rol, partijsoort)
       select gen_random_uuid(), h.samenwerkingsverband, new.id, new.nummer, new.verzegeld, h.grond, h.kenmerk, h.vanaf, h.tot, h.door, h.rol,
         h.partijsoort
       from vernietiging.aanhouding h
       where h.dossier = old.samengevoegd_met and h.opgeheven_op is null and h.tot >= new.laatste_verwerking
         and h.vanaf >= (select max(s.op) from weegploeg.samenvoeging s where s.van = new.id and s.naar = old.samengevoegd_met);
     end if;
     -- Sealed as long as the dossier is that it holds: it holds the open one that everybody sees from the day that both are one.
     update vernietiging.aanhouding h
     set verzegeld = z.nu, nummer = coalesce(h.nummer, z.nummer),
       vanaf = case when z.nu then h.vanaf else greatest(h.vanaf, least(h.tot, new.laatste_verwerking)) end
     from (
       select d.id, d.nummer, d.verzegeld and not (new.samengevoegd_met is not null and open_hoofd) as nu
       from weegploeg.dossier d where d.id = any (vernietiging.samen(new.id))) z
     where h.dossier = z.id and h.verzegeld <> z.nu;
     -- Approved as it was: looked at again, each party approves anew.
     if zichtbaar then
       delete from vernietiging.goedkeuring g using vernietiging.voorstel v
       where v.id = g.voorstel and (v.dossier = hoofd or v.dossier = any (vernietiging.samen(new.id)));
     end if;
     return null;
   end $function$;
alter function vernietiging.na_wijziging() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.nodig(grond text, verband uuid, zegel boolean)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select greatest(case grond when 'niet-meer-nodig' then 1 else 0 end, least(case grond when 'niet-meer-nodig' then 3 else 2 end, count(*)))::integer
   from unnest(array['gemeente', 'om', 'politie']) k(soort)
   where not (zegel and k.soort = 'gemeente') and not exists (
     select from beheer.opzegging o join beheer.partij p on p.id = o.partij
     where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort = k.soort) $function$;
alter function vernietiging.nodig(text,uuid,boolean) owner to wacht;

CREATE OR REPLACE FUNCTION vernietiging.nu_te_vernietigen(dag date)
 RETURNS TABLE(samenwerkingsverband uuid, dossier uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select t.samenwerkingsverband, t.dossier from vernietiging.te_vernietigen(dag) t
   where exists (
     select from vernietiging.voorstel v join (
       select d.id, false as archief, d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d where d.id = t.dossier
       union all select a.id, true, a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a where a.id = t.dossier) k on k.id = v.dossier
     where v.dossier = t.dossier and v.niet_voor <= dag
       and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null
             then v.grond in ('niet-geagendeerd', 'niet-meer-nodig') and v.vanaf = k.besluit_op
             else k.archief and v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end) $function$;
alter function vernietiging.nu_te_vernietigen(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.onthoud_correctie()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     spoor constant jsonb := case tg_table_schema when 'archief' then to_jsonb(new) -> 'rij' else to_jsonb(new) end;
   begin
     -- What goes to the archive with its trace was remembered when it was made.
     insert into vernietiging.gewijzigd (id, samenwerkingsverband, dossier, gegeven, soort, wijziging, op, spoor)
     values ((spoor ->> 'id')::uuid, new.samenwerkingsverband,
       coalesce(to_jsonb(new) ->> 'dossier', to_jsonb(new) ->> 'casus')::uuid, (spoor ->> 'gegeven')::uuid, spoor ->> 'soort', spoor ->> 'wijziging',
       (spoor ->> 'op')::date, spoor)
     on conflict (id) do nothing;
     return null;
   end $function$;
alter function vernietiging.onthoud_correctie() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.onthoud_intrekking()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     insert into vernietiging.gewijzigd (id, samenwerkingsverband, dossier, gegeven, soort, wijziging, op)
     values (new.id, new.samenwerkingsverband, new.dossier, new.id, 'signaal', 'ingetrokken', new.ingetrokken_op)
     on conflict (id) do nothing;
     return null;
   end $function$;
alter function vernietiging.onthoud_intrekking() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.open_brieven(welke uuid[])
 RETURNS SETOF vernietiging.brief
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select k.id, k.samenwerkingsverband, d.id, d.nummer, 'register', k.verzegeld, k.partij, null::uuid, c.gegeven, c.soort, c.wijziging,
     k.op, k.ontvangen_op, false, (
       select min(u.besloten_op) from weegploeg.correctiepunt u
       where u.gegeven = c.gegeven and u.besluit = c.wijziging and u.uitgevoerd_op = k.op), c.volgorde
   from weegploeg.kennisgeving k join weegploeg.correctie c on c.id = k.correctie join weegploeg.dossier d on d.id = c.dossier
   where c.dossier = any (welke) and k.per_brief and k.brief_op is null
   union all
   select k.id, k.samenwerkingsverband, k.dossier, k.nummer, 'archief', k.verzegeld, k.partij, k.externe_partner, k.gegeven, k.soort, k.wijziging,
     k.gewijzigd_op, k.ontvangen_op, k.in_woorden, (
       select u.besloten_op from archief.correctiepunt u where u.id = k.punt and u.besluit = k.wijziging), k.volgorde
   from archief.kennisgeving k where k.dossier = any (welke) and k.wijze = 'brief' and k.op is null $function$;
alter function vernietiging.open_brieven(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.samen(welk uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ with recursive deel(id) as (
     select welk
     union
     select k.id from deel join lateral (
       select d.id from weegploeg.dossier d where d.samengevoegd_met = deel.id
       union all select a.id from archief.dossier a where a.hoofd = deel.id) k on true)
   select pg_catalog.array_agg(deel.id) from deel $function$;
alter function vernietiging.samen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.speel_af()
 RETURNS bigint
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     terug uuid[];
   begin
     terug := array(
       select v.dossier from vernietiging.vernietigd v
       where exists (select from weegploeg.dossier d where d.id = v.dossier) or exists (select from casusoverleg.casus c where c.id = v.dossier)
         or exists (select from archief.dossier a where a.id = v.dossier) or exists (select from verzoeken.verzoek q where q.id = v.dossier)
         or exists (select from kluis.sleutel s where s.dossier = v.dossier)
       order by v.volgorde);
     if cardinality(terug) > 0 then
       perform vernietiging.wis(terug);
       perform vernietiging.wis_verzoeken(terug);
     end if;
     return cardinality(terug);
   end $function$;
alter function vernietiging.speel_af() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.speel_wijzigingen()
 RETURNS TABLE(nummer text, soort text, wijziging text, op date, gedaan boolean, elders boolean)
 LANGUAGE plpgsql
AS $function$
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
end $function$;

CREATE OR REPLACE FUNCTION vernietiging.te_verklaren()
 RETURNS TABLE(samenwerkingsverband uuid, beurt bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select v.samenwerkingsverband,
     (select count(*) from vernietiging.verklaring e where e.samenwerkingsverband = v.samenwerkingsverband)
   from vernietiging.vernietigd v
   where v.verklaring is null and not v.verzegeld or v.verzegelde_verklaring is null and (v.verzegeld or v.verzegelde_aantallen <> '{}')
   group by v.samenwerkingsverband
   having not exists (select from taken.taak t where t.samenwerkingsverband = v.samenwerkingsverband and t.soort = 'vernietigen' and t.stand = 'open') $function$;
alter function vernietiging.te_verklaren() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.te_vernietigen(dag date)
 RETURNS TABLE(samenwerkingsverband uuid, dossier uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where v.niet_voor <= dag
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond, v.samenwerkingsverband, v.verzegeld)
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle, dag)
     and not exists (select from vernietiging.aangehouden_vragen(s.alle, dag))
     and not vernietiging.kan_nog_vragen(v.grond, v.vanaf, s.alle, dag) $function$;
alter function vernietiging.te_vernietigen(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.tel(in_register text, in_plaats text, welk uuid, OUT open jsonb, OUT verzegeld jsonb)
 RETURNS record
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$ declare
     t record;
     deel jsonb;
     zegel jsonb;
   begin
     open := '{}';
     verzegeld := '{}';
     if in_plaats = 'archief' then
       select coalesce(jsonb_object_agg(k.soort, k.n) filter (where not k.zegel), '{}'),
         coalesce(jsonb_object_agg(k.soort, k.n) filter (where k.zegel), '{}') into open, verzegeld
       from (select r.soort, r.zegel, count(*) as n from (
               select case s.tabel when 'gegeven' then coalesce(s.rij ->> 'soort', s.tabel) else s.tabel end as soort, s.verzegeld as zegel
               from archief.stuk s where s.dossier = welk
               union all
               select 'correctiepunt', p.verzegeld from archief.correctiepunt p where p.dossier = welk
               union all
               select 'correctiezienswijze', p.verzegeld from archief.correctiezienswijze z join archief.correctiepunt p on p.id = z.punt
               where z.dossier = welk
               union all
               select 'kennisgeving', b.verzegeld from archief.kennisgeving b where b.dossier = welk) r
             group by 1, 2) k;
       return;
     end if;
     for t in select * from archief.tabellen(in_register) where tabel not in ('dossier', 'casus', 'zoeksleutel') loop
       execute pg_catalog.format(
         'select coalesce(jsonb_object_agg(k.soort, k.n) filter (where not k.zegel), ''{}''),
                 coalesce(jsonb_object_agg(k.soort, k.n) filter (where k.zegel), ''{}'')
          from (select %1$s as soort, coalesce((to_jsonb(r) ->> ''verzegeld'')::boolean, false) or exists (
                  select from %2$I.gegeven g where g.id::text in (to_jsonb(r) ->> ''gegeven'', to_jsonb(r) ->> ''bij'') and g.verzegeld) as zegel,
                  count(*) as n from %2$I.%3$I r where %4$s group by 1, 2) k',
         case t.tabel when 'gegeven' then 'r.soort' else pg_catalog.quote_literal(t.tabel) end, in_register, t.tabel, t.waar)
         using welk into deel, zegel;
       open := open || deel;
       verzegeld := verzegeld || zegel;
     end loop;
   end $function$;
alter function vernietiging.tel(text,text,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.tel_brieven(welke uuid[])
 RETURNS TABLE(dossier uuid, aantal bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select w.id, count(distinct coalesce(b.partij, b.externe_partner))
   from unnest(welke) w(id) cross join lateral vernietiging.open_brieven(vernietiging.samen(w.id)) b
   where b.samenwerkingsverband = beheer.samenwerkingsverband() and (not b.verzegeld or beheer.achter_zegel())
     and (b.plaats = 'register' or beheer.rol() <> 'uitvoerder')
     and beheer.rol() in ('weegploeglid', 'uitvoerder', 'functionaris-gegevensbescherming')
   group by w.id $function$;
alter function vernietiging.tel_brieven(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.verborgen(zegel boolean, welk uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select zegel and (exists (select from weegploeg.dossier d where d.id = welk and not d.verzegeld)
     or exists (select from archief.dossier d where d.id = welk and not d.verzegeld)) $function$;
alter function vernietiging.verborgen(boolean,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vergeet_brieven(welke uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from vernietiging.brief b where b.id = any (welke) and b.samenwerkingsverband = beheer.samenwerkingsverband()
     and vernietiging.mag_brief(b.plaats, b.verzegeld) and kluis.gelogd(b.dossier) $function$;
alter function vernietiging.vergeet_brieven(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vergeet_gewijzigd()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from vernietiging.gewijzigd g where g.dossier = new.dossier;
     return null;
   end $function$;
alter function vernietiging.vergeet_gewijzigd() owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vergeet_taken(in_verklaringen uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if beheer.rol() <> 'systeem' then
       raise exception 'taken gaan alleen weg met een verklaring' using errcode = 'insufficient_privilege';
     end if;
     delete from taken.taak t
     where t.samenwerkingsverband = beheer.samenwerkingsverband() and t.soort in ('vernietigen', 'verzoek-vernietigen') and t.stand <> 'open'
       and exists (select from vernietiging.vernietigd v where v.dossier = t.object
         and (v.verklaring = any (in_verklaringen) or v.verzegelde_verklaring = any (in_verklaringen)));
   end $function$;
alter function vernietiging.vergeet_taken(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vernietig(welk uuid, in_voorstel uuid, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     gezien record;
     v record;
     alle uuid[];
     een uuid;
     telling record;
     door jsonb;
   begin
     select * into gezien from vernietiging.bekijk(array[welk], dag);
     if not found or beheer.rol() <> 'systeem' then
       raise exception 'dit dossier is er niet' using errcode = 'insufficient_privilege';
     end if;
     alle := gezien.mee || welk;
     if exists (select from pg_catalog.unnest(alle) elk(id) where not kluis.gelogd(elk.id)) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     select * into v from vernietiging.voorstel e where e.id = in_voorstel and e.dossier = welk and e.niet_voor <= dag
       and (select count(*) from vernietiging.goedkeuring g where g.voorstel = e.id) >= vernietiging.nodig(e.grond, e.samenwerkingsverband, e.verzegeld)
       and not exists (select from vernietiging.aanhouding h where h.dossier = any (alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
       and not vernietiging.wordt_gevraagd(alle, dag)
       and not exists (select from vernietiging.aangehouden_vragen(alle, dag))
       and not vernietiging.kan_nog_vragen(e.grond, e.vanaf, alle, dag);
     if not found then
       raise exception 'niets wordt vernietigd zonder goedkeuring' using errcode = 'insufficient_privilege';
     end if;
     select jsonb_agg(jsonb_build_object('partij', g.partijsoort, 'door', g.door, 'op', g.op) order by g.partijsoort) into door
     from vernietiging.goedkeuring g where g.voorstel = v.id;
     foreach een in array alle loop
       select * into telling from vernietiging.tel(gezien.register, gezien.plaats, een);
       insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, hoofd, grond, stand, geopend_op,
         laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
       select d.id, d.samenwerkingsverband, d.register, d.nummer, d.verzegeld, d.hoofd, v.grond, d.stand, d.geopend_op,
         d.laatste_verwerking, v.vanaf, v.niet_voor, dag, telling.open, telling.verzegeld, door
       from (
         select w.id, w.samenwerkingsverband, 'weegploeg' as register, w.nummer, w.verzegeld, w.samengevoegd_met as hoofd, w.stand,
           w.aangemaakt_op as geopend_op, w.laatste_verwerking from weegploeg.dossier w where w.id = een
         union all
         select a.id, a.samenwerkingsverband, a.register, a.nummer, a.verzegeld, a.hoofd, a.stand, a.geopend_op, a.laatste_verwerking
         from archief.dossier a where a.id = een) d;
     end loop;
     perform vernietiging.wis(alle);
   end $function$;
alter function vernietiging.vernietig(uuid,uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vernietig_verzoek(welk uuid, in_vanaf date, in_niet_voor date, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     q record;
   begin
     select * into q from vernietiging.bekijk_verzoek(welk, dag);
     if not found then
       raise exception 'dit verzoek is er niet' using errcode = 'insufficient_privilege';
     end if;
     if not kluis.gelogd(welk) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     -- No term is shorter than the seven weeks in which an objection can come in.
     if q.stand = 'open' or q.correctie_open or q.gevraagd or q.aangehouden_tot >= dag or in_niet_voor > dag or q.afgehandeld_op + 49 >= dag then
       raise exception 'dit verzoek wordt nog bewaard' using errcode = 'insufficient_privilege';
     end if;
     insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     values (welk, beheer.samenwerkingsverband(), 'verzoeken', q.nummer, false, 'verzoek-afgehandeld', q.stand, q.ontvangen_op,
       q.afgehandeld_op, in_vanaf, in_niet_voor, dag,
       pg_catalog.jsonb_build_object('verzoek', 1, 'stap', (select count(*) from verzoeken.stap s where s.verzoek = welk)), '{}', '[]');
     perform vernietiging.wis_verzoeken(array[welk]);
   end $function$;
alter function vernietiging.vernietig_verzoek(uuid,date,date,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.verzegeld_te_laat(dag date)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select count(distinct v.dossier)::integer from vernietiging.voorstel v
   join (
     select d.id, false as archief, d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d
     union all select a.id, true, a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a) k on k.id = v.dossier
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where beheer.rol() = 'functionaris-gegevensbescherming' and v.samenwerkingsverband = beheer.samenwerkingsverband()
     and v.verzegeld and v.niet_voor < dag
     and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null
           then v.grond = 'niet-geagendeerd' and v.vanaf = k.besluit_op
           else k.archief and v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle, dag)
     and not exists (select from vernietiging.aangehouden_vragen(s.alle, dag)) $function$;
alter function vernietiging.verzegeld_te_laat(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.verzoekkandidaten(uiterste date)
 RETURNS TABLE(samenwerkingsverband uuid, verzoek uuid, stand text, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select q.samenwerkingsverband, q.id, q.stand, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot
   from verzoeken.verzoek q where q.stand <> 'open' and q.afgehandeld_op <= uiterste $function$;
alter function vernietiging.verzoekkandidaten(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.vragen(welke uuid[], dag date)
 RETURNS TABLE(nummer text, bekend boolean, uiterlijk date)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  lopend uuid[] := vernietiging.lopende_vragen(dag);
begin
  if cardinality(lopend) = 0 then
    return;
  end if;
  return query
   select q.nummer, f.bekend,
     q.ontvangen_op + case when exists (select from verzoeken.stap s where s.verzoek = q.id and s.soort = 'verdaagd') then 56 else 28 end
   from (
     select v.verzoek, v.register <> 'archief' or beheer.rol() = 'weegploeglid' as bekend
     from verzoeken.vondst v
     where v.verzoek = any (lopend) and v.dossier = any (welke) and v.oordeel <> 'verworpen'
       and not (v.register = 'weegploeg' and v.soort = 'geadresseerde') and not vernietiging.verborgen(v.verzegeld, v.dossier)
     union all
     select o.verzoek, o.waar <> 'archief' or beheer.rol() = 'weegploeglid'
     from verzoeken.ongezien(lopend, welke) o where not vernietiging.verborgen(o.verzegeld, o.dossier)
     union all
     select p.verzoek, true from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek, true from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     select p.verzoek, beheer.rol() = 'weegploeglid'
     from archief.correctiepunt p where p.dossier = any (welke) and p.besluit is null and not vernietiging.verborgen(p.verzegeld, p.dossier)) f
   join verzoeken.verzoek q on q.id = f.verzoek
   where q.id = any (lopend);
end $function$;
alter function vernietiging.vragen(uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.wis(alle uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ declare
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
       union all select p.id::text from archief.correctiepunt p where p.dossier = any (alle)
       union all select b.id::text from archief.kennisgeving b where b.dossier = any (alle)
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
   end $function$;
alter function vernietiging.wis(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.wis_verzoeken(alle uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ declare
     sporen text[];
   begin
     sporen := array(
       select a::text from pg_catalog.unnest(alle) a
       union all select s.id::text from verzoeken.stap s where s.verzoek = any (alle)
       union all select f.id::text from verzoeken.vondst f where f.verzoek = any (alle)
       union all select s.id::text from verzoeken.stuk s where s.verzoek = any (alle));
     delete from beheer.bericht b where pg_catalog.string_to_array(b.sleutel, ':') && sporen;
     delete from beheer.herhaling h where exists (
       select from pg_catalog.jsonb_path_query(h.antwoord, 'strict $.**') w where pg_catalog.jsonb_typeof(w) = 'string' and w #>> '{}' = any (sporen));
     -- The task under way closes itself.
     delete from taken.taak t where t.object = any (alle) and t.soort <> 'verzoek-vernietigen';
     delete from verzoeken.vondst f where f.verzoek = any (alle) or f.dossier = any (alle);
     delete from verzoeken.stap s where s.verzoek = any (alle);
     delete from verzoeken.verzoek q where q.id = any (alle);
     perform kluis.vernietig(alle);
   end $function$;
alter function vernietiging.wis_verzoeken(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.wordt_gevraagd(welke uuid[], dag date)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$ begin return exists (select from vernietiging.vragen(welke, dag)); end $function$;
alter function vernietiging.wordt_gevraagd(uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION vernietiging.zonder_goedkeuring()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
     new.goedkeuringen := coalesce(new.goedkeuringen, '[]');
     return new;
   end $function$;

CREATE OR REPLACE FUNCTION verzoeken.afwezig(dag date)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select coalesce(pg_catalog.array_agg(k.soort order by k.soort), '{}')
   from unnest(array['gemeente', 'om', 'politie']) k (soort)
   where not exists (
     select from beheer.partij p
     where p.samenwerkingsverband = beheer.samenwerkingsverband() and p.soort = k.soort
       and beheer.wordt_bereikt(p.id, 'weegploeglid', dag)) $function$;
alter function verzoeken.afwezig(date) owner to wacht;

CREATE OR REPLACE FUNCTION verzoeken.beeld_van(welke uuid)
 RETURNS text
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     v record;
     t record;
     zonder constant text[] := array['dossier', 'casus', 'zoeksleutel', 'agendapunt', 'kennisgeving', 'correctiepunt', 'teruggang',
       'informeeroordeel', 'informeerbesluit', 'informatiebrief', 'geadresseerde', 'kennisgevingsbrief'];
     er boolean;
     deel text;
     alles text := '';
   begin
     select * into v from verzoeken.vondst b
     where b.id = welke and b.samenwerkingsverband = beheer.samenwerkingsverband() and not b.verzegeld;
     if not found then
       return null;
     end if;
     if v.register = 'verzoeken' then
       select pg_catalog.md5(pg_catalog.concat_ws(' ', q.stand, q.afgehandeld_op, (
           select pg_catalog.string_agg(s.id::text, ' ' order by s.id) from verzoeken.stap s
           where s.verzoek = q.id and s.soort not in ('doorzocht', 'archief-doorzocht', 'aangehouden')))) into alles
       from verzoeken.verzoek q where q.id = v.dossier;
       return alles;
     end if;
     if v.soort = 'geadresseerde' then
       if v.register = 'archief' then
         select pg_catalog.md5(s.rij::text) into alles
         from archief.stuk s where s.dossier = v.dossier and s.tabel = 'geadresseerde' and s.rij ->> 'id' = v.gegeven::text;
       else
         select pg_catalog.md5(pg_catalog.to_jsonb(g)::text) into alles from weegploeg.geadresseerde g where g.id = v.gegeven;
       end if;
       return alles;
     end if;
     if v.register = 'archief' then
       select pg_catalog.md5(pg_catalog.string_agg(pg_catalog.md5(s.rij::text), '' order by s.id)) into alles
       from archief.stuk s where s.dossier = v.dossier and not s.verzegeld
         and (s.tabel in ('informeeroordeel', 'informeerbesluit') or s.tabel <> all (zonder));
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
   end $function$;
alter function verzoeken.beeld_van(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.bij_herstel()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
     if beheer.rol() is distinct from 'uitvoerder' or old.stand <> 'open' or new.stand <> 'open' then
       raise exception 'alleen de uitvoerder herstelt een verzoek dat loopt' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $function$;

CREATE OR REPLACE FUNCTION verzoeken.bij_uitvoerder(dag date)
 RETURNS TABLE(id uuid, nummer text, soort text, hoedanigheid text, stand text, ontvangen_op date, zestien_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, stappen jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select v.id, v.nummer, v.soort, v.hoedanigheid, v.stand, v.ontvangen_op, v.zestien_op, v.afgehandeld_op, v.dossier_weg_op,
     v.aangehouden_tot, s.stappen
   from verzoeken.verzoek v cross join lateral (
     select coalesce(jsonb_agg(jsonb_build_object('soort', s.soort, 'op', s.op) order by s.volgorde), '[]') as stappen,
       coalesce(bool_or(s.soort = 'verdaagd'), false) as verdaagd
     from verzoeken.stap s where s.verzoek = v.id) s
   where v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and v.doorzocht_op is null
     and coalesce(v.afgehandeld_op, dag) >= v.ontvangen_op + case when s.verdaagd then 49 else 21 end $function$;
alter function verzoeken.bij_uitvoerder(date) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.dossier_weg(welk uuid, van_verzoek uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
     update verzoeken.verzoek q set dossier_weg_op = v.vernietigd_op
     from vernietiging.vernietigd v
     where v.dossier = welk and q.id = van_verzoek and (q.dossier_weg_op is null or q.dossier_weg_op > v.vernietigd_op);
   end $function$;
alter function verzoeken.dossier_weg(uuid,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.een_per_dossier()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from verzoeken.vondst f using verzoeken.vondst eerder, verzoeken.verzoek q
     where f.verzoek = new.verzoek and f.register = new.register and f.dossier = new.dossier and f.soort = 'naw' and f.verzegeld = new.verzegeld
       and eerder.verzoek = f.verzoek and eerder.register = f.register and eerder.dossier = f.dossier and eerder.soort = 'naw'
       and eerder.verzegeld = f.verzegeld and eerder.volgorde < f.volgorde and q.id = f.verzoek and q.stand = 'open';
     return null;
   end $function$;
alter function verzoeken.een_per_dossier() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.eerder_open(welk uuid)
 RETURNS TABLE(soort text, op date, nummer text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with recursive vondst as (
     select v.register, v.dossier, v.soort from verzoeken.vondst v
     where v.verzoek = welk and v.oordeel = 'bevestigd' and not v.verzegeld
       and v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
   ), deel as (
     select d.id, d.samengevoegd_met as hoofd from weegploeg.dossier d where not d.verzegeld
     union all
     select a.id, a.hoofd from archief.dossier a where not a.verzegeld
   ), eigen(dossier) as (
     select v.dossier from vondst v where v.soort = 'naw' and v.register in ('weegploeg', 'archief')
     union
     select deel.id from deel join eigen on deel.hoofd = eigen.dossier
   )
   select 'informatiebrief', b.verzonden_op, null from weegploeg.informeerbesluit b join eigen on eigen.dossier = b.dossier
   where b.verzonden_op is not null
   union
   select 'informatiebrief', (s.rij ->> 'verzonden_op')::date, null from archief.stuk s join eigen on eigen.dossier = s.dossier
   where s.tabel = 'informeerbesluit' and s.rij ->> 'verzonden_op' is not null and not s.verzegeld
   union
   select 'antwoord', s.op, q.nummer from vondst v join verzoeken.verzoek q on q.id = v.dossier join verzoeken.stap s on s.verzoek = q.id
   where v.register = 'verzoeken' and v.soort in ('verzoeker', 'betrokkene') and s.soort = 'beantwoord' and s.open
   order by 2, 1 $function$;
alter function verzoeken.eerder_open(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.geef_weegvolgorde()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     new.weegvolgorde := pg_catalog.nextval('weegploeg.volgorde');
     return new;
   end $function$;
alter function verzoeken.geef_weegvolgorde() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.herzie_vondsten(een uuid, ander uuid, gescheiden_op date)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
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
   end $function$;
alter function verzoeken.herzie_vondsten(uuid,uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.is_te_herstellen(welk uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select beheer.rol() = 'uitvoerder' and kluis.gelogd(welk) and exists (
     select from verzoeken.verzoek q
     where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = 'open') $function$;
alter function verzoeken.is_te_herstellen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.laat_punten_vervallen(welk uuid, dag date)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
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
   end $function$;
alter function verzoeken.laat_punten_vervallen(uuid,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.laat_vervallen(welk uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q, verzoeken.vondst v
     where s.id = welk and s.samenwerkingsverband = beheer.samenwerkingsverband() and q.id = s.verzoek and q.stand = 'open'
       and v.id = s.vondst and (beheer.rol() = 'uitvoerder') = (v.register <> 'archief' and v.soort <> 'geadresseerde' and not v.verzegeld);
     if not found then
       raise exception 'dit stuk blijft' using errcode = 'insufficient_privilege';
     end if;
   end $function$;
alter function verzoeken.laat_vervallen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.laat_vondsten_vervallen(welk uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not verzoeken.is_te_herstellen(welk) then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.vondst f where f.verzoek = welk;
   end $function$;
alter function verzoeken.laat_vondsten_vervallen(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.leg_verwanten_voor(in_register text, in_punt uuid, nieuwe uuid[], dossiers uuid[], woorden bytea[], dag date, zienswijze date)
 RETURNS TABLE(register text, punt uuid)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$
#variable_conflict use_column
   declare
     p record;
     v record;
     nieuw uuid;
     gezegd bytea;
     over int[] := array(select pg_catalog.generate_subscripts(nieuwe, 1));
     plaats int;
     kernpartij boolean := beheer.rol() = 'weegploeglid';
   begin
     if in_register not in ('weegploeg', 'casusoverleg', 'archief') or beheer.rol() not in ('uitvoerder', 'weegploeglid') then
       raise exception 'zo gaat niets mee' using errcode = 'insufficient_privilege';
     end if;
     execute pg_catalog.format('select k.* from %I.correctiepunt k join verzoeken.verzoek q on q.id = k.verzoek
       where k.id = $1 and k.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = ''open'' and kluis.gelogd(k.verzoek)
         and beheer.functionaris() in (k.door, k.besloten_door)', in_register) into p using in_punt;
     if p.id is null then
       raise exception 'bij dit punt gaat niets mee' using errcode = 'insufficient_privilege';
     end if;
     -- What is sealed leaves no trace elsewhere.
     if in_register = 'archief' and pg_catalog.to_jsonb(p) ->> 'verzegeld' = 'true' then
       return;
     end if;
     for v in
       select e.register, e.dossier, e.gegeven from verzoeken.verwanten(array[p.gegeven]) e
       where (kernpartij or e.register = 'archief') and verzoeken.verwant_te_leggen(p.verzoek, e.register, e.gegeven) and kluis.gelogd(e.dossier)
       order by e.register, e.gegeven
     loop
       select o into plaats from pg_catalog.unnest(over) o where dossiers[o] = v.dossier order by o limit 1;
       over := pg_catalog.array_remove(over, plaats);
       nieuw := nieuwe[plaats];
       gezegd := woorden[plaats];
       if v.register = 'archief' then
         insert into archief.correctiepunt (id, samenwerkingsverband, dossier, dossiernummer, gegeven, soort, bron, verzegeld, ingebracht_op, verzoek,
           nummer, verzoeksoort, gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door, aangevoerd, blijft_afgeschermd)
         select nieuw, p.samenwerkingsverband, d.id, d.nummer, v.gegeven, s.rij ->> 'soort', (s.rij ->> 'bron')::uuid, false,
           (s.rij ->> 'ingebracht_op')::date, p.verzoek, p.nummer, p.verzoeksoort, p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris(),
           gezegd, p.beperken and s.rij ->> 'toestand' = 'afgeschermd' and not exists (select from archief.correctiepunt k where k.gegeven = v.gegeven
             and k.beperkt_op is not null and k.uitgevoerd_op is null and not k.blijft_afgeschermd)
         from archief.stuk s join archief.dossier d on d.id = s.dossier
         where s.dossier = v.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = v.gegeven::text;
       elsif v.register = 'weegploeg' then
         insert into weegploeg.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzoek, nummer, verzoeksoort,
           gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door, aangevoerd)
         select nieuw, g.samenwerkingsverband, g.dossier, g.id, g.soort, g.bron, p.verzoek, p.nummer, p.verzoeksoort,
           p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris(), gezegd
         from weegploeg.gegeven g where g.id = v.gegeven;
       else
         insert into casusoverleg.correctiepunt (id, samenwerkingsverband, casus, gegeven, soort, bron, beperkt, verzoek, nummer, verzoeksoort,
           gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door, aangevoerd)
         select nieuw, g.samenwerkingsverband, g.casus, g.id, g.soort, g.bron, g.wpg_regime in ('9', '10-1-a', '10-1-c') is true, p.verzoek, p.nummer,
           p.verzoeksoort, p.gevraagd, p.beperken, dag, zienswijze, beheer.functionaris(), gezegd
         from casusoverleg.gegeven g where g.id = v.gegeven;
       end if;
       register := v.register;
       punt := nieuw;
       return next;
     end loop;
   end $function$;
alter function verzoeken.leg_verwanten_voor(text,uuid,uuid[],uuid[],bytea[],date,date) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.lijkt(wie verzoeken.gezochte, exact bytea[], trigram bytea[], geboortedatum bytea[], omgewisseld bytea[], adres bytea[])
 RETURNS boolean
 LANGUAGE plpgsql
 IMMUTABLE
 SET search_path TO ''
AS $function$ declare
     gedeeld integer := cardinality(array(select unnest(wie.exact) intersect select unnest(lijkt.exact)));
     gelijk integer := cardinality(array(select unnest(wie.trigram) intersect select unnest(lijkt.trigram)));
     kortste integer := least(cardinality(wie.trigram), cardinality(lijkt.trigram));
     alike boolean := kortste > 0 and gelijk * 10 >= kortste * 3;
     adres_gelijk boolean := wie.adres && lijkt.adres;
     dag_gelijk boolean := wie.geboortedatum && lijkt.geboortedatum;
     dag_om boolean := wie.omgewisseld && lijkt.omgewisseld;
     dag_onbekend boolean := cardinality(wie.geboortedatum) = 0 or cardinality(lijkt.geboortedatum) = 0;
     noemt boolean := wie.achternaam && lijkt.exact;
   begin
     -- Every word of the shorter name stands in the other, and that is more than one.
     if gedeeld > 1 and gedeeld = least(cardinality(wie.exact), cardinality(lijkt.exact)) then
       return true;
     end if;
     -- A given name and a word of the surname.
     if noemt and wie.voornaam && lijkt.exact
       and cardinality(array(select unnest(wie.voornaam || wie.achternaam) intersect select unnest(lijkt.exact))) > 1 then
       return true;
     end if;
     if dag_gelijk and (alike or adres_gelijk) or (dag_om or dag_onbekend) and alike and adres_gelijk then
       return true;
     end if;
     if not (noemt and (dag_gelijk or dag_om or dag_onbekend)) then
       return false;
     end if;
     -- A word of the surname, and nothing that says it is somebody else.
     if lijkt.exact <@ (wie.achternaam || wie.voornaam || wie.voorletter || wie.letter || wie.naast)
       and (not lijkt.exact && wie.letter or cardinality(wie.voorletter) = 0
         or cardinality(array(select unnest(lijkt.exact) intersect select unnest(wie.letter) intersect select unnest(wie.voorletter))) > 0) then
       return true;
     end if;
     return not exists (
       select from unnest(wie.woordnummer, wie.achternaam) w(nummer, token) group by w.nummer
       having not bool_or(w.token = any (lijkt.exact)));
   end $function$;
alter function verzoeken.lijkt(verzoeken.gezochte,bytea[],bytea[],bytea[],bytea[],bytea[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.lopend_uitstel(welk uuid)
 RETURNS TABLE(dossier uuid, nummer text, gearchiveerd boolean, sinds date, gronden text[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with recursive plek as (
     select d.id, d.samengevoegd_met as hoofd, d.nummer, false as gearchiveerd from weegploeg.dossier d where not d.verzegeld
     union all
     select a.id, a.hoofd, a.nummer, true from archief.dossier a where a.register = 'weegploeg' and not a.verzegeld
   ), eigen(dossier) as (
     select v.dossier from verzoeken.vondst v join verzoeken.verzoek q on q.id = v.verzoek
     where v.verzoek = welk and q.stand = 'open' and v.soort = 'naw' and v.oordeel = 'bevestigd' and not v.verzegeld
       and v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
     union
     select p.hoofd from plek p join eigen e on e.dossier = p.id where p.hoofd is not null
   ), uitkomst as (
     select distinct on (r.dossier) r.dossier, r.id from (
       select g.dossier, g.id, g.volgorde from weegploeg.gegeven g join eigen e on e.dossier = g.dossier
       where g.soort = 'agenderingsbesluit' and g.handeling in ('agenderen', 'niet-agenderen') and not g.verzegeld
       union all
       select s.dossier, (s.rij ->> 'id')::uuid, (s.rij ->> 'volgorde')::bigint from archief.stuk s join eigen e on e.dossier = s.dossier
       where s.tabel = 'gegeven' and s.rij ->> 'soort' = 'agenderingsbesluit' and s.rij ->> 'handeling' in ('agenderen', 'niet-agenderen')
         and not s.verzegeld) r
     order by r.dossier, r.volgorde desc
   ), laatste as (
     select distinct on (u.dossier) u.dossier, b.soort, b.op, b.gronden from uitkomst u cross join lateral (
       select i.soort, i.op, i.gronden, i.volgorde from weegploeg.informeerbesluit i where i.uitkomst = u.id
       union all
       select s.rij ->> 'soort', (s.rij ->> 'op')::date,
         array(select pg_catalog.jsonb_array_elements_text(s.rij -> 'gronden')), (s.rij ->> 'volgorde')::bigint
       from archief.stuk s
       where s.dossier = any (vernietiging.samen(u.dossier)) and s.tabel = 'informeerbesluit' and (s.rij ->> 'uitkomst')::uuid = u.id) b
     order by u.dossier, b.volgorde desc
   )
   select l.dossier, p.nummer, p.gearchiveerd, l.op, l.gronden from laatste l join plek p on p.id = l.dossier and p.hoofd is null
   where l.soort in ('uitgesteld', 'verlengd') order by l.op, p.nummer $function$;
alter function verzoeken.lopend_uitstel(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.mag_vondst(in_register text, in_soort text, zegel boolean)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN CASE WHEN zegel THEN ((beheer.rol() = 'weegploeglid'::text) AND beheer.achter_zegel()) WHEN ((in_register = 'archief'::text) OR (in_soort = 'geadresseerde'::text)) THEN (beheer.rol() = 'weegploeglid'::text) ELSE (beheer.rol() = ANY (ARRAY['uitvoerder'::text, 'weegploeglid'::text])) END;

CREATE OR REPLACE FUNCTION verzoeken.na_brief()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     verdwenen constant text := case tg_table_schema when 'archief' then to_jsonb(old) -> 'rij' ->> 'id' else to_jsonb(old) ->> 'id' end;
   begin
     delete from verzoeken.vondst f using verzoeken.verzoek q
     where f.gegeven = verdwenen::uuid and f.soort = 'geadresseerde' and q.id = f.verzoek and q.stand = 'open'
       and not exists (select from weegploeg.geadresseerde g where g.id = verdwenen::uuid)
       and not exists (select from archief.stuk s where s.dossier = f.dossier and s.tabel = 'geadresseerde' and s.rij ->> 'id' = verdwenen);
     return null;
   end $function$;
alter function verzoeken.na_brief() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_einde()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from verzoeken.stuk s where s.verzoek = new.id;
     delete from verzoeken.gezochte g where g.verzoek = new.id;
     return null;
   end $function$;
alter function verzoeken.na_einde() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_nummer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update verzoeken.vondst f set nummer = new.nummer where f.dossier = new.id and f.register = 'weegploeg';
     return null;
   end $function$;
alter function verzoeken.na_nummer() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_punt()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     rij jsonb := pg_catalog.to_jsonb(old);
   begin
     perform verzoeken.dossier_weg(coalesce(rij ->> 'dossier', rij ->> 'casus')::uuid, (rij ->> 'verzoek')::uuid);
     return null;
   end $function$;
alter function verzoeken.na_punt() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_register()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     -- What is destroyed takes its finds along itself.
     if exists (select from archief.dossier a where a.id = old.id) then
       perform verzoeken.volg_naar_archief(old.id);
     end if;
     return null;
   end $function$;
alter function verzoeken.na_register() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_samenvoeging()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     -- What is sealed and joins or leaves is no change for whoever may not know of it.
     if not new.verzegeld or cardinality(new.gegevens) > 0 then
       perform verzoeken.herzie_vondsten(new.van, new.naar, new.ongedaan_op);
     end if;
     return null;
   end $function$;
alter function verzoeken.na_samenvoeging() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_stuk()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q where s.gegeven = old.id and q.id = s.verzoek and q.stand = 'open';
     return null;
   end $function$;
alter function verzoeken.na_stuk() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_verplaatsing()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update verzoeken.vondst f
     set dossier = new.dossier, nummer = (select d.nummer from weegploeg.dossier d where d.id = new.dossier), beeld = null
     where f.dossier = old.dossier and f.register = 'weegploeg' and f.gegeven = new.id;
     return null;
   end $function$;
alter function verzoeken.na_verplaatsing() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_verwerping()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
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
   end $function$;
alter function verzoeken.na_verwerping() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_vondst()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if old.oordeel = 'bevestigd' and not old.verzegeld then
       perform verzoeken.dossier_weg(old.dossier, old.verzoek);
     end if;
     return null;
   end $function$;
alter function verzoeken.na_vondst() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.na_vrijgave()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     update verzoeken.vondst f
     set verzegeld = false, oordeel = 'open', beoordeeld_door = null, beoordeeld_op = null, toelichting = null,
       nummer = (select d.nummer from weegploeg.dossier d where d.id = f.dossier)
     where f.register = 'weegploeg' and f.gegeven = new.id and f.verzegeld
       and exists (select from verzoeken.verzoek q where q.id = f.verzoek and q.stand = 'open');
     return null;
   end $function$;
alter function verzoeken.na_vrijgave() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.naaste_verwanten(item uuid)
 RETURNS SETOF uuid
 LANGUAGE sql
 STABLE ROWS 2
 SET search_path TO ''
AS $function$ select s.kopie from weegploeg.voorstel_selectie s where s.gegeven = item and s.kopie is not null
   union all
   select s.gegeven from weegploeg.voorstel_selectie s where s.kopie = item
   union all
   select (k.rij ->> 'kopie')::uuid from archief.stuk k
   where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'gegeven' = item::text
   union all
   select (k.rij ->> 'gegeven')::uuid from archief.stuk k
   where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'kopie' = item::text
   union all
   select g.id from weegploeg.gegeven g where g.heropend_van = item
   union all
   select g.heropend_van from weegploeg.gegeven g where g.id = item and g.heropend_van is not null
   union all
   select (s.rij ->> 'id')::uuid from archief.stuk s
   where s.tabel = 'gegeven' and s.rij ->> 'heropend_van' is not null and s.rij ->> 'heropend_van' = item::text
   union all
   select (s.rij ->> 'heropend_van')::uuid from archief.stuk s
   where s.tabel = 'gegeven' and s.rij ->> 'id' = item::text and s.rij ->> 'heropend_van' is not null $function$;
alter function verzoeken.naaste_verwanten(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.neem_afscherming_over()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     execute pg_catalog.format(
       'update %I.correctiepunt k set uitgevoerd_op = $1
        where k.verzoek = $2 and k.gegeven = $3 and k.besluit = ''vervallen'' and k.uitgevoerd_op is null returning k.beperkt_op', tg_table_schema)
       into new.beperkt_op using new.voorgelegd_op, new.verzoek, new.gegeven;
     return new;
   end $function$;
alter function verzoeken.neem_afscherming_over() owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.niet_verder_afgeschermd(register text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO ''
AS $function$ select ' and not k.blijft_afgeschermd' || case register when 'archief' then '' else
     pg_catalog.format(' and not exists (select from %I.correctiepunt o
       where o.gegeven = k.gegeven and o.soort = k.soort and o.id <> k.id and (o.besluit is null and o.beperken or o.besluit = ''afgeschermd''))', register) end $function$;
alter function verzoeken.niet_verder_afgeschermd(text) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.ongezien(in_verzoeken uuid[], in_dossiers uuid[])
 RETURNS TABLE(verzoek uuid, zoekslag text, waar text, dossier uuid, verzegeld boolean, op date)
 LANGUAGE plpgsql
 STABLE
 SET search_path TO ''
AS $function$
#variable_conflict use_column
begin
  if cardinality(in_verzoeken) = 0 then
    return;
  end if;
  return query
  with sleutel as (
    select distinct g.samenwerkingsverband, g.verzoek, g.zoekslag, g.register, t.sleutel
    from verzoeken.gezochte g, unnest(g.exact || g.achternaam || g.geboortedatum || g.omgewisseld || g.adres) t(sleutel)
    where g.verzoek = any (in_verzoeken)
  ), raak as (
    select s.verzoek, s.zoekslag, s.register as bij, 'weegploeg' as waar, z.dossier, z.gegeven, z.verzegeld, g.soort as van, g.ingebracht_op as op
    from sleutel s join weegploeg.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join weegploeg.gegeven g on g.id = z.gegeven and g.toestand <> 'verwijderd'
    where s.register = 'weegploeg' and z.verzegeld = (s.zoekslag = 'archief') and (in_dossiers is null or z.dossier = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'casusoverleg', z.casus, z.gegeven, false, g.soort, g.ingebracht_op
    from sleutel s join casusoverleg.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join casusoverleg.gegeven g on g.id = z.gegeven and g.toestand <> 'verwijderd'
    where s.register = 'casusoverleg' and s.zoekslag = 'registers' and (in_dossiers is null or z.casus = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'archief', z.dossier, z.gegeven, z.verzegeld, k.rij ->> 'soort', (k.rij ->> 'ingebracht_op')::date
    from sleutel s join archief.zoeksleutel z on z.samenwerkingsverband = s.samenwerkingsverband and z.sleutel = s.sleutel
    join archief.dossier d on d.id = z.dossier and d.register = s.register
    join archief.stuk k on k.dossier = z.dossier and k.tabel = 'gegeven' and k.rij ->> 'id' = z.gegeven::text and k.rij ->> 'toestand' <> 'verwijderd'
    where s.zoekslag = 'archief' and (in_dossiers is null or z.dossier = any (in_dossiers))
    union
    select s.verzoek, s.zoekslag, s.register, 'verzoeken', g.verzoek, g.id, false, g.als, q.vastgelegd_op
    from sleutel s join verzoeken.genoemde g on g.samenwerkingsverband = s.samenwerkingsverband and g.sleutels @> array[s.sleutel]
    join verzoeken.verzoek q on q.id = g.verzoek
    where s.register = 'verzoeken' and s.zoekslag = 'registers' and g.als <> 'geadresseerde' and g.verzoek <> s.verzoek
      and (in_dossiers is null or g.verzoek = any (in_dossiers))
  ), token as (
    select r.*, t.soort, t.sleutel from raak r, lateral (
      select z.soort, z.sleutel from weegploeg.zoeksleutel z where r.waar = 'weegploeg' and z.gegeven = r.gegeven
      union all
      select z.soort, z.sleutel from casusoverleg.zoeksleutel z where r.waar = 'casusoverleg' and z.gegeven = r.gegeven
      union all
      select z.soort, z.sleutel from archief.zoeksleutel z where r.waar = 'archief' and z.gegeven = r.gegeven
      union all
      select u.soort, u.sleutel from verzoeken.genoemde g, unnest(g.soorten, g.sleutels) u(soort, sleutel)
      where r.waar = 'verzoeken' and g.id = r.gegeven) t
  ), persoon as (
    -- Several names of the one subject of a dossier are one record.
    select k.verzoek, k.zoekslag, k.bij, k.waar, k.dossier, k.verzegeld, k.van, min(k.op) as op, array_agg(distinct k.gegeven) as gegevens,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'exact'), '{}') as exact,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'trigram'), '{}') as trigram,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'geboortedatum'), '{}') as geboortedatum,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'geboortedatum-omgewisseld'), '{}') as omgewisseld,
      coalesce(array_agg(distinct k.sleutel) filter (where k.soort = 'adres'), '{}') as adres
    from token k
    group by k.verzoek, k.zoekslag, k.bij, k.waar, k.dossier, k.verzegeld, k.van, case when k.van = 'naw' then null else k.gegeven end
  )
  select p.verzoek, p.zoekslag, p.waar, p.dossier, p.verzegeld, p.op from persoon p
  where not exists (select from verzoeken.vondst f where f.verzoek = p.verzoek and f.dossier = p.dossier and f.verzegeld = p.verzegeld
      and (f.gegeven = any (p.gegevens) or p.van = 'naw' and f.soort = 'naw'))
    and exists (select from verzoeken.gezochte g where g.verzoek = p.verzoek and g.zoekslag = p.zoekslag and g.register = p.bij
      and verzoeken.lijkt(g, p.exact, p.trigram, p.geboortedatum, p.omgewisseld, p.adres));
end $function$;
alter function verzoeken.ongezien(uuid[],uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.opnieuw_te_zoeken(welke uuid[], tot date)
 RETURNS TABLE(verzoek uuid, registers boolean, archief boolean, wacht boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$
#variable_conflict use_column
declare
  lopend uuid[];
begin
  lopend := array(select q.id from verzoeken.verzoek q where q.id = any (welke) and q.stand = 'open'
    and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() in ('uitvoerder', 'weegploeglid'));
  return query
  with nieuw as materialized (select o.verzoek, o.zoekslag from verzoeken.ongezien(lopend, null) o where not o.verzegeld and o.op <= tot)
  select q.id,
    -- Who it is about was never put down, or not in the ways in which it may be written: nothing can be said of it.
    not exists (select from verzoeken.gezochte g where g.verzoek = q.id and g.zoekslag = 'registers' and cardinality(g.letter) > 0)
      or exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'registers'),
    beheer.rol() = 'weegploeglid' and exists (select from nieuw n where n.verzoek = q.id and n.zoekslag = 'archief'),
    exists (select from verzoeken.vondst f where f.verzoek = q.id and f.oordeel = 'open' and not f.verzegeld)
      or exists (select from verzoeken.stuk s where s.verzoek = q.id and s.besluit is null)
      or exists (select from weegploeg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from casusoverleg.correctiepunt p where p.verzoek = q.id and p.besluit is null)
      or exists (select from archief.correctiepunt p where p.verzoek = q.id and p.besluit is null and not p.verzegeld)
  from unnest(lopend) q(id);
end $function$;
alter function verzoeken.opnieuw_te_zoeken(uuid[],date) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.staat_elders(welke uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
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
   end $function$;
alter function verzoeken.staat_elders(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.stuk_van_eigenaar()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ begin
     if (new.besluit, new.grond, new.besloten_door, new.besloten_op, new.beslissing)
          is distinct from (old.besluit, old.grond, old.besloten_door, old.besloten_op, old.beslissing)
        and not coalesce(case beheer.rol() when 'uitvoerder' then new.beslist = 'uitvoerder'
          when 'weegploeglid' then new.beslist in (beheer.partijsoort(), 'kernpartij')
            or new.beslist = any (verzoeken.afwezig(new.besloten_op)) end, false) then
       raise exception 'over dit stuk beslist een ander' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $function$;

CREATE OR REPLACE FUNCTION verzoeken.vergeet_genoemden(welk uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not verzoeken.is_te_herstellen(welk) then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.vondst f using verzoeken.verzoek q
     where f.register = 'verzoeken' and f.dossier = welk and q.id = f.verzoek and q.stand = 'open';
     delete from verzoeken.genoemde g where g.verzoek = welk;
   end $function$;
alter function verzoeken.vergeet_genoemden(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.vergeet_gezochten(welk uuid, zoekslagen text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ delete from verzoeken.gezochte g
   where g.verzoek = welk and g.zoekslag = any (zoekslagen) and g.samenwerkingsverband = beheer.samenwerkingsverband()
     and (beheer.rol() = 'uitvoerder' or beheer.rol() = 'weegploeglid' and g.zoekslag = 'archief') $function$;
alter function verzoeken.vergeet_gezochten(uuid,text[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.verwant_te_leggen(welk uuid, in_register text, in_gegeven uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select case in_register
       when 'weegploeg' then exists (select from weegploeg.gegeven g where g.id = in_gegeven and g.toestand <> 'verwijderd')
       when 'casusoverleg' then exists (select from casusoverleg.gegeven g where g.id = in_gegeven and g.toestand <> 'verwijderd')
       else exists (select from archief.stuk s where s.tabel = 'gegeven' and s.rij ->> 'id' = in_gegeven::text and s.rij ->> 'toestand' <> 'verwijderd')
     end
     and not exists (
       select from weegploeg.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen'
       union all
       select from casusoverleg.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen'
       union all
       select from archief.correctiepunt k where k.verzoek = welk and k.gegeven = in_gegeven and k.besluit is distinct from 'vervallen') $function$;

CREATE OR REPLACE FUNCTION verzoeken.verwante_punten(in_register text, in_punt uuid)
 RETURNS TABLE(register text, punt uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with punten as (
     select 'weegploeg' as register, k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from weegploeg.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select 'casusoverleg', k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from casusoverleg.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     -- What is sealed leaves no trace elsewhere.
     select 'archief', k.id, k.gegeven, k.soort, k.verzoek, k.gevraagd from archief.correctiepunt k
     where k.besluit is null and k.samenwerkingsverband = beheer.samenwerkingsverband() and not k.verzegeld)
   select q.register, q.id
   from punten p join punten q on q.verzoek = p.verzoek and q.id <> p.id and q.soort = p.soort and q.gevraagd = p.gevraagd
   where p.register = in_register and p.id = in_punt
     -- Of words each row says its own.
     and p.soort in ('naw', 'signaal', 'melder', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon')
     -- Both ways, as of a copy whose original is archived too only the original is named.
     and (q.gegeven in (select v.gegeven from verzoeken.verwanten(array[p.gegeven]) v)
       or p.gegeven in (select v.gegeven from verzoeken.verwanten(array[q.gegeven]) v))
   order by q.register, q.id $function$;
alter function verzoeken.verwante_punten(text,uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.verwanten(gegevens uuid[])
 RETURNS TABLE(van uuid, register text, dossier uuid, gegeven uuid)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ with recursive kring(van, gegeven) as (
     select elk, elk from pg_catalog.unnest(gegevens) elk
     union
     select k.van, n.gegeven from kring k cross join lateral verzoeken.naaste_verwanten(k.gegeven) n(gegeven)),
   ander as (select k.van, k.gegeven from kring k where k.gegeven <> k.van)
   select a.van, 'weegploeg', g.dossier, g.id from ander a join weegploeg.gegeven g on g.id = a.gegeven
   join weegploeg.dossier d on d.id = g.dossier
   where g.samenwerkingsverband = beheer.samenwerkingsverband() and not g.verzegeld and not d.verzegeld
   union all
   select a.van, 'casusoverleg', g.casus, g.id from ander a join casusoverleg.gegeven g on g.id = a.gegeven
   where g.samenwerkingsverband = beheer.samenwerkingsverband() and not g.verzegeld
   union all
   select a.van, 'archief', s.dossier, a.gegeven
   from ander a join archief.stuk s on s.tabel = 'gegeven' and s.rij ->> 'id' = a.gegeven::text
   join archief.dossier d on d.id = s.dossier
   where s.samenwerkingsverband = beheer.samenwerkingsverband() and not s.verzegeld and not d.verzegeld
     and not (d.register = 'casusoverleg' and verzoeken.volgt_origineel(a.gegeven)) $function$;

CREATE OR REPLACE FUNCTION verzoeken.verwanten_van(welk uuid, gegevens uuid[])
 RETURNS TABLE(van uuid, register text, herkomst text, dossier uuid, nummer text, gegeven uuid, te_leggen boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select v.van, v.register, coalesce((select a.register from archief.dossier a where a.id = v.dossier), v.register), v.dossier,
     case when beheer.rol() = 'weegploeglid' then coalesce(
       (select d.nummer from weegploeg.dossier d where d.id = v.dossier), (select c.nummer from casusoverleg.casus c where c.id = v.dossier),
       (select a.nummer from archief.dossier a where a.id = v.dossier)) end,
     case when v.register <> 'archief' or beheer.rol() = 'weegploeglid' then v.gegeven end,
     verzoeken.verwant_te_leggen(welk, v.register, v.gegeven)
   from verzoeken.verwanten(gegevens) v
   where beheer.rol() in ('uitvoerder', 'weegploeglid')
     and exists (select from verzoeken.verzoek q where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband())
   order by v.van, v.register, v.gegeven $function$;
alter function verzoeken.verwanten_van(uuid,uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.volg_naar_archief(welk uuid)
 RETURNS void
 LANGUAGE plpgsql
 SET search_path TO ''
AS $function$ declare
     v record;
     plaats uuid;
   begin
     for v in select f.id, f.dossier, f.gegeven from verzoeken.vondst f
       where f.dossier = welk and f.register in ('weegploeg', 'casusoverleg')
         and not exists (select from verzoeken.vondst b where b.verzoek = f.verzoek and b.register = 'archief' and b.gegeven = f.gegeven) loop
       -- What was merged lies with a dossier that went on.
       with recursive verder(id, hoofd) as (
         select a.id, a.hoofd from archief.dossier a where a.id = v.dossier
         union
         select a.id, a.hoofd from archief.dossier a join verder on a.id = verder.hoofd)
       select s.dossier into plaats from verder join archief.stuk s on s.dossier = verder.id
       where s.tabel in ('gegeven', 'geadresseerde') and s.rij ->> 'id' = v.gegeven::text;
       update verzoeken.vondst f set register = 'archief', dossier = a.id, nummer = a.nummer, beeld = null
       from archief.dossier a where f.id = v.id and a.id = coalesce(plaats, v.dossier);
       update verzoeken.stuk o set gegeven = s.id
       from archief.stuk s, verzoeken.vondst f
       where o.vondst = v.id and f.id = v.id and s.dossier = f.dossier and s.rij ->> 'id' = o.gegeven::text;
       update verzoeken.stuk o set beslist = 'kernpartij' where o.vondst = v.id;
     end loop;
   end $function$;
alter function verzoeken.volg_naar_archief(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.volgend_nummer(in_jaar integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into verzoeken.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'V-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $function$;
alter function verzoeken.volgend_nummer(integer) owner to wacht;

CREATE OR REPLACE FUNCTION verzoeken.volgt_origineel(item uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select exists (
     select from archief.stuk k join archief.stuk o on o.dossier = k.dossier and o.tabel = 'gegeven' and o.rij ->> 'id' = k.rij ->> 'gegeven'
     where k.tabel = 'voorstel_selectie' and k.rij ->> 'kopie' is not null and k.rij ->> 'kopie' = item::text) $function$;
alter function verzoeken.volgt_origineel(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION verzoeken.wis_aangevoerd()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin
     new.aangevoerd := null;
     return new;
   end $function$;

CREATE OR REPLACE FUNCTION weegploeg.antwoorden_van(welk uuid)
 RETURNS TABLE(nummer text, op date, volgorde bigint)
 LANGUAGE sql
 STABLE
 SET search_path TO ''
AS $function$ select distinct q.nummer, greatest(s.op, s.vastgelegd_op), s.weegvolgorde
   from verzoeken.vondst v join verzoeken.verzoek q on q.id = v.verzoek join verzoeken.stap s on s.verzoek = q.id
   where v.dossier = any (vernietiging.samen(welk)) and v.soort = 'naw' and v.oordeel = 'bevestigd' and not v.verzegeld
     and v.register in ('weegploeg', 'archief') and s.weegvolgorde is not null $function$;
alter function weegploeg.antwoorden_van(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.briefversies(welk uuid)
 RETURNS TABLE(id uuid, uitkomst uuid, door uuid, op date, aantal smallint, gewijzigd_op date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with brief as (
     select b.id, b.uitkomst, b.door, b.op, b.aantal, b.volgorde, exists (select from weegploeg.gegeven u
       where u.id = b.uitkomst and u.handeling = 'niet-agenderen') as niet from weegploeg.informatiebrief b
     where b.dossier = welk and b.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select (s.rij ->> 'id')::uuid, (s.rij ->> 'uitkomst')::uuid, (s.rij ->> 'door')::uuid, (s.rij ->> 'op')::date, (s.rij ->> 'aantal')::smallint,
       (s.rij ->> 'volgorde')::bigint, false
     from archief.stuk s where s.dossier = welk and s.tabel = 'informatiebrief' and s.samenwerkingsverband = beheer.samenwerkingsverband()
   ), gegeven as (
     select g.soort, g.grondslag, g.bron::text as bron, g.volgorde,
       greatest(coalesce(v.vrijgegeven_op, g.ingebracht_op), (select max(s.op) from weegploeg.samenvoeging s
         where s.ongedaan_op is null and s.naar = g.dossier and g.id = any (s.gegevens))) as dag
     from weegploeg.gegeven g left join weegploeg.vrijgave v on v.gegeven = g.id
     where g.dossier = welk and not g.verzegeld and g.toestand = 'geldig'
     union all
     select s.rij ->> 'soort', s.rij ->> 'grondslag', s.rij ->> 'bron', (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'ingebracht_op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'gegeven' and not s.verzegeld and s.rij ->> 'toestand' = 'geldig'
   ), wijziging as (
     select c.volgorde, c.op as dag from weegploeg.correctie c where c.dossier = welk and not c.verzegeld
     union all
     select (s.rij ->> 'volgorde')::bigint, (s.rij ->> 'op')::date
     from archief.stuk s where s.dossier = welk and s.tabel = 'correctie' and not s.verzegeld
   )
   select b.id, b.uitkomst, b.door, b.op, b.aantal, (select min(anders.dag) from (
       select g.dag from gegeven g where g.volgorde > b.volgorde and (g.soort in ('naw', 'afsluitingsbesluit') or b.niet and g.soort = 'signaal' or not exists (
         select from gegeven e where e.volgorde < b.volgorde and e.soort = g.soort and e.grondslag = g.grondslag and e.bron = g.bron))
       union all
       select w.dag from wijziging w where w.volgorde > b.volgorde
       union all
       -- A signal that was there when the letter was made.
       select i.ingetrokken_op from weegploeg.intrekking i
       where i.dossier = welk and not i.verzegeld and i.volgorde > b.volgorde and i.telde_vanaf < b.volgorde
       union all
       -- Of the casus only days are known, so what came on the day of the letter itself counts as known.
       select d.dag::date from weegploeg.ontvangers_van(welk) o, lateral (values (o.rij ->> 'vanaf'), (o.rij ->> 'tot'), (o.rij ->> 'vastgesteld_op'),
         (o.rij ->> 'verstrekt_op'), (o.rij ->> 'ingetrokken_op'), (o.rij ->> 'ingediend_op')) d(dag) where d.dag::date > b.op) anders)
   from brief b where beheer.bij_informatieplicht() order by b.volgorde $function$;
alter function weegploeg.briefversies(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.geef_kennis()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     ontvangen constant date := coalesce(new.sinds, (select g.ingebracht_op from weegploeg.gegeven g where g.id = new.gegeven));
   begin
     insert into weegploeg.kennisgeving (correctie, samenwerkingsverband, dossier, partij, verzegeld, op, ontvangen_op, per_brief)
     select new.id, new.samenwerkingsverband, new.dossier, p.id, new.verzegeld, new.op, ontvangen,
       not beheer.wordt_bereikt(p.id, 'weegploeglid', new.op)
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (p.einde is null or p.einde > ontvangen)
       and p.soort in ('gemeente', 'om', 'politie') and (not new.verzegeld or p.soort <> 'gemeente');
     return null;
   end $function$;
alter function weegploeg.geef_kennis() owner to wacht;

CREATE OR REPLACE FUNCTION weegploeg.na_informeren()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     -- Also where it was made before a merge, and what was about an outcome of before.
     delete from weegploeg.informatiebrief b where new.uitkomst = b.uitkomst or new.dossier = b.dossier;
     return null;
   end $function$;
alter function weegploeg.na_informeren() owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.ontvangers(welk uuid)
 RETURNS TABLE(tabel text, rij jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select o.tabel, o.rij from weegploeg.ontvangers_van(welk) o where kluis.gelogd(welk) $function$;
alter function weegploeg.ontvangers(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.ontvangers_van(welk uuid)
 RETURNS TABLE(tabel text, rij jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ with van as (
     select d.casus from weegploeg.dossier d
     where d.id = welk and d.samenwerkingsverband = beheer.samenwerkingsverband() and not d.verzegeld
     union
     select a.casus from archief.dossier a
     where a.id = welk and a.samenwerkingsverband = beheer.samenwerkingsverband() and not a.verzegeld
   ), casus as (
     select van.casus as id from van where van.casus is not null and beheer.rol() = 'weegploeglid'
   ), alle as (
     select 'deelnemer' as tabel, to_jsonb(d) as rij, null::date as gearchiveerd from casusoverleg.deelnemer d join casus c on d.casus = c.id
     union all
     select 'plan', to_jsonb(p), null from casusoverleg.plan p join casus c on p.casus = c.id
     union all
     select 'doorverstrekking', to_jsonb(v), null from casusoverleg.doorverstrekking v join casus c on v.casus = c.id
     where not exists (select from casusoverleg.doorverstrekt_gegeven e join casusoverleg.gegeven g on g.id = e.gegeven
       where e.doorverstrekking = v.id and g.verzegeld)
     union all
     select 'voorstel', to_jsonb(v), null from casusoverleg.voorstel v join casus c on v.casus = c.id
     union all
     -- Who took part reads nothing of it any more once it lies in the archive.
     select s.tabel, s.rij, a.gearchiveerd_op from archief.stuk s join casus c on s.dossier = c.id join archief.dossier a on a.id = c.id
     where s.tabel in ('deelnemer', 'plan', 'doorverstrekking', 'voorstel') and not s.verzegeld
   )
   select alle.tabel, case alle.tabel
     when 'deelnemer' then pg_catalog.jsonb_build_object('partij', alle.rij -> 'partij', 'externe_partner', alle.rij -> 'externe_partner',
       'vanaf', alle.rij -> 'vanaf', 'tot', coalesce(alle.rij ->> 'tot', alle.gearchiveerd::text))
     when 'plan' then pg_catalog.jsonb_build_object('id', alle.rij -> 'id', 'vastgesteld_op', alle.rij -> 'vastgesteld_op')
     when 'doorverstrekking' then pg_catalog.jsonb_build_object('id', alle.rij -> 'id', 'externe_partner', alle.rij -> 'externe_partner',
       'verstrekt_op', alle.rij -> 'verstrekt_op', 'ingetrokken_op', coalesce(alle.rij ->> 'ingetrokken_op', alle.gearchiveerd::text))
     else pg_catalog.jsonb_build_object('vereist', alle.rij -> 'vereist', 'ingediend_op', alle.rij -> 'ingediend_op',
       'gesloten_op', coalesce(alle.rij ->> 'gesloten_op', alle.gearchiveerd::text)) end
   from alle
   where alle.tabel in ('deelnemer', 'voorstel') or coalesce(alle.rij ->> 'vastgesteld_op', alle.rij ->> 'verstrekt_op') is not null $function$;
alter function weegploeg.ontvangers_van(uuid) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.open_antwoorden(welke uuid[])
 RETURNS TABLE(dossier uuid, nummer text, op date, volgorde bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO ''
AS $function$ select d.id, a.nummer, a.op, a.volgorde
   from unnest(welke) d(id) cross join lateral weegploeg.antwoorden_van(d.id) a
   where beheer.bij_informatieplicht() and exists (
     select from weegploeg.dossier w where w.id = d.id and w.samenwerkingsverband = beheer.samenwerkingsverband()
     union all
     select from archief.dossier r where r.id = d.id and r.samenwerkingsverband = beheer.samenwerkingsverband())
   order by a.volgorde $function$;
alter function weegploeg.open_antwoorden(uuid[]) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.vervang_woorden(in_punt uuid, in_tabel text, welk uuid, in_kolom text, nieuw bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     p weegploeg.correctiepunt;
     besluiten constant text[] := array['agenderingsbesluit', 'afsluitingsbesluit'];
     samen constant text[] := besluiten || array['voorstel', 'deelnemer'];
     aantal integer;
   begin
     select k.* into p from weegploeg.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
       and kluis.gelogd(k.dossier) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit = 'afgewezen' then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'woorden veranderen niet zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     -- The row itself, or where a proposal and the decision that it became say the same.
     if not (in_tabel || '.' || in_kolom = any (array['gegeven.inhoud', 'informatievraag.inhoud', 'intrekking.inhoud', 'samenvoeging.inhoud',
         'samenvoeging.ongedaan_inhoud', 'heropening.inhoud', 'voorstel.inhoud', 'stem.inhoud', 'vrijgave.inhoud', 'controle.inhoud',
         'correctiepunt.aangevoerd', 'correctiezienswijze.inhoud', 'plan.inhoud', 'plan.motivering', 'deelnemer.inhoud', 'doorverstrekking.intrekking',
         'doorverstrekt_gegeven.noodzaak', 'afsluitadvies.inhoud', 'verstrekking.inhoud'])
       and (welk = p.gegeven and in_tabel = case when p.soort = any (besluiten) then 'gegeven' else p.soort end
         or p.soort = any (samen) and in_tabel in ('gegeven', 'voorstel', 'deelnemer'))) then
       raise exception 'deze woorden horen niet bij dit punt' using errcode = 'insufficient_privilege';
     end if;
     execute pg_catalog.format('update weegploeg.%I r set %I = $1 where r.%I = $2 and %s and r.samenwerkingsverband = $4', in_tabel, in_kolom,
       case when in_tabel in ('vrijgave', 'verstrekking') then 'gegeven' else 'id' end,
       case in_tabel when 'stem' then 'r.voorstel in (select v.id from weegploeg.voorstel v where v.dossier = $3)'
                     when 'samenvoeging' then 'r.naar = $3'
                     when 'gegeven' then 'r.dossier = $3 and r.soort in (''agenderingsbesluit'', ''afsluitingsbesluit'')'
                     else 'r.dossier = $3' end) using nieuw, welk, p.dossier, p.samenwerkingsverband;
     get diagnostics aantal = row_count;
     if aantal <> 1 then
       raise exception 'deze woorden zijn er niet' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.stuk o using verzoeken.verzoek q where o.gegeven = welk and q.id = o.verzoek and q.stand = 'open';
     delete from beheer.herhaling h where beheer.ids_in(h.antwoord) && array[welk::text];
   end $function$;
alter function weegploeg.vervang_woorden(uuid,text,uuid,text,bytea) owner to bewaarder;

CREATE OR REPLACE FUNCTION weegploeg.volgend_nummer(in_jaar integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into weegploeg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'W-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $function$;
alter function weegploeg.volgend_nummer(integer) owner to wacht;

CREATE OR REPLACE FUNCTION weegploeg.volgend_vergadernummer(in_jaar integer)
 RETURNS text
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ insert into weegploeg.vergaderteller as t (samenwerkingsverband, jaar, laatste)
         values (beheer.samenwerkingsverband(), in_jaar, 1)
         on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
         returning 'WV-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $function$;
alter function weegploeg.volgend_vergadernummer(integer) owner to wacht;

CREATE OR REPLACE FUNCTION weegploeg.wis_selectie(thuis uuid, weg uuid[], behalve uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not kluis.gelogd(thuis) then
       raise exception 'niets verdwijnt uit een voorstel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from weegploeg.voorstel_selectie s using weegploeg.gegeven g
     where g.id = s.gegeven and g.dossier = thuis and g.samenwerkingsverband = beheer.samenwerkingsverband()
       and s.gegeven = any (weg) and s.voorstel <> all (behalve) and s.kopie is null;
   end $function$;
alter function weegploeg.wis_selectie(uuid,uuid[],uuid[]) owner to wacht;

CREATE OR REPLACE FUNCTION weegploeg.wis_signaal(signaal uuid, naam_naar uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ declare
     weg uuid[];
     thuis uuid;
   begin
     select g.dossier into thuis from weegploeg.gegeven g
     join weegploeg.intrekking i on i.id = g.id and i.dossier = g.dossier and i.partij = g.bron
     where g.id = signaal and g.soort = 'signaal' and g.bron = beheer.partij()
       and g.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.in_weegploeg() and (not g.verzegeld or beheer.achter_zegel());
     if thuis is null or not kluis.gelogd(thuis) then
       raise exception 'geen signaal verdwijnt zonder logregel en spoor' using errcode = 'insufficient_privilege';
     end if;
     if naam_naar is not null then
       update weegploeg.gegeven g set bij = naam_naar
       where g.bij = signaal and g.soort = 'naw' and exists (
         select from weegploeg.gegeven s where s.id = naam_naar and s.dossier = thuis and s.soort = 'signaal');
     end if;
     select array_agg(g.id) into weg from weegploeg.gegeven g where g.dossier = thuis and (g.id = signaal or g.bij = signaal);
     delete from weegploeg.vrijgave v where v.gegeven = any (weg);
     delete from weegploeg.voorstel_selectie s where s.gegeven = any (weg);
     delete from weegploeg.gegeven g where g.id = any (weg);
   end $function$;
alter function weegploeg.wis_signaal(uuid,uuid) owner to wacht;

CREATE OR REPLACE FUNCTION weegploeg.wis_zoeksleutels(van uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO ''
AS $function$ begin
     if not exists (
       select from weegploeg.gegeven g
       where g.id = van and g.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()
         and (not g.verzegeld or beheer.achter_zegel()) and kluis.gelogd(g.dossier)) then
       raise exception 'geen zoeksleutel verdwijnt zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from weegploeg.zoeksleutel z where z.gegeven = van;
   end $function$;
alter function weegploeg.wis_zoeksleutels(uuid) owner to wacht;

create table archief.correctiepunt (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  bron uuid not null,
  verzegeld boolean not null,
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null,
  gevraagd text not null,
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  zienswijze_uiterlijk date,
  door uuid not null,
  besluit text,
  grond text,
  besloten_op date,
  besloten_door uuid,
  uitgevoerd_op date,
  beslissing bytea,
  volgorde bigint not null generated always as identity,
  dossiernummer text,
  ingebracht_op date,
  bewaard bytea,
  blijft_afgeschermd boolean not null default false,
  aangevoerd bytea,
  constraint correctiepunt_besluit_check CHECK ((besluit = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'vernietigd'::text, 'afgewezen'::text, 'vervallen'::text]))),
  constraint correctiepunt_check CHECK ((((besluit IS NULL) = (besloten_op IS NULL)) AND ((besluit IS NULL) = (besloten_door IS NULL)))),
  constraint correctiepunt_check1 CHECK (((grond IS NOT NULL) = ((besluit IS NOT NULL) AND (besluit <> ALL (ARRAY['afgewezen'::text, 'vervallen'::text]))))),
  constraint correctiepunt_check2 CHECK (((uitgevoerd_op IS NULL) OR (besloten_op IS NOT NULL))),
  constraint correctiepunt_check3 CHECK (((besluit <> 'vernietigd'::text) OR (verzoeksoort = 'verzet'::text))),
  constraint correctiepunt_check4 CHECK (((beslissing IS NULL) OR verzegeld)),
  constraint correctiepunt_gevraagd_check CHECK ((gevraagd = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text]))),
  constraint correctiepunt_grond_check CHECK ((grond = ANY (ARRAY['feitelijk-onjuist'::text, 'juistheid-betwist'::text, 'onvolledig'::text, 'niet-ter-zake-dienend'::text, 'in-strijd-met-voorschrift'::text]))),
  constraint correctiepunt_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text, 'informatievraag'::text, 'intrekking'::text, 'samenvoeging'::text, 'heropening'::text, 'voorstel'::text, 'stem'::text, 'vrijgave'::text, 'controle'::text, 'correctiepunt'::text, 'correctiezienswijze'::text, 'plan'::text, 'deelnemer'::text, 'doorverstrekking'::text, 'doorverstrekt_gegeven'::text, 'afsluitadvies'::text, 'verstrekking'::text]))),
  constraint correctiepunt_verzoeksoort_check CHECK ((verzoeksoort = ANY (ARRAY['correctie'::text, 'verzet'::text]))),
  constraint correctiepunt_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint correctiepunt_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id) ON DELETE CASCADE,
  constraint correctiepunt_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiepunt_dossier ON archief.correctiepunt USING btree (dossier);
CREATE UNIQUE INDEX correctiepunt_eenmaal ON archief.correctiepunt USING btree (verzoek, soort, gegeven) WHERE (besluit IS DISTINCT FROM 'vervallen'::text);
CREATE INDEX correctiepunt_verzoek ON archief.correctiepunt USING btree (verzoek);
CREATE TRIGGER na_punt AFTER DELETE ON archief.correctiepunt FOR EACH ROW WHEN ((NOT old.verzegeld)) EXECUTE FUNCTION verzoeken.na_punt();
CREATE TRIGGER na_punt_uitgevoerd AFTER UPDATE OF uitgevoerd_op ON archief.correctiepunt FOR EACH ROW WHEN (((new.uitgevoerd_op IS NOT NULL) AND (old.uitgevoerd_op IS NULL))) EXECUTE FUNCTION archief.na_punt_uitgevoerd();
CREATE TRIGGER neem_afscherming_over BEFORE INSERT ON archief.correctiepunt FOR EACH ROW WHEN ((new.beperken AND (new.besluit IS NULL) AND (new.beperkt_op IS NULL))) EXECUTE FUNCTION verzoeken.neem_afscherming_over();
CREATE TRIGGER wis_aangevoerd BEFORE UPDATE ON archief.correctiepunt FOR EACH ROW WHEN (((new.aangevoerd IS NOT NULL) AND ((new.uitgevoerd_op IS NOT NULL) OR (new.besluit = 'vervallen'::text)))) EXECUTE FUNCTION verzoeken.wis_aangevoerd();
alter table archief.correctiepunt enable row level security;
alter table archief.correctiepunt force row level security;
create policy bewaarder on archief.correctiepunt to bewaarder
  using (true)
  with check (true);
create policy bijwerken on archief.correctiepunt for update to archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));
create policy inbrenger on archief.correctiepunt for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'casusoverleglid'::text) AND (bron = beheer.partij()) AND (beheer.partijsoort() <> ALL (ARRAY['gemeente'::text, 'om'::text, 'politie'::text])) AND (besluit IS NULL) AND (NOT verzegeld)));
create policy kernpartijen on archief.correctiepunt for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));
create policy toezicht on archief.correctiepunt for select to verzoeken_toezien
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'functionaris-gegevensbescherming'::text) AND ((besluit IS NOT NULL) OR (beperken AND (beperkt_op IS NULL))) AND (NOT verzegeld)));
create policy uitvoerder on archief.correctiepunt for select to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (NOT verzegeld)));
create policy voorleggen on archief.correctiepunt for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld) AND (door = beheer.functionaris()) AND (besluit IS NULL) AND (EXISTS ( SELECT
   FROM archief.stuk s
  WHERE ((s.dossier = correctiepunt.dossier) AND (s.verzegeld = correctiepunt.verzegeld) AND (((s.tabel = 'gegeven'::text) AND ((s.rij ->> 'id'::text) = (correctiepunt.gegeven)::text) AND ((s.rij ->> 'soort'::text) = correctiepunt.soort) AND ((s.rij ->> 'toestand'::text) <> 'verwijderd'::text)) OR ((s.tabel <> 'gegeven'::text) AND (s.tabel = correctiepunt.soort) AND ((correctiepunt.gegeven)::text =
        CASE
            WHEN (s.tabel = ANY (ARRAY['vrijgave'::text, 'verstrekking'::text])) THEN (s.rij ->> 'gegeven'::text)
            ELSE (s.rij ->> 'id'::text)
        END))))))));

create table archief.correctiezienswijze (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  punt uuid not null,
  partij uuid not null,
  functionaris uuid not null,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint not null generated always as identity,
  constraint correctiezienswijze_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id) ON DELETE CASCADE,
  constraint correctiezienswijze_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint correctiezienswijze_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint correctiezienswijze_punt_fkey FOREIGN KEY (punt) REFERENCES archief.correctiepunt(id) ON DELETE CASCADE,
  constraint correctiezienswijze_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiezienswijze_dossier ON archief.correctiezienswijze USING btree (dossier);
CREATE INDEX correctiezienswijze_punt ON archief.correctiezienswijze USING btree (punt);
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF inhoud ON archief.correctiezienswijze FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table archief.correctiezienswijze enable row level security;
alter table archief.correctiezienswijze force row level security;
create policy bewaarder on archief.correctiezienswijze to bewaarder
  using (true)
  with check (true);
create policy gehoord on archief.correctiezienswijze for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((beheer.rol() = 'weegploeglid'::text) OR (partij = beheer.partij())) AND (EXISTS ( SELECT
   FROM archief.correctiepunt k
  WHERE (k.id = correctiezienswijze.punt)))));
create policy partij_uit_zich on archief.correctiezienswijze for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (partij = beheer.partij()) AND (functionaris = beheer.functionaris()) AND (EXISTS ( SELECT
   FROM archief.correctiepunt k
  WHERE ((k.id = correctiezienswijze.punt) AND (k.dossier = correctiezienswijze.dossier) AND (k.besluit IS NULL))))));

create table archief.dossier (
  id uuid not null,
  samenwerkingsverband uuid not null,
  register text not null,
  nummer text,
  verzegeld boolean not null,
  stand text not null,
  geopend_op date not null,
  laatste_verwerking date not null,
  besluit_op date,
  casus uuid,
  casusnummer text,
  hoofd uuid,
  gearchiveerd_op date not null,
  constraint dossier_check CHECK ((verzegeld = (nummer IS NULL))),
  constraint dossier_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text]))),
  constraint dossier_hoofd_fkey FOREIGN KEY (hoofd) REFERENCES archief.dossier(id) DEFERRABLE INITIALLY DEFERRED,
  constraint dossier_pkey PRIMARY KEY (id),
  constraint dossier_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
CREATE INDEX dossier_casus ON archief.dossier USING btree (casus);
CREATE INDEX dossier_hoofd ON archief.dossier USING btree (hoofd);
alter table archief.dossier enable row level security;
alter table archief.dossier force row level security;
create policy bewaarder on archief.dossier to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.dossier for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));

create table archief.heropening (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  vereist text[] not null,
  voorgesteld_door uuid not null,
  partij uuid not null,
  voorgesteld_op date not null,
  volgorde bigint not null generated always as identity,
  stukken uuid[] not null,
  stand text not null,
  gesloten_op date,
  inhoud bytea not null,
  nummer text,
  constraint heropening_check CHECK (((stand = 'open'::text) = (gesloten_op IS NULL))),
  constraint heropening_check1 CHECK (((nummer IS NULL) OR (stand = 'aangenomen'::text))),
  constraint heropening_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'vervallen'::text]))),
  constraint heropening_stukken_check CHECK ((cardinality(stukken) > 0)),
  constraint heropening_vereist_check CHECK (((cardinality(vereist) > 0) AND (vereist <@ ARRAY['gemeente'::text, 'om'::text, 'politie'::text]))),
  constraint heropening_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id) ON DELETE CASCADE,
  constraint heropening_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint heropening_voorgesteld_door_fkey FOREIGN KEY (voorgesteld_door) REFERENCES beheer.functionaris(id),
  constraint heropening_pkey PRIMARY KEY (id)
);
CREATE INDEX heropening_dossier ON archief.heropening USING btree (dossier);
CREATE UNIQUE INDEX heropening_een_open ON archief.heropening USING btree (dossier) WHERE (stand = 'open'::text);
alter table archief.heropening enable row level security;
alter table archief.heropening force row level security;
create policy bewaarder on archief.heropening to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.heropening for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM archief.dossier d
  WHERE (d.id = heropening.dossier)))));
create policy sluiten on archief.heropening for update to archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (nummer IS NULL) AND (((stand = 'verworpen'::text) AND archief.is_afgewezen(id)) OR ((stand = ANY (ARRAY['aangenomen'::text, 'vervallen'::text])) AND archief.is_eensgezind(id)))));
create policy voorstellen on archief.heropening for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND (nummer IS NULL) AND (voorgesteld_door = beheer.functionaris()) AND (partij = beheer.partij()) AND (EXISTS ( SELECT
   FROM archief.dossier d
  WHERE ((d.id = heropening.dossier) AND (d.register = 'weegploeg'::text) AND (d.hoofd IS NULL) AND (NOT d.verzegeld)))) AND (NOT (EXISTS ( SELECT
   FROM unnest(heropening.stukken) keuze(keuze)
  WHERE (NOT (EXISTS ( SELECT
           FROM archief.stuk s
          WHERE ((s.id = keuze.keuze) AND (s.dossier = heropening.dossier) AND (s.tabel = 'gegeven'::text) AND (NOT s.verzegeld))))))))));

create table archief.heropening_stem (
  id uuid not null,
  samenwerkingsverband uuid not null,
  heropening uuid not null,
  partijsoort text not null,
  functionaris uuid not null,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  constraint heropening_stem_partijsoort_check CHECK ((partijsoort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text]))),
  constraint heropening_stem_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint heropening_stem_heropening_fkey FOREIGN KEY (heropening) REFERENCES archief.heropening(id) ON DELETE CASCADE,
  constraint heropening_stem_pkey PRIMARY KEY (id),
  constraint heropening_stem_heropening_partijsoort_key UNIQUE (heropening, partijsoort)
);
alter table archief.heropening_stem enable row level security;
alter table archief.heropening_stem force row level security;
create policy bewaarder on archief.heropening_stem to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.heropening_stem for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM archief.heropening h
  WHERE (h.id = heropening_stem.heropening)))));
create policy stemmen on archief.heropening_stem for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (partijsoort = beheer.partijsoort()) AND (functionaris = beheer.functionaris()) AND (EXISTS ( SELECT
   FROM archief.heropening h
  WHERE ((h.id = heropening_stem.heropening) AND (h.stand = 'open'::text) AND (heropening_stem.partijsoort = ANY (h.vereist)))))));

create table archief.inzage (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  door uuid not null,
  partij uuid not null,
  op date not null,
  volgorde bigint not null generated always as identity,
  doel text not null,
  inhoud bytea not null,
  constraint inzage_doel_check CHECK ((doel = ANY (ARRAY['klacht'::text, 'verantwoording'::text, 'heropening'::text]))),
  constraint inzage_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint inzage_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id),
  constraint inzage_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint inzage_pkey PRIMARY KEY (id)
);
CREATE INDEX inzage_dossier ON archief.inzage USING btree (dossier);
alter table archief.inzage enable row level security;
alter table archief.inzage force row level security;
create policy bewaarder on archief.inzage to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.inzage to archief_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM archief.dossier d
  WHERE (d.id = inzage.dossier)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND (partij = beheer.partij()) AND (EXISTS ( SELECT
   FROM archief.dossier d
  WHERE (d.id = inzage.dossier)))));

create table archief.kennisgeving (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  punt uuid,
  als text not null,
  nummer text,
  wijziging text not null,
  partij uuid,
  externe_partner uuid,
  wijze text not null,
  op date,
  door uuid not null,
  volgorde bigint not null generated always as identity,
  gegeven uuid not null,
  soort text not null,
  verzegeld boolean not null default false,
  ontvangen_op date,
  in_woorden boolean not null default false,
  gewijzigd_op date not null,
  brief_door uuid,
  constraint kennisgeving_als_check CHECK ((als = ANY (ARRAY['weegploeglid'::text, 'casusoverleglid'::text, 'externe-casuspartner'::text]))),
  constraint kennisgeving_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint kennisgeving_check1 CHECK (((wijze = 'brief'::text) OR (op IS NOT NULL))),
  constraint kennisgeving_check2 CHECK (((nummer IS NOT NULL) OR verzegeld)),
  constraint kennisgeving_check3 CHECK (((brief_door IS NULL) OR ((wijze = 'brief'::text) AND (op IS NOT NULL)))),
  constraint kennisgeving_wijze_check CHECK ((wijze = ANY (ARRAY['bericht'::text, 'brief'::text]))),
  constraint kennisgeving_wijziging_check CHECK ((wijziging = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'niet-meer-afgeschermd'::text]))),
  constraint kennisgeving_brief_door_fkey FOREIGN KEY (brief_door) REFERENCES beheer.functionaris(id),
  constraint kennisgeving_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint kennisgeving_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id) ON DELETE CASCADE,
  constraint kennisgeving_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint kennisgeving_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint kennisgeving_punt_fkey FOREIGN KEY (punt) REFERENCES archief.correctiepunt(id) ON DELETE CASCADE,
  constraint kennisgeving_pkey PRIMARY KEY (id)
);
CREATE INDEX kennisgeving_dossier ON archief.kennisgeving USING btree (dossier);
CREATE INDEX kennisgeving_punt ON archief.kennisgeving USING btree (punt);
alter table archief.kennisgeving enable row level security;
alter table archief.kennisgeving force row level security;
create policy bewaarder on archief.kennisgeving to bewaarder
  using (true)
  with check (true);
create policy brief on archief.kennisgeving for update to archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld) AND (wijze = 'brief'::text) AND (op IS NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld) AND (brief_door = beheer.functionaris())));
create policy kernpartijen on archief.kennisgeving for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));
create policy ontvanger on archief.kennisgeving for select to beheer_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (wijze = 'bericht'::text) AND (NOT verzegeld) AND ((partij = beheer.partij()) OR (externe_partner = beheer.externe_partner())) AND (beheer.rol() = als) AND (door <> beheer.functionaris())));
create policy uitvoerder on archief.kennisgeving for select to verzoeken_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (NOT verzegeld)));
create policy verwittigen on archief.kennisgeving for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));

create table archief.stuk (
  id uuid not null default gen_random_uuid(),
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  tabel text not null,
  verzegeld boolean not null,
  rij jsonb not null,
  constraint stuk_tabel_check CHECK ((tabel ~ '^[a-z_]+$'::text)),
  constraint stuk_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id),
  constraint stuk_pkey PRIMARY KEY (id)
);
CREATE INDEX stuk_dossier ON archief.stuk USING btree (dossier);
CREATE INDEX stuk_geadresseerde ON archief.stuk USING gin (((rij -> 'sleutels'::text))) WHERE (tabel = 'geadresseerde'::text);
CREATE INDEX stuk_gekopieerd ON archief.stuk USING btree (((rij ->> 'gegeven'::text))) WHERE ((tabel = 'voorstel_selectie'::text) AND ((rij ->> 'kopie'::text) IS NOT NULL));
CREATE INDEX stuk_heropend ON archief.stuk USING btree (((rij ->> 'heropend_van'::text))) WHERE ((tabel = 'gegeven'::text) AND ((rij ->> 'heropend_van'::text) IS NOT NULL));
CREATE INDEX stuk_kennisgevingsbrief ON archief.stuk USING btree (dossier) WHERE (tabel = 'kennisgevingsbrief'::text);
CREATE INDEX stuk_kopie ON archief.stuk USING btree (((rij ->> 'kopie'::text))) WHERE ((tabel = 'voorstel_selectie'::text) AND ((rij ->> 'kopie'::text) IS NOT NULL));
CREATE INDEX stuk_rij_id ON archief.stuk USING btree (((rij ->> 'id'::text)));
CREATE TRIGGER geef_volgorde BEFORE INSERT ON archief.stuk FOR EACH ROW WHEN (((new.tabel = ANY (ARRAY['gegeven'::text, 'correctie'::text])) AND ((new.rij ->> 'volgorde'::text) IS NULL))) EXECUTE FUNCTION archief.geef_volgorde();
CREATE CONSTRAINT TRIGGER na_brief AFTER DELETE ON archief.stuk DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (((old.tabel = 'geadresseerde'::text) AND ((old.rij ->> 'brief'::text) IS NOT NULL))) EXECUTE FUNCTION verzoeken.na_brief();
CREATE TRIGGER na_gegeven_weg AFTER DELETE ON archief.stuk FOR EACH ROW WHEN ((old.tabel = 'gegeven'::text)) EXECUTE FUNCTION archief.na_gegeven_weg();
CREATE TRIGGER onthoud AFTER INSERT ON archief.stuk FOR EACH ROW WHEN ((new.tabel = 'correctie'::text)) EXECUTE FUNCTION vernietiging.onthoud_correctie();
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF rij ON archief.stuk FOR EACH ROW WHEN (((new.tabel <> 'kennisgevingsbrief'::text) AND (old.rij IS DISTINCT FROM new.rij))) EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table archief.stuk enable row level security;
alter table archief.stuk force row level security;
create policy bewaarder on archief.stuk to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.stuk for select to archief_lezen, archief_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));

create table archief.zoeksleutel (
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  sleutel bytea not null,
  verzegeld boolean not null,
  constraint zoeksleutel_dossier_fkey FOREIGN KEY (dossier) REFERENCES archief.dossier(id),
  constraint zoeksleutel_pkey PRIMARY KEY (gegeven, soort, sleutel)
);
CREATE INDEX zoeksleutel_dossier ON archief.zoeksleutel USING btree (dossier);
CREATE INDEX zoeksleutel_sleutel ON archief.zoeksleutel USING btree (samenwerkingsverband, sleutel);
alter table archief.zoeksleutel enable row level security;
alter table archief.zoeksleutel force row level security;
create policy bewaarder on archief.zoeksleutel to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on archief.zoeksleutel for select to archief_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND archief.mag_dossier(verzegeld)));

create table beheer.autorisatie (
  id uuid not null,
  samenwerkingsverband uuid not null,
  functionaris uuid not null,
  rol text not null,
  doel text not null,
  begin date not null,
  einde date not null,
  aangevraagd_door uuid,
  aangevraagd_in_convenant boolean not null default false,
  aangevraagd_op date not null,
  toegekend_door uuid,
  toegekend_op date,
  ingetrokken_door uuid,
  ingetrokken_op date,
  reden_intrekking text,
  constraint autorisatie_check CHECK ((einde > begin)),
  constraint autorisatie_check1 CHECK (((aangevraagd_door IS NOT NULL) OR aangevraagd_in_convenant)),
  constraint autorisatie_check2 CHECK (((toegekend_door IS NULL) OR (toegekend_door IS DISTINCT FROM aangevraagd_door))),
  constraint autorisatie_check3 CHECK (((toegekend_door IS NULL) OR (toegekend_door <> functionaris) OR (rol = 'functioneel-beheerder'::text))),
  constraint autorisatie_rol_check CHECK ((rol = ANY (ARRAY['weegploeglid'::text, 'casusoverleglid'::text, 'externe-casuspartner'::text, 'uitvoerder'::text, 'functionaris-gegevensbescherming'::text, 'beveiligingsfunctionaris'::text, 'functioneel-beheerder'::text]))),
  constraint autorisatie_aangevraagd_door_fkey FOREIGN KEY (aangevraagd_door) REFERENCES beheer.functionaris(id),
  constraint autorisatie_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint autorisatie_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES beheer.functionaris(id),
  constraint autorisatie_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint autorisatie_toegekend_door_fkey FOREIGN KEY (toegekend_door) REFERENCES beheer.functionaris(id),
  constraint autorisatie_pkey PRIMARY KEY (id)
);
CREATE INDEX autorisatie_functionaris ON beheer.autorisatie USING btree (functionaris);
alter table beheer.autorisatie enable row level security;
alter table beheer.autorisatie force row level security;
create policy eigen_samenwerkingsverband on beheer.autorisatie
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.autorisatie for select to wacht
  using (true);

create table beheer.bericht (
  samenwerkingsverband uuid not null,
  functionaris uuid not null,
  sleutel text not null,
  gelezen_op timestamp with time zone,
  mail uuid,
  constraint bericht_sleutel_check CHECK ((sleutel ~ '^[a-z0-9:-]{1,200}$'::text)),
  constraint bericht_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint bericht_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint bericht_pkey PRIMARY KEY (functionaris, sleutel)
);
CREATE INDEX bericht_ids ON beheer.bericht USING gin (string_to_array(sleutel, ':'::text));
alter table beheer.bericht enable row level security;
alter table beheer.bericht force row level security;
create policy bewaarder on beheer.bericht to bewaarder
  using (true);
create policy eigen on beheer.bericht
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())));

create table beheer.berichtvoorkeur (
  functionaris uuid not null,
  samenwerkingsverband uuid not null,
  mail text not null,
  taal text not null,
  ingesteld_op timestamp with time zone not null,
  constraint berichtvoorkeur_mail_check CHECK ((mail = ANY (ARRAY['direct'::text, 'dagelijks'::text, 'uit'::text]))),
  constraint berichtvoorkeur_taal_check CHECK ((taal = ANY (ARRAY['nl'::text, 'en'::text]))),
  constraint berichtvoorkeur_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint berichtvoorkeur_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint berichtvoorkeur_pkey PRIMARY KEY (functionaris)
);
alter table beheer.berichtvoorkeur enable row level security;
alter table beheer.berichtvoorkeur force row level security;
create policy eigen on beheer.berichtvoorkeur
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())));
create policy wacht on beheer.berichtvoorkeur for select to wacht
  using (true);

create table beheer.beveiligingsplan (
  id uuid not null,
  samenwerkingsverband uuid not null,
  versie text not null,
  vastgesteld date not null,
  laatst_geevalueerd date,
  dekt text[] not null,
  constraint beveiligingsplan_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint beveiligingsplan_pkey PRIMARY KEY (id),
  constraint beveiligingsplan_samenwerkingsverband_versie_key UNIQUE (samenwerkingsverband, versie)
);
alter table beheer.beveiligingsplan enable row level security;
alter table beheer.beveiligingsplan force row level security;
create policy eigen_samenwerkingsverband on beheer.beveiligingsplan
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.beveiligingsplan for select to wacht
  using (true);

create table beheer.bijlage1 (
  samenwerkingsverband uuid not null,
  versie integer not null,
  vanaf date not null,
  reden text,
  constraint bijlage1_versie_check CHECK ((versie > 0)),
  constraint bijlage1_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint bijlage1_pkey PRIMARY KEY (samenwerkingsverband, versie)
);
alter table beheer.bijlage1 enable row level security;
alter table beheer.bijlage1 force row level security;
create policy eigen_samenwerkingsverband on beheer.bijlage1
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.bijlage1 for select to wacht
  using (true);

create table beheer.bijlagestem (
  samenwerkingsverband uuid not null,
  voorstel uuid not null,
  partijsoort text not null,
  voor boolean not null,
  reden text not null,
  door uuid not null,
  op date not null,
  constraint bijlagestem_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint bijlagestem_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint bijlagestem_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint bijlagestem_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES beheer.bijlagevoorstel(id),
  constraint bijlagestem_pkey PRIMARY KEY (voorstel, partijsoort)
);
alter table beheer.bijlagestem enable row level security;
alter table beheer.bijlagestem force row level security;
create policy inzien on beheer.bijlagestem for select to beheer_lezen, beheer_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy stemmen on beheer.bijlagestem for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND (EXISTS ( SELECT
   FROM beheer.partij p
  WHERE ((p.id = beheer.partij()) AND (p.soort = bijlagestem.partijsoort)))) AND (EXISTS ( SELECT
   FROM beheer.bijlagevoorstel v
  WHERE ((v.id = bijlagestem.voorstel) AND (v.stand = 'open'::text) AND (bijlagestem.partijsoort = ANY (v.vereist)))))));
create policy wacht on beheer.bijlagestem for select to wacht
  using (true);

create table beheer.bijlagevoorstel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  soort text not null,
  externe_partner uuid not null,
  naam text not null,
  partnersoort text not null,
  contact text,
  email text,
  reden text not null,
  vereist text[] not null,
  ingediend_door uuid not null,
  ingediend_op date not null,
  stand text not null default 'open'::text,
  gesloten_op date,
  verwerkt_op date,
  constraint bijlagevoorstel_check CHECK (((stand = 'open'::text) = (gesloten_op IS NULL))),
  constraint bijlagevoorstel_check1 CHECK ((((soort = 'opnemen'::text) = (contact IS NOT NULL)) AND ((contact IS NULL) = (email IS NULL)))),
  constraint bijlagevoorstel_check2 CHECK (((verwerkt_op IS NULL) OR ((soort = 'schrappen'::text) AND (stand = 'aangenomen'::text)))),
  constraint bijlagevoorstel_contact_check CHECK (((length(contact) >= 1) AND (length(contact) <= 200))),
  constraint bijlagevoorstel_email_check CHECK (((length(email) >= 3) AND (length(email) <= 200))),
  constraint bijlagevoorstel_naam_check CHECK (((length(naam) >= 1) AND (length(naam) <= 200))),
  constraint bijlagevoorstel_partnersoort_check CHECK (((length(partnersoort) >= 1) AND (length(partnersoort) <= 80))),
  constraint bijlagevoorstel_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 300))),
  constraint bijlagevoorstel_soort_check CHECK ((soort = ANY (ARRAY['opnemen'::text, 'schrappen'::text]))),
  constraint bijlagevoorstel_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'vervallen'::text]))),
  constraint bijlagevoorstel_vereist_check CHECK ((cardinality(vereist) > 0)),
  constraint bijlagevoorstel_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES beheer.functionaris(id),
  constraint bijlagevoorstel_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint bijlagevoorstel_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX bijlagevoorstel_open ON beheer.bijlagevoorstel USING btree (samenwerkingsverband, naam) WHERE (stand = 'open'::text);
alter table beheer.bijlagevoorstel enable row level security;
alter table beheer.bijlagevoorstel force row level security;
create policy indienen on beheer.bijlagevoorstel for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND (ingediend_door = beheer.functionaris()) AND (beheer.rol() = 'weegploeglid'::text)));
create policy inzien on beheer.bijlagevoorstel for select to beheer_lezen, beheer_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy sluiten on beheer.bijlagevoorstel for update to beheer_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((stand = 'open'::text) OR (beheer.rol() = 'systeem'::text))))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.bijlagevoorstel for select to wacht
  using (true);

create table beheer.evaluatie (
  id uuid not null,
  samenwerkingsverband uuid not null,
  soort text not null,
  gehouden_op date not null,
  deelnemers text[] not null,
  conclusie text not null,
  herzien boolean not null,
  door uuid not null,
  op date not null,
  constraint evaluatie_check CHECK ((gehouden_op <= op)),
  constraint evaluatie_conclusie_check CHECK (((length(conclusie) >= 1) AND (length(conclusie) <= 4000))),
  constraint evaluatie_deelnemers_check CHECK ((cardinality(deelnemers) > 0)),
  constraint evaluatie_soort_check CHECK ((soort = ANY (ARRAY['beveiliging'::text, 'convenant'::text]))),
  constraint evaluatie_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint evaluatie_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint evaluatie_pkey PRIMARY KEY (id),
  constraint evaluatie_samenwerkingsverband_soort_gehouden_op_key UNIQUE (samenwerkingsverband, soort, gehouden_op)
);
alter table beheer.evaluatie enable row level security;
alter table beheer.evaluatie force row level security;
create policy inzien on beheer.evaluatie for select to beheer_lezen, beheer_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy vastleggen on beheer.evaluatie for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND (((soort = 'beveiliging'::text) AND (beheer.rol() = 'beveiligingsfunctionaris'::text)) OR ((beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'casusoverleglid'::text])) AND ((soort = 'convenant'::text) OR (beheer.partijsoort() = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text])))))));

create table beheer.externe_partner (
  id uuid not null,
  samenwerkingsverband uuid not null,
  naam text not null,
  soort text not null,
  bijlage1_vanaf date not null,
  bijlage1_tot date,
  constraint externe_partner_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint externe_partner_pkey PRIMARY KEY (id),
  constraint externe_partner_samenwerkingsverband_naam_key UNIQUE (samenwerkingsverband, naam)
);
CREATE TRIGGER bijlage BEFORE INSERT OR UPDATE ON beheer.externe_partner FOR EACH ROW WHEN ((CURRENT_USER = 'beheer_schrijven'::name)) EXECUTE FUNCTION beheer.bewaak_bijlage();
alter table beheer.externe_partner enable row level security;
alter table beheer.externe_partner force row level security;
create policy eigen_samenwerkingsverband on beheer.externe_partner
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.externe_partner for select to wacht
  using (true);

create table beheer.functionaris (
  id uuid not null,
  samenwerkingsverband uuid not null,
  sub text not null,
  naam text not null,
  functie text not null,
  email text not null,
  telefoon text,
  partij uuid,
  externe_partner uuid,
  constraint functionaris_check CHECK (((partij IS NULL) OR (externe_partner IS NULL))),
  constraint functionaris_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint functionaris_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint functionaris_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint functionaris_pkey PRIMARY KEY (id),
  constraint functionaris_sub_key UNIQUE (sub)
);
alter table beheer.functionaris enable row level security;
alter table beheer.functionaris force row level security;
create policy eigen_samenwerkingsverband on beheer.functionaris
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.functionaris for select to wacht
  using (true);

create table beheer.geheimhouding (
  id uuid not null,
  samenwerkingsverband uuid not null,
  functionaris uuid not null,
  bevestigd_op date not null,
  geldig_tot date not null,
  richtlijnen_versie text not null,
  constraint geheimhouding_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint geheimhouding_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint geheimhouding_pkey PRIMARY KEY (id)
);
CREATE INDEX geheimhouding_functionaris ON beheer.geheimhouding USING btree (functionaris, geldig_tot);
alter table beheer.geheimhouding enable row level security;
alter table beheer.geheimhouding force row level security;
create policy eigen_samenwerkingsverband on beheer.geheimhouding
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.geheimhouding for select to wacht
  using (true);

create table beheer.herhaling (
  samenwerkingsverband uuid not null,
  functionaris uuid not null,
  sleutel text not null,
  handeling text not null,
  invoer_hash bytea not null,
  antwoord jsonb not null,
  tijd timestamp with time zone not null,
  constraint herhaling_sleutel_check CHECK (((length(sleutel) >= 8) AND (length(sleutel) <= 200))),
  constraint herhaling_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint herhaling_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint herhaling_pkey PRIMARY KEY (functionaris, sleutel)
);
CREATE INDEX herhaling_ids ON beheer.herhaling USING gin (beheer.ids_in(antwoord));
alter table beheer.herhaling enable row level security;
alter table beheer.herhaling force row level security;
create policy bewaarder on beheer.herhaling to bewaarder
  using (true);
create policy eigen_antwoorden on beheer.herhaling
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())));
create policy wacht on beheer.herhaling for select to wacht
  using (true);

create table beheer.instellingsstem (
  samenwerkingsverband uuid not null,
  voorstel uuid not null,
  partijsoort text not null,
  voor boolean not null,
  reden text not null,
  door uuid not null,
  op date not null,
  constraint instellingsstem_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint instellingsstem_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint instellingsstem_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint instellingsstem_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES beheer.instellingsvoorstel(id),
  constraint instellingsstem_pkey PRIMARY KEY (voorstel, partijsoort)
);
alter table beheer.instellingsstem enable row level security;
alter table beheer.instellingsstem force row level security;
create policy inzien on beheer.instellingsstem for select to beheer_lezen, beheer_schrijven, casusoverleg_lezen, casusoverleg_schrijven, weegploeg_lezen, weegploeg_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy stemmen on beheer.instellingsstem for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND (EXISTS ( SELECT
   FROM beheer.partij p
  WHERE ((p.id = beheer.partij()) AND (p.soort = instellingsstem.partijsoort)))) AND (EXISTS ( SELECT
   FROM beheer.instellingsvoorstel v
  WHERE ((v.id = instellingsstem.voorstel) AND (v.stand = 'open'::text) AND (instellingsstem.partijsoort = ANY (v.vereist)))))));
create policy wacht on beheer.instellingsstem for select to wacht
  using (true);

create table beheer.instellingsvoorstel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  toestemming_was text not null,
  toestemming_wordt text not null,
  juistheid_was integer not null,
  juistheid_wordt integer not null,
  reden text not null,
  vereist text[] not null,
  ingediend_door uuid not null,
  ingediend_op date not null,
  stand text not null default 'open'::text,
  gesloten_op date,
  contactpunt_was jsonb,
  contactpunt_wordt jsonb,
  constraint instellingsvoorstel_check CHECK (((stand = 'open'::text) = (gesloten_op IS NULL))),
  constraint instellingsvoorstel_contactpunt_was_check CHECK ((beheer.is_contactpunt(contactpunt_was) IS TRUE)),
  constraint instellingsvoorstel_contactpunt_wordt_check CHECK ((beheer.is_contactpunt(contactpunt_wordt) IS TRUE)),
  constraint instellingsvoorstel_juistheid_was_check CHECK (((juistheid_was >= 1) AND (juistheid_was <= 24))),
  constraint instellingsvoorstel_juistheid_wordt_check CHECK (((juistheid_wordt >= 1) AND (juistheid_wordt <= 24))),
  constraint instellingsvoorstel_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint instellingsvoorstel_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'vervallen'::text]))),
  constraint instellingsvoorstel_toestemming_was_check CHECK ((toestemming_was = ANY (ARRAY['alle-convenantpartijen'::text, 'deelnemende-partijen'::text]))),
  constraint instellingsvoorstel_toestemming_wordt_check CHECK ((toestemming_wordt = ANY (ARRAY['alle-convenantpartijen'::text, 'deelnemende-partijen'::text]))),
  constraint instellingsvoorstel_vereist_check CHECK ((cardinality(vereist) > 0)),
  constraint instellingsvoorstel_wijzigt CHECK (((toestemming_was <> toestemming_wordt) OR (juistheid_was <> juistheid_wordt) OR (contactpunt_was IS DISTINCT FROM contactpunt_wordt))),
  constraint instellingsvoorstel_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES beheer.functionaris(id),
  constraint instellingsvoorstel_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint instellingsvoorstel_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX instellingsvoorstel_open ON beheer.instellingsvoorstel USING btree (samenwerkingsverband) WHERE (stand = 'open'::text);
alter table beheer.instellingsvoorstel enable row level security;
alter table beheer.instellingsvoorstel force row level security;
create policy indienen on beheer.instellingsvoorstel for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND (ingediend_door = beheer.functionaris()) AND (beheer.rol() = 'weegploeglid'::text)));
create policy inzien on beheer.instellingsvoorstel for select to beheer_lezen, beheer_schrijven, casusoverleg_lezen, casusoverleg_schrijven, weegploeg_lezen, weegploeg_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy sluiten on beheer.instellingsvoorstel for update to beheer_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.instellingsvoorstel for select to wacht
  using (true);

create table beheer.opzegging (
  id uuid not null,
  samenwerkingsverband uuid not null,
  partij uuid not null,
  ontvangen_op date not null,
  einde date not null,
  reden text,
  door uuid not null,
  op date not null,
  ingetrokken_op date,
  ingetrokken_door uuid,
  reden_intrekking text,
  verwerkt_op date,
  constraint opzegging_check CHECK ((einde > ontvangen_op)),
  constraint opzegging_check1 CHECK ((((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)) AND ((ingetrokken_op IS NULL) = (reden_intrekking IS NULL)))),
  constraint opzegging_check2 CHECK (((ingetrokken_op IS NULL) OR (verwerkt_op IS NULL))),
  constraint opzegging_reden_check CHECK (((length(reden) >= 1) AND (length(reden) <= 2000))),
  constraint opzegging_reden_intrekking_check CHECK (((length(reden_intrekking) >= 1) AND (length(reden_intrekking) <= 2000))),
  constraint opzegging_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint opzegging_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES beheer.functionaris(id),
  constraint opzegging_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint opzegging_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint opzegging_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX opzegging_loopt ON beheer.opzegging USING btree (partij) WHERE (ingetrokken_op IS NULL);
alter table beheer.opzegging enable row level security;
alter table beheer.opzegging force row level security;
create policy intrekken on beheer.opzegging for update to beheer_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (ingetrokken_op IS NULL) AND (verwerkt_op IS NULL) AND ((partij = beheer.partij()) OR (beheer.rol() = 'systeem'::text))))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy inzien on beheer.opzegging for select to beheer_lezen, beheer_schrijven
  using ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy opzeggen on beheer.opzegging for insert to beheer_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (partij = beheer.partij()) AND (door = beheer.functionaris()) AND (ingetrokken_op IS NULL)));
create policy wacht on beheer.opzegging for select to wacht
  using (true);

create table beheer.partij (
  id uuid not null,
  samenwerkingsverband uuid not null,
  soort text not null,
  naam text not null,
  grondslag text not null,
  ondertekenaar text,
  ondertekend_op date,
  einde date,
  constraint partij_soort_check CHECK ((soort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text, 'rvdk'::text, 'reclassering'::text]))),
  constraint partij_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint partij_pkey PRIMARY KEY (id),
  constraint partij_samenwerkingsverband_soort_key UNIQUE (samenwerkingsverband, soort)
);
CREATE TRIGGER einde BEFORE UPDATE OF einde ON beheer.partij FOR EACH ROW WHEN (((CURRENT_USER = 'beheer_schrijven'::name) AND (old.einde IS DISTINCT FROM new.einde))) EXECUTE FUNCTION beheer.bewaak_einde();
alter table beheer.partij enable row level security;
alter table beheer.partij force row level security;
create policy eigen_samenwerkingsverband on beheer.partij
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.partij for select to wacht
  using (true);

create table beheer.referentiekader (
  id uuid not null,
  samenwerkingsverband uuid not null,
  versie integer not null,
  vastgesteld date not null,
  criteria text[] not null,
  constraint referentiekader_criteria_check CHECK ((cardinality(criteria) > 0)),
  constraint referentiekader_versie_check CHECK ((versie > 0)),
  constraint referentiekader_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint referentiekader_pkey PRIMARY KEY (id),
  constraint referentiekader_samenwerkingsverband_versie_key UNIQUE (samenwerkingsverband, versie)
);
alter table beheer.referentiekader enable row level security;
alter table beheer.referentiekader force row level security;
create policy eigen_samenwerkingsverband on beheer.referentiekader
  using ((samenwerkingsverband = beheer.samenwerkingsverband()))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on beheer.referentiekader for select to wacht
  using (true);

create table beheer.samenwerkingsverband (
  id uuid not null,
  naam text not null,
  gemeente text not null,
  regime text not null,
  ondertekend date,
  inwerkingtreding date,
  in_werking_gesteld_op date,
  publicatie text,
  uitvoerder_aangesteld date,
  vastgelegd_op date,
  toestemming_doorverstrekking text not null default 'alle-convenantpartijen'::text,
  juistheid_maanden integer not null default 6,
  contactpunt jsonb,
  constraint samenwerkingsverband_contactpunt_check CHECK ((beheer.is_contactpunt(contactpunt) IS TRUE)),
  constraint samenwerkingsverband_juistheid_maanden_check CHECK (((juistheid_maanden >= 1) AND (juistheid_maanden <= 24))),
  constraint samenwerkingsverband_regime_check CHECK ((regime = 'convenant-2017'::text)),
  constraint samenwerkingsverband_toestemming_doorverstrekking_check CHECK ((toestemming_doorverstrekking = ANY (ARRAY['alle-convenantpartijen'::text, 'deelnemende-partijen'::text]))),
  constraint samenwerkingsverband_pkey PRIMARY KEY (id)
);
CREATE TRIGGER instellingen BEFORE UPDATE OF toestemming_doorverstrekking, juistheid_maanden, contactpunt ON beheer.samenwerkingsverband FOR EACH ROW WHEN (((CURRENT_USER = 'beheer_schrijven'::name) AND (((old.toestemming_doorverstrekking IS DISTINCT FROM new.toestemming_doorverstrekking) OR (old.juistheid_maanden IS DISTINCT FROM new.juistheid_maanden)) OR (old.contactpunt IS DISTINCT FROM new.contactpunt)))) EXECUTE FUNCTION beheer.bewaak_instellingen();
alter table beheer.samenwerkingsverband enable row level security;
alter table beheer.samenwerkingsverband force row level security;
create policy eigen_samenwerkingsverband on beheer.samenwerkingsverband
  using ((id = beheer.samenwerkingsverband()))
  with check ((id = beheer.samenwerkingsverband()));
create policy wacht on beheer.samenwerkingsverband for select to wacht
  using (true);

create table beheer.sessie (
  token_hash bytea not null,
  functionaris uuid not null,
  samenwerkingsverband uuid not null,
  sub text not null,
  sid text,
  acr text not null,
  aangemaakt timestamp with time zone not null,
  laatst_gebruikt timestamp with time zone not null,
  ingetrokken timestamp with time zone,
  constraint sessie_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint sessie_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint sessie_pkey PRIMARY KEY (token_hash)
);
CREATE INDEX sessie_functionaris ON beheer.sessie USING btree (functionaris);
alter table beheer.sessie enable row level security;
alter table beheer.sessie force row level security;
create policy toegang on beheer.sessie to toegang
  using (true)
  with check (true);

create table beheer.uitnodiging (
  samenwerkingsverband uuid not null,
  functionaris uuid not null,
  register text not null,
  vergadering uuid not null,
  nummer text not null,
  soort text not null,
  dag date not null,
  begin text not null,
  einde text not null,
  plaats text not null,
  volgnummer integer not null,
  stempel timestamp with time zone not null,
  taak uuid not null,
  mail uuid not null,
  constraint uitnodiging_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text]))),
  constraint uitnodiging_soort_check CHECK ((soort = ANY (ARRAY['nieuw'::text, 'gewijzigd'::text, 'afgezegd'::text, 'vervallen'::text]))),
  constraint uitnodiging_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint uitnodiging_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint uitnodiging_pkey PRIMARY KEY (functionaris, vergadering)
);
alter table beheer.uitnodiging enable row level security;
alter table beheer.uitnodiging force row level security;
create policy eigen on beheer.uitnodiging
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (functionaris = beheer.functionaris())));
create policy wacht_leest on beheer.uitnodiging for select to wacht
  using (true);

create table casusoverleg.advies (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  vraag uuid not null,
  gevraagd_op date not null,
  uiterlijk date not null,
  antwoord uuid,
  beantwoord_op date,
  constraint advies_check CHECK ((uiterlijk > gevraagd_op)),
  constraint advies_check1 CHECK (((beantwoord_op IS NULL) = (antwoord IS NULL))),
  constraint advies_antwoord_fkey FOREIGN KEY (antwoord) REFERENCES casusoverleg.gegeven(id),
  constraint advies_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint advies_vraag_fkey FOREIGN KEY (vraag) REFERENCES casusoverleg.gegeven(id),
  constraint advies_pkey PRIMARY KEY (id),
  constraint advies_antwoord_key UNIQUE (antwoord),
  constraint advies_vraag_key UNIQUE (vraag)
);
CREATE INDEX advies_casus ON casusoverleg.advies USING btree (casus);
alter table casusoverleg.advies enable row level security;
alter table casusoverleg.advies force row level security;
create policy bewaarder on casusoverleg.advies to bewaarder
  using (true);
create policy deelnemers on casusoverleg.advies to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));

create table casusoverleg.afsluitadvies (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  geadviseerd_door uuid not null,
  partij uuid,
  geadviseerd_op date not null,
  volgorde bigint not null generated always as identity,
  inhoud bytea not null,
  constraint afsluitadvies_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint afsluitadvies_geadviseerd_door_fkey FOREIGN KEY (geadviseerd_door) REFERENCES beheer.functionaris(id),
  constraint afsluitadvies_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint afsluitadvies_pkey PRIMARY KEY (id)
);
CREATE INDEX afsluitadvies_casus ON casusoverleg.afsluitadvies USING btree (casus);
alter table casusoverleg.afsluitadvies enable row level security;
alter table casusoverleg.afsluitadvies force row level security;
create policy bewaarder on casusoverleg.afsluitadvies to bewaarder
  using (true);
create policy deelnemers on casusoverleg.afsluitadvies to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (geadviseerd_door = beheer.functionaris())));

create table casusoverleg.agendapunt (
  id uuid not null,
  samenwerkingsverband uuid not null,
  vergadering uuid not null,
  dossier uuid not null,
  vraag text not null,
  volgorde integer not null,
  stand text not null,
  aanwezig uuid[] not null default '{}'::uuid[],
  behandeld_op date,
  constraint agendapunt_check CHECK (((stand = ANY (ARRAY['aan-de-orde'::text, 'behandeld'::text])) = (behandeld_op IS NOT NULL))),
  constraint agendapunt_check1 CHECK (((behandeld_op IS NULL) = (cardinality(aanwezig) = 0))),
  constraint agendapunt_stand_check CHECK ((stand = ANY (ARRAY['gepland'::text, 'aan-de-orde'::text, 'behandeld'::text, 'vervallen'::text]))),
  constraint agendapunt_vraag_check CHECK ((vraag = ANY (ARRAY['stem-gevraagd'::text, 'plan-vaststellen'::text, 'plan-opstellen'::text, 'plan-bijstellen'::text, 'monitoring-houden'::text, 'maatregel-te-laat'::text, 'monitoring-plannen'::text, 'bespreken'::text]))),
  constraint agendapunt_dossier_fkey FOREIGN KEY (dossier) REFERENCES casusoverleg.casus(id) ON DELETE CASCADE,
  constraint agendapunt_vergadering_fkey FOREIGN KEY (vergadering) REFERENCES casusoverleg.vergadering(id),
  constraint agendapunt_pkey PRIMARY KEY (id),
  constraint agendapunt_vergadering_dossier_vraag_key UNIQUE (vergadering, dossier, vraag)
);
CREATE INDEX agendapunt_dossier ON casusoverleg.agendapunt USING btree (dossier);
CREATE UNIQUE INDEX agendapunt_een_aan_de_orde ON casusoverleg.agendapunt USING btree (vergadering) WHERE (stand = 'aan-de-orde'::text);
alter table casusoverleg.agendapunt enable row level security;
alter table casusoverleg.agendapunt force row level security;
create policy bewaarder on casusoverleg.agendapunt to bewaarder
  using (true);
create policy deelnemers on casusoverleg.agendapunt for select to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(dossier)));
create policy voorbereiden on casusoverleg.agendapunt for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND casusoverleg.mag_casus(dossier)));
create policy wacht_leest on casusoverleg.agendapunt for select to wacht
  using (true);
create policy wijzigen on casusoverleg.agendapunt for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));

create table casusoverleg.casus (
  id uuid not null,
  samenwerkingsverband uuid not null,
  nummer text not null,
  stand text not null,
  geopend_op date not null,
  laatste_verwerking date not null,
  constraint casus_stand_check CHECK ((stand = ANY (ARRAY['geopend'::text, 'plan-in-opstelling'::text, 'plan-vastgesteld'::text, 'gesloten'::text]))),
  constraint casus_pkey PRIMARY KEY (id),
  constraint casus_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
CREATE TRIGGER na_register AFTER DELETE ON casusoverleg.casus FOR EACH ROW EXECUTE FUNCTION verzoeken.na_register();
alter table casusoverleg.casus enable row level security;
alter table casusoverleg.casus force row level security;
create policy besloten on casusoverleg.casus for update to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.eensgezind(id, NULL::text, NULL::uuid)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy bewaarder on casusoverleg.casus to bewaarder
  using (true);
create policy deelname on casusoverleg.casus for select to deur_deelname
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy deelnemers on casusoverleg.casus to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(id)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(id)));
create policy deur on casusoverleg.casus for insert to deur_casusoverleg
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy gestemd on casusoverleg.casus for select to casusbesluit_stemmen, casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.beslist_mee(id, false)));
create policy gevraagd on casusoverleg.casus for select to casusbesluit_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.beslist_mee(id, true)));
create policy vertrek_lezen on casusoverleg.casus for select to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy wacht on casusoverleg.casus to wacht
  using (true)
  with check (true);

create table casusoverleg.controle (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  door uuid not null,
  op date not null,
  bekeken uuid[] not null,
  aan_te_passen uuid[] not null,
  volgorde bigint not null default nextval('casusoverleg.gegeven_volgorde_seq'::regclass),
  inhoud bytea not null,
  constraint controle_bekeken_check CHECK ((cardinality(bekeken) > 0)),
  constraint controle_check CHECK ((aan_te_passen <@ bekeken)),
  constraint controle_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint controle_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint controle_pkey PRIMARY KEY (id)
);
CREATE INDEX controle_casus ON casusoverleg.controle USING btree (casus);
alter table casusoverleg.controle enable row level security;
alter table casusoverleg.controle force row level security;
create policy bewaarder on casusoverleg.controle to bewaarder
  using (true);
create policy lezers on casusoverleg.controle to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(casus) AND casusoverleg.mag_gegeven(false, '9'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));

create table casusoverleg.correctie (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  gegeven uuid not null,
  soort text not null,
  bron uuid not null,
  wijziging text not null,
  reden text not null,
  aanleiding text not null,
  aan_de_bron boolean not null default false,
  sinds date not null,
  partners uuid[] not null default '{}'::uuid[],
  beperkt boolean not null default false,
  door uuid not null,
  op date not null,
  volgorde bigint not null default nextval('casusoverleg.gegeven_volgorde_seq'::regclass),
  in_woorden uuid[] not null default '{}'::uuid[],
  constraint correctie_aanleiding_check CHECK ((aanleiding = ANY (ARRAY['controle'::text, 'verzoek'::text, 'melding'::text, 'eigen-vaststelling'::text]))),
  constraint correctie_check CHECK ((in_woorden <@ partners)),
  constraint correctie_reden_check CHECK ((reden = ANY (ARRAY['feitelijk-onjuist'::text, 'onvolledig'::text, 'later-bekend'::text, 'niet-ter-zake-dienend'::text, 'in-strijd-met-voorschrift'::text, 'juistheid-betwist'::text, 'nodig-voor-betrokkene'::text, 'juistheid-vastgesteld'::text, 'beperking-vervallen'::text]))),
  constraint correctie_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text, 'informatievraag'::text, 'intrekking'::text, 'samenvoeging'::text, 'heropening'::text, 'voorstel'::text, 'stem'::text, 'vrijgave'::text, 'controle'::text, 'correctiepunt'::text, 'correctiezienswijze'::text, 'plan'::text, 'deelnemer'::text, 'doorverstrekking'::text, 'doorverstrekt_gegeven'::text, 'afsluitadvies'::text, 'verstrekking'::text]))),
  constraint correctie_wijziging_check CHECK ((wijziging = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'niet-meer-afgeschermd'::text]))),
  constraint correctie_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint correctie_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint correctie_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint correctie_pkey PRIMARY KEY (id)
);
CREATE INDEX correctie_casus ON casusoverleg.correctie USING btree (casus);
CREATE TRIGGER geef_kennis AFTER INSERT ON casusoverleg.correctie FOR EACH ROW EXECUTE FUNCTION casusoverleg.geef_kennis();
CREATE TRIGGER onthoud AFTER INSERT ON casusoverleg.correctie FOR EACH ROW EXECUTE FUNCTION vernietiging.onthoud_correctie();
CREATE TRIGGER vergeet_brieftekst AFTER INSERT ON casusoverleg.correctie FOR EACH ROW WHEN ((NOT new.aan_de_bron)) EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table casusoverleg.correctie enable row level security;
alter table casusoverleg.correctie force row level security;
create policy bewaarder on casusoverleg.correctie to bewaarder
  using (true);
create policy deelnemers on casusoverleg.correctie to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND ((NOT beperkt) OR casusoverleg.mag_gegeven(false, '9'::text))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));
create policy deur on casusoverleg.correctie for insert to deur_casusoverleg
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND aan_de_bron));
create policy wacht on casusoverleg.correctie for select to wacht
  using (true);

create table casusoverleg.correctiepunt (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  gegeven uuid not null,
  soort text not null,
  bron uuid not null,
  beperkt boolean not null,
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null,
  gevraagd text not null,
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  door uuid not null,
  besluit text,
  grond text,
  besloten_op date,
  besloten_door uuid,
  uitgevoerd_op date,
  volgorde bigint not null generated always as identity,
  zienswijze_uiterlijk date,
  bewaard bytea,
  item uuid default 
CASE
    WHEN (soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text])) THEN gegeven
    ELSE NULL::uuid
END,
  blijft_afgeschermd boolean not null default false,
  aangevoerd bytea,
  constraint correctiepunt_besluit_check CHECK ((besluit = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'afgewezen'::text, 'vervallen'::text]))),
  constraint correctiepunt_check CHECK ((((besluit IS NULL) = (besloten_op IS NULL)) AND ((besluit IS NULL) = (besloten_door IS NULL)))),
  constraint correctiepunt_check1 CHECK (((grond IS NOT NULL) = ((besluit IS NOT NULL) AND (besluit <> ALL (ARRAY['afgewezen'::text, 'vervallen'::text]))))),
  constraint correctiepunt_check2 CHECK (((uitgevoerd_op IS NULL) OR (besloten_op IS NOT NULL))),
  constraint correctiepunt_gevraagd_check CHECK ((gevraagd = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text]))),
  constraint correctiepunt_grond_check CHECK ((grond = ANY (ARRAY['feitelijk-onjuist'::text, 'juistheid-betwist'::text, 'onvolledig'::text, 'niet-ter-zake-dienend'::text, 'in-strijd-met-voorschrift'::text]))),
  constraint correctiepunt_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text, 'informatievraag'::text, 'intrekking'::text, 'samenvoeging'::text, 'heropening'::text, 'voorstel'::text, 'stem'::text, 'vrijgave'::text, 'controle'::text, 'correctiepunt'::text, 'correctiezienswijze'::text, 'plan'::text, 'deelnemer'::text, 'doorverstrekking'::text, 'doorverstrekt_gegeven'::text, 'afsluitadvies'::text, 'verstrekking'::text]))),
  constraint correctiepunt_verzoeksoort_check CHECK ((verzoeksoort = ANY (ARRAY['correctie'::text, 'verzet'::text]))),
  constraint correctiepunt_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint correctiepunt_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint correctiepunt_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_item_fkey FOREIGN KEY (item) REFERENCES casusoverleg.gegeven(id) ON DELETE CASCADE,
  constraint correctiepunt_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiepunt_casus ON casusoverleg.correctiepunt USING btree (casus);
CREATE UNIQUE INDEX correctiepunt_eenmaal ON casusoverleg.correctiepunt USING btree (verzoek, soort, gegeven) WHERE (besluit IS DISTINCT FROM 'vervallen'::text);
CREATE TRIGGER na_punt AFTER DELETE ON casusoverleg.correctiepunt FOR EACH ROW EXECUTE FUNCTION verzoeken.na_punt();
CREATE TRIGGER neem_afscherming_over BEFORE INSERT ON casusoverleg.correctiepunt FOR EACH ROW WHEN ((new.beperken AND (new.besluit IS NULL) AND (new.beperkt_op IS NULL))) EXECUTE FUNCTION verzoeken.neem_afscherming_over();
CREATE TRIGGER wis_aangevoerd BEFORE UPDATE ON casusoverleg.correctiepunt FOR EACH ROW WHEN (((new.aangevoerd IS NOT NULL) AND ((new.uitgevoerd_op IS NOT NULL) OR (new.besluit = 'vervallen'::text)))) EXECUTE FUNCTION verzoeken.wis_aangevoerd();
alter table casusoverleg.correctiepunt enable row level security;
alter table casusoverleg.correctiepunt force row level security;
create policy antwoord on casusoverleg.correctiepunt for select to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = correctiepunt.verzoek)))));
create policy bewaarder on casusoverleg.correctiepunt to bewaarder
  using (true);
create policy deelnemers on casusoverleg.correctiepunt for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND ((NOT beperkt) OR casusoverleg.mag_gegeven(false, '9'::text))));
create policy toezicht on casusoverleg.correctiepunt for select to casusoverleg_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'functionaris-gegevensbescherming'::text) AND ((besluit IS NOT NULL) OR (beperken AND (beperkt_op IS NULL)))));
create policy uitvoerder_legt_voor on casusoverleg.correctiepunt for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (door = beheer.functionaris())));
create policy uitvoerder_werkt_bij on casusoverleg.correctiepunt for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));

create table casusoverleg.correctiezienswijze (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  punt uuid not null,
  partij uuid not null,
  functionaris uuid not null,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint not null generated always as identity,
  constraint correctiezienswijze_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint correctiezienswijze_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint correctiezienswijze_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint correctiezienswijze_punt_fkey FOREIGN KEY (punt) REFERENCES casusoverleg.correctiepunt(id) ON DELETE CASCADE,
  constraint correctiezienswijze_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiezienswijze_casus ON casusoverleg.correctiezienswijze USING btree (casus);
CREATE INDEX correctiezienswijze_punt ON casusoverleg.correctiezienswijze USING btree (punt);
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF inhoud ON casusoverleg.correctiezienswijze FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table casusoverleg.correctiezienswijze enable row level security;
alter table casusoverleg.correctiezienswijze force row level security;
create policy bewaarder on casusoverleg.correctiezienswijze to bewaarder
  using (true);
create policy deelnemers on casusoverleg.correctiezienswijze for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((partij = beheer.partij()) OR (beheer.rol() = 'uitvoerder'::text)) AND (EXISTS ( SELECT 1
   FROM casusoverleg.correctiepunt k
  WHERE (k.id = correctiezienswijze.punt)))));
create policy partij_uit_zich on casusoverleg.correctiezienswijze for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'casusoverleglid'::text) AND (partij = beheer.partij()) AND (functionaris = beheer.functionaris()) AND (EXISTS ( SELECT 1
   FROM casusoverleg.correctiepunt k
  WHERE ((k.id = correctiezienswijze.punt) AND (k.casus = correctiezienswijze.casus) AND (k.besluit IS NULL))))));
create policy uitvoerder_werkt_bij on casusoverleg.correctiezienswijze for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));

create table casusoverleg.deelnemer (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  partij uuid,
  externe_partner uuid,
  vanaf date not null,
  tot date,
  inhoud bytea not null,
  constraint deelnemer_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint deelnemer_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint deelnemer_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint deelnemer_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint deelnemer_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX deelnemer_extern ON casusoverleg.deelnemer USING btree (casus, externe_partner) WHERE ((tot IS NULL) AND (externe_partner IS NOT NULL));
CREATE UNIQUE INDEX deelnemer_partij ON casusoverleg.deelnemer USING btree (casus, partij) WHERE ((tot IS NULL) AND (partij IS NOT NULL));
alter table casusoverleg.deelnemer enable row level security;
alter table casusoverleg.deelnemer force row level security;
create policy besloten on casusoverleg.deelnemer for select to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.beslist_mee(casus, false)));
create policy bewaarder on casusoverleg.deelnemer to bewaarder
  using (true);
create policy deelname on casusoverleg.deelnemer for insert to deur_deelname
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (tot IS NULL) AND (EXISTS ( SELECT
   FROM casusoverleg.voorstel v
  WHERE ((v.casus = deelnemer.casus) AND (v.doel = COALESCE(deelnemer.partij, deelnemer.externe_partner)))))));
create policy deelname_lezen on casusoverleg.deelnemer for select to deur_deelname
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy deelnemers on casusoverleg.deelnemer to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy deur on casusoverleg.deelnemer for insert to deur_casusoverleg
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.staat_open(casus)));
create policy plan on casusoverleg.deelnemer to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(casus)));
create policy toevoegen on casusoverleg.deelnemer for insert to casusbesluit_uitvoeren
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (tot IS NULL) AND casusoverleg.eensgezind(casus, 'deelnemer-toevoegen'::text, COALESCE(partij, externe_partner))));
create policy vertrek on casusoverleg.deelnemer for update to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (tot IS NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (tot = beheer.einde_van(COALESCE(partij, externe_partner)))));
create policy vertrek_lezen on casusoverleg.deelnemer for select to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy verwijderen on casusoverleg.deelnemer for update to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (tot IS NULL) AND casusoverleg.eensgezind(casus, 'deelnemer-verwijderen'::text, COALESCE(partij, externe_partner))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (tot IS NOT NULL)));
create policy wacht on casusoverleg.deelnemer for select to wacht
  using (true);

create table casusoverleg.doorverstrekking (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  voorstel uuid not null,
  externe_partner uuid not null,
  partij uuid not null,
  verstrekt_op date,
  verstrekt_door uuid,
  geheimhouding_op date,
  ingetrokken_op date,
  ingetrokken_door uuid,
  intrekking bytea,
  constraint doorverstrekking_check CHECK ((((verstrekt_op IS NULL) = (verstrekt_door IS NULL)) AND ((verstrekt_op IS NULL) = (geheimhouding_op IS NULL)))),
  constraint doorverstrekking_check1 CHECK ((((ingetrokken_op IS NULL) = (ingetrokken_door IS NULL)) AND ((ingetrokken_op IS NULL) = (intrekking IS NULL)))),
  constraint doorverstrekking_check2 CHECK (((ingetrokken_op IS NULL) OR (verstrekt_op IS NOT NULL))),
  constraint doorverstrekking_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint doorverstrekking_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint doorverstrekking_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES beheer.functionaris(id),
  constraint doorverstrekking_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint doorverstrekking_verstrekt_door_fkey FOREIGN KEY (verstrekt_door) REFERENCES beheer.functionaris(id),
  constraint doorverstrekking_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES casusoverleg.voorstel(id),
  constraint doorverstrekking_pkey PRIMARY KEY (id),
  constraint doorverstrekking_voorstel_key UNIQUE (voorstel)
);
CREATE INDEX doorverstrekking_casus ON casusoverleg.doorverstrekking USING btree (casus);
CREATE INDEX doorverstrekking_partner ON casusoverleg.doorverstrekking USING btree (externe_partner);
CREATE TRIGGER eenrichting BEFORE UPDATE ON casusoverleg.doorverstrekking FOR EACH ROW EXECUTE FUNCTION casusoverleg.doorverstrekking_eenrichting();
alter table casusoverleg.doorverstrekking enable row level security;
alter table casusoverleg.doorverstrekking force row level security;
create policy afsluiten on casusoverleg.doorverstrekking for update to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (verstrekt_op IS NOT NULL) AND (ingetrokken_op IS NULL) AND casusoverleg.eensgezind(casus, 'afsluiten'::text, NULL::uuid)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (ingetrokken_op IS NOT NULL) AND (ingetrokken_door = beheer.functionaris())));
create policy afsluiten_leest on casusoverleg.doorverstrekking for select to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.eensgezind(casus, 'afsluiten'::text, NULL::uuid)));
create policy bewaarder on casusoverleg.doorverstrekking to bewaarder
  using (true);
create policy deelnemers on casusoverleg.doorverstrekking for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy ontvanger on casusoverleg.doorverstrekking for select to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'externe-casuspartner'::text) AND (externe_partner = beheer.externe_partner()) AND (verstrekt_op IS NOT NULL) AND (ingetrokken_op IS NULL) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.casus c
  WHERE ((c.id = doorverstrekking.casus) AND (c.stand <> 'gesloten'::text)))) AND (EXISTS ( SELECT
   FROM casusoverleg.deelnemer d
  WHERE ((d.casus = doorverstrekking.casus) AND (d.externe_partner = doorverstrekking.externe_partner) AND (d.tot IS NULL) AND (d.vanaf <= doorverstrekking.verstrekt_op))))));
create policy verstrekken on casusoverleg.doorverstrekking for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.voorstel v
  WHERE ((v.id = doorverstrekking.voorstel) AND (v.stand = 'aangenomen'::text))))));
create policy vertrek on casusoverleg.doorverstrekking for update to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (verstrekt_op IS NOT NULL) AND (ingetrokken_op IS NULL) AND (beheer.einde_van(externe_partner) IS NOT NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (ingetrokken_op IS NOT NULL)));
create policy vertrek_lezen on casusoverleg.doorverstrekking for select to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy voorstellen on casusoverleg.doorverstrekking for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (partij = beheer.partij()) AND (verstrekt_op IS NULL) AND (EXISTS ( SELECT
   FROM casusoverleg.voorstel v
  WHERE ((v.id = doorverstrekking.voorstel) AND (v.casus = doorverstrekking.casus) AND (v.soort = 'doorverstrekken'::text) AND (v.doel = doorverstrekking.externe_partner) AND (v.stand = 'open'::text))))));
create policy wacht on casusoverleg.doorverstrekking for select to wacht
  using (true);

create table casusoverleg.doorverstrekt_gegeven (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  doorverstrekking uuid not null,
  gegeven uuid not null,
  volgorde bigint not null generated always as identity,
  noodzaak bytea not null,
  versie bytea not null,
  constraint doorverstrekt_gegeven_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint doorverstrekt_gegeven_doorverstrekking_fkey FOREIGN KEY (doorverstrekking) REFERENCES casusoverleg.doorverstrekking(id),
  constraint doorverstrekt_gegeven_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint doorverstrekt_gegeven_pkey PRIMARY KEY (id),
  constraint doorverstrekt_gegeven_doorverstrekking_gegeven_key UNIQUE (doorverstrekking, gegeven)
);
CREATE INDEX doorverstrekt_gegeven_casus ON casusoverleg.doorverstrekt_gegeven USING btree (casus);
CREATE TRIGGER na_stuk AFTER UPDATE OF versie ON casusoverleg.doorverstrekt_gegeven FOR EACH ROW EXECUTE FUNCTION verzoeken.na_stuk();
alter table casusoverleg.doorverstrekt_gegeven enable row level security;
alter table casusoverleg.doorverstrekt_gegeven force row level security;
create policy bewaarder on casusoverleg.doorverstrekt_gegeven to bewaarder
  using (true);
create policy deelnemers on casusoverleg.doorverstrekt_gegeven for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy ontvanger on casusoverleg.doorverstrekt_gegeven for select to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM casusoverleg.doorverstrekking d
  WHERE (d.id = doorverstrekt_gegeven.doorverstrekking)))));
create policy voorstellen on casusoverleg.doorverstrekt_gegeven for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE ((g.id = doorverstrekt_gegeven.gegeven) AND (g.casus = doorverstrekt_gegeven.casus)))) AND (EXISTS ( SELECT
   FROM (casusoverleg.doorverstrekking d
     JOIN casusoverleg.voorstel v ON ((v.id = d.voorstel)))
  WHERE ((d.id = doorverstrekt_gegeven.doorverstrekking) AND (d.casus = doorverstrekt_gegeven.casus) AND (v.stand = 'open'::text) AND (NOT (EXISTS ( SELECT
           FROM casusoverleg.stem s
          WHERE (s.voorstel = v.id)))))))));
create policy wacht on casusoverleg.doorverstrekt_gegeven to wacht
  using (true)
  with check (true);

create table casusoverleg.gegeven (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  soort text not null,
  bron uuid not null,
  grondslag text not null,
  bij uuid,
  vervangt uuid,
  ingebracht_door uuid not null,
  ingebracht_op date not null,
  volgorde bigint not null generated always as identity,
  handeling text not null,
  inhoud bytea not null,
  wpg_regime text,
  verzegeld boolean not null default false,
  wens_op date,
  toestand text not null default 'geldig'::text,
  constraint gegeven_grondslag_check CHECK ((grondslag <> ''::text)),
  constraint gegeven_regime CHECK (((wpg_regime IS NULL) OR (soort = ANY (ARRAY['signaal'::text, 'inbrenger'::text, 'analyse'::text])))),
  constraint gegeven_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'afsluitingsbesluit'::text]))),
  constraint gegeven_toestand_check CHECK ((toestand = ANY (ARRAY['geldig'::text, 'afgeschermd'::text, 'verwijderd'::text]))),
  constraint gegeven_verwijderd CHECK (((toestand = 'verwijderd'::text) = (length(inhoud) = 0))),
  constraint gegeven_verzegeld CHECK (((NOT verzegeld) OR (COALESCE(wpg_regime, ''::text) = ANY (ARRAY['9'::text, '10-1-a'::text, '10-1-c'::text])))),
  constraint gegeven_wens CHECK (((wens_op IS NULL) OR (soort = 'achterblijver'::text))),
  constraint gegeven_wpg_regime_check CHECK ((wpg_regime = ANY (ARRAY['8'::text, '9'::text, '10-1-a'::text, '10-1-c'::text, '13'::text]))),
  constraint gegeven_bij_fkey FOREIGN KEY (bij) REFERENCES casusoverleg.gegeven(id),
  constraint gegeven_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint gegeven_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint gegeven_ingebracht_door_fkey FOREIGN KEY (ingebracht_door) REFERENCES beheer.functionaris(id),
  constraint gegeven_vervangt_fkey FOREIGN KEY (vervangt) REFERENCES casusoverleg.gegeven(id),
  constraint gegeven_pkey PRIMARY KEY (id)
);
CREATE INDEX gegeven_casus ON casusoverleg.gegeven USING btree (casus);
CREATE TRIGGER na_stuk AFTER UPDATE OF inhoud, toestand ON casusoverleg.gegeven FOR EACH ROW WHEN (((new.toestand = 'verwijderd'::text) OR (new.inhoud IS DISTINCT FROM old.inhoud))) EXECUTE FUNCTION verzoeken.na_stuk();
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF toestand ON casusoverleg.gegeven FOR EACH ROW WHEN ((old.toestand <> new.toestand)) EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table casusoverleg.gegeven enable row level security;
alter table casusoverleg.gegeven force row level security;
create policy afsluiten on casusoverleg.gegeven for insert to casusbesluit_uitvoeren
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (soort = 'afsluitingsbesluit'::text) AND casusoverleg.eensgezind(casus, 'afsluiten'::text, NULL::uuid)));
create policy bewaarder on casusoverleg.gegeven to bewaarder
  using (true);
create policy corrigeren on casusoverleg.gegeven for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)));
create policy deur on casusoverleg.gegeven for insert to deur_casusoverleg
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.staat_open(casus)));
create policy geldig on casusoverleg.gegeven as restrictive for select
  using (((toestand = 'geldig'::text) OR (CURRENT_USER = ANY (ARRAY['casusoverleg_schrijven'::name, 'wacht'::name, 'bewaarder'::name]))));
create policy lezen on casusoverleg.gegeven for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)));
create policy opnemen on casusoverleg.gegeven for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)));
create policy plan on casusoverleg.gegeven to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (soort = 'actie'::text) AND (EXISTS ( SELECT
   FROM casusoverleg.maatregel m
  WHERE (m.gegeven = gegeven.id)))));
create policy vrijgeven on casusoverleg.gegeven for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(casus) AND verzegeld AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(casus) AND (NOT verzegeld) AND casusoverleg.mag_gegeven(verzegeld, wpg_regime)));
create policy wissen on casusoverleg.gegeven for select to wacht
  using (true);

create table casusoverleg.kennisgeving (
  id uuid not null default gen_random_uuid(),
  correctie uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  partij uuid,
  externe_partner uuid,
  op date not null,
  per_brief boolean not null default false,
  ontvangen_op date,
  in_woorden boolean not null default false,
  brief_op date,
  brief_door uuid,
  constraint kennisgeving_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint kennisgeving_check1 CHECK (((brief_op IS NULL) = (brief_door IS NULL))),
  constraint kennisgeving_check2 CHECK (((brief_op IS NULL) OR per_brief)),
  constraint kennisgeving_brief_door_fkey FOREIGN KEY (brief_door) REFERENCES beheer.functionaris(id),
  constraint kennisgeving_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint kennisgeving_correctie_fkey FOREIGN KEY (correctie) REFERENCES casusoverleg.correctie(id),
  constraint kennisgeving_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint kennisgeving_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint kennisgeving_pkey PRIMARY KEY (id)
);
CREATE INDEX kennisgeving_casus ON casusoverleg.kennisgeving USING btree (casus);
CREATE UNIQUE INDEX kennisgeving_extern ON casusoverleg.kennisgeving USING btree (correctie, externe_partner) WHERE (externe_partner IS NOT NULL);
CREATE UNIQUE INDEX kennisgeving_partij ON casusoverleg.kennisgeving USING btree (correctie, partij) WHERE (partij IS NOT NULL);
alter table casusoverleg.kennisgeving enable row level security;
alter table casusoverleg.kennisgeving force row level security;
create policy bewaarder on casusoverleg.kennisgeving to bewaarder
  using (true);
create policy brief on casusoverleg.kennisgeving for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND per_brief AND (brief_op IS NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (brief_door = beheer.functionaris())));
create policy ontvanger on casusoverleg.kennisgeving for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (((beheer.rol() = 'casusoverleglid'::text) AND (partij = beheer.partij())) OR (beheer.rol() = 'uitvoerder'::text))));
create policy partner on casusoverleg.kennisgeving for select to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'externe-casuspartner'::text) AND (externe_partner = beheer.externe_partner())));
create policy wacht on casusoverleg.kennisgeving for insert to wacht
  with check (true);
create policy wacht_leest on casusoverleg.kennisgeving for select to wacht
  using (true);

create table casusoverleg.kennisgevingsbrief (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  partij uuid,
  externe_partner uuid,
  beperkt boolean not null,
  kennisgevingen uuid[] not null,
  door uuid not null,
  op date not null,
  brief_op date,
  brief_door uuid,
  inhoud bytea not null,
  gegevens uuid[] not null,
  teksten bytea[] not null,
  constraint kennisgevingsbrief_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint kennisgevingsbrief_check1 CHECK (((brief_op IS NULL) = (brief_door IS NULL))),
  constraint kennisgevingsbrief_check2 CHECK ((cardinality(gegevens) = cardinality(teksten))),
  constraint kennisgevingsbrief_kennisgevingen_check CHECK ((cardinality(kennisgevingen) > 0)),
  constraint kennisgevingsbrief_brief_door_fkey FOREIGN KEY (brief_door) REFERENCES beheer.functionaris(id),
  constraint kennisgevingsbrief_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint kennisgevingsbrief_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint kennisgevingsbrief_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint kennisgevingsbrief_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint kennisgevingsbrief_pkey PRIMARY KEY (id)
);
CREATE INDEX kennisgevingsbrief_casus ON casusoverleg.kennisgevingsbrief USING btree (casus);
CREATE TRIGGER na_verzending AFTER UPDATE OF brief_op ON casusoverleg.kennisgevingsbrief FOR EACH ROW WHEN (((old.brief_op IS NULL) AND (new.brief_op IS NOT NULL))) EXECUTE FUNCTION archief.na_verzending();
alter table casusoverleg.kennisgevingsbrief enable row level security;
alter table casusoverleg.kennisgevingsbrief force row level security;
create policy bewaarder on casusoverleg.kennisgevingsbrief to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on casusoverleg.kennisgevingsbrief for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.mag_casus(casus) AND ((beheer.rol() = 'uitvoerder'::text) OR ((beheer.rol() = 'casusoverleglid'::text) AND (beheer.partijsoort() = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text])))) AND ((NOT beperkt) OR casusoverleg.mag_gegeven(false, '9'::text))));
create policy opmaken on casusoverleg.kennisgevingsbrief for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (door = beheer.functionaris())));
create policy versturen on casusoverleg.kennisgevingsbrief for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (brief_op IS NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (brief_door = beheer.functionaris())));

create table casusoverleg.maatregel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  plan uuid not null,
  nummer integer not null,
  gegeven uuid not null,
  partij uuid,
  externe_partner uuid,
  uiterlijk date not null,
  lijn uuid not null,
  stand text not null default 'lopend'::text,
  verlengd_tot date,
  gesloten_op date,
  constraint maatregel_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint maatregel_check1 CHECK ((verlengd_tot > uiterlijk)),
  constraint maatregel_check2 CHECK (((stand = 'lopend'::text) = (gesloten_op IS NULL))),
  constraint maatregel_nummer_check CHECK ((nummer > 0)),
  constraint maatregel_stand_check CHECK ((stand = ANY (ARRAY['lopend'::text, 'afgerond'::text, 'gestopt'::text]))),
  constraint maatregel_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint maatregel_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint maatregel_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint maatregel_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint maatregel_plan_fkey FOREIGN KEY (plan) REFERENCES casusoverleg.plan(id),
  constraint maatregel_pkey PRIMARY KEY (id),
  constraint maatregel_plan_nummer_key UNIQUE (plan, nummer)
);
alter table casusoverleg.maatregel enable row level security;
alter table casusoverleg.maatregel force row level security;
create policy bewaarder on casusoverleg.maatregel to bewaarder
  using (true);
create policy deelnemers on casusoverleg.maatregel to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy plan on casusoverleg.maatregel to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM casusoverleg.plan p
  WHERE (p.id = maatregel.plan)))));
create policy wacht on casusoverleg.maatregel for select to wacht
  using (true);

create table casusoverleg.monitoring (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  stand text not null,
  gepland_op date,
  gepland_door uuid,
  gehouden_op date,
  plan uuid,
  uitkomst text,
  gegeven uuid,
  volgorde bigint not null generated always as identity,
  constraint monitoring_check CHECK (((gepland_op IS NULL) = (gepland_door IS NULL))),
  constraint monitoring_check1 CHECK (((stand = 'gehouden'::text) OR (gepland_op IS NOT NULL))),
  constraint monitoring_check2 CHECK (((stand = 'gehouden'::text) = (gehouden_op IS NOT NULL))),
  constraint monitoring_check3 CHECK ((((gehouden_op IS NULL) = (plan IS NULL)) AND ((plan IS NULL) = (uitkomst IS NULL)) AND ((uitkomst IS NULL) = (gegeven IS NULL)))),
  constraint monitoring_stand_check CHECK ((stand = ANY (ARRAY['gepland'::text, 'gehouden'::text, 'vervallen'::text]))),
  constraint monitoring_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['doorgaan'::text, 'afschalen'::text, 'bijstellen'::text, 'sluiting-adviseren'::text]))),
  constraint monitoring_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint monitoring_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint monitoring_gepland_door_fkey FOREIGN KEY (gepland_door) REFERENCES beheer.functionaris(id),
  constraint monitoring_plan_fkey FOREIGN KEY (plan) REFERENCES casusoverleg.plan(id),
  constraint monitoring_pkey PRIMARY KEY (id)
);
CREATE INDEX monitoring_casus ON casusoverleg.monitoring USING btree (casus);
CREATE UNIQUE INDEX monitoring_een_gepland ON casusoverleg.monitoring USING btree (casus) WHERE (stand = 'gepland'::text);
alter table casusoverleg.monitoring enable row level security;
alter table casusoverleg.monitoring force row level security;
create policy bewaarder on casusoverleg.monitoring to bewaarder
  using (true);
create policy deelnemers on casusoverleg.monitoring to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));

create table casusoverleg.ontvanger (
  gegeven uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  partij uuid not null,
  ontvangen_op date not null,
  constraint ontvanger_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint ontvanger_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint ontvanger_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint ontvanger_pkey PRIMARY KEY (gegeven, partij)
);
CREATE INDEX ontvanger_casus ON casusoverleg.ontvanger USING btree (casus);
alter table casusoverleg.ontvanger enable row level security;
alter table casusoverleg.ontvanger force row level security;
create policy bewaarder on casusoverleg.ontvanger to bewaarder
  using (true);
create policy lezen on casusoverleg.ontvanger for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = ontvanger.gegeven)))));
create policy opnemen on casusoverleg.ontvanger for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = ontvanger.gegeven)))));

create table casusoverleg.plan (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  versie integer not null,
  stand text not null,
  doelen text[] not null,
  opgesteld_door uuid not null,
  opgesteld_op date not null,
  vastgesteld_door uuid,
  vastgesteld_op date,
  inhoud bytea not null,
  motivering bytea,
  constraint plan_check CHECK (((stand = 'vastgesteld'::text) = (vastgesteld_op IS NOT NULL))),
  constraint plan_check1 CHECK (((stand = 'vastgesteld'::text) = (motivering IS NOT NULL))),
  constraint plan_doelen_check CHECK (((cardinality(doelen) > 0) AND (doelen <@ ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text, 'f'::text]))),
  constraint plan_stand_check CHECK ((stand = ANY (ARRAY['in-opstelling'::text, 'vastgesteld'::text, 'vervallen'::text]))),
  constraint plan_versie_check CHECK ((versie > 0)),
  constraint plan_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint plan_opgesteld_door_fkey FOREIGN KEY (opgesteld_door) REFERENCES beheer.functionaris(id),
  constraint plan_vastgesteld_door_fkey FOREIGN KEY (vastgesteld_door) REFERENCES beheer.functionaris(id),
  constraint plan_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX plan_een_in_opstelling ON casusoverleg.plan USING btree (casus) WHERE (stand = 'in-opstelling'::text);
CREATE UNIQUE INDEX plan_versie ON casusoverleg.plan USING btree (casus, versie) WHERE (stand <> 'vervallen'::text);
alter table casusoverleg.plan enable row level security;
alter table casusoverleg.plan force row level security;
create policy bewaarder on casusoverleg.plan to bewaarder
  using (true);
create policy deelnemers on casusoverleg.plan to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy plan on casusoverleg.plan to plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'vastgesteld'::text) AND casusoverleg.mag_casus(casus)));
create policy wacht on casusoverleg.plan for select to wacht
  using (true);

create table casusoverleg.stem (
  id uuid not null,
  samenwerkingsverband uuid not null,
  voorstel uuid not null,
  partijsoort text not null,
  functionaris uuid not null,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  volgorde bigint not null generated always as identity,
  constraint stem_partijsoort_check CHECK ((partijsoort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text, 'rvdk'::text, 'reclassering'::text]))),
  constraint stem_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint stem_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES casusoverleg.voorstel(id),
  constraint stem_pkey PRIMARY KEY (id),
  constraint stem_voorstel_partijsoort_key UNIQUE (voorstel, partijsoort)
);
alter table casusoverleg.stem enable row level security;
alter table casusoverleg.stem force row level security;
create policy bewaarder on casusoverleg.stem to bewaarder
  using (true);
create policy lezen on casusoverleg.stem for select to casusbesluit_lezen, casusbesluit_stemmen, casusbesluit_uitvoeren, casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM casusoverleg.voorstel v
  WHERE (v.id = stem.voorstel)))));
create policy stemmen on casusoverleg.stem for insert to casusbesluit_stemmen
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (partijsoort = beheer.partijsoort()) AND (functionaris = beheer.functionaris()) AND (EXISTS ( SELECT
   FROM casusoverleg.voorstel v
  WHERE ((v.id = stem.voorstel) AND (v.stand = 'open'::text))))));
create policy vertrek_lezen on casusoverleg.stem for select to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy wacht on casusoverleg.stem for select to wacht
  using (true);

create table casusoverleg.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  constraint teller_pkey PRIMARY KEY (samenwerkingsverband, jaar)
);
alter table casusoverleg.teller enable row level security;
alter table casusoverleg.teller force row level security;
create policy wacht on casusoverleg.teller to wacht
  using (true)
  with check (true);

create table casusoverleg.vergadering (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dag date not null,
  begin text not null,
  einde text not null,
  plaats text not null,
  stand text not null,
  volgnummer integer not null,
  gewijzigd_op timestamp with time zone not null,
  voorbereid_door uuid not null,
  nummer text not null,
  constraint vergadering_begin_check CHECK ((begin ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint vergadering_check CHECK (((einde ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (einde > begin))),
  constraint vergadering_plaats_check CHECK (((length(plaats) >= 1) AND (length(plaats) <= 100))),
  constraint vergadering_stand_check CHECK ((stand = ANY (ARRAY['gepland'::text, 'gaande'::text, 'gesloten'::text, 'afgezegd'::text]))),
  constraint vergadering_volgnummer_check CHECK ((volgnummer >= 0)),
  constraint vergadering_voorbereid_door_fkey FOREIGN KEY (voorbereid_door) REFERENCES beheer.functionaris(id),
  constraint vergadering_pkey PRIMARY KEY (id),
  constraint vergadering_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
alter table casusoverleg.vergadering enable row level security;
alter table casusoverleg.vergadering force row level security;
create policy deelnemers on casusoverleg.vergadering for select to casusoverleg_lezen, casusoverleg_schrijven, plan_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((beheer.rol() = 'uitvoerder'::text) OR (EXISTS ( SELECT
   FROM casusoverleg.agendapunt p
  WHERE (p.vergadering = vergadering.id))))));
create policy voorbereiden on casusoverleg.vergadering for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (stand = 'gepland'::text)));
create policy wacht_leest on casusoverleg.vergadering for select to wacht
  using (true);
create policy wijzigen on casusoverleg.vergadering for update to casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));

create table casusoverleg.vergaderteller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  constraint vergaderteller_pkey PRIMARY KEY (samenwerkingsverband, jaar)
);
alter table casusoverleg.vergaderteller enable row level security;
alter table casusoverleg.vergaderteller force row level security;
create policy wacht on casusoverleg.vergaderteller to wacht
  using (true)
  with check (true);

create table casusoverleg.verstrekking (
  gegeven uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  fase text not null,
  inhoud bytea not null,
  constraint verstrekking_fase_check CHECK ((fase = ANY (ARRAY['opstellen'::text, 'uitvoeren'::text, 'monitoren'::text]))),
  constraint verstrekking_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint verstrekking_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint verstrekking_pkey PRIMARY KEY (gegeven)
);
CREATE INDEX verstrekking_casus ON casusoverleg.verstrekking USING btree (casus);
alter table casusoverleg.verstrekking enable row level security;
alter table casusoverleg.verstrekking force row level security;
create policy bewaarder on casusoverleg.verstrekking to bewaarder
  using (true);
create policy lezen on casusoverleg.verstrekking for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = verstrekking.gegeven)))));
create policy opnemen on casusoverleg.verstrekking for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = verstrekking.gegeven)))));

create table casusoverleg.voorstel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  soort text not null,
  doel uuid not null,
  vereist text[] not null,
  ingediend_door uuid not null,
  partij uuid,
  ingediend_op date not null,
  volgorde bigint not null generated always as identity,
  stand text not null,
  gesloten_op date,
  inhoud bytea not null,
  constraint voorstel_check CHECK (((stand = 'open'::text) = (gesloten_op IS NULL))),
  constraint voorstel_soort_check CHECK ((soort = ANY (ARRAY['deelnemer-toevoegen'::text, 'deelnemer-verwijderen'::text, 'afsluiten'::text, 'doorverstrekken'::text]))),
  constraint voorstel_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'vervallen'::text]))),
  constraint voorstel_vereist_check CHECK (((cardinality(vereist) > 0) AND (vereist <@ ARRAY['gemeente'::text, 'om'::text, 'politie'::text, 'rvdk'::text, 'reclassering'::text]))),
  constraint voorstel_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint voorstel_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES beheer.functionaris(id),
  constraint voorstel_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint voorstel_pkey PRIMARY KEY (id)
);
CREATE INDEX voorstel_casus ON casusoverleg.voorstel USING btree (casus);
CREATE UNIQUE INDEX voorstel_een_afsluiting ON casusoverleg.voorstel USING btree (casus) WHERE ((stand = 'open'::text) AND (soort = 'afsluiten'::text));
CREATE UNIQUE INDEX voorstel_een_open ON casusoverleg.voorstel USING btree (casus, soort, doel) WHERE (stand = 'open'::text);
alter table casusoverleg.voorstel enable row level security;
alter table casusoverleg.voorstel force row level security;
create policy afsluiting on casusoverleg.voorstel for select to deur_afsluiting
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (soort = 'afsluiten'::text) AND (stand = 'aangenomen'::text)));
create policy bewaarder on casusoverleg.voorstel to bewaarder
  using (true);
create policy deelname on casusoverleg.voorstel for select to deur_deelname
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (soort = 'deelnemer-toevoegen'::text) AND (stand = 'aangenomen'::text) AND (EXISTS ( SELECT
   FROM taken.taak t
  WHERE (t.besluit = voorstel.id)))));
create policy deelnemers on casusoverleg.voorstel for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy gestemd on casusoverleg.voorstel for select to casusbesluit_stemmen, casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.stem_gevraagd(vereist)));
create policy gevraagd on casusoverleg.voorstel for select to casusbesluit_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND casusoverleg.stem_gevraagd(vereist)));
create policy indienen on casusoverleg.voorstel for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (stand = 'open'::text) AND (ingediend_door = beheer.functionaris())));
create policy uitvoeren on casusoverleg.voorstel for update to casusbesluit_uitvoeren
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND casusoverleg.eensgezind(casus, NULL::text, NULL::uuid)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((stand = 'vervallen'::text) OR ((stand = 'aangenomen'::text) AND casusoverleg.eensgezind(casus, soort, doel)))));
create policy vertrek on casusoverleg.voorstel for update to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (stand = 'open'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (stand = 'vervallen'::text)));
create policy vertrek_lezen on casusoverleg.voorstel for select to deur_vertrek
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy verwerpen on casusoverleg.voorstel for update to casusbesluit_stemmen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'open'::text) AND casusoverleg.stem_gevraagd(vereist)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (stand = 'verworpen'::text) AND (EXISTS ( SELECT
   FROM casusoverleg.stem s
  WHERE ((s.voorstel = voorstel.id) AND (NOT s.voor))))));
create policy wacht on casusoverleg.voorstel for select to wacht
  using (true);

create table casusoverleg.voortgang (
  id uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  plan uuid not null,
  maatregel uuid,
  monitoring uuid,
  dag date not null,
  gegeven uuid not null,
  constraint voortgang_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint voortgang_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint voortgang_maatregel_fkey FOREIGN KEY (maatregel) REFERENCES casusoverleg.maatregel(id),
  constraint voortgang_monitoring_fkey FOREIGN KEY (monitoring) REFERENCES casusoverleg.monitoring(id),
  constraint voortgang_plan_fkey FOREIGN KEY (plan) REFERENCES casusoverleg.plan(id),
  constraint voortgang_pkey PRIMARY KEY (id),
  constraint voortgang_gegeven_key UNIQUE (gegeven)
);
CREATE INDEX voortgang_casus ON casusoverleg.voortgang USING btree (casus);
alter table casusoverleg.voortgang enable row level security;
alter table casusoverleg.voortgang force row level security;
create policy bewaarder on casusoverleg.voortgang to bewaarder
  using (true);
create policy deelnemers on casusoverleg.voortgang to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));

create table casusoverleg.vrijgave (
  gegeven uuid not null,
  samenwerkingsverband uuid not null,
  casus uuid not null,
  doelen text[] not null,
  beveiligingsplan uuid not null,
  vrijgegeven_door uuid not null,
  vrijgegeven_op date not null,
  inhoud bytea not null,
  constraint vrijgave_doelen_check CHECK (((cardinality(doelen) > 0) AND (doelen <@ ARRAY['a'::text, 'b'::text, 'c'::text]))),
  constraint vrijgave_beveiligingsplan_fkey FOREIGN KEY (beveiligingsplan) REFERENCES beheer.beveiligingsplan(id),
  constraint vrijgave_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint vrijgave_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id),
  constraint vrijgave_vrijgegeven_door_fkey FOREIGN KEY (vrijgegeven_door) REFERENCES beheer.functionaris(id),
  constraint vrijgave_pkey PRIMARY KEY (gegeven)
);
CREATE INDEX vrijgave_casus ON casusoverleg.vrijgave USING btree (casus);
alter table casusoverleg.vrijgave enable row level security;
alter table casusoverleg.vrijgave force row level security;
create policy bewaarder on casusoverleg.vrijgave to bewaarder
  using (true);
create policy lezen on casusoverleg.vrijgave for select to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = vrijgave.gegeven)))));
create policy opnemen on casusoverleg.vrijgave for insert to casusoverleg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus) AND (EXISTS ( SELECT
   FROM casusoverleg.gegeven g
  WHERE (g.id = vrijgave.gegeven)))));

create table casusoverleg.zoeksleutel (
  samenwerkingsverband uuid not null,
  gegeven uuid not null,
  casus uuid not null,
  soort text not null,
  sleutel bytea not null,
  afgeschermd boolean not null default false,
  constraint zoeksleutel_sleutel_check CHECK ((length(sleutel) = 8)),
  constraint zoeksleutel_soort_check CHECK ((soort = ANY (ARRAY['exact'::text, 'voorvoegsel'::text, 'trigram'::text, 'geboortedatum'::text, 'geboortedatum-omgewisseld'::text, 'adres'::text]))),
  constraint zoeksleutel_casus_fkey FOREIGN KEY (casus) REFERENCES casusoverleg.casus(id),
  constraint zoeksleutel_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES casusoverleg.gegeven(id) ON DELETE CASCADE,
  constraint zoeksleutel_pkey PRIMARY KEY (gegeven, soort, sleutel)
);
CREATE INDEX zoeksleutel_sleutel ON casusoverleg.zoeksleutel USING btree (samenwerkingsverband, sleutel);
alter table casusoverleg.zoeksleutel enable row level security;
alter table casusoverleg.zoeksleutel force row level security;
create policy bewaarder on casusoverleg.zoeksleutel to bewaarder
  using (true);
create policy deelnemers on casusoverleg.zoeksleutel to casusoverleg_lezen, casusoverleg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() <> 'externe-casuspartner'::text) AND casusoverleg.mag_casus(casus)));
create policy deur on casusoverleg.zoeksleutel for insert to deur_casusoverleg
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND casusoverleg.staat_open(casus)));
create policy niet_afgeschermd on casusoverleg.zoeksleutel as restrictive
  using (((NOT afgeschermd) OR (CURRENT_USER = ANY (ARRAY['casusoverleg_schrijven'::name, 'wacht'::name, 'bewaarder'::name]))));
create policy uitvoerder_merkt on casusoverleg.zoeksleutel as restrictive for update to casusoverleg_schrijven
  using ((beheer.rol() = 'uitvoerder'::text));
create policy wissen on casusoverleg.zoeksleutel to wacht
  using (true);

create table kluis.sleutel (
  dossier uuid not null,
  samenwerkingsverband uuid not null,
  register text not null,
  registersleutel text not null,
  ingepakt bytea not null,
  constraint sleutel_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text, 'verzoeken'::text, 'archief'::text]))),
  constraint sleutel_pkey PRIMARY KEY (dossier)
);
alter table kluis.sleutel enable row level security;
alter table kluis.sleutel force row level security;
create policy bewaarder on kluis.sleutel to bewaarder
  using (true);
create policy wacht on kluis.sleutel to wacht
  using (true)
  with check (true);

create table logboek.regel (
  id bigint not null generated always as identity,
  samenwerkingsverband uuid not null,
  tijd timestamp with time zone not null,
  functionaris uuid,
  partij uuid,
  rol text not null,
  handeling text not null,
  artikel text not null,
  resultaat text not null,
  redenen text[] not null default '{}'::text[],
  objecten uuid[] not null default '{}'::uuid[],
  nummers text[] not null default '{}'::text[],
  herkomst text not null,
  trace_id text not null,
  transactie xid8 not null default pg_current_xact_id(),
  begonnen timestamp with time zone not null default transaction_timestamp(),
  constraint regel_resultaat_check CHECK ((resultaat = ANY (ARRAY['toegestaan'::text, 'geweigerd'::text, 'niet-gevonden'::text, 'herhaald'::text, 'veranderd'::text]))),
  constraint regel_trace_id_check CHECK ((trace_id ~ '^[0-9a-f]{32}$'::text)),
  constraint regel_pkey PRIMARY KEY (id)
);
CREATE INDEX regel_tijd ON logboek.regel USING btree (samenwerkingsverband, tijd);
CREATE INDEX regel_transactie ON logboek.regel USING btree (transactie);
CREATE TRIGGER niet_leegmaken BEFORE TRUNCATE ON logboek.regel FOR EACH STATEMENT EXECUTE FUNCTION logboek.onveranderlijk();
CREATE TRIGGER onveranderlijk BEFORE DELETE OR UPDATE ON logboek.regel FOR EACH ROW EXECUTE FUNCTION logboek.onveranderlijk();
alter table logboek.regel enable row level security;
alter table logboek.regel force row level security;
create policy bijschrijven on logboek.regel for insert
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));
create policy wacht on logboek.regel for select to wacht
  using (true);

create table platform.migratie (
  naam text not null,
  hash text not null,
  toegepast timestamp with time zone not null default now(),
  constraint migratie_pkey PRIMARY KEY (naam)
);

create table taken.taak (
  id uuid not null,
  samenwerkingsverband uuid not null,
  volgnummer bigint not null default nextval('taken.volgnummer'::regclass),
  soort text not null,
  object uuid not null,
  besluit uuid,
  besloten_door uuid,
  dag date not null,
  beurt bigint not null default 0,
  tijd timestamp with time zone not null,
  stand text not null default 'open'::text,
  pogingen integer not null default 0,
  niet_voor timestamp with time zone not null default transaction_timestamp(),
  afgerond timestamp with time zone,
  fout text,
  constraint taak_check CHECK (((besluit IS NULL) = (besloten_door IS NULL))),
  constraint taak_check1 CHECK (((stand = 'open'::text) = (afgerond IS NULL))),
  constraint taak_fout_check CHECK ((fout ~ '^[A-Za-z0-9-]{1,60}$'::text)),
  constraint taak_soort_check CHECK ((soort ~ '^[a-z]+(-[a-z]+)*$'::text)),
  constraint taak_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'gedaan'::text, 'dood'::text]))),
  constraint taak_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES beheer.functionaris(id),
  constraint taak_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint taak_pkey PRIMARY KEY (id),
  constraint taak_samenwerkingsverband_soort_object_dag_beurt_besluit_key UNIQUE NULLS NOT DISTINCT (samenwerkingsverband, soort, object, dag, beurt, besluit)
);
CREATE INDEX taak_object ON taken.taak USING btree (object);
CREATE INDEX taak_open ON taken.taak USING btree (niet_voor, volgnummer) WHERE (stand = 'open'::text);
alter table taken.taak enable row level security;
alter table taken.taak force row level security;
create policy achterlaten on taken.taak for insert to beheer_schrijven, casusoverleg_schrijven, weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (besloten_door = beheer.functionaris())));
create policy afsluiting_achterlaten on taken.taak for insert to casusbesluit_uitvoeren
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (besloten_door = beheer.functionaris()) AND (soort = 'afsluiting-overnemen'::text) AND casusoverleg.eensgezind(object, 'afsluiten'::text, NULL::uuid)));
create policy bewaarder on taken.taak to bewaarder
  using (true);
create policy deelname on taken.taak for select to deur_deelname
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (soort = 'deelnemer-toelaten'::text) AND (stand = 'open'::text)));
create policy deelname_achterlaten on taken.taak for insert to casusbesluit_uitvoeren
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (besloten_door = beheer.functionaris()) AND (soort = 'deelnemer-toelaten'::text) AND casusoverleg.eensgezind(object, 'deelnemer-toevoegen'::text, NULL::uuid)));
create policy dragen on taken.taak to taken_dragen
  using (true)
  with check (true);
create policy heropening_achterlaten on taken.taak for insert to archief_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (besloten_door = beheer.functionaris()) AND (soort = 'heropenen'::text) AND archief.is_eensgezind(besluit)));
create policy hervatten on taken.taak for update to beheer_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['functioneel-beheerder'::text, 'uitvoerder'::text]))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['functioneel-beheerder'::text, 'uitvoerder'::text]))));
create policy toezien on taken.taak for select to beheer_lezen, beheer_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['functioneel-beheerder'::text, 'uitvoerder'::text]))));
create policy vertrek on taken.taak for insert to wacht
  with check ((soort = 'deelname-beeindigen'::text));

create table vernietiging.aanhouding (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  nummer text,
  verzegeld boolean not null,
  grond text not null,
  kenmerk text not null,
  vanaf date not null,
  tot date not null,
  door uuid not null,
  rol text not null,
  opgeheven_op date,
  opgeheven_door uuid,
  partijsoort text default NULLIF(beheer.partijsoort(), ''::text),
  opheffingsgrond text,
  constraint aanhouding_check CHECK ((tot >= vanaf)),
  constraint aanhouding_check1 CHECK (((opgeheven_op IS NULL) = (opgeheven_door IS NULL))),
  constraint aanhouding_check2 CHECK (((opheffingsgrond IS NULL) OR (opgeheven_op IS NOT NULL))),
  constraint aanhouding_grond_check CHECK ((grond = ANY (ARRAY['verzoek'::text, 'bezwaar'::text, 'klacht'::text, 'rechtsvordering'::text]))),
  constraint aanhouding_kenmerk_check CHECK (((kenmerk ~ '^[A-Za-z0-9][A-Za-z0-9./ -]{0,39}$'::text) AND (kenmerk ~ '[0-9]'::text))),
  constraint aanhouding_opheffingsgrond_check CHECK ((opheffingsgrond = ANY (ARRAY['afgehandeld'::text, 'ingetrokken'::text, 'onterecht'::text]))),
  constraint aanhouding_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint aanhouding_opgeheven_door_fkey FOREIGN KEY (opgeheven_door) REFERENCES beheer.functionaris(id),
  constraint aanhouding_pkey PRIMARY KEY (id)
);
CREATE INDEX aanhouding_dossier ON vernietiging.aanhouding USING btree (dossier);
alter table vernietiging.aanhouding enable row level security;
alter table vernietiging.aanhouding force row level security;
create policy aanhouden on vernietiging.aanhouding for insert to vernietiging_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND (rol = beheer.rol()) AND vernietiging.mag_zien(verzegeld)));
create policy bewaarder on vernietiging.aanhouding to bewaarder
  using (true)
  with check (true);
create policy opheffen on vernietiging.aanhouding for update to vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_zien(verzegeld) AND (opgeheven_op IS NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (opgeheven_door = beheer.functionaris()) AND (opheffingsgrond IS NOT NULL) AND ((beheer.rol() = 'functionaris-gegevensbescherming'::text) OR ((beheer.rol() = rol) AND ((rol <> 'weegploeglid'::text) OR (beheer.partijsoort() = partijsoort))) OR ((beheer.rol() = 'weegploeglid'::text) AND vernietiging.aanhouder_weg(rol, partijsoort, samenwerkingsverband, opgeheven_op)))));
create policy systeem on vernietiging.aanhouding for select to vernietiger
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy zien on vernietiging.aanhouding for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_zien(verzegeld)));

create table vernietiging.brief (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  nummer text,
  plaats text not null,
  verzegeld boolean not null,
  partij uuid,
  externe_partner uuid,
  gegeven uuid not null,
  soort text not null,
  wijziging text not null,
  op date not null,
  ontvangen_op date,
  in_woorden boolean not null,
  besloten_op date,
  volgorde bigint not null generated always as identity,
  constraint brief_check CHECK (((partij IS NULL) <> (externe_partner IS NULL))),
  constraint brief_check1 CHECK (((nummer IS NOT NULL) OR verzegeld)),
  constraint brief_plaats_check CHECK ((plaats = ANY (ARRAY['register'::text, 'archief'::text]))),
  constraint brief_wijziging_check CHECK ((wijziging = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'niet-meer-afgeschermd'::text]))),
  constraint brief_dossier_fkey FOREIGN KEY (dossier) REFERENCES vernietiging.vernietigd(dossier),
  constraint brief_externe_partner_fkey FOREIGN KEY (externe_partner) REFERENCES beheer.externe_partner(id),
  constraint brief_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint brief_pkey PRIMARY KEY (id)
);
CREATE INDEX brief_dossier ON vernietiging.brief USING btree (dossier);
alter table vernietiging.brief enable row level security;
alter table vernietiging.brief force row level security;
create policy bewaarder on vernietiging.brief to bewaarder
  using (true)
  with check (true);
create policy versturen on vernietiging.brief for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_brief(plaats, verzegeld)));

create table vernietiging.gewijzigd (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  wijziging text not null,
  op date not null,
  spoor jsonb,
  volgorde bigint not null generated always as identity,
  constraint gewijzigd_check CHECK (((spoor IS NULL) = (wijziging = 'ingetrokken'::text))),
  constraint gewijzigd_wijziging_check CHECK ((wijziging = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'niet-meer-afgeschermd'::text, 'ingetrokken'::text]))),
  constraint gewijzigd_pkey PRIMARY KEY (id)
);
CREATE INDEX gewijzigd_dossier ON vernietiging.gewijzigd USING btree (dossier);
alter table vernietiging.gewijzigd enable row level security;
alter table vernietiging.gewijzigd force row level security;
create policy bewaarder on vernietiging.gewijzigd to bewaarder
  using (true)
  with check (true);

create table vernietiging.goedkeuring (
  id uuid not null,
  samenwerkingsverband uuid not null,
  voorstel uuid not null,
  partijsoort text not null,
  door uuid not null,
  op date not null,
  informatieplicht_herbezien boolean not null,
  inhoud bytea not null,
  constraint goedkeuring_partijsoort_check CHECK ((partijsoort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text]))),
  constraint goedkeuring_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint goedkeuring_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES vernietiging.voorstel(id) ON DELETE CASCADE,
  constraint goedkeuring_pkey PRIMARY KEY (id),
  constraint goedkeuring_voorstel_door_key UNIQUE (voorstel, door),
  constraint goedkeuring_voorstel_partijsoort_key UNIQUE (voorstel, partijsoort)
);
alter table vernietiging.goedkeuring enable row level security;
alter table vernietiging.goedkeuring force row level security;
create policy bewaarder on vernietiging.goedkeuring to bewaarder
  using (true)
  with check (true);
create policy eigen_partij on vernietiging.goedkeuring for insert to vernietiging_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (door = beheer.functionaris()) AND (partijsoort = beheer.partijsoort()) AND (EXISTS ( SELECT
   FROM vernietiging.voorstel v
  WHERE (v.id = goedkeuring.voorstel)))));
create policy herzien on vernietiging.goedkeuring for update to vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (partijsoort = beheer.partijsoort()) AND (NOT informatieplicht_herbezien) AND (EXISTS ( SELECT
   FROM vernietiging.voorstel v
  WHERE (v.id = goedkeuring.voorstel)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND informatieplicht_herbezien));
create policy systeem on vernietiging.goedkeuring for select to vernietiger
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy zien on vernietiging.goedkeuring for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'functionaris-gegevensbescherming'::text])) AND (EXISTS ( SELECT
   FROM vernietiging.voorstel v
  WHERE (v.id = goedkeuring.voorstel)))));

create table vernietiging.verklaring (
  id uuid not null,
  samenwerkingsverband uuid not null,
  nummer text not null,
  verzegeld boolean not null,
  opgemaakt_op date not null,
  aantal integer not null,
  manifest text not null,
  hash text not null,
  constraint verklaring_aantal_check CHECK ((aantal > 0)),
  constraint verklaring_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint verklaring_pkey PRIMARY KEY (id),
  constraint verklaring_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON vernietiging.verklaring FOR EACH ROW EXECUTE FUNCTION vernietiging.blijft();
CREATE TRIGGER niet_leegmaken BEFORE TRUNCATE ON vernietiging.verklaring FOR EACH STATEMENT EXECUTE FUNCTION vernietiging.blijft();
alter table vernietiging.verklaring enable row level security;
alter table vernietiging.verklaring force row level security;
create policy bewaarder on vernietiging.verklaring to bewaarder
  using (true)
  with check (true);
create policy systeem on vernietiging.verklaring to vernietiger
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy zien on vernietiging.verklaring for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_zien(verzegeld)));

create table vernietiging.vernietigd (
  dossier uuid not null,
  samenwerkingsverband uuid not null,
  register text not null,
  nummer text,
  verzegeld boolean not null,
  hoofd uuid,
  grond text not null,
  stand text not null,
  geopend_op date not null,
  laatste_verwerking date not null,
  vanaf date not null,
  niet_voor date not null,
  vernietigd_op date not null,
  volgorde bigint not null generated always as identity,
  aantallen jsonb not null,
  verzegelde_aantallen jsonb not null,
  goedkeuringen jsonb not null,
  verklaring uuid,
  verzegelde_verklaring uuid,
  constraint vernietigd_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text, 'verzoeken'::text]))),
  constraint vernietigd_verklaring_fkey FOREIGN KEY (verklaring) REFERENCES vernietiging.verklaring(id),
  constraint vernietigd_verzegelde_verklaring_fkey FOREIGN KEY (verzegelde_verklaring) REFERENCES vernietiging.verklaring(id),
  constraint vernietigd_pkey PRIMARY KEY (dossier)
);
CREATE INDEX vernietigd_verklaring ON vernietiging.vernietigd USING btree (verklaring);
CREATE INDEX vernietigd_verzegelde_verklaring ON vernietiging.vernietigd USING btree (verzegelde_verklaring);
CREATE INDEX vernietigd_zonder ON vernietiging.vernietigd USING btree (samenwerkingsverband) WHERE ((verklaring IS NULL) OR (verzegelde_verklaring IS NULL));
CREATE TRIGGER blijft BEFORE DELETE OR UPDATE ON vernietiging.vernietigd FOR EACH ROW EXECUTE FUNCTION vernietiging.blijft();
CREATE TRIGGER brieven AFTER INSERT ON vernietiging.vernietigd FOR EACH ROW EXECUTE FUNCTION vernietiging.bewaar_brieven();
CREATE TRIGGER niet_leegmaken BEFORE TRUNCATE ON vernietiging.vernietigd FOR EACH STATEMENT EXECUTE FUNCTION vernietiging.blijft();
CREATE TRIGGER vergeet_gewijzigd AFTER INSERT ON vernietiging.vernietigd FOR EACH ROW EXECUTE FUNCTION vernietiging.vergeet_gewijzigd();
CREATE TRIGGER zonder_goedkeuring BEFORE INSERT ON vernietiging.vernietigd FOR EACH ROW EXECUTE FUNCTION vernietiging.zonder_goedkeuring();
alter table vernietiging.vernietigd enable row level security;
alter table vernietiging.vernietigd force row level security;
create policy bewaarder on vernietiging.vernietigd to bewaarder
  using (true)
  with check (true);
create policy systeem on vernietiging.vernietigd to vernietiger
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy wacht on vernietiging.vernietigd for select to wacht
  using (true);
create policy zien on vernietiging.vernietigd for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_zien(verzegeld)));

create table vernietiging.voorstel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  register text not null,
  nummer text,
  verzegeld boolean not null,
  grond text not null,
  vanaf date not null,
  niet_voor date not null,
  op date not null,
  door uuid,
  partij uuid,
  inhoud bytea,
  constraint voorstel_check CHECK ((verzegeld = (nummer IS NULL))),
  constraint voorstel_check1 CHECK (((grond = 'niet-meer-nodig'::text) = (inhoud IS NOT NULL))),
  constraint voorstel_check2 CHECK (((door IS NULL) = (inhoud IS NULL))),
  constraint voorstel_grond_check CHECK ((grond = ANY (ARRAY['bewaartermijn'::text, 'niet-geagendeerd'::text, 'niet-meer-nodig'::text]))),
  constraint voorstel_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text]))),
  constraint voorstel_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint voorstel_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint voorstel_pkey PRIMARY KEY (id),
  constraint voorstel_dossier_grond_vanaf_key UNIQUE (dossier, grond, vanaf)
);
CREATE INDEX voorstel_niet_voor ON vernietiging.voorstel USING btree (niet_voor);
alter table vernietiging.voorstel enable row level security;
alter table vernietiging.voorstel force row level security;
create policy bewaarder on vernietiging.voorstel to bewaarder
  using (true)
  with check (true);
create policy systeem on vernietiging.voorstel for select to vernietiger
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text)));
create policy termijn on vernietiging.voorstel for insert to vernietiger
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'systeem'::text) AND (door IS NULL)));
create policy vervroegen on vernietiging.voorstel for insert to vernietiging_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (grond = 'niet-meer-nodig'::text) AND (door = beheer.functionaris()) AND (beheer.rol() = ANY (ARRAY['weegploeglid'::text, 'uitvoerder'::text])) AND vernietiging.mag_zien(verzegeld)));
create policy zien on vernietiging.voorstel for select to vernietiging_lezen, vernietiging_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND vernietiging.mag_zien(verzegeld)));

create table verzoeken.genoemde (
  id uuid not null,
  samenwerkingsverband uuid not null,
  verzoek uuid not null,
  als text not null,
  soorten text[] not null,
  sleutels bytea[] not null,
  constraint genoemde_als_check CHECK ((als = ANY (ARRAY['verzoeker'::text, 'vertegenwoordiger'::text, 'betrokkene'::text, 'geadresseerde'::text]))),
  constraint genoemde_check CHECK ((cardinality(soorten) = cardinality(sleutels))),
  constraint genoemde_verzoek_fkey FOREIGN KEY (verzoek) REFERENCES verzoeken.verzoek(id) ON DELETE CASCADE,
  constraint genoemde_pkey PRIMARY KEY (id)
);
CREATE INDEX genoemde_sleutels ON verzoeken.genoemde USING gin (sleutels);
CREATE INDEX genoemde_verzoek ON verzoeken.genoemde USING btree (verzoek);
alter table verzoeken.genoemde enable row level security;
alter table verzoeken.genoemde force row level security;
create policy bewaarder on verzoeken.genoemde to bewaarder
  using (true);
create policy kernpartijen on verzoeken.genoemde to verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (als = 'geadresseerde'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = genoemde.verzoek)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (als = 'geadresseerde'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = genoemde.verzoek)))));
create policy uitvoerder on verzoeken.genoemde to verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (als <> 'geadresseerde'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (als <> 'geadresseerde'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = genoemde.verzoek)))));
create policy zoeken on verzoeken.genoemde for select to verzoeken_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (((beheer.rol() = 'uitvoerder'::text) AND (als <> 'geadresseerde'::text)) OR (beheer.rol() = 'weegploeglid'::text)) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = genoemde.verzoek)))));

create table verzoeken.gezochte (
  samenwerkingsverband uuid not null,
  verzoek uuid not null,
  zoekslag text not null,
  register text not null,
  naam integer not null,
  exact bytea[] not null,
  trigram bytea[] not null,
  geboortedatum bytea[] not null,
  omgewisseld bytea[] not null,
  adres bytea[] not null,
  achternaam bytea[] not null,
  woordnummer integer[] not null,
  voornaam bytea[] not null default '{}'::bytea[],
  voorletter bytea[] not null default '{}'::bytea[],
  letter bytea[] not null default '{}'::bytea[],
  naast bytea[] not null default '{}'::bytea[],
  constraint gezochte_check CHECK ((cardinality(achternaam) = cardinality(woordnummer))),
  constraint gezochte_naam_check CHECK ((naam >= 0)),
  constraint gezochte_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text, 'verzoeken'::text]))),
  constraint gezochte_zoekslag_check CHECK ((zoekslag = ANY (ARRAY['registers'::text, 'archief'::text]))),
  constraint gezochte_verzoek_fkey FOREIGN KEY (verzoek) REFERENCES verzoeken.verzoek(id) ON DELETE CASCADE,
  constraint gezochte_pkey PRIMARY KEY (verzoek, zoekslag, register, naam)
);
alter table verzoeken.gezochte enable row level security;
alter table verzoeken.gezochte force row level security;
create policy bewaarder on verzoeken.gezochte to bewaarder
  using (true);
create policy zoekers on verzoeken.gezochte for insert to verzoeken_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND ((beheer.rol() = 'uitvoerder'::text) OR ((beheer.rol() = 'weegploeglid'::text) AND (zoekslag = 'archief'::text))) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = gezochte.verzoek)))));

create table verzoeken.stap (
  id uuid not null,
  samenwerkingsverband uuid not null,
  verzoek uuid not null,
  soort text not null,
  op date not null,
  vastgelegd_op date not null,
  door uuid not null,
  volgorde bigint not null generated always as identity,
  inhoud bytea not null,
  open boolean,
  weegvolgorde bigint,
  constraint stap_check CHECK (((open IS NULL) OR (soort = 'beantwoord'::text))),
  constraint stap_check1 CHECK (((weegvolgorde IS NULL) OR open)),
  constraint stap_soort_check CHECK ((soort = ANY (ARRAY['identiteit'::text, 'bevoegd'::text, 'onbevoegd'::text, 'verdaagd'::text, 'niet-behandeld'::text, 'doorzocht'::text, 'archief-doorzocht'::text, 'voorgelegd'::text, 'besloten'::text, 'antwoord'::text, 'beantwoord'::text, 'aangehouden'::text, 'ingetrokken'::text, 'hersteld'::text, 'identiteit-vervallen'::text, 'bevoegdheid-vervallen'::text, 'zoeken-vervallen'::text]))),
  constraint stap_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint stap_verzoek_fkey FOREIGN KEY (verzoek) REFERENCES verzoeken.verzoek(id),
  constraint stap_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX stap_eenmaal ON verzoeken.stap USING btree (verzoek, soort) WHERE (soort = ANY (ARRAY['verdaagd'::text, 'niet-behandeld'::text, 'beantwoord'::text, 'ingetrokken'::text]));
CREATE INDEX stap_verzoek ON verzoeken.stap USING btree (verzoek);
CREATE TRIGGER geef_weegvolgorde BEFORE INSERT ON verzoeken.stap FOR EACH ROW WHEN (new.open) EXECUTE FUNCTION verzoeken.geef_weegvolgorde();
alter table verzoeken.stap enable row level security;
alter table verzoeken.stap force row level security;
create policy antwoord on verzoeken.stap as restrictive to verzoeken_lezen, verzoeken_schrijven
  using (((soort <> 'beantwoord'::text) OR (beheer.rol() = 'weegploeglid'::text)))
  with check (((soort <> 'antwoord'::text) AND ((soort <> 'beantwoord'::text) OR (beheer.rol() = 'weegploeglid'::text))));
create policy bewaarder on verzoeken.stap to bewaarder
  using (true);
create policy kernpartijen on verzoeken.stap to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = stap.verzoek)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = stap.verzoek)))));
create policy kernpartijentoezicht on verzoeken.stap for select to verzoeken_toezien
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = stap.verzoek)))));
create policy toezicht on verzoeken.stap for select to verzoeken_toezien
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['uitvoerder'::text, 'functionaris-gegevensbescherming'::text]))));
create policy uitvoerder on verzoeken.stap to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));

create table verzoeken.stuk (
  id uuid not null,
  samenwerkingsverband uuid not null,
  verzoek uuid not null,
  vondst uuid not null,
  gegeven uuid not null,
  soort text not null,
  dag date,
  beslist text not null,
  voorstel text not null,
  voorstelgrond text,
  besluit text,
  grond text,
  besloten_door uuid,
  besloten_op date,
  volgorde bigint not null generated always as identity,
  inhoud bytea not null,
  beslissing bytea,
  constraint stuk_beslist_check CHECK ((beslist = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text, 'uitvoerder'::text, 'kernpartij'::text]))),
  constraint stuk_besluit_check CHECK ((besluit = ANY (ARRAY['tonen'::text, 'inkorten'::text, 'weglaten'::text]))),
  constraint stuk_check CHECK (((voorstel = 'tonen'::text) = (voorstelgrond IS NULL))),
  constraint stuk_check1 CHECK (((besluit IS NULL) = (besloten_op IS NULL))),
  constraint stuk_check2 CHECK (((besluit IS NULL) = (besloten_door IS NULL))),
  constraint stuk_check3 CHECK (((besluit IS NULL) = (beslissing IS NULL))),
  constraint stuk_check4 CHECK (((COALESCE(besluit, 'tonen'::text) = 'tonen'::text) = (grond IS NULL))),
  constraint stuk_grond_check CHECK ((grond = ANY (ARRAY['melder'::text, 'andere-personen'::text, 'a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text]))),
  constraint stuk_voorstel_check CHECK ((voorstel = ANY (ARRAY['tonen'::text, 'inkorten'::text, 'weglaten'::text]))),
  constraint stuk_voorstelgrond_check CHECK ((voorstelgrond = ANY (ARRAY['melder'::text, 'andere-personen'::text, 'a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text]))),
  constraint stuk_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES beheer.functionaris(id),
  constraint stuk_verzoek_fkey FOREIGN KEY (verzoek) REFERENCES verzoeken.verzoek(id),
  constraint stuk_vondst_fkey FOREIGN KEY (vondst) REFERENCES verzoeken.vondst(id) ON DELETE CASCADE,
  constraint stuk_pkey PRIMARY KEY (id),
  constraint stuk_vondst_gegeven_key UNIQUE (vondst, gegeven)
);
CREATE INDEX stuk_verzoek ON verzoeken.stuk USING btree (verzoek);
CREATE TRIGGER stuk_van_eigenaar BEFORE UPDATE ON verzoeken.stuk FOR EACH ROW EXECUTE FUNCTION verzoeken.stuk_van_eigenaar();
alter table verzoeken.stuk enable row level security;
alter table verzoeken.stuk force row level security;
create policy bewaarder on verzoeken.stuk to bewaarder
  using (true);
create policy over_informeren on verzoeken.stuk as restrictive to verzoeken_lezen, verzoeken_schrijven
  using (((soort <> ALL (ARRAY['informeeroordeel'::text, 'informeerbesluit'::text])) OR (beheer.rol() = 'weegploeglid'::text)))
  with check (((soort <> ALL (ARRAY['informeeroordeel'::text, 'informeerbesluit'::text])) OR (beheer.rol() = 'weegploeglid'::text)));
create policy vondst on verzoeken.stuk to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM verzoeken.vondst v
  WHERE (v.id = stuk.vondst)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (EXISTS ( SELECT
   FROM verzoeken.vondst v
  WHERE (v.id = stuk.vondst)))));

create table verzoeken.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  constraint teller_pkey PRIMARY KEY (samenwerkingsverband, jaar)
);
alter table verzoeken.teller enable row level security;
alter table verzoeken.teller force row level security;
create policy wacht on verzoeken.teller to wacht
  using (true)
  with check (true);

create table verzoeken.verzoek (
  id uuid not null,
  samenwerkingsverband uuid not null,
  nummer text not null,
  soort text not null,
  weg text not null,
  hoedanigheid text not null,
  stand text not null default 'open'::text,
  ontvangen_op date not null,
  vastgelegd_op date not null,
  vastgelegd_door uuid not null,
  zestien_op date,
  afgehandeld_op date,
  inhoud bytea not null,
  doorzocht_op date,
  dossier_weg_op date,
  aangehouden_tot date,
  bezwaar_tot date,
  volledig boolean,
  constraint verzoek_check CHECK ((vastgelegd_op >= ontvangen_op)),
  constraint verzoek_check1 CHECK ((zestien_op > ontvangen_op)),
  constraint verzoek_check2 CHECK ((afgehandeld_op >= ontvangen_op)),
  constraint verzoek_check3 CHECK (((stand = 'open'::text) = (afgehandeld_op IS NULL))),
  constraint verzoek_check4 CHECK ((doorzocht_op >= ontvangen_op)),
  constraint verzoek_check5 CHECK ((bezwaar_tot > afgehandeld_op)),
  constraint verzoek_check6 CHECK (((bezwaar_tot IS NULL) = (volledig IS NULL))),
  constraint verzoek_check7 CHECK (((bezwaar_tot IS NULL) OR (stand = ANY (ARRAY['beantwoord'::text, 'niet-behandeld'::text])))),
  constraint verzoek_hoedanigheid_check CHECK ((hoedanigheid = ANY (ARRAY['zelf'::text, 'ouder'::text, 'voogd'::text, 'curator'::text, 'mentor'::text, 'gemachtigde'::text, 'derde'::text]))),
  constraint verzoek_soort_check CHECK ((soort = ANY (ARRAY['inzage'::text, 'correctie'::text, 'verzet'::text]))),
  constraint verzoek_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'beantwoord'::text, 'niet-behandeld'::text, 'ingetrokken'::text]))),
  constraint verzoek_weg_check CHECK ((weg = ANY (ARRAY['brief'::text, 'e-mail'::text, 'balie'::text, 'webformulier'::text, 'telefoon'::text]))),
  constraint verzoek_samenwerkingsverband_fkey FOREIGN KEY (samenwerkingsverband) REFERENCES beheer.samenwerkingsverband(id),
  constraint verzoek_vastgelegd_door_fkey FOREIGN KEY (vastgelegd_door) REFERENCES beheer.functionaris(id),
  constraint verzoek_pkey PRIMARY KEY (id),
  constraint verzoek_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
CREATE TRIGGER bij_herstel BEFORE UPDATE ON verzoeken.verzoek FOR EACH ROW WHEN (((((((new.soort IS DISTINCT FROM old.soort) OR (new.weg IS DISTINCT FROM old.weg)) OR (new.hoedanigheid IS DISTINCT FROM old.hoedanigheid)) OR (new.ontvangen_op IS DISTINCT FROM old.ontvangen_op)) OR (new.zestien_op IS DISTINCT FROM old.zestien_op)) OR (new.inhoud IS DISTINCT FROM old.inhoud))) EXECUTE FUNCTION verzoeken.bij_herstel();
CREATE TRIGGER na_einde AFTER UPDATE OF stand ON verzoeken.verzoek FOR EACH ROW WHEN (((old.stand = 'open'::text) AND (new.stand <> 'open'::text))) EXECUTE FUNCTION verzoeken.na_einde();
alter table verzoeken.verzoek enable row level security;
alter table verzoeken.verzoek force row level security;
create policy bewaarder on verzoeken.verzoek to bewaarder
  using (true)
  with check (true);
create policy kernpartijen on verzoeken.verzoek for select to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (doorzocht_op IS NOT NULL)));
create policy kernpartijen_antwoord on verzoeken.verzoek for update to verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (doorzocht_op IS NOT NULL)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (doorzocht_op IS NOT NULL) AND (stand = 'beantwoord'::text)));
create policy toezicht on verzoeken.verzoek for select to verzoeken_toezien
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = ANY (ARRAY['uitvoerder'::text, 'functionaris-gegevensbescherming'::text]))));
create policy uitvoerder on verzoeken.verzoek to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)));

create table verzoeken.vondst (
  id uuid not null,
  samenwerkingsverband uuid not null,
  verzoek uuid not null,
  register text not null,
  dossier uuid not null,
  nummer text,
  gegeven uuid not null,
  soort text not null,
  overeenkomsten text[] not null,
  verzegeld boolean not null,
  gevonden_op date not null,
  oordeel text not null default 'open'::text,
  beoordeeld_door uuid,
  beoordeeld_op date,
  volgorde bigint not null generated always as identity,
  toelichting bytea,
  beeld text,
  constraint vondst_check CHECK ((beoordeeld_op >= gevonden_op)),
  constraint vondst_check1 CHECK (((oordeel = 'open'::text) = (beoordeeld_op IS NULL))),
  constraint vondst_check2 CHECK (((beoordeeld_op IS NULL) = (beoordeeld_door IS NULL))),
  constraint vondst_check3 CHECK (((beoordeeld_op IS NULL) = (toelichting IS NULL))),
  constraint vondst_oordeel_check CHECK ((oordeel = ANY (ARRAY['open'::text, 'bevestigd'::text, 'verworpen'::text]))),
  constraint vondst_overeenkomsten_check CHECK (((cardinality(overeenkomsten) > 0) AND (overeenkomsten <@ ARRAY['naam'::text, 'geboortedatum'::text, 'geboortedatum-omgewisseld'::text, 'adres'::text]))),
  constraint vondst_register_check CHECK ((register = ANY (ARRAY['weegploeg'::text, 'casusoverleg'::text, 'archief'::text, 'verzoeken'::text]))),
  constraint vondst_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'melder'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'geadresseerde'::text, 'verzoeker'::text, 'vertegenwoordiger'::text, 'betrokkene'::text]))),
  constraint vondst_beoordeeld_door_fkey FOREIGN KEY (beoordeeld_door) REFERENCES beheer.functionaris(id),
  constraint vondst_verzoek_fkey FOREIGN KEY (verzoek) REFERENCES verzoeken.verzoek(id),
  constraint vondst_pkey PRIMARY KEY (id),
  constraint vondst_verzoek_register_gegeven_key UNIQUE (verzoek, register, gegeven)
);
CREATE INDEX vondst_dossier ON verzoeken.vondst USING btree (dossier);
CREATE TRIGGER een_per_dossier AFTER UPDATE OF dossier, verzegeld ON verzoeken.vondst FOR EACH ROW WHEN ((new.soort = 'naw'::text)) EXECUTE FUNCTION verzoeken.een_per_dossier();
CREATE TRIGGER na_verwerping AFTER UPDATE OF oordeel ON verzoeken.vondst FOR EACH ROW WHEN ((new.oordeel = 'verworpen'::text)) EXECUTE FUNCTION verzoeken.na_verwerping();
CREATE TRIGGER na_vondst AFTER DELETE ON verzoeken.vondst FOR EACH ROW EXECUTE FUNCTION verzoeken.na_vondst();
alter table verzoeken.vondst enable row level security;
alter table verzoeken.vondst force row level security;
create policy bewaarder on verzoeken.vondst to bewaarder
  using (true);
create policy vondst on verzoeken.vondst to verzoeken_lezen, verzoeken_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND verzoeken.mag_vondst(register, soort, verzegeld) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = vondst.verzoek)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND verzoeken.mag_vondst(register, soort, verzegeld) AND (EXISTS ( SELECT
   FROM verzoeken.verzoek v
  WHERE (v.id = vondst.verzoek)))));

create table weegploeg.agendapunt (
  id uuid not null,
  samenwerkingsverband uuid not null,
  vergadering uuid not null,
  dossier uuid not null,
  vraag text not null,
  volgorde integer not null,
  stand text not null,
  aanwezig uuid[] not null default '{}'::uuid[],
  behandeld_op date,
  constraint agendapunt_check CHECK (((stand = ANY (ARRAY['aan-de-orde'::text, 'behandeld'::text])) = (behandeld_op IS NOT NULL))),
  constraint agendapunt_check1 CHECK (((behandeld_op IS NULL) = (cardinality(aanwezig) = 0))),
  constraint agendapunt_stand_check CHECK ((stand = ANY (ARRAY['gepland'::text, 'aan-de-orde'::text, 'behandeld'::text, 'vervallen'::text]))),
  constraint agendapunt_vraag_check CHECK ((vraag = ANY (ARRAY['stem-gevraagd'::text, 'voorstel-doen'::text, 'analyse-maken'::text, 'informatie-verwacht'::text, 'bespreken'::text]))),
  constraint agendapunt_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id) ON DELETE CASCADE,
  constraint agendapunt_vergadering_fkey FOREIGN KEY (vergadering) REFERENCES weegploeg.vergadering(id),
  constraint agendapunt_pkey PRIMARY KEY (id),
  constraint agendapunt_vergadering_dossier_vraag_key UNIQUE (vergadering, dossier, vraag)
);
CREATE INDEX agendapunt_dossier ON weegploeg.agendapunt USING btree (dossier);
CREATE UNIQUE INDEX agendapunt_een_aan_de_orde ON weegploeg.agendapunt USING btree (vergadering) WHERE (stand = 'aan-de-orde'::text);
alter table weegploeg.agendapunt enable row level security;
alter table weegploeg.agendapunt force row level security;
create policy bewaarder on weegploeg.agendapunt to bewaarder
  using (true);
create policy voorbereiden on weegploeg.agendapunt for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (EXISTS ( SELECT
   FROM weegploeg.dossier d
  WHERE ((d.id = agendapunt.dossier) AND (NOT d.verzegeld))))));
create policy wacht_leest on weegploeg.agendapunt for select to wacht
  using (true);
create policy weegploeg on weegploeg.agendapunt for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND (EXISTS ( SELECT
   FROM weegploeg.dossier d
  WHERE ((d.id = agendapunt.dossier) AND (NOT d.verzegeld))))));
create policy wijzigen on weegploeg.agendapunt for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));

create table weegploeg.controle (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  door uuid not null,
  op date not null,
  bekeken uuid[] not null,
  aan_te_passen uuid[] not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  inhoud bytea not null,
  constraint controle_bekeken_check CHECK ((cardinality(bekeken) > 0)),
  constraint controle_check CHECK ((aan_te_passen <@ bekeken)),
  constraint controle_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint controle_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint controle_pkey PRIMARY KEY (id)
);
CREATE INDEX controle_dossier ON weegploeg.controle USING btree (dossier);
alter table weegploeg.controle enable row level security;
alter table weegploeg.controle force row level security;
create policy bewaarder on weegploeg.controle to bewaarder
  using (true);
create policy weegploeg on weegploeg.controle
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.correctie (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  bron uuid not null,
  wijziging text not null,
  reden text not null,
  aanleiding text not null,
  verzegeld boolean not null,
  door uuid not null,
  op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  sinds date,
  constraint correctie_aanleiding_check CHECK ((aanleiding = ANY (ARRAY['controle'::text, 'verzoek'::text, 'melding'::text, 'eigen-vaststelling'::text]))),
  constraint correctie_reden_check CHECK ((reden = ANY (ARRAY['feitelijk-onjuist'::text, 'onvolledig'::text, 'later-bekend'::text, 'niet-ter-zake-dienend'::text, 'in-strijd-met-voorschrift'::text, 'juistheid-betwist'::text, 'nodig-voor-betrokkene'::text, 'juistheid-vastgesteld'::text, 'beperking-vervallen'::text]))),
  constraint correctie_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text, 'informatievraag'::text, 'intrekking'::text, 'samenvoeging'::text, 'heropening'::text, 'voorstel'::text, 'stem'::text, 'vrijgave'::text, 'controle'::text, 'correctiepunt'::text, 'correctiezienswijze'::text, 'plan'::text, 'deelnemer'::text, 'doorverstrekking'::text, 'doorverstrekt_gegeven'::text, 'afsluitadvies'::text, 'verstrekking'::text]))),
  constraint correctie_wijziging_check CHECK ((wijziging = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'niet-meer-afgeschermd'::text]))),
  constraint correctie_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint correctie_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint correctie_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint correctie_pkey PRIMARY KEY (id)
);
CREATE INDEX correctie_dossier ON weegploeg.correctie USING btree (dossier);
CREATE TRIGGER geef_kennis AFTER INSERT ON weegploeg.correctie FOR EACH ROW EXECUTE FUNCTION weegploeg.geef_kennis();
CREATE TRIGGER onthoud AFTER INSERT ON weegploeg.correctie FOR EACH ROW EXECUTE FUNCTION vernietiging.onthoud_correctie();
CREATE TRIGGER vergeet_brieftekst AFTER INSERT ON weegploeg.correctie FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table weegploeg.correctie enable row level security;
alter table weegploeg.correctie force row level security;
create policy bewaarder on weegploeg.correctie to bewaarder
  using (true);
create policy informatieplicht on weegploeg.correctie for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht() AND (NOT verzegeld)));
create policy weegploeg on weegploeg.correctie
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));

create table weegploeg.correctiepunt (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gegeven uuid not null,
  soort text not null,
  bron uuid not null,
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null,
  gevraagd text not null,
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  door uuid not null,
  besluit text,
  grond text,
  besloten_op date,
  besloten_door uuid,
  uitgevoerd_op date,
  volgorde bigint not null generated always as identity,
  zienswijze_uiterlijk date,
  bewaard bytea,
  item uuid default 
CASE
    WHEN (soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text])) THEN gegeven
    ELSE NULL::uuid
END,
  blijft_afgeschermd boolean not null default false,
  aangevoerd bytea,
  constraint correctiepunt_besluit_check CHECK ((besluit = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text, 'vernietigd'::text, 'afgewezen'::text, 'vervallen'::text]))),
  constraint correctiepunt_check CHECK ((((besluit IS NULL) = (besloten_op IS NULL)) AND ((besluit IS NULL) = (besloten_door IS NULL)))),
  constraint correctiepunt_check1 CHECK (((grond IS NOT NULL) = ((besluit IS NOT NULL) AND (besluit <> ALL (ARRAY['afgewezen'::text, 'vervallen'::text]))))),
  constraint correctiepunt_check2 CHECK (((uitgevoerd_op IS NULL) OR (besloten_op IS NOT NULL))),
  constraint correctiepunt_check3 CHECK (((besluit <> 'vernietigd'::text) OR (verzoeksoort = 'verzet'::text))),
  constraint correctiepunt_gevraagd_check CHECK ((gevraagd = ANY (ARRAY['verbeterd'::text, 'aangevuld'::text, 'verwijderd'::text, 'afgeschermd'::text]))),
  constraint correctiepunt_grond_check CHECK ((grond = ANY (ARRAY['feitelijk-onjuist'::text, 'juistheid-betwist'::text, 'onvolledig'::text, 'niet-ter-zake-dienend'::text, 'in-strijd-met-voorschrift'::text]))),
  constraint correctiepunt_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'inbrenger'::text, 'analyse'::text, 'actie'::text, 'achterblijver'::text, 'netwerkpersoon'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text, 'informatievraag'::text, 'intrekking'::text, 'samenvoeging'::text, 'heropening'::text, 'voorstel'::text, 'stem'::text, 'vrijgave'::text, 'controle'::text, 'correctiepunt'::text, 'correctiezienswijze'::text, 'plan'::text, 'deelnemer'::text, 'doorverstrekking'::text, 'doorverstrekt_gegeven'::text, 'afsluitadvies'::text, 'verstrekking'::text]))),
  constraint correctiepunt_verzoeksoort_check CHECK ((verzoeksoort = ANY (ARRAY['correctie'::text, 'verzet'::text]))),
  constraint correctiepunt_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint correctiepunt_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint correctiepunt_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint correctiepunt_item_fkey FOREIGN KEY (item) REFERENCES weegploeg.gegeven(id) ON DELETE CASCADE,
  constraint correctiepunt_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiepunt_dossier ON weegploeg.correctiepunt USING btree (dossier);
CREATE UNIQUE INDEX correctiepunt_eenmaal ON weegploeg.correctiepunt USING btree (verzoek, soort, gegeven) WHERE (besluit IS DISTINCT FROM 'vervallen'::text);
CREATE TRIGGER na_punt AFTER DELETE ON weegploeg.correctiepunt FOR EACH ROW EXECUTE FUNCTION verzoeken.na_punt();
CREATE TRIGGER neem_afscherming_over BEFORE INSERT ON weegploeg.correctiepunt FOR EACH ROW WHEN ((new.beperken AND (new.besluit IS NULL) AND (new.beperkt_op IS NULL))) EXECUTE FUNCTION verzoeken.neem_afscherming_over();
CREATE TRIGGER wis_aangevoerd BEFORE UPDATE ON weegploeg.correctiepunt FOR EACH ROW WHEN (((new.aangevoerd IS NOT NULL) AND ((new.uitgevoerd_op IS NOT NULL) OR (new.besluit = 'vervallen'::text)))) EXECUTE FUNCTION verzoeken.wis_aangevoerd();
alter table weegploeg.correctiepunt enable row level security;
alter table weegploeg.correctiepunt force row level security;
create policy bewaarder on weegploeg.correctiepunt to bewaarder
  using (true);
create policy toezicht on weegploeg.correctiepunt for select to weegploeg_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'functionaris-gegevensbescherming'::text) AND ((besluit IS NOT NULL) OR (beperken AND (beperkt_op IS NULL)))));
create policy uitvoerder_legt_voor on weegploeg.correctiepunt for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (door = beheer.functionaris())));
create policy weegploeg on weegploeg.correctiepunt for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));
create policy weegploeg_werkt_bij on weegploeg.correctiepunt for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.correctiezienswijze (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  punt uuid not null,
  partij uuid not null,
  functionaris uuid not null,
  op date not null,
  eens boolean not null,
  inhoud bytea not null,
  volgorde bigint not null generated always as identity,
  constraint correctiezienswijze_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint correctiezienswijze_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint correctiezienswijze_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint correctiezienswijze_punt_fkey FOREIGN KEY (punt) REFERENCES weegploeg.correctiepunt(id) ON DELETE CASCADE,
  constraint correctiezienswijze_pkey PRIMARY KEY (id)
);
CREATE INDEX correctiezienswijze_dossier ON weegploeg.correctiezienswijze USING btree (dossier);
CREATE INDEX correctiezienswijze_punt ON weegploeg.correctiezienswijze USING btree (punt);
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF inhoud ON weegploeg.correctiezienswijze FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table weegploeg.correctiezienswijze enable row level security;
alter table weegploeg.correctiezienswijze force row level security;
create policy bewaarder on weegploeg.correctiezienswijze to bewaarder
  using (true);
create policy partij_uit_zich on weegploeg.correctiezienswijze for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (partij = beheer.partij()) AND (functionaris = beheer.functionaris()) AND (EXISTS ( SELECT 1
   FROM weegploeg.correctiepunt k
  WHERE ((k.id = correctiezienswijze.punt) AND (k.dossier = correctiezienswijze.dossier) AND (k.besluit IS NULL))))));
create policy weegploeg on weegploeg.correctiezienswijze for select to weegploeg_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((partij = beheer.partij()) OR (beheer.rol() = 'uitvoerder'::text))));
create policy weegploeg_schrijft on weegploeg.correctiezienswijze for select to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));
create policy weegploeg_werkt_bij on weegploeg.correctiezienswijze for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.dossier (
  id uuid not null,
  samenwerkingsverband uuid not null,
  nummer text,
  verzegeld boolean not null,
  stand text not null,
  aangemaakt_op date not null,
  laatste_verwerking date not null,
  besluit_op date,
  samengevoegd_met uuid,
  casus uuid,
  casusnummer text,
  heropend_op date,
  constraint dossier_check CHECK ((verzegeld = (nummer IS NULL))),
  constraint dossier_check1 CHECK (((NOT verzegeld) OR (stand = ANY (ARRAY['ingebracht'::text, 'samengevoegd'::text])))),
  constraint dossier_check2 CHECK (((stand = 'samengevoegd'::text) = (samengevoegd_met IS NOT NULL))),
  constraint dossier_check3 CHECK (((stand = ANY (ARRAY['geagendeerd'::text, 'niet-geagendeerd'::text, 'afgesloten'::text])) = (besluit_op IS NOT NULL))),
  constraint dossier_stand_check CHECK ((stand = ANY (ARRAY['ingebracht'::text, 'informatie-gevraagd'::text, 'geanalyseerd'::text, 'voorgesteld'::text, 'geagendeerd'::text, 'niet-geagendeerd'::text, 'samengevoegd'::text, 'afgesloten'::text]))),
  constraint dossier_samengevoegd_met_fkey FOREIGN KEY (samengevoegd_met) REFERENCES weegploeg.dossier(id),
  constraint dossier_pkey PRIMARY KEY (id),
  constraint dossier_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
CREATE INDEX dossier_samengevoegd ON weegploeg.dossier USING btree (samengevoegd_met) WHERE (samengevoegd_met IS NOT NULL);
CREATE TRIGGER na_nummer AFTER UPDATE OF nummer ON weegploeg.dossier FOR EACH ROW WHEN ((old.nummer IS DISTINCT FROM new.nummer)) EXECUTE FUNCTION verzoeken.na_nummer();
CREATE TRIGGER na_register AFTER DELETE ON weegploeg.dossier FOR EACH ROW EXECUTE FUNCTION verzoeken.na_register();
CREATE TRIGGER na_wijziging AFTER UPDATE ON weegploeg.dossier FOR EACH ROW WHEN (((old.samengevoegd_met IS DISTINCT FROM new.samengevoegd_met) OR (old.verzegeld AND (NOT new.verzegeld)) OR ((new.heropend_op IS NOT NULL) AND (old.heropend_op IS DISTINCT FROM new.heropend_op)))) EXECUTE FUNCTION vernietiging.na_wijziging();
alter table weegploeg.dossier enable row level security;
alter table weegploeg.dossier force row level security;
create policy bewaarder on weegploeg.dossier to bewaarder
  using (true);
create policy informatieplicht on weegploeg.dossier for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht() AND (NOT verzegeld) AND ((EXISTS ( SELECT
   FROM weegploeg.gegeven g
  WHERE ((g.dossier = dossier.id) AND (g.soort = 'agenderingsbesluit'::text)))) OR (EXISTS ( SELECT
   FROM weegploeg.informeeroordeel o
  WHERE (o.dossier = dossier.id))))));
create policy weegploeg on weegploeg.dossier
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));

create table weegploeg.geadresseerde (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  besluit uuid,
  hoedanigheid text not null,
  op date,
  inhoud bytea not null,
  soorten text[] not null,
  sleutels bytea[] not null,
  brief uuid,
  opgemaakt_op date,
  constraint geadresseerde_check CHECK ((cardinality(soorten) = cardinality(sleutels))),
  constraint geadresseerde_een CHECK ((num_nonnulls(besluit, brief) = 1)),
  constraint geadresseerde_hoedanigheid_check CHECK ((hoedanigheid = ANY (ARRAY['betrokkene'::text, 'wettelijk-vertegenwoordiger'::text, 'curator'::text, 'mentor'::text]))),
  constraint geadresseerde_opgemaakt CHECK (((brief IS NULL) = (opgemaakt_op IS NULL))),
  constraint geadresseerde_verzonden CHECK (((besluit IS NULL) = (op IS NULL))),
  constraint geadresseerde_besluit_fkey FOREIGN KEY (besluit) REFERENCES weegploeg.informeerbesluit(id),
  constraint geadresseerde_brief_fkey FOREIGN KEY (brief) REFERENCES weegploeg.informatiebrief(id) ON DELETE CASCADE,
  constraint geadresseerde_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint geadresseerde_pkey PRIMARY KEY (id)
);
CREATE INDEX geadresseerde_besluit ON weegploeg.geadresseerde USING btree (besluit);
CREATE INDEX geadresseerde_brief ON weegploeg.geadresseerde USING btree (brief);
CREATE INDEX geadresseerde_dossier ON weegploeg.geadresseerde USING btree (dossier);
CREATE INDEX geadresseerde_sleutels ON weegploeg.geadresseerde USING gin (sleutels);
CREATE CONSTRAINT TRIGGER na_brief AFTER DELETE ON weegploeg.geadresseerde DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.brief IS NOT NULL)) EXECUTE FUNCTION verzoeken.na_brief();
CREATE TRIGGER na_stuk AFTER DELETE ON weegploeg.geadresseerde FOR EACH ROW EXECUTE FUNCTION verzoeken.na_stuk();
alter table weegploeg.geadresseerde enable row level security;
alter table weegploeg.geadresseerde force row level security;
create policy bewaarder on weegploeg.geadresseerde to bewaarder
  using (true);
create policy kernpartijen on weegploeg.geadresseerde to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text)))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND ((EXISTS ( SELECT
   FROM weegploeg.informeerbesluit b
  WHERE ((b.id = geadresseerde.besluit) AND (b.dossier = geadresseerde.dossier) AND (b.soort = 'geinformeerd'::text)))) OR (EXISTS ( SELECT
   FROM weegploeg.informatiebrief v
  WHERE ((v.id = geadresseerde.brief) AND (v.dossier = geadresseerde.dossier)))))));

create table weegploeg.gegeven (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  soort text not null,
  bron uuid not null,
  grondslag text not null,
  wpg_regime text,
  verzegeld boolean not null,
  bij uuid,
  vervangt uuid,
  ingebracht_door uuid not null,
  ingebracht_op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  handeling text not null,
  inhoud bytea not null,
  toestand text not null default 'geldig'::text,
  heropend_van uuid,
  constraint gegeven_check CHECK (((NOT verzegeld) OR (wpg_regime = ANY (ARRAY['9'::text, '10-1-a'::text, '10-1-c'::text])))),
  constraint gegeven_grondslag_check CHECK ((grondslag <> ''::text)),
  constraint gegeven_soort_check CHECK ((soort = ANY (ARRAY['naw'::text, 'signaal'::text, 'melder'::text, 'analyse'::text, 'agenderingsbesluit'::text, 'afsluitingsbesluit'::text]))),
  constraint gegeven_toestand_check CHECK ((toestand = ANY (ARRAY['geldig'::text, 'afgeschermd'::text, 'verwijderd'::text]))),
  constraint gegeven_verwijderd CHECK (((toestand = 'verwijderd'::text) = (length(inhoud) = 0))),
  constraint gegeven_wpg_regime_check CHECK ((wpg_regime = ANY (ARRAY['8'::text, '9'::text, '10-1-a'::text, '10-1-c'::text, '13'::text]))),
  constraint gegeven_bij_fkey FOREIGN KEY (bij) REFERENCES weegploeg.gegeven(id),
  constraint gegeven_bron_fkey FOREIGN KEY (bron) REFERENCES beheer.partij(id),
  constraint gegeven_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint gegeven_ingebracht_door_fkey FOREIGN KEY (ingebracht_door) REFERENCES beheer.functionaris(id),
  constraint gegeven_vervangt_fkey FOREIGN KEY (vervangt) REFERENCES weegploeg.gegeven(id),
  constraint gegeven_pkey PRIMARY KEY (id)
);
CREATE INDEX gegeven_dossier ON weegploeg.gegeven USING btree (dossier);
CREATE INDEX gegeven_heropend ON weegploeg.gegeven USING btree (heropend_van) WHERE (heropend_van IS NOT NULL);
CREATE TRIGGER na_stuk AFTER UPDATE OF inhoud, toestand ON weegploeg.gegeven FOR EACH ROW WHEN (((new.toestand = 'verwijderd'::text) OR (new.inhoud IS DISTINCT FROM old.inhoud))) EXECUTE FUNCTION verzoeken.na_stuk();
CREATE TRIGGER na_verplaatsing AFTER UPDATE OF dossier ON weegploeg.gegeven FOR EACH ROW WHEN ((old.dossier <> new.dossier)) EXECUTE FUNCTION verzoeken.na_verplaatsing();
CREATE TRIGGER na_vrijgave AFTER UPDATE OF verzegeld ON weegploeg.gegeven FOR EACH ROW WHEN ((old.verzegeld AND (NOT new.verzegeld))) EXECUTE FUNCTION verzoeken.na_vrijgave();
CREATE TRIGGER vergeet_brieftekst AFTER UPDATE OF toestand ON weegploeg.gegeven FOR EACH ROW WHEN ((old.toestand <> new.toestand)) EXECUTE FUNCTION archief.vergeet_brieftekst();
CREATE TRIGGER vergeet_brieftekst_gewist AFTER DELETE ON weegploeg.gegeven FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
CREATE CONSTRAINT TRIGGER vergeet_na_scheiding AFTER UPDATE OF dossier ON weegploeg.gegeven DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.dossier <> new.dossier)) EXECUTE FUNCTION archief.vergeet_na_scheiding();
alter table weegploeg.gegeven enable row level security;
alter table weegploeg.gegeven force row level security;
create policy bewaarder on weegploeg.gegeven to bewaarder
  using (true);
create policy geldig on weegploeg.gegeven as restrictive for select
  using (((toestand = 'geldig'::text) OR (CURRENT_USER = ANY (ARRAY['weegploeg_schrijven'::name, 'wacht'::name, 'bewaarder'::name]))));
create policy informatieplicht on weegploeg.gegeven for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht() AND (NOT verzegeld)));
create policy weegploeg on weegploeg.gegeven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));
create policy wissen on weegploeg.gegeven to wacht
  using (true)
  with check (true);

create table weegploeg.heropening (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  nummer text not null,
  opgedragen_op date not null,
  inhoud bytea not null,
  constraint heropening_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint heropening_pkey PRIMARY KEY (id),
  constraint heropening_dossier_key UNIQUE (dossier)
);
alter table weegploeg.heropening enable row level security;
alter table weegploeg.heropening force row level security;
create policy bewaarder on weegploeg.heropening to bewaarder
  using (true)
  with check (true);
create policy weegploeg on weegploeg.heropening to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND (EXISTS ( SELECT
   FROM weegploeg.dossier d
  WHERE (d.id = heropening.dossier)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.informatiebrief (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  uitkomst uuid not null,
  door uuid not null,
  op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  aantal smallint not null,
  inhoud bytea not null,
  constraint informatiebrief_aantal_check CHECK (((aantal >= 1) AND (aantal <= 6))),
  constraint informatiebrief_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint informatiebrief_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint informatiebrief_pkey PRIMARY KEY (id)
);
CREATE INDEX informatiebrief_dossier ON weegploeg.informatiebrief USING btree (dossier);
CREATE INDEX informatiebrief_uitkomst ON weegploeg.informatiebrief USING btree (uitkomst);
alter table weegploeg.informatiebrief enable row level security;
alter table weegploeg.informatiebrief force row level security;
create policy bewaarder on weegploeg.informatiebrief to bewaarder
  using (true);
create policy kernpartijen on weegploeg.informatiebrief for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text)));
create policy opmaken on weegploeg.informatiebrief for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (door = beheer.functionaris())));

create table weegploeg.informatievraag (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  gevraagd_aan uuid not null,
  gevraagd_door uuid not null,
  gevraagd_op date not null,
  uiterlijk date not null,
  beantwoord_op date,
  antwoord uuid,
  inhoud bytea not null,
  ronde uuid,
  ingetrokken_op date,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  constraint informatievraag_check CHECK ((uiterlijk > gevraagd_op)),
  constraint informatievraag_check1 CHECK (((beantwoord_op IS NULL) = (antwoord IS NULL))),
  constraint informatievraag_check2 CHECK (((ingetrokken_op IS NULL) OR (beantwoord_op IS NULL))),
  constraint informatievraag_antwoord_fkey FOREIGN KEY (antwoord) REFERENCES weegploeg.gegeven(id),
  constraint informatievraag_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint informatievraag_gevraagd_aan_fkey FOREIGN KEY (gevraagd_aan) REFERENCES beheer.partij(id),
  constraint informatievraag_gevraagd_door_fkey FOREIGN KEY (gevraagd_door) REFERENCES beheer.functionaris(id),
  constraint informatievraag_pkey PRIMARY KEY (id)
);
CREATE INDEX informatievraag_dossier ON weegploeg.informatievraag USING btree (dossier);
alter table weegploeg.informatievraag enable row level security;
alter table weegploeg.informatievraag force row level security;
create policy bewaarder on weegploeg.informatievraag to bewaarder
  using (true);
create policy weegploeg on weegploeg.informatievraag
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.informeerbesluit (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  uitkomst uuid not null,
  soort text not null,
  gronden text[] not null,
  herbeoordelen_op date,
  verzonden_op date,
  wijze text,
  door uuid not null,
  op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  inhoud bytea not null,
  constraint informeerbesluit_check CHECK ((herbeoordelen_op > op)),
  constraint informeerbesluit_check1 CHECK ((verzonden_op <= op)),
  constraint informeerbesluit_check2 CHECK (((soort = ANY (ARRAY['uitgesteld'::text, 'verlengd'::text])) = (cardinality(gronden) > 0))),
  constraint informeerbesluit_check3 CHECK (((soort = ANY (ARRAY['uitgesteld'::text, 'verlengd'::text])) = (herbeoordelen_op IS NOT NULL))),
  constraint informeerbesluit_check4 CHECK (((soort = 'geinformeerd'::text) = (verzonden_op IS NOT NULL))),
  constraint informeerbesluit_check5 CHECK (((soort = 'geinformeerd'::text) = (wijze IS NOT NULL))),
  constraint informeerbesluit_gronden_check CHECK ((gronden <@ ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text])),
  constraint informeerbesluit_soort_check CHECK ((soort = ANY (ARRAY['uitgesteld'::text, 'verlengd'::text, 'vervallen'::text, 'geinformeerd'::text]))),
  constraint informeerbesluit_wijze_check CHECK ((wijze = ANY (ARRAY['post'::text, 'uitgereikt'::text, 'gesprek-en-brief'::text]))),
  constraint informeerbesluit_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint informeerbesluit_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint informeerbesluit_pkey PRIMARY KEY (id)
);
CREATE INDEX informeerbesluit_uitkomst ON weegploeg.informeerbesluit USING btree (uitkomst);
CREATE TRIGGER na_informeren AFTER INSERT ON weegploeg.informeerbesluit FOR EACH ROW WHEN ((new.soort = ANY (ARRAY['geinformeerd'::text, 'uitgesteld'::text]))) EXECUTE FUNCTION weegploeg.na_informeren();
CREATE TRIGGER na_stuk AFTER DELETE ON weegploeg.informeerbesluit FOR EACH ROW EXECUTE FUNCTION verzoeken.na_stuk();
alter table weegploeg.informeerbesluit enable row level security;
alter table weegploeg.informeerbesluit force row level security;
create policy bewaarder on weegploeg.informeerbesluit to bewaarder
  using (true);
create policy kernpartijen on weegploeg.informeerbesluit for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text)));
create policy kernpartijen_en_fg on weegploeg.informeerbesluit for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht()));
create policy na_overleg on weegploeg.informeerbesluit for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (door = beheer.functionaris()) AND (NOT (EXISTS ( SELECT
   FROM unnest(beheer.blijvende_kernpartijen(informeerbesluit.samenwerkingsverband)) partij(partij)
  WHERE (NOT (EXISTS ( SELECT
           FROM weegploeg.informeeroordeel o
          WHERE ((o.uitkomst = informeerbesluit.uitkomst) AND (o.partijsoort = partij.partij))))))))));

create table weegploeg.informeeroordeel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  uitkomst uuid not null,
  partijsoort text not null,
  beletsel boolean not null,
  gronden text[] not null,
  functionaris uuid not null,
  op date not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  inhoud bytea not null,
  constraint informeeroordeel_check CHECK ((beletsel = (cardinality(gronden) > 0))),
  constraint informeeroordeel_gronden_check CHECK ((gronden <@ ARRAY['a'::text, 'b'::text, 'c'::text, 'd'::text, 'e'::text])),
  constraint informeeroordeel_partijsoort_check CHECK ((partijsoort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text]))),
  constraint informeeroordeel_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint informeeroordeel_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint informeeroordeel_pkey PRIMARY KEY (id)
);
CREATE INDEX informeeroordeel_uitkomst ON weegploeg.informeeroordeel USING btree (uitkomst);
CREATE TRIGGER na_stuk AFTER DELETE ON weegploeg.informeeroordeel FOR EACH ROW EXECUTE FUNCTION verzoeken.na_stuk();
alter table weegploeg.informeeroordeel enable row level security;
alter table weegploeg.informeeroordeel force row level security;
create policy bewaarder on weegploeg.informeeroordeel to bewaarder
  using (true);
create policy eigen_oordeel on weegploeg.informeeroordeel for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text) AND (functionaris = beheer.functionaris()) AND (partijsoort = beheer.partijsoort())));
create policy kernpartijen on weegploeg.informeeroordeel for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'weegploeglid'::text)));
create policy kernpartijen_en_fg on weegploeg.informeeroordeel for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht()));

create table weegploeg.intrekking (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  partij uuid not null,
  ingetrokken_door uuid not null,
  ingetrokken_op date not null,
  telde_vanaf bigint not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  verzegeld boolean not null,
  inhoud bytea not null,
  constraint intrekking_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint intrekking_ingetrokken_door_fkey FOREIGN KEY (ingetrokken_door) REFERENCES beheer.functionaris(id),
  constraint intrekking_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint intrekking_pkey PRIMARY KEY (id)
);
CREATE INDEX intrekking_dossier ON weegploeg.intrekking USING btree (dossier);
CREATE TRIGGER onthoud AFTER INSERT ON weegploeg.intrekking FOR EACH ROW EXECUTE FUNCTION vernietiging.onthoud_intrekking();
CREATE TRIGGER vergeet_brieftekst AFTER INSERT ON weegploeg.intrekking FOR EACH ROW EXECUTE FUNCTION archief.vergeet_brieftekst();
alter table weegploeg.intrekking enable row level security;
alter table weegploeg.intrekking force row level security;
create policy bewaarder on weegploeg.intrekking to bewaarder
  using (true);
create policy wacht on weegploeg.intrekking for select to wacht
  using (true);
create policy weegploeg on weegploeg.intrekking
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));

create table weegploeg.kennisgeving (
  correctie uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  partij uuid not null,
  verzegeld boolean not null,
  op date not null,
  id uuid not null default gen_random_uuid(),
  per_brief boolean not null default false,
  ontvangen_op date,
  brief_op date,
  brief_door uuid,
  constraint kennisgeving_check CHECK (((brief_op IS NULL) = (brief_door IS NULL))),
  constraint kennisgeving_check1 CHECK (((brief_op IS NULL) OR per_brief)),
  constraint kennisgeving_brief_door_fkey FOREIGN KEY (brief_door) REFERENCES beheer.functionaris(id),
  constraint kennisgeving_correctie_fkey FOREIGN KEY (correctie) REFERENCES weegploeg.correctie(id),
  constraint kennisgeving_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint kennisgeving_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint kennisgeving_pkey PRIMARY KEY (correctie, partij),
  constraint kennisgeving_id_key UNIQUE (id)
);
CREATE INDEX kennisgeving_dossier ON weegploeg.kennisgeving USING btree (dossier);
alter table weegploeg.kennisgeving enable row level security;
alter table weegploeg.kennisgeving force row level security;
create policy bewaarder on weegploeg.kennisgeving to bewaarder
  using (true);
create policy brief on weegploeg.kennisgeving for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND per_brief AND (brief_op IS NULL) AND (((NOT verzegeld) AND (beheer.rol() = 'uitvoerder'::text)) OR (verzegeld AND beheer.achter_zegel() AND (beheer.rol() = 'weegploeglid'::text) AND (beheer.partijsoort() = 'politie'::text)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (brief_door = beheer.functionaris())));
create policy ontvanger on weegploeg.kennisgeving for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel()) AND ((partij = beheer.partij()) OR (beheer.rol() = 'uitvoerder'::text) OR (verzegeld AND per_brief AND (beheer.rol() = 'weegploeglid'::text) AND (beheer.partijsoort() = 'politie'::text)))));
create policy wacht on weegploeg.kennisgeving for insert to wacht
  with check (true);

create table weegploeg.kennisgevingsbrief (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  partij uuid not null,
  verzegeld boolean not null,
  kennisgevingen uuid[] not null,
  door uuid not null,
  op date not null,
  brief_op date,
  brief_door uuid,
  inhoud bytea not null,
  gegevens uuid[] not null,
  teksten bytea[] not null,
  constraint kennisgevingsbrief_check CHECK (((brief_op IS NULL) = (brief_door IS NULL))),
  constraint kennisgevingsbrief_check1 CHECK ((cardinality(gegevens) = cardinality(teksten))),
  constraint kennisgevingsbrief_kennisgevingen_check CHECK ((cardinality(kennisgevingen) > 0)),
  constraint kennisgevingsbrief_brief_door_fkey FOREIGN KEY (brief_door) REFERENCES beheer.functionaris(id),
  constraint kennisgevingsbrief_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint kennisgevingsbrief_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint kennisgevingsbrief_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint kennisgevingsbrief_pkey PRIMARY KEY (id)
);
CREATE INDEX kennisgevingsbrief_dossier ON weegploeg.kennisgevingsbrief USING btree (dossier);
CREATE TRIGGER na_verzending AFTER UPDATE OF brief_op ON weegploeg.kennisgevingsbrief FOR EACH ROW WHEN (((old.brief_op IS NULL) AND (new.brief_op IS NOT NULL))) EXECUTE FUNCTION archief.na_verzending();
alter table weegploeg.kennisgevingsbrief enable row level security;
alter table weegploeg.kennisgevingsbrief force row level security;
create policy bewaarder on weegploeg.kennisgevingsbrief to bewaarder
  using (true)
  with check (true);
create policy opmaken on weegploeg.kennisgevingsbrief for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (door = beheer.functionaris()) AND
CASE
    WHEN verzegeld THEN (beheer.achter_zegel() AND (beheer.rol() = 'weegploeglid'::text) AND (beheer.partijsoort() = 'politie'::text))
    ELSE (beheer.rol() = 'uitvoerder'::text)
END));
create policy versturen on weegploeg.kennisgevingsbrief for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (brief_op IS NULL) AND
CASE
    WHEN verzegeld THEN (beheer.achter_zegel() AND (beheer.rol() = 'weegploeglid'::text) AND (beheer.partijsoort() = 'politie'::text))
    ELSE (beheer.rol() = 'uitvoerder'::text)
END))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (brief_door = beheer.functionaris())));
create policy weegploeg on weegploeg.kennisgevingsbrief for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));

create table weegploeg.samenvoeging (
  id uuid not null,
  samenwerkingsverband uuid not null,
  van uuid not null,
  naar uuid not null,
  gegevens uuid[] not null,
  door uuid not null,
  op date not null,
  verzegeld boolean not null,
  inhoud bytea not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  volgordes bigint[],
  vragen uuid[],
  voorstellen uuid[],
  intrekkingen uuid[],
  stand_van text,
  stand_naar text,
  ongedaan_op date,
  ongedaan_door uuid,
  ongedaan_inhoud bytea,
  intrekking_vanaf bigint[],
  intrekking_volgordes bigint[],
  constraint samenvoeging_check CHECK ((((ongedaan_op IS NULL) = (ongedaan_door IS NULL)) AND ((ongedaan_op IS NULL) = (ongedaan_inhoud IS NULL)))),
  constraint samenvoeging_door_fkey FOREIGN KEY (door) REFERENCES beheer.functionaris(id),
  constraint samenvoeging_naar_fkey FOREIGN KEY (naar) REFERENCES weegploeg.dossier(id),
  constraint samenvoeging_ongedaan_door_fkey FOREIGN KEY (ongedaan_door) REFERENCES beheer.functionaris(id),
  constraint samenvoeging_van_fkey FOREIGN KEY (van) REFERENCES weegploeg.dossier(id),
  constraint samenvoeging_pkey PRIMARY KEY (id)
);
CREATE TRIGGER na_samenvoeging AFTER INSERT ON weegploeg.samenvoeging FOR EACH ROW EXECUTE FUNCTION verzoeken.na_samenvoeging();
CREATE TRIGGER na_scheiding AFTER UPDATE OF ongedaan_op ON weegploeg.samenvoeging FOR EACH ROW WHEN (((old.ongedaan_op IS NULL) AND (new.ongedaan_op IS NOT NULL))) EXECUTE FUNCTION verzoeken.na_samenvoeging();
alter table weegploeg.samenvoeging enable row level security;
alter table weegploeg.samenvoeging force row level security;
create policy bewaarder on weegploeg.samenvoeging to bewaarder
  using (true);
create policy informatieplicht on weegploeg.samenvoeging for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht() AND (NOT verzegeld)));
create policy weegploeg on weegploeg.samenvoeging
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));

create table weegploeg.stem (
  id uuid not null,
  samenwerkingsverband uuid not null,
  voorstel uuid not null,
  partijsoort text not null,
  functionaris uuid not null,
  voor boolean not null,
  gestemd_op date not null,
  inhoud bytea not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  constraint stem_partijsoort_check CHECK ((partijsoort = ANY (ARRAY['gemeente'::text, 'om'::text, 'politie'::text]))),
  constraint stem_functionaris_fkey FOREIGN KEY (functionaris) REFERENCES beheer.functionaris(id),
  constraint stem_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES weegploeg.voorstel(id),
  constraint stem_pkey PRIMARY KEY (id),
  constraint stem_voorstel_partijsoort_key UNIQUE (voorstel, partijsoort)
);
alter table weegploeg.stem enable row level security;
alter table weegploeg.stem force row level security;
create policy bewaarder on weegploeg.stem to bewaarder
  using (true);
create policy weegploeg on weegploeg.stem
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.teller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  constraint teller_pkey PRIMARY KEY (samenwerkingsverband, jaar)
);
alter table weegploeg.teller enable row level security;
alter table weegploeg.teller force row level security;
create policy wacht on weegploeg.teller to wacht
  using (true)
  with check (true);

create table weegploeg.teruggang (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  vanaf bigint not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  constraint teruggang_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint teruggang_pkey PRIMARY KEY (id)
);
CREATE INDEX teruggang_dossier ON weegploeg.teruggang USING btree (dossier);
alter table weegploeg.teruggang enable row level security;
alter table weegploeg.teruggang force row level security;
create policy bewaarder on weegploeg.teruggang to bewaarder
  using (true);
create policy weegploeg on weegploeg.teruggang
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.vergadering (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dag date not null,
  begin text not null,
  einde text not null,
  plaats text not null,
  stand text not null,
  volgnummer integer not null,
  gewijzigd_op timestamp with time zone not null,
  voorbereid_door uuid not null,
  nummer text not null,
  constraint vergadering_begin_check CHECK ((begin ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint vergadering_check CHECK (((einde ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (einde > begin))),
  constraint vergadering_plaats_check CHECK (((length(plaats) >= 1) AND (length(plaats) <= 100))),
  constraint vergadering_stand_check CHECK ((stand = ANY (ARRAY['gepland'::text, 'gaande'::text, 'gesloten'::text, 'afgezegd'::text]))),
  constraint vergadering_volgnummer_check CHECK ((volgnummer >= 0)),
  constraint vergadering_voorbereid_door_fkey FOREIGN KEY (voorbereid_door) REFERENCES beheer.functionaris(id),
  constraint vergadering_pkey PRIMARY KEY (id),
  constraint vergadering_samenwerkingsverband_nummer_key UNIQUE (samenwerkingsverband, nummer)
);
alter table weegploeg.vergadering enable row level security;
alter table weegploeg.vergadering force row level security;
create policy voorbereiden on weegploeg.vergadering for insert to weegploeg_schrijven
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text) AND (stand = 'gepland'::text)));
create policy wacht_leest on weegploeg.vergadering for select to wacht
  using (true);
create policy weegploeg on weegploeg.vergadering for select to weegploeg_lezen, weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));
create policy wijzigen on weegploeg.vergadering for update to weegploeg_schrijven
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND (beheer.rol() = 'uitvoerder'::text)))
  with check ((samenwerkingsverband = beheer.samenwerkingsverband()));

create table weegploeg.vergaderteller (
  samenwerkingsverband uuid not null,
  jaar integer not null,
  laatste integer not null,
  constraint vergaderteller_pkey PRIMARY KEY (samenwerkingsverband, jaar)
);
alter table weegploeg.vergaderteller enable row level security;
alter table weegploeg.vergaderteller force row level security;
create policy wacht on weegploeg.vergaderteller to wacht
  using (true)
  with check (true);

create table weegploeg.voorstel (
  id uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  soort text not null,
  vereist text[] not null,
  ingediend_door uuid not null,
  partij uuid not null,
  ingediend_op date not null,
  stand text not null,
  gesloten_op date,
  inhoud bytea not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'::regclass),
  constraint voorstel_check CHECK (((stand = 'open'::text) = (gesloten_op IS NULL))),
  constraint voorstel_soort_check CHECK ((soort = ANY (ARRAY['agenderen'::text, 'niet-agenderen'::text, 'doorgeven'::text]))),
  constraint voorstel_stand_check CHECK ((stand = ANY (ARRAY['open'::text, 'aangenomen'::text, 'verworpen'::text, 'vervallen'::text]))),
  constraint voorstel_vereist_check CHECK ((cardinality(vereist) > 0)),
  constraint voorstel_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint voorstel_ingediend_door_fkey FOREIGN KEY (ingediend_door) REFERENCES beheer.functionaris(id),
  constraint voorstel_partij_fkey FOREIGN KEY (partij) REFERENCES beheer.partij(id),
  constraint voorstel_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX voorstel_een_open ON weegploeg.voorstel USING btree (dossier) WHERE (stand = 'open'::text);
alter table weegploeg.voorstel enable row level security;
alter table weegploeg.voorstel force row level security;
create policy bewaarder on weegploeg.voorstel to bewaarder
  using (true);
create policy weegploeg on weegploeg.voorstel
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));

create table weegploeg.voorstel_selectie (
  voorstel uuid not null,
  samenwerkingsverband uuid not null,
  gegeven uuid not null,
  kopie uuid,
  constraint voorstel_selectie_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES weegploeg.gegeven(id),
  constraint voorstel_selectie_voorstel_fkey FOREIGN KEY (voorstel) REFERENCES weegploeg.voorstel(id),
  constraint voorstel_selectie_pkey PRIMARY KEY (voorstel, gegeven)
);
CREATE INDEX voorstel_selectie_gegeven ON weegploeg.voorstel_selectie USING btree (gegeven) WHERE (kopie IS NOT NULL);
CREATE INDEX voorstel_selectie_kopie ON weegploeg.voorstel_selectie USING btree (kopie) WHERE (kopie IS NOT NULL);
alter table weegploeg.voorstel_selectie enable row level security;
alter table weegploeg.voorstel_selectie force row level security;
create policy bewaarder on weegploeg.voorstel_selectie to bewaarder
  using (true);
create policy weegploeg on weegploeg.voorstel_selectie
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));
create policy wissen on weegploeg.voorstel_selectie to wacht
  using (true);

create table weegploeg.vrijgave (
  gegeven uuid not null,
  samenwerkingsverband uuid not null,
  dossier uuid not null,
  doelen text[] not null,
  beveiligingsplan uuid not null,
  vrijgegeven_door uuid not null,
  vrijgegeven_op date not null,
  inhoud bytea not null,
  constraint vrijgave_doelen_check CHECK (((cardinality(doelen) > 0) AND (doelen <@ ARRAY['a'::text, 'b'::text, 'c'::text]))),
  constraint vrijgave_beveiligingsplan_fkey FOREIGN KEY (beveiligingsplan) REFERENCES beheer.beveiligingsplan(id),
  constraint vrijgave_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint vrijgave_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES weegploeg.gegeven(id),
  constraint vrijgave_vrijgegeven_door_fkey FOREIGN KEY (vrijgegeven_door) REFERENCES beheer.functionaris(id),
  constraint vrijgave_pkey PRIMARY KEY (gegeven)
);
alter table weegploeg.vrijgave enable row level security;
alter table weegploeg.vrijgave force row level security;
create policy bewaarder on weegploeg.vrijgave to bewaarder
  using (true);
create policy informatieplicht on weegploeg.vrijgave for select to informatieplicht_lezen
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.bij_informatieplicht()));
create policy lezen on weegploeg.vrijgave for select
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND (EXISTS ( SELECT
   FROM weegploeg.gegeven g
  WHERE (g.id = vrijgave.gegeven)))));
create policy meeverhuizen on weegploeg.vrijgave for update
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND (EXISTS ( SELECT
   FROM weegploeg.gegeven g
  WHERE (g.id = vrijgave.gegeven)))))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg()));
create policy vrijgeven on weegploeg.vrijgave for insert
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.achter_zegel()));
create policy wissen on weegploeg.vrijgave to wacht
  using (true);

create table weegploeg.zoeksleutel (
  samenwerkingsverband uuid not null,
  gegeven uuid not null,
  dossier uuid not null,
  soort text not null,
  sleutel bytea not null,
  verzegeld boolean not null,
  afgeschermd boolean not null default false,
  constraint zoeksleutel_sleutel_check CHECK ((length(sleutel) = 8)),
  constraint zoeksleutel_soort_check CHECK ((soort = ANY (ARRAY['exact'::text, 'voorvoegsel'::text, 'trigram'::text, 'geboortedatum'::text, 'geboortedatum-omgewisseld'::text, 'adres'::text]))),
  constraint zoeksleutel_dossier_fkey FOREIGN KEY (dossier) REFERENCES weegploeg.dossier(id),
  constraint zoeksleutel_gegeven_fkey FOREIGN KEY (gegeven) REFERENCES weegploeg.gegeven(id) ON DELETE CASCADE,
  constraint zoeksleutel_pkey PRIMARY KEY (gegeven, soort, sleutel)
);
CREATE INDEX zoeksleutel_dossier ON weegploeg.zoeksleutel USING btree (dossier);
CREATE INDEX zoeksleutel_sleutel ON weegploeg.zoeksleutel USING btree (samenwerkingsverband, sleutel);
alter table weegploeg.zoeksleutel enable row level security;
alter table weegploeg.zoeksleutel force row level security;
create policy bewaarder on weegploeg.zoeksleutel to bewaarder
  using (true);
create policy niet_afgeschermd on weegploeg.zoeksleutel as restrictive
  using (((NOT afgeschermd) OR (CURRENT_USER = ANY (ARRAY['weegploeg_schrijven'::name, 'wacht'::name, 'bewaarder'::name]))));
create policy weegploeg on weegploeg.zoeksleutel
  using (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())))
  with check (((samenwerkingsverband = beheer.samenwerkingsverband()) AND beheer.in_weegploeg() AND ((NOT verzegeld) OR beheer.achter_zegel())));
create policy wissen on weegploeg.zoeksleutel to wacht
  using (true);

grant usage on schema archief to archief_lezen;
grant usage on schema archief to archief_schrijven;
grant usage on schema archief to beheer_lezen;
grant usage on schema archief to bewaarder;
grant usage on schema archief to deur_archief;
grant usage on schema archief to informatieplicht_lezen;
grant usage on schema archief to taken_dragen;
grant usage on schema archief to verzoeken_lezen;
grant usage on schema archief to verzoeken_schrijven;
grant usage on schema archief to verzoeken_toezien;
grant usage on schema beheer to archief_lezen;
grant usage on schema beheer to archief_schrijven;
grant usage on schema beheer to beheer_lezen;
grant usage on schema beheer to beheer_schrijven;
grant usage on schema beheer to bewaarder;
grant usage on schema beheer to casusbesluit_lezen;
grant usage on schema beheer to casusbesluit_stemmen;
grant usage on schema beheer to casusbesluit_uitvoeren;
grant usage on schema beheer to casusoverleg_lezen;
grant usage on schema beheer to casusoverleg_schrijven;
grant usage on schema beheer to deur_afsluiting;
grant usage on schema beheer to deur_archief;
grant usage on schema beheer to deur_casusoverleg;
grant usage on schema beheer to deur_deelname;
grant usage on schema beheer to deur_vertrek;
grant usage on schema beheer to informatieplicht_lezen;
grant usage on schema beheer to plan_lezen;
grant usage on schema beheer to sleutelbeheer;
grant usage on schema beheer to taken_dragen;
grant usage on schema beheer to toegang;
grant usage on schema beheer to vernietiger;
grant usage on schema beheer to vernietiging_lezen;
grant usage on schema beheer to vernietiging_schrijven;
grant usage on schema beheer to verzoeken_lezen;
grant usage on schema beheer to verzoeken_schrijven;
grant usage on schema beheer to verzoeken_toezien;
grant usage on schema beheer to wacht;
grant usage on schema beheer to weegploeg_lezen;
grant usage on schema beheer to weegploeg_schrijven;
grant usage on schema casusoverleg to bewaarder;
grant usage on schema casusoverleg to casusbesluit_lezen;
grant usage on schema casusoverleg to casusbesluit_stemmen;
grant usage on schema casusoverleg to casusbesluit_uitvoeren;
grant usage on schema casusoverleg to casusoverleg_lezen;
grant usage on schema casusoverleg to casusoverleg_schrijven;
grant usage on schema casusoverleg to deur_afsluiting;
grant usage on schema casusoverleg to deur_casusoverleg;
grant usage on schema casusoverleg to deur_deelname;
grant usage on schema casusoverleg to deur_vertrek;
grant usage on schema casusoverleg to plan_lezen;
grant usage on schema casusoverleg to verzoeken_lezen;
grant usage on schema casusoverleg to verzoeken_schrijven;
grant usage on schema casusoverleg to wacht;
grant usage on schema kluis to archief_lezen;
grant usage on schema kluis to archief_schrijven;
grant usage on schema kluis to bewaarder;
grant usage on schema kluis to casusbesluit_lezen;
grant usage on schema kluis to casusbesluit_stemmen;
grant usage on schema kluis to casusbesluit_uitvoeren;
grant usage on schema kluis to casusoverleg_lezen;
grant usage on schema kluis to casusoverleg_schrijven;
grant usage on schema kluis to deur_afsluiting;
grant usage on schema kluis to deur_archief;
grant usage on schema kluis to deur_casusoverleg;
grant usage on schema kluis to deur_deelname;
grant usage on schema kluis to deur_vertrek;
grant usage on schema kluis to informatieplicht_lezen;
grant usage on schema kluis to plan_lezen;
grant usage on schema kluis to sleutelbeheer;
grant usage on schema kluis to verzoeken_lezen;
grant usage on schema kluis to verzoeken_schrijven;
grant usage on schema kluis to wacht;
grant usage on schema kluis to weegploeg_lezen;
grant usage on schema kluis to weegploeg_schrijven;
grant usage on schema logboek to archief_lezen;
grant usage on schema logboek to archief_schrijven;
grant usage on schema logboek to beheer_lezen;
grant usage on schema logboek to beheer_schrijven;
grant usage on schema logboek to bewaarder;
grant usage on schema logboek to casusbesluit_lezen;
grant usage on schema logboek to casusbesluit_stemmen;
grant usage on schema logboek to casusbesluit_uitvoeren;
grant usage on schema logboek to casusoverleg_lezen;
grant usage on schema logboek to casusoverleg_schrijven;
grant usage on schema logboek to deur_archief;
grant usage on schema logboek to deur_deelname;
grant usage on schema logboek to deur_vertrek;
grant usage on schema logboek to informatieplicht_lezen;
grant usage on schema logboek to plan_lezen;
grant usage on schema logboek to sleutelbeheer;
grant usage on schema logboek to toegang;
grant usage on schema logboek to vernietiger;
grant usage on schema logboek to vernietiging_lezen;
grant usage on schema logboek to vernietiging_schrijven;
grant usage on schema logboek to verzoeken_lezen;
grant usage on schema logboek to verzoeken_schrijven;
grant usage on schema logboek to verzoeken_toezien;
grant usage on schema logboek to wacht;
grant usage on schema logboek to weegploeg_lezen;
grant usage on schema logboek to weegploeg_schrijven;
grant usage on schema platform to toegang;
grant usage on schema taken to archief_schrijven;
grant usage on schema taken to beheer_lezen;
grant usage on schema taken to beheer_schrijven;
grant usage on schema taken to bewaarder;
grant usage on schema taken to casusbesluit_uitvoeren;
grant usage on schema taken to casusoverleg_schrijven;
grant usage on schema taken to deur_deelname;
grant usage on schema taken to taken_dragen;
grant usage on schema taken to wacht;
grant usage on schema taken to weegploeg_schrijven;
grant usage on schema vernietiging to bewaarder;
grant usage on schema vernietiging to taken_dragen;
grant usage on schema vernietiging to vernietiger;
grant usage on schema vernietiging to vernietiging_lezen;
grant usage on schema vernietiging to vernietiging_schrijven;
grant usage on schema vernietiging to wacht;
grant usage on schema verzoeken to archief_lezen;
grant usage on schema verzoeken to archief_schrijven;
grant usage on schema verzoeken to bewaarder;
grant usage on schema verzoeken to casusoverleg_lezen;
grant usage on schema verzoeken to casusoverleg_schrijven;
grant usage on schema verzoeken to verzoeken_lezen;
grant usage on schema verzoeken to verzoeken_schrijven;
grant usage on schema verzoeken to verzoeken_toezien;
grant usage on schema verzoeken to wacht;
grant usage on schema verzoeken to weegploeg_lezen;
grant usage on schema verzoeken to weegploeg_schrijven;
grant usage on schema weegploeg to bewaarder;
grant usage on schema weegploeg to informatieplicht_lezen;
grant usage on schema weegploeg to wacht;
grant usage on schema weegploeg to weegploeg_lezen;
grant usage on schema weegploeg to weegploeg_schrijven;
grant usage on sequence casusoverleg.gegeven_volgorde_seq to casusoverleg_schrijven;
grant usage on sequence casusoverleg.gegeven_volgorde_seq to deur_casusoverleg;
grant usage on sequence taken.volgnummer to archief_schrijven;
grant usage on sequence taken.volgnummer to beheer_schrijven;
grant usage on sequence taken.volgnummer to casusbesluit_uitvoeren;
grant usage on sequence taken.volgnummer to casusoverleg_schrijven;
grant usage on sequence taken.volgnummer to taken_dragen;
grant usage on sequence taken.volgnummer to wacht;
grant usage on sequence taken.volgnummer to weegploeg_schrijven;
grant select on sequence taken.wijziging to taken_dragen;
grant usage on sequence taken.wijziging to taken_dragen;
grant usage on sequence weegploeg.volgorde to bewaarder;
grant usage on sequence weegploeg.volgorde to weegploeg_schrijven;
grant select on table archief.correctiepunt to archief_lezen;
grant insert (aangevoerd, beperken, blijft_afgeschermd, bron, door, dossier, dossiernummer, gegeven, gevraagd, id, ingebracht_op, nummer, samenwerkingsverband, soort, verzegeld, verzoek, verzoeksoort, voorgelegd_op, zienswijze_uiterlijk) on table archief.correctiepunt to archief_schrijven;
grant select on table archief.correctiepunt to archief_schrijven;
grant update (beperkt_op, beslissing, besloten_door, besloten_op, besluit, bewaard, grond, uitgevoerd_op) on table archief.correctiepunt to archief_schrijven;
grant delete on table archief.correctiepunt to bewaarder;
grant insert on table archief.correctiepunt to bewaarder;
grant select on table archief.correctiepunt to bewaarder;
grant update (aangevoerd, beperkt_op, besloten_door, besloten_op, besluit, blijft_afgeschermd, grond, uitgevoerd_op) on table archief.correctiepunt to bewaarder;
grant select (beperken, beperkt_op, besloten_op, besluit, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table archief.correctiepunt to verzoeken_lezen;
grant select (beperken, beperkt_op, besloten_op, besluit, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table archief.correctiepunt to verzoeken_schrijven;
grant select (beperken, beperkt_op, besloten_op, besluit, id, nummer, samenwerkingsverband, uitgevoerd_op, verzoek, voorgelegd_op) on table archief.correctiepunt to verzoeken_toezien;
grant select on table archief.correctiezienswijze to archief_lezen;
grant insert (dossier, eens, functionaris, id, inhoud, op, partij, punt, samenwerkingsverband) on table archief.correctiezienswijze to archief_schrijven;
grant select on table archief.correctiezienswijze to archief_schrijven;
grant delete on table archief.correctiezienswijze to bewaarder;
grant insert on table archief.correctiezienswijze to bewaarder;
grant select on table archief.correctiezienswijze to bewaarder;
grant update (inhoud) on table archief.correctiezienswijze to bewaarder;
grant select on table archief.dossier to archief_lezen;
grant select on table archief.dossier to archief_schrijven;
grant delete on table archief.dossier to bewaarder;
grant insert on table archief.dossier to bewaarder;
grant select on table archief.dossier to bewaarder;
grant update (laatste_verwerking, stand) on table archief.dossier to bewaarder;
grant select on table archief.heropening to archief_lezen;
grant insert (dossier, id, inhoud, partij, samenwerkingsverband, stand, stukken, vereist, voorgesteld_door, voorgesteld_op) on table archief.heropening to archief_schrijven;
grant select on table archief.heropening to archief_schrijven;
grant update (gesloten_op, stand) on table archief.heropening to archief_schrijven;
grant delete on table archief.heropening to bewaarder;
grant select on table archief.heropening to bewaarder;
grant update (nummer) on table archief.heropening to bewaarder;
grant select on table archief.heropening_stem to archief_lezen;
grant insert on table archief.heropening_stem to archief_schrijven;
grant select on table archief.heropening_stem to archief_schrijven;
grant delete on table archief.heropening_stem to bewaarder;
grant select on table archief.heropening_stem to bewaarder;
grant insert (doel, door, dossier, id, inhoud, op, partij, samenwerkingsverband) on table archief.inzage to archief_lezen;
grant select on table archief.inzage to archief_lezen;
grant delete on table archief.inzage to bewaarder;
grant insert on table archief.inzage to bewaarder;
grant select on table archief.inzage to bewaarder;
grant select on table archief.kennisgeving to archief_lezen;
grant insert (als, door, dossier, externe_partner, gegeven, gewijzigd_op, id, in_woorden, nummer, ontvangen_op, op, partij, punt, samenwerkingsverband, soort, wijze, wijziging) on table archief.kennisgeving to archief_schrijven;
grant select on table archief.kennisgeving to archief_schrijven;
grant update (brief_door, op) on table archief.kennisgeving to archief_schrijven;
grant select (id, nummer, op, samenwerkingsverband) on table archief.kennisgeving to beheer_lezen;
grant delete on table archief.kennisgeving to bewaarder;
grant insert on table archief.kennisgeving to bewaarder;
grant select on table archief.kennisgeving to bewaarder;
grant select (externe_partner, op, partij, punt, samenwerkingsverband, volgorde, wijziging) on table archief.kennisgeving to verzoeken_lezen;
grant select on table archief.stuk to archief_lezen;
grant select on table archief.stuk to archief_schrijven;
grant delete on table archief.stuk to bewaarder;
grant insert on table archief.stuk to bewaarder;
grant select on table archief.stuk to bewaarder;
grant update (rij) on table archief.stuk to bewaarder;
grant select on table archief.zoeksleutel to archief_lezen;
grant delete on table archief.zoeksleutel to bewaarder;
grant insert on table archief.zoeksleutel to bewaarder;
grant select on table archief.zoeksleutel to bewaarder;
grant select on table beheer.autorisatie to beheer_lezen;
grant insert (aangevraagd_door, aangevraagd_in_convenant, aangevraagd_op, begin, doel, einde, functionaris, id, rol, samenwerkingsverband) on table beheer.autorisatie to beheer_schrijven;
grant select on table beheer.autorisatie to beheer_schrijven;
grant update (ingetrokken_door, ingetrokken_op, reden_intrekking, toegekend_door, toegekend_op) on table beheer.autorisatie to beheer_schrijven;
grant select on table beheer.autorisatie to toegang;
grant select on table beheer.autorisatie to wacht;
grant select (begin, einde, functionaris, ingetrokken_op, rol, samenwerkingsverband, toegekend_op) on table beheer.autorisatie to weegploeg_schrijven;
grant select on table beheer.bericht to beheer_lezen;
grant insert on table beheer.bericht to beheer_schrijven;
grant select on table beheer.bericht to beheer_schrijven;
grant update (gelezen_op, mail) on table beheer.bericht to beheer_schrijven;
grant delete on table beheer.bericht to bewaarder;
grant select (samenwerkingsverband, sleutel) on table beheer.bericht to bewaarder;
grant select on table beheer.berichtvoorkeur to beheer_lezen;
grant insert on table beheer.berichtvoorkeur to beheer_schrijven;
grant select on table beheer.berichtvoorkeur to beheer_schrijven;
grant update (ingesteld_op, mail, taal) on table beheer.berichtvoorkeur to beheer_schrijven;
grant select on table beheer.berichtvoorkeur to wacht;
grant select on table beheer.beveiligingsplan to beheer_lezen;
grant insert (dekt, id, laatst_geevalueerd, samenwerkingsverband, vastgesteld, versie) on table beheer.beveiligingsplan to beheer_schrijven;
grant select on table beheer.beveiligingsplan to beheer_schrijven;
grant select on table beheer.beveiligingsplan to casusoverleg_lezen;
grant select on table beheer.beveiligingsplan to casusoverleg_schrijven;
grant select on table beheer.beveiligingsplan to plan_lezen;
grant select on table beheer.beveiligingsplan to toegang;
grant select on table beheer.beveiligingsplan to wacht;
grant select on table beheer.beveiligingsplan to weegploeg_lezen;
grant select on table beheer.beveiligingsplan to weegploeg_schrijven;
grant select on table beheer.bijlage1 to beheer_lezen;
grant insert (reden, samenwerkingsverband, vanaf, versie) on table beheer.bijlage1 to beheer_schrijven;
grant select on table beheer.bijlage1 to beheer_schrijven;
grant select on table beheer.bijlage1 to casusoverleg_lezen;
grant select on table beheer.bijlage1 to casusoverleg_schrijven;
grant select on table beheer.bijlage1 to plan_lezen;
grant select on table beheer.bijlage1 to toegang;
grant select on table beheer.bijlage1 to wacht;
grant select on table beheer.bijlage1 to weegploeg_lezen;
grant select on table beheer.bijlage1 to weegploeg_schrijven;
grant select on table beheer.bijlagestem to beheer_lezen;
grant insert on table beheer.bijlagestem to beheer_schrijven;
grant select on table beheer.bijlagestem to beheer_schrijven;
grant select on table beheer.bijlagestem to wacht;
grant select on table beheer.bijlagevoorstel to beheer_lezen;
grant insert (contact, email, externe_partner, id, ingediend_door, ingediend_op, naam, partnersoort, reden, samenwerkingsverband, soort, vereist) on table beheer.bijlagevoorstel to beheer_schrijven;
grant select on table beheer.bijlagevoorstel to beheer_schrijven;
grant update (gesloten_op, stand, verwerkt_op) on table beheer.bijlagevoorstel to beheer_schrijven;
grant select on table beheer.bijlagevoorstel to wacht;
grant select on table beheer.evaluatie to beheer_lezen;
grant insert (conclusie, deelnemers, door, gehouden_op, herzien, id, op, samenwerkingsverband, soort) on table beheer.evaluatie to beheer_schrijven;
grant select on table beheer.evaluatie to beheer_schrijven;
grant select on table beheer.externe_partner to archief_lezen;
grant select on table beheer.externe_partner to archief_schrijven;
grant select on table beheer.externe_partner to beheer_lezen;
grant insert (bijlage1_tot, bijlage1_vanaf, id, naam, samenwerkingsverband, soort) on table beheer.externe_partner to beheer_schrijven;
grant select on table beheer.externe_partner to beheer_schrijven;
grant update (bijlage1_tot, bijlage1_vanaf) on table beheer.externe_partner to beheer_schrijven;
grant select on table beheer.externe_partner to casusbesluit_lezen;
grant select on table beheer.externe_partner to casusbesluit_stemmen;
grant select on table beheer.externe_partner to casusbesluit_uitvoeren;
grant select on table beheer.externe_partner to casusoverleg_lezen;
grant select on table beheer.externe_partner to casusoverleg_schrijven;
grant select on table beheer.externe_partner to deur_deelname;
grant select on table beheer.externe_partner to plan_lezen;
grant select on table beheer.externe_partner to toegang;
grant select (id, naam, samenwerkingsverband) on table beheer.externe_partner to vernietiging_lezen;
grant select (id, naam, samenwerkingsverband) on table beheer.externe_partner to vernietiging_schrijven;
grant select (id, naam, samenwerkingsverband) on table beheer.externe_partner to verzoeken_lezen;
grant select on table beheer.externe_partner to wacht;
grant select on table beheer.externe_partner to weegploeg_lezen;
grant select on table beheer.externe_partner to weegploeg_schrijven;
grant select on table beheer.functionaris to archief_lezen;
grant select on table beheer.functionaris to archief_schrijven;
grant select on table beheer.functionaris to beheer_lezen;
grant insert (email, externe_partner, functie, id, naam, partij, samenwerkingsverband, sub, telefoon) on table beheer.functionaris to beheer_schrijven;
grant select on table beheer.functionaris to beheer_schrijven;
grant select (externe_partner, functie, id, naam, partij, samenwerkingsverband) on table beheer.functionaris to casusoverleg_lezen;
grant select (email, externe_partner, functie, id, naam, partij, samenwerkingsverband) on table beheer.functionaris to casusoverleg_schrijven;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to informatieplicht_lezen;
grant select on table beheer.functionaris to toegang;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to vernietiger;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to vernietiging_lezen;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to vernietiging_schrijven;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to verzoeken_lezen;
grant select (id, naam, samenwerkingsverband) on table beheer.functionaris to verzoeken_schrijven;
grant select on table beheer.functionaris to wacht;
grant select (externe_partner, functie, id, naam, partij, samenwerkingsverband) on table beheer.functionaris to weegploeg_lezen;
grant select (email, externe_partner, functie, id, naam, partij, samenwerkingsverband, telefoon) on table beheer.functionaris to weegploeg_schrijven;
grant select on table beheer.geheimhouding to beheer_lezen;
grant insert (bevestigd_op, functionaris, geldig_tot, id, richtlijnen_versie, samenwerkingsverband) on table beheer.geheimhouding to beheer_schrijven;
grant select on table beheer.geheimhouding to beheer_schrijven;
grant select on table beheer.geheimhouding to toegang;
grant select on table beheer.geheimhouding to wacht;
grant insert on table beheer.herhaling to archief_schrijven;
grant select on table beheer.herhaling to archief_schrijven;
grant insert on table beheer.herhaling to beheer_schrijven;
grant select on table beheer.herhaling to beheer_schrijven;
grant delete on table beheer.herhaling to bewaarder;
grant select (antwoord, samenwerkingsverband) on table beheer.herhaling to bewaarder;
grant insert on table beheer.herhaling to casusbesluit_stemmen;
grant select on table beheer.herhaling to casusbesluit_stemmen;
grant insert on table beheer.herhaling to casusbesluit_uitvoeren;
grant select on table beheer.herhaling to casusbesluit_uitvoeren;
grant insert on table beheer.herhaling to casusoverleg_schrijven;
grant select on table beheer.herhaling to casusoverleg_schrijven;
grant insert on table beheer.herhaling to vernietiging_schrijven;
grant select on table beheer.herhaling to vernietiging_schrijven;
grant insert on table beheer.herhaling to verzoeken_schrijven;
grant select on table beheer.herhaling to verzoeken_schrijven;
grant insert on table beheer.herhaling to weegploeg_schrijven;
grant select on table beheer.herhaling to weegploeg_schrijven;
grant select on table beheer.instellingsstem to beheer_lezen;
grant insert on table beheer.instellingsstem to beheer_schrijven;
grant select on table beheer.instellingsstem to beheer_schrijven;
grant select on table beheer.instellingsstem to wacht;
grant select on table beheer.instellingsvoorstel to beheer_lezen;
grant insert (contactpunt_was, contactpunt_wordt, id, ingediend_door, ingediend_op, juistheid_was, juistheid_wordt, reden, samenwerkingsverband, toestemming_was, toestemming_wordt, vereist) on table beheer.instellingsvoorstel to beheer_schrijven;
grant select on table beheer.instellingsvoorstel to beheer_schrijven;
grant update (gesloten_op, stand) on table beheer.instellingsvoorstel to beheer_schrijven;
grant select (gesloten_op, id, juistheid_was, juistheid_wordt, samenwerkingsverband, stand) on table beheer.instellingsvoorstel to casusoverleg_lezen;
grant select (gesloten_op, id, juistheid_was, juistheid_wordt, samenwerkingsverband, stand) on table beheer.instellingsvoorstel to casusoverleg_schrijven;
grant select on table beheer.instellingsvoorstel to wacht;
grant select (gesloten_op, id, juistheid_was, juistheid_wordt, samenwerkingsverband, stand) on table beheer.instellingsvoorstel to weegploeg_lezen;
grant select (gesloten_op, id, juistheid_was, juistheid_wordt, samenwerkingsverband, stand) on table beheer.instellingsvoorstel to weegploeg_schrijven;
grant select on table beheer.opzegging to beheer_lezen;
grant insert (door, einde, id, ontvangen_op, op, partij, reden, samenwerkingsverband) on table beheer.opzegging to beheer_schrijven;
grant select on table beheer.opzegging to beheer_schrijven;
grant update (ingetrokken_door, ingetrokken_op, reden_intrekking, verwerkt_op) on table beheer.opzegging to beheer_schrijven;
grant select on table beheer.opzegging to wacht;
grant select on table beheer.partij to archief_lezen;
grant select on table beheer.partij to archief_schrijven;
grant select on table beheer.partij to beheer_lezen;
grant insert (grondslag, id, naam, ondertekenaar, ondertekend_op, samenwerkingsverband, soort) on table beheer.partij to beheer_schrijven;
grant select on table beheer.partij to beheer_schrijven;
grant update (einde, grondslag, naam, ondertekenaar, ondertekend_op) on table beheer.partij to beheer_schrijven;
grant select on table beheer.partij to casusbesluit_lezen;
grant select on table beheer.partij to casusbesluit_stemmen;
grant select on table beheer.partij to casusbesluit_uitvoeren;
grant select on table beheer.partij to casusoverleg_lezen;
grant select on table beheer.partij to casusoverleg_schrijven;
grant select on table beheer.partij to deur_deelname;
grant select on table beheer.partij to informatieplicht_lezen;
grant select on table beheer.partij to plan_lezen;
grant select on table beheer.partij to toegang;
grant select (id, naam, samenwerkingsverband, soort) on table beheer.partij to vernietiger;
grant select (id, naam, samenwerkingsverband, soort) on table beheer.partij to vernietiging_lezen;
grant select (id, naam, samenwerkingsverband, soort) on table beheer.partij to vernietiging_schrijven;
grant select (id, naam, samenwerkingsverband, soort) on table beheer.partij to verzoeken_lezen;
grant select (id, naam, samenwerkingsverband, soort) on table beheer.partij to verzoeken_schrijven;
grant select on table beheer.partij to wacht;
grant select on table beheer.partij to weegploeg_lezen;
grant select on table beheer.partij to weegploeg_schrijven;
grant select on table beheer.referentiekader to beheer_lezen;
grant insert (criteria, id, samenwerkingsverband, vastgesteld, versie) on table beheer.referentiekader to beheer_schrijven;
grant select on table beheer.referentiekader to beheer_schrijven;
grant select on table beheer.referentiekader to casusoverleg_lezen;
grant select on table beheer.referentiekader to casusoverleg_schrijven;
grant select on table beheer.referentiekader to plan_lezen;
grant select on table beheer.referentiekader to toegang;
grant select on table beheer.referentiekader to wacht;
grant select on table beheer.referentiekader to weegploeg_lezen;
grant select on table beheer.referentiekader to weegploeg_schrijven;
grant select on table beheer.samenwerkingsverband to archief_schrijven;
grant select on table beheer.samenwerkingsverband to beheer_lezen;
grant select on table beheer.samenwerkingsverband to beheer_schrijven;
grant update (contactpunt, gemeente, in_werking_gesteld_op, inwerkingtreding, juistheid_maanden, naam, ondertekend, publicatie, toestemming_doorverstrekking, uitvoerder_aangesteld, vastgelegd_op) on table beheer.samenwerkingsverband to beheer_schrijven;
grant select on table beheer.samenwerkingsverband to casusbesluit_lezen;
grant select on table beheer.samenwerkingsverband to casusbesluit_stemmen;
grant select on table beheer.samenwerkingsverband to casusbesluit_uitvoeren;
grant select on table beheer.samenwerkingsverband to casusoverleg_lezen;
grant select on table beheer.samenwerkingsverband to casusoverleg_schrijven;
grant select on table beheer.samenwerkingsverband to informatieplicht_lezen;
grant select on table beheer.samenwerkingsverband to plan_lezen;
grant select on table beheer.samenwerkingsverband to toegang;
grant select on table beheer.samenwerkingsverband to wacht;
grant select on table beheer.samenwerkingsverband to weegploeg_lezen;
grant select on table beheer.samenwerkingsverband to weegploeg_schrijven;
grant insert on table beheer.sessie to toegang;
grant select on table beheer.sessie to toegang;
grant update (ingetrokken, laatst_gebruikt) on table beheer.sessie to toegang;
grant select on table beheer.uitnodiging to beheer_lezen;
grant insert on table beheer.uitnodiging to beheer_schrijven;
grant select on table beheer.uitnodiging to beheer_schrijven;
grant update (begin, dag, einde, mail, plaats, soort, stempel, taak, volgnummer) on table beheer.uitnodiging to beheer_schrijven;
grant select on table beheer.uitnodiging to wacht;
grant delete on table casusoverleg.advies to bewaarder;
grant select on table casusoverleg.advies to bewaarder;
grant select on table casusoverleg.advies to casusoverleg_lezen;
grant insert (casus, gevraagd_op, id, samenwerkingsverband, uiterlijk, vraag) on table casusoverleg.advies to casusoverleg_schrijven;
grant select on table casusoverleg.advies to casusoverleg_schrijven;
grant update (antwoord, beantwoord_op) on table casusoverleg.advies to casusoverleg_schrijven;
grant delete on table casusoverleg.afsluitadvies to bewaarder;
grant select on table casusoverleg.afsluitadvies to bewaarder;
grant update (inhoud) on table casusoverleg.afsluitadvies to bewaarder;
grant select on table casusoverleg.afsluitadvies to casusoverleg_lezen;
grant insert (casus, geadviseerd_door, geadviseerd_op, id, inhoud, partij, samenwerkingsverband) on table casusoverleg.afsluitadvies to casusoverleg_schrijven;
grant select on table casusoverleg.afsluitadvies to casusoverleg_schrijven;
grant delete on table casusoverleg.agendapunt to bewaarder;
grant select on table casusoverleg.agendapunt to bewaarder;
grant select on table casusoverleg.agendapunt to casusoverleg_lezen;
grant insert (dossier, id, samenwerkingsverband, stand, vergadering, volgorde, vraag) on table casusoverleg.agendapunt to casusoverleg_schrijven;
grant select on table casusoverleg.agendapunt to casusoverleg_schrijven;
grant update (aanwezig, behandeld_op, stand, volgorde) on table casusoverleg.agendapunt to casusoverleg_schrijven;
grant select on table casusoverleg.agendapunt to plan_lezen;
grant select (dossier, stand, vergadering) on table casusoverleg.agendapunt to wacht;
grant delete on table casusoverleg.casus to bewaarder;
grant select on table casusoverleg.casus to bewaarder;
grant select (id, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to casusbesluit_lezen;
grant select (id, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to casusbesluit_stemmen;
grant select (id, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to casusbesluit_uitvoeren;
grant update (laatste_verwerking, stand) on table casusoverleg.casus to casusbesluit_uitvoeren;
grant select on table casusoverleg.casus to casusoverleg_lezen;
grant select on table casusoverleg.casus to casusoverleg_schrijven;
grant update (laatste_verwerking, stand) on table casusoverleg.casus to casusoverleg_schrijven;
grant insert on table casusoverleg.casus to deur_casusoverleg;
grant select (id, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to deur_deelname;
grant select (id, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to deur_vertrek;
grant select on table casusoverleg.casus to plan_lezen;
grant select (id, laatste_verwerking, nummer, samenwerkingsverband, stand) on table casusoverleg.casus to wacht;
grant update (laatste_verwerking) on table casusoverleg.casus to wacht;
grant delete on table casusoverleg.controle to bewaarder;
grant select on table casusoverleg.controle to bewaarder;
grant update (inhoud) on table casusoverleg.controle to bewaarder;
grant select on table casusoverleg.controle to casusoverleg_lezen;
grant insert (aan_te_passen, bekeken, casus, door, id, inhoud, op, samenwerkingsverband) on table casusoverleg.controle to casusoverleg_schrijven;
grant select on table casusoverleg.controle to casusoverleg_schrijven;
grant delete on table casusoverleg.correctie to bewaarder;
grant select on table casusoverleg.correctie to bewaarder;
grant select on table casusoverleg.correctie to casusoverleg_lezen;
grant insert (aan_de_bron, aanleiding, beperkt, bron, casus, door, gegeven, id, in_woorden, op, partners, reden, samenwerkingsverband, sinds, soort, wijziging) on table casusoverleg.correctie to casusoverleg_schrijven;
grant select on table casusoverleg.correctie to casusoverleg_schrijven;
grant insert (aan_de_bron, aanleiding, beperkt, bron, casus, door, gegeven, id, op, partners, reden, samenwerkingsverband, sinds, soort, wijziging) on table casusoverleg.correctie to deur_casusoverleg;
grant select (aan_de_bron, casus, door, gegeven, id, wijziging) on table casusoverleg.correctie to wacht;
grant delete on table casusoverleg.correctiepunt to bewaarder;
grant insert on table casusoverleg.correctiepunt to bewaarder;
grant select on table casusoverleg.correctiepunt to bewaarder;
grant update (aangevoerd, beperkt_op, besloten_door, besloten_op, besluit, blijft_afgeschermd, grond, uitgevoerd_op) on table casusoverleg.correctiepunt to bewaarder;
grant select (beperken, beperkt, beperkt_op, besloten_door, besloten_op, besluit, bron, casus, door, gegeven, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table casusoverleg.correctiepunt to casusoverleg_lezen;
grant insert (aangevoerd, beperken, beperkt, bron, casus, door, gegeven, gevraagd, id, nummer, samenwerkingsverband, soort, verzoek, verzoeksoort, voorgelegd_op, zienswijze_uiterlijk) on table casusoverleg.correctiepunt to casusoverleg_schrijven;
grant select on table casusoverleg.correctiepunt to casusoverleg_schrijven;
grant update (beperkt_op, besloten_door, besloten_op, besluit, bewaard, blijft_afgeschermd, grond, uitgevoerd_op) on table casusoverleg.correctiepunt to casusoverleg_schrijven;
grant select (beperken, beperkt_op, besloten_op, besluit, bron, casus, gegeven, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table casusoverleg.correctiepunt to verzoeken_lezen;
grant select (beperken, beperkt_op, besloten_op, besluit, bron, casus, gegeven, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table casusoverleg.correctiepunt to verzoeken_schrijven;
grant delete on table casusoverleg.correctiezienswijze to bewaarder;
grant select on table casusoverleg.correctiezienswijze to bewaarder;
grant update (inhoud) on table casusoverleg.correctiezienswijze to bewaarder;
grant select on table casusoverleg.correctiezienswijze to casusoverleg_lezen;
grant insert (casus, eens, functionaris, id, inhoud, op, partij, punt, samenwerkingsverband) on table casusoverleg.correctiezienswijze to casusoverleg_schrijven;
grant select on table casusoverleg.correctiezienswijze to casusoverleg_schrijven;
grant update (inhoud) on table casusoverleg.correctiezienswijze to casusoverleg_schrijven;
grant delete on table casusoverleg.deelnemer to bewaarder;
grant select on table casusoverleg.deelnemer to bewaarder;
grant update (inhoud) on table casusoverleg.deelnemer to bewaarder;
grant insert on table casusoverleg.deelnemer to casusbesluit_uitvoeren;
grant select (casus, externe_partner, id, partij, samenwerkingsverband, tot, vanaf) on table casusoverleg.deelnemer to casusbesluit_uitvoeren;
grant update (tot) on table casusoverleg.deelnemer to casusbesluit_uitvoeren;
grant select on table casusoverleg.deelnemer to casusoverleg_lezen;
grant select on table casusoverleg.deelnemer to casusoverleg_schrijven;
grant insert on table casusoverleg.deelnemer to deur_casusoverleg;
grant insert (casus, externe_partner, id, inhoud, partij, samenwerkingsverband, vanaf) on table casusoverleg.deelnemer to deur_deelname;
grant select (casus, externe_partner, id, partij, samenwerkingsverband, tot) on table casusoverleg.deelnemer to deur_deelname;
grant select (casus, externe_partner, id, partij, samenwerkingsverband, tot) on table casusoverleg.deelnemer to deur_vertrek;
grant update (tot) on table casusoverleg.deelnemer to deur_vertrek;
grant select (casus, externe_partner, id, partij, samenwerkingsverband, tot, vanaf) on table casusoverleg.deelnemer to plan_lezen;
grant select on table casusoverleg.deelnemer to wacht;
grant delete on table casusoverleg.doorverstrekking to bewaarder;
grant select on table casusoverleg.doorverstrekking to bewaarder;
grant update (intrekking) on table casusoverleg.doorverstrekking to bewaarder;
grant select (casus, id, ingetrokken_op, samenwerkingsverband, verstrekt_op) on table casusoverleg.doorverstrekking to casusbesluit_uitvoeren;
grant update (ingetrokken_door, ingetrokken_op, intrekking) on table casusoverleg.doorverstrekking to casusbesluit_uitvoeren;
grant select on table casusoverleg.doorverstrekking to casusoverleg_lezen;
grant insert (casus, externe_partner, id, partij, samenwerkingsverband, voorstel) on table casusoverleg.doorverstrekking to casusoverleg_schrijven;
grant select on table casusoverleg.doorverstrekking to casusoverleg_schrijven;
grant update (geheimhouding_op, ingetrokken_door, ingetrokken_op, intrekking, verstrekt_door, verstrekt_op) on table casusoverleg.doorverstrekking to casusoverleg_schrijven;
grant select (casus, externe_partner, id, ingetrokken_op, samenwerkingsverband, verstrekt_op) on table casusoverleg.doorverstrekking to deur_vertrek;
grant update (ingetrokken_door, ingetrokken_op, intrekking) on table casusoverleg.doorverstrekking to deur_vertrek;
grant select (casus, id, samenwerkingsverband, verstrekt_op) on table casusoverleg.doorverstrekking to plan_lezen;
grant select (casus, externe_partner, id, ingetrokken_op, samenwerkingsverband, verstrekt_op) on table casusoverleg.doorverstrekking to wacht;
grant delete on table casusoverleg.doorverstrekt_gegeven to bewaarder;
grant select on table casusoverleg.doorverstrekt_gegeven to bewaarder;
grant update (noodzaak) on table casusoverleg.doorverstrekt_gegeven to bewaarder;
grant select on table casusoverleg.doorverstrekt_gegeven to casusoverleg_lezen;
grant insert (casus, doorverstrekking, gegeven, id, noodzaak, samenwerkingsverband, versie) on table casusoverleg.doorverstrekt_gegeven to casusoverleg_schrijven;
grant select on table casusoverleg.doorverstrekt_gegeven to casusoverleg_schrijven;
grant select (casus, doorverstrekking, id, samenwerkingsverband, versie, volgorde) on table casusoverleg.doorverstrekt_gegeven to plan_lezen;
grant select (casus, doorverstrekking, gegeven, id, samenwerkingsverband) on table casusoverleg.doorverstrekt_gegeven to wacht;
grant update (versie) on table casusoverleg.doorverstrekt_gegeven to wacht;
grant delete on table casusoverleg.gegeven to bewaarder;
grant select on table casusoverleg.gegeven to bewaarder;
grant update (inhoud) on table casusoverleg.gegeven to bewaarder;
grant insert (bij, bron, casus, grondslag, handeling, id, ingebracht_door, ingebracht_op, inhoud, samenwerkingsverband, soort, vervangt) on table casusoverleg.gegeven to casusbesluit_uitvoeren;
grant select on table casusoverleg.gegeven to casusoverleg_lezen;
grant insert (bij, bron, casus, grondslag, handeling, id, ingebracht_door, ingebracht_op, inhoud, samenwerkingsverband, soort, vervangt, verzegeld, wens_op, wpg_regime) on table casusoverleg.gegeven to casusoverleg_schrijven;
grant select on table casusoverleg.gegeven to casusoverleg_schrijven;
grant update (inhoud, toestand, verzegeld) on table casusoverleg.gegeven to casusoverleg_schrijven;
grant insert (bij, bron, casus, grondslag, handeling, id, ingebracht_door, ingebracht_op, inhoud, samenwerkingsverband, soort, vervangt) on table casusoverleg.gegeven to deur_casusoverleg;
grant select on table casusoverleg.gegeven to plan_lezen;
grant select (casus, id, samenwerkingsverband) on table casusoverleg.gegeven to wacht;
grant delete on table casusoverleg.kennisgeving to bewaarder;
grant select on table casusoverleg.kennisgeving to bewaarder;
grant select on table casusoverleg.kennisgeving to casusoverleg_lezen;
grant select on table casusoverleg.kennisgeving to casusoverleg_schrijven;
grant update (brief_door, brief_op) on table casusoverleg.kennisgeving to casusoverleg_schrijven;
grant select on table casusoverleg.kennisgeving to plan_lezen;
grant insert on table casusoverleg.kennisgeving to wacht;
grant select on table casusoverleg.kennisgeving to wacht;
grant delete on table casusoverleg.kennisgevingsbrief to bewaarder;
grant select on table casusoverleg.kennisgevingsbrief to bewaarder;
grant update (teksten) on table casusoverleg.kennisgevingsbrief to bewaarder;
grant select on table casusoverleg.kennisgevingsbrief to casusoverleg_lezen;
grant insert (beperkt, casus, door, externe_partner, gegevens, id, inhoud, kennisgevingen, op, partij, samenwerkingsverband, teksten) on table casusoverleg.kennisgevingsbrief to casusoverleg_schrijven;
grant select on table casusoverleg.kennisgevingsbrief to casusoverleg_schrijven;
grant update (brief_door, brief_op) on table casusoverleg.kennisgevingsbrief to casusoverleg_schrijven;
grant delete on table casusoverleg.maatregel to bewaarder;
grant select on table casusoverleg.maatregel to bewaarder;
grant select on table casusoverleg.maatregel to casusoverleg_lezen;
grant insert on table casusoverleg.maatregel to casusoverleg_schrijven;
grant select on table casusoverleg.maatregel to casusoverleg_schrijven;
grant update (gesloten_op, stand, verlengd_tot) on table casusoverleg.maatregel to casusoverleg_schrijven;
grant select on table casusoverleg.maatregel to plan_lezen;
grant select (casus, externe_partner, gegeven, partij, plan, stand) on table casusoverleg.maatregel to wacht;
grant delete on table casusoverleg.monitoring to bewaarder;
grant select on table casusoverleg.monitoring to bewaarder;
grant select on table casusoverleg.monitoring to casusoverleg_lezen;
grant insert (casus, gegeven, gehouden_op, gepland_door, gepland_op, id, plan, samenwerkingsverband, stand, uitkomst) on table casusoverleg.monitoring to casusoverleg_schrijven;
grant select on table casusoverleg.monitoring to casusoverleg_schrijven;
grant update (gegeven, gehouden_op, plan, stand, uitkomst) on table casusoverleg.monitoring to casusoverleg_schrijven;
grant delete on table casusoverleg.ontvanger to bewaarder;
grant select on table casusoverleg.ontvanger to bewaarder;
grant select on table casusoverleg.ontvanger to casusoverleg_lezen;
grant insert on table casusoverleg.ontvanger to casusoverleg_schrijven;
grant select on table casusoverleg.ontvanger to casusoverleg_schrijven;
grant delete on table casusoverleg.plan to bewaarder;
grant select on table casusoverleg.plan to bewaarder;
grant update (inhoud, motivering) on table casusoverleg.plan to bewaarder;
grant select on table casusoverleg.plan to casusoverleg_lezen;
grant insert (casus, doelen, id, inhoud, opgesteld_door, opgesteld_op, samenwerkingsverband, stand, versie) on table casusoverleg.plan to casusoverleg_schrijven;
grant select on table casusoverleg.plan to casusoverleg_schrijven;
grant update (motivering, stand, vastgesteld_door, vastgesteld_op) on table casusoverleg.plan to casusoverleg_schrijven;
grant select (casus, doelen, id, inhoud, opgesteld_op, samenwerkingsverband, stand, vastgesteld_op, versie) on table casusoverleg.plan to plan_lezen;
grant select (casus, id, samenwerkingsverband, stand, vastgesteld_op, versie) on table casusoverleg.plan to wacht;
grant delete on table casusoverleg.stem to bewaarder;
grant select on table casusoverleg.stem to bewaarder;
grant update (inhoud) on table casusoverleg.stem to bewaarder;
grant select (id, partijsoort, samenwerkingsverband, voor, voorstel) on table casusoverleg.stem to casusbesluit_lezen;
grant insert on table casusoverleg.stem to casusbesluit_stemmen;
grant select (id, partijsoort, samenwerkingsverband, voor, voorstel) on table casusoverleg.stem to casusbesluit_stemmen;
grant select (id, partijsoort, samenwerkingsverband, voor, voorstel) on table casusoverleg.stem to casusbesluit_uitvoeren;
grant select on table casusoverleg.stem to casusoverleg_lezen;
grant select on table casusoverleg.stem to casusoverleg_schrijven;
grant select (partijsoort, samenwerkingsverband, voorstel) on table casusoverleg.stem to deur_vertrek;
grant select on table casusoverleg.stem to wacht;
grant insert on table casusoverleg.teller to wacht;
grant select on table casusoverleg.teller to wacht;
grant update (laatste) on table casusoverleg.teller to wacht;
grant select on table casusoverleg.vergadering to casusoverleg_lezen;
grant insert on table casusoverleg.vergadering to casusoverleg_schrijven;
grant select on table casusoverleg.vergadering to casusoverleg_schrijven;
grant update (begin, dag, einde, gewijzigd_op, plaats, stand, volgnummer) on table casusoverleg.vergadering to casusoverleg_schrijven;
grant select on table casusoverleg.vergadering to plan_lezen;
grant select (begin, dag, einde, id, plaats, samenwerkingsverband, stand) on table casusoverleg.vergadering to wacht;
grant insert on table casusoverleg.vergaderteller to wacht;
grant select on table casusoverleg.vergaderteller to wacht;
grant update (laatste) on table casusoverleg.vergaderteller to wacht;
grant delete on table casusoverleg.verstrekking to bewaarder;
grant select on table casusoverleg.verstrekking to bewaarder;
grant update (inhoud) on table casusoverleg.verstrekking to bewaarder;
grant select on table casusoverleg.verstrekking to casusoverleg_lezen;
grant insert on table casusoverleg.verstrekking to casusoverleg_schrijven;
grant select on table casusoverleg.verstrekking to casusoverleg_schrijven;
grant delete on table casusoverleg.voorstel to bewaarder;
grant select on table casusoverleg.voorstel to bewaarder;
grant update (inhoud) on table casusoverleg.voorstel to bewaarder;
grant select on table casusoverleg.voorstel to casusbesluit_lezen;
grant select (casus, doel, gesloten_op, id, ingediend_op, samenwerkingsverband, soort, stand, vereist) on table casusoverleg.voorstel to casusbesluit_stemmen;
grant update (gesloten_op, stand) on table casusoverleg.voorstel to casusbesluit_stemmen;
grant select on table casusoverleg.voorstel to casusbesluit_uitvoeren;
grant update (gesloten_op, stand) on table casusoverleg.voorstel to casusbesluit_uitvoeren;
grant select on table casusoverleg.voorstel to casusoverleg_lezen;
grant insert (casus, doel, id, ingediend_door, ingediend_op, inhoud, partij, samenwerkingsverband, soort, stand, vereist) on table casusoverleg.voorstel to casusoverleg_schrijven;
grant select on table casusoverleg.voorstel to casusoverleg_schrijven;
grant select (casus, gesloten_op, id, inhoud, samenwerkingsverband, soort, stand) on table casusoverleg.voorstel to deur_afsluiting;
grant select (casus, doel, id, inhoud, samenwerkingsverband, soort, stand) on table casusoverleg.voorstel to deur_deelname;
grant select (casus, doel, id, samenwerkingsverband, stand, vereist) on table casusoverleg.voorstel to deur_vertrek;
grant update (gesloten_op, stand) on table casusoverleg.voorstel to deur_vertrek;
grant select on table casusoverleg.voorstel to wacht;
grant delete on table casusoverleg.voortgang to bewaarder;
grant select on table casusoverleg.voortgang to bewaarder;
grant select on table casusoverleg.voortgang to casusoverleg_lezen;
grant insert (casus, dag, gegeven, id, maatregel, monitoring, plan, samenwerkingsverband) on table casusoverleg.voortgang to casusoverleg_schrijven;
grant select on table casusoverleg.voortgang to casusoverleg_schrijven;
grant delete on table casusoverleg.vrijgave to bewaarder;
grant select on table casusoverleg.vrijgave to bewaarder;
grant update (inhoud) on table casusoverleg.vrijgave to bewaarder;
grant select on table casusoverleg.vrijgave to casusoverleg_lezen;
grant insert on table casusoverleg.vrijgave to casusoverleg_schrijven;
grant select on table casusoverleg.vrijgave to casusoverleg_schrijven;
grant delete on table casusoverleg.zoeksleutel to bewaarder;
grant select on table casusoverleg.zoeksleutel to bewaarder;
grant select on table casusoverleg.zoeksleutel to casusoverleg_lezen;
grant insert on table casusoverleg.zoeksleutel to casusoverleg_schrijven;
grant select on table casusoverleg.zoeksleutel to casusoverleg_schrijven;
grant update (afgeschermd) on table casusoverleg.zoeksleutel to casusoverleg_schrijven;
grant insert on table casusoverleg.zoeksleutel to deur_casusoverleg;
grant delete on table casusoverleg.zoeksleutel to wacht;
grant select (gegeven) on table casusoverleg.zoeksleutel to wacht;
grant select (dossier, register) on table kluis.sleutel to bewaarder;
grant delete on table kluis.sleutel to wacht;
grant insert on table kluis.sleutel to wacht;
grant select on table kluis.sleutel to wacht;
grant update (ingepakt, register, registersleutel) on table kluis.sleutel to wacht;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to archief_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to archief_schrijven;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to beheer_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to beheer_schrijven;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to casusbesluit_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to casusbesluit_stemmen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to casusbesluit_uitvoeren;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to casusoverleg_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to casusoverleg_schrijven;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to deur_archief;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to deur_deelname;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to deur_vertrek;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to informatieplicht_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to plan_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to sleutelbeheer;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to toegang;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to vernietiger;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to vernietiging_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to vernietiging_schrijven;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to verzoeken_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to verzoeken_schrijven;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to verzoeken_toezien;
grant select on table logboek.regel to wacht;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to weegploeg_lezen;
grant insert (artikel, functionaris, handeling, herkomst, nummers, objecten, partij, redenen, resultaat, rol, samenwerkingsverband, tijd, trace_id) on table logboek.regel to weegploeg_schrijven;
grant select on table platform.migratie to toegang;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to archief_schrijven;
grant select (dag, fout, id, niet_voor, pogingen, samenwerkingsverband, soort, stand, volgnummer) on table taken.taak to beheer_lezen;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to beheer_schrijven;
grant select (dag, fout, id, niet_voor, pogingen, samenwerkingsverband, soort, stand, volgnummer) on table taken.taak to beheer_schrijven;
grant update (afgerond, niet_voor, pogingen, stand) on table taken.taak to beheer_schrijven;
grant delete on table taken.taak to bewaarder;
grant select (object, samenwerkingsverband, soort, stand) on table taken.taak to bewaarder;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to casusbesluit_uitvoeren;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to casusoverleg_schrijven;
grant select (besluit, samenwerkingsverband, soort, stand) on table taken.taak to deur_deelname;
grant insert (beurt, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to taken_dragen;
grant select on table taken.taak to taken_dragen;
grant update (afgerond, fout, niet_voor, pogingen, stand) on table taken.taak to taken_dragen;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to wacht;
grant insert (besloten_door, besluit, dag, id, object, samenwerkingsverband, soort, tijd) on table taken.taak to weegploeg_schrijven;
grant delete on table vernietiging.aanhouding to bewaarder;
grant insert (door, dossier, grond, id, kenmerk, nummer, partijsoort, rol, samenwerkingsverband, tot, vanaf, verzegeld) on table vernietiging.aanhouding to bewaarder;
grant select on table vernietiging.aanhouding to bewaarder;
grant update (nummer, vanaf, verzegeld) on table vernietiging.aanhouding to bewaarder;
grant select on table vernietiging.aanhouding to vernietiger;
grant select on table vernietiging.aanhouding to vernietiging_lezen;
grant insert (door, dossier, grond, id, kenmerk, nummer, rol, samenwerkingsverband, tot, vanaf, verzegeld) on table vernietiging.aanhouding to vernietiging_schrijven;
grant select on table vernietiging.aanhouding to vernietiging_schrijven;
grant update (opgeheven_door, opgeheven_op, opheffingsgrond) on table vernietiging.aanhouding to vernietiging_schrijven;
grant delete on table vernietiging.brief to bewaarder;
grant insert on table vernietiging.brief to bewaarder;
grant select on table vernietiging.brief to bewaarder;
grant select on table vernietiging.brief to vernietiging_lezen;
grant select on table vernietiging.brief to vernietiging_schrijven;
grant delete on table vernietiging.gewijzigd to bewaarder;
grant insert on table vernietiging.gewijzigd to bewaarder;
grant select on table vernietiging.gewijzigd to bewaarder;
grant delete on table vernietiging.goedkeuring to bewaarder;
grant select on table vernietiging.goedkeuring to bewaarder;
grant select on table vernietiging.goedkeuring to vernietiger;
grant select on table vernietiging.goedkeuring to vernietiging_lezen;
grant insert (door, id, informatieplicht_herbezien, inhoud, op, partijsoort, samenwerkingsverband, voorstel) on table vernietiging.goedkeuring to vernietiging_schrijven;
grant select on table vernietiging.goedkeuring to vernietiging_schrijven;
grant update (door, informatieplicht_herbezien, inhoud, op) on table vernietiging.goedkeuring to vernietiging_schrijven;
grant select on table vernietiging.verklaring to bewaarder;
grant insert on table vernietiging.verklaring to vernietiger;
grant select on table vernietiging.verklaring to vernietiger;
grant select on table vernietiging.verklaring to vernietiging_lezen;
grant select on table vernietiging.verklaring to vernietiging_schrijven;
grant insert on table vernietiging.vernietigd to bewaarder;
grant select on table vernietiging.vernietigd to bewaarder;
grant select on table vernietiging.vernietigd to vernietiger;
grant update (verklaring, verzegelde_verklaring) on table vernietiging.vernietigd to vernietiger;
grant select on table vernietiging.vernietigd to vernietiging_lezen;
grant select on table vernietiging.vernietigd to vernietiging_schrijven;
grant select (dossier) on table vernietiging.vernietigd to wacht;
grant delete on table vernietiging.voorstel to bewaarder;
grant select on table vernietiging.voorstel to bewaarder;
grant insert (dossier, grond, id, niet_voor, nummer, op, register, samenwerkingsverband, vanaf, verzegeld) on table vernietiging.voorstel to vernietiger;
grant select on table vernietiging.voorstel to vernietiger;
grant select on table vernietiging.voorstel to vernietiging_lezen;
grant insert (door, dossier, grond, id, inhoud, niet_voor, nummer, op, partij, register, samenwerkingsverband, vanaf, verzegeld) on table vernietiging.voorstel to vernietiging_schrijven;
grant select on table vernietiging.voorstel to vernietiging_schrijven;
grant delete on table verzoeken.genoemde to bewaarder;
grant select on table verzoeken.genoemde to bewaarder;
grant select on table verzoeken.genoemde to verzoeken_lezen;
grant insert (als, id, samenwerkingsverband, sleutels, soorten, verzoek) on table verzoeken.genoemde to verzoeken_schrijven;
grant select on table verzoeken.genoemde to verzoeken_schrijven;
grant delete on table verzoeken.gezochte to bewaarder;
grant select on table verzoeken.gezochte to bewaarder;
grant insert on table verzoeken.gezochte to verzoeken_schrijven;
grant delete on table verzoeken.stap to bewaarder;
grant select (id, op, open, soort, vastgelegd_op, verzoek, volgorde, weegvolgorde) on table verzoeken.stap to bewaarder;
grant select on table verzoeken.stap to verzoeken_lezen;
grant insert (door, id, inhoud, op, open, samenwerkingsverband, soort, vastgelegd_op, verzoek) on table verzoeken.stap to verzoeken_schrijven;
grant select on table verzoeken.stap to verzoeken_schrijven;
grant select (op, samenwerkingsverband, soort, verzoek, volgorde) on table verzoeken.stap to verzoeken_toezien;
grant delete on table verzoeken.stuk to bewaarder;
grant select on table verzoeken.stuk to bewaarder;
grant update (beslist, gegeven) on table verzoeken.stuk to bewaarder;
grant select on table verzoeken.stuk to verzoeken_lezen;
grant insert (beslist, dag, gegeven, id, inhoud, samenwerkingsverband, soort, verzoek, vondst, voorstel, voorstelgrond) on table verzoeken.stuk to verzoeken_schrijven;
grant select on table verzoeken.stuk to verzoeken_schrijven;
grant update (beslissing, besloten_door, besloten_op, besluit, dag, grond, inhoud, soort) on table verzoeken.stuk to verzoeken_schrijven;
grant insert on table verzoeken.teller to wacht;
grant select on table verzoeken.teller to wacht;
grant update (laatste) on table verzoeken.teller to wacht;
grant delete on table verzoeken.verzoek to bewaarder;
grant select (aangehouden_tot, afgehandeld_op, bezwaar_tot, doorzocht_op, dossier_weg_op, hoedanigheid, id, nummer, ontvangen_op, samenwerkingsverband, soort, stand, vastgelegd_op, volledig, zestien_op) on table verzoeken.verzoek to bewaarder;
grant update (dossier_weg_op) on table verzoeken.verzoek to bewaarder;
grant select on table verzoeken.verzoek to verzoeken_lezen;
grant insert (hoedanigheid, id, inhoud, nummer, ontvangen_op, samenwerkingsverband, soort, vastgelegd_door, vastgelegd_op, weg, zestien_op) on table verzoeken.verzoek to verzoeken_schrijven;
grant select on table verzoeken.verzoek to verzoeken_schrijven;
grant update (aangehouden_tot, afgehandeld_op, bezwaar_tot, doorzocht_op, hoedanigheid, inhoud, ontvangen_op, soort, stand, volledig, weg, zestien_op) on table verzoeken.verzoek to verzoeken_schrijven;
grant select (aangehouden_tot, afgehandeld_op, doorzocht_op, dossier_weg_op, hoedanigheid, id, nummer, ontvangen_op, samenwerkingsverband, soort, stand, zestien_op) on table verzoeken.verzoek to verzoeken_toezien;
grant delete on table verzoeken.vondst to bewaarder;
grant insert (dossier, gegeven, gevonden_op, id, nummer, overeenkomsten, register, samenwerkingsverband, soort, verzegeld, verzoek) on table verzoeken.vondst to bewaarder;
grant select on table verzoeken.vondst to bewaarder;
grant update (beeld, beoordeeld_door, beoordeeld_op, dossier, nummer, oordeel, register, toelichting, verzegeld) on table verzoeken.vondst to bewaarder;
grant select on table verzoeken.vondst to verzoeken_lezen;
grant insert (dossier, gegeven, gevonden_op, id, nummer, overeenkomsten, register, samenwerkingsverband, soort, verzegeld, verzoek) on table verzoeken.vondst to verzoeken_schrijven;
grant select on table verzoeken.vondst to verzoeken_schrijven;
grant update (beeld, beoordeeld_door, beoordeeld_op, dossier, nummer, oordeel, toelichting) on table verzoeken.vondst to verzoeken_schrijven;
grant delete on table weegploeg.agendapunt to bewaarder;
grant select on table weegploeg.agendapunt to bewaarder;
grant select (dossier, stand, vergadering) on table weegploeg.agendapunt to wacht;
grant select on table weegploeg.agendapunt to weegploeg_lezen;
grant insert (dossier, id, samenwerkingsverband, stand, vergadering, volgorde, vraag) on table weegploeg.agendapunt to weegploeg_schrijven;
grant select on table weegploeg.agendapunt to weegploeg_schrijven;
grant update (aanwezig, behandeld_op, stand, volgorde) on table weegploeg.agendapunt to weegploeg_schrijven;
grant delete on table weegploeg.controle to bewaarder;
grant select on table weegploeg.controle to bewaarder;
grant update (inhoud) on table weegploeg.controle to bewaarder;
grant select on table weegploeg.controle to weegploeg_lezen;
grant insert (aan_te_passen, bekeken, door, dossier, id, inhoud, op, samenwerkingsverband) on table weegploeg.controle to weegploeg_schrijven;
grant select on table weegploeg.controle to weegploeg_schrijven;
grant delete on table weegploeg.correctie to bewaarder;
grant select on table weegploeg.correctie to bewaarder;
grant select (dossier, op, samenwerkingsverband, verzegeld, volgorde) on table weegploeg.correctie to informatieplicht_lezen;
grant select on table weegploeg.correctie to weegploeg_lezen;
grant insert (aanleiding, bron, door, dossier, gegeven, id, op, reden, samenwerkingsverband, sinds, soort, verzegeld, wijziging) on table weegploeg.correctie to weegploeg_schrijven;
grant select on table weegploeg.correctie to weegploeg_schrijven;
grant update (dossier) on table weegploeg.correctie to weegploeg_schrijven;
grant delete on table weegploeg.correctiepunt to bewaarder;
grant insert on table weegploeg.correctiepunt to bewaarder;
grant select on table weegploeg.correctiepunt to bewaarder;
grant update (aangevoerd, beperkt_op, besloten_door, besloten_op, besluit, blijft_afgeschermd, grond, uitgevoerd_op) on table weegploeg.correctiepunt to bewaarder;
grant select (beperken, beperkt_op, besloten_door, besloten_op, besluit, bron, door, dossier, gegeven, gevraagd, grond, id, nummer, samenwerkingsverband, soort, uitgevoerd_op, verzoek, verzoeksoort, volgorde, voorgelegd_op, zienswijze_uiterlijk) on table weegploeg.correctiepunt to weegploeg_lezen;
grant insert (aangevoerd, beperken, bron, door, dossier, gegeven, gevraagd, id, nummer, samenwerkingsverband, soort, verzoek, verzoeksoort, voorgelegd_op, zienswijze_uiterlijk) on table weegploeg.correctiepunt to weegploeg_schrijven;
grant select on table weegploeg.correctiepunt to weegploeg_schrijven;
grant update (aangevoerd, beperkt_op, besloten_door, besloten_op, besluit, bewaard, blijft_afgeschermd, dossier, grond, uitgevoerd_op) on table weegploeg.correctiepunt to weegploeg_schrijven;
grant delete on table weegploeg.correctiezienswijze to bewaarder;
grant select on table weegploeg.correctiezienswijze to bewaarder;
grant update (inhoud) on table weegploeg.correctiezienswijze to bewaarder;
grant select on table weegploeg.correctiezienswijze to weegploeg_lezen;
grant insert (dossier, eens, functionaris, id, inhoud, op, partij, punt, samenwerkingsverband) on table weegploeg.correctiezienswijze to weegploeg_schrijven;
grant select on table weegploeg.correctiezienswijze to weegploeg_schrijven;
grant update (dossier, inhoud) on table weegploeg.correctiezienswijze to weegploeg_schrijven;
grant delete on table weegploeg.dossier to bewaarder;
grant select on table weegploeg.dossier to bewaarder;
grant select (besluit_op, id, nummer, samengevoegd_met, samenwerkingsverband, stand, verzegeld) on table weegploeg.dossier to informatieplicht_lezen;
grant select on table weegploeg.dossier to weegploeg_lezen;
grant insert (aangemaakt_op, id, laatste_verwerking, nummer, samenwerkingsverband, stand, verzegeld) on table weegploeg.dossier to weegploeg_schrijven;
grant select on table weegploeg.dossier to weegploeg_schrijven;
grant update (besluit_op, casus, casusnummer, heropend_op, laatste_verwerking, nummer, samengevoegd_met, stand, verzegeld) on table weegploeg.dossier to weegploeg_schrijven;
grant delete on table weegploeg.geadresseerde to bewaarder;
grant select on table weegploeg.geadresseerde to bewaarder;
grant insert (besluit, brief, dossier, hoedanigheid, id, inhoud, op, opgemaakt_op, samenwerkingsverband, sleutels, soorten) on table weegploeg.geadresseerde to weegploeg_schrijven;
grant select on table weegploeg.geadresseerde to weegploeg_schrijven;
grant delete on table weegploeg.gegeven to bewaarder;
grant select on table weegploeg.gegeven to bewaarder;
grant update (heropend_van, inhoud) on table weegploeg.gegeven to bewaarder;
grant select (dossier, handeling, id, ingebracht_op, samenwerkingsverband, soort, toestand, verzegeld, volgorde) on table weegploeg.gegeven to informatieplicht_lezen;
grant delete on table weegploeg.gegeven to wacht;
grant select on table weegploeg.gegeven to wacht;
grant update (bij) on table weegploeg.gegeven to wacht;
grant select on table weegploeg.gegeven to weegploeg_lezen;
grant insert (bij, bron, dossier, grondslag, handeling, heropend_van, id, ingebracht_door, ingebracht_op, inhoud, samenwerkingsverband, soort, vervangt, verzegeld, wpg_regime) on table weegploeg.gegeven to weegploeg_schrijven;
grant select on table weegploeg.gegeven to weegploeg_schrijven;
grant update (dossier, inhoud, toestand, verzegeld, volgorde) on table weegploeg.gegeven to weegploeg_schrijven;
grant delete on table weegploeg.heropening to bewaarder;
grant select on table weegploeg.heropening to bewaarder;
grant update (inhoud) on table weegploeg.heropening to bewaarder;
grant select on table weegploeg.heropening to weegploeg_lezen;
grant insert on table weegploeg.heropening to weegploeg_schrijven;
grant select on table weegploeg.heropening to weegploeg_schrijven;
grant delete on table weegploeg.informatiebrief to bewaarder;
grant select on table weegploeg.informatiebrief to bewaarder;
grant select on table weegploeg.informatiebrief to weegploeg_lezen;
grant insert (aantal, door, dossier, id, inhoud, op, samenwerkingsverband, uitkomst) on table weegploeg.informatiebrief to weegploeg_schrijven;
grant select on table weegploeg.informatiebrief to weegploeg_schrijven;
grant delete on table weegploeg.informatievraag to bewaarder;
grant select on table weegploeg.informatievraag to bewaarder;
grant update (inhoud) on table weegploeg.informatievraag to bewaarder;
grant select on table weegploeg.informatievraag to weegploeg_lezen;
grant insert (dossier, gevraagd_aan, gevraagd_door, gevraagd_op, id, inhoud, ronde, samenwerkingsverband, uiterlijk) on table weegploeg.informatievraag to weegploeg_schrijven;
grant select on table weegploeg.informatievraag to weegploeg_schrijven;
grant update (antwoord, beantwoord_op, dossier, ingetrokken_op, inhoud, uiterlijk) on table weegploeg.informatievraag to weegploeg_schrijven;
grant delete on table weegploeg.informeerbesluit to bewaarder;
grant select on table weegploeg.informeerbesluit to bewaarder;
grant select on table weegploeg.informeerbesluit to informatieplicht_lezen;
grant select on table weegploeg.informeerbesluit to weegploeg_lezen;
grant insert (door, dossier, gronden, herbeoordelen_op, id, inhoud, op, samenwerkingsverband, soort, uitkomst, verzonden_op, wijze) on table weegploeg.informeerbesluit to weegploeg_schrijven;
grant select on table weegploeg.informeerbesluit to weegploeg_schrijven;
grant delete on table weegploeg.informeeroordeel to bewaarder;
grant select on table weegploeg.informeeroordeel to bewaarder;
grant select on table weegploeg.informeeroordeel to informatieplicht_lezen;
grant select on table weegploeg.informeeroordeel to weegploeg_lezen;
grant insert (beletsel, dossier, functionaris, gronden, id, inhoud, op, partijsoort, samenwerkingsverband, uitkomst) on table weegploeg.informeeroordeel to weegploeg_schrijven;
grant select on table weegploeg.informeeroordeel to weegploeg_schrijven;
grant delete on table weegploeg.intrekking to bewaarder;
grant select on table weegploeg.intrekking to bewaarder;
grant update (inhoud) on table weegploeg.intrekking to bewaarder;
grant select on table weegploeg.intrekking to wacht;
grant select on table weegploeg.intrekking to weegploeg_lezen;
grant insert (dossier, id, ingetrokken_door, ingetrokken_op, inhoud, partij, samenwerkingsverband, telde_vanaf, verzegeld) on table weegploeg.intrekking to weegploeg_schrijven;
grant select on table weegploeg.intrekking to weegploeg_schrijven;
grant update (dossier, inhoud, telde_vanaf, volgorde) on table weegploeg.intrekking to weegploeg_schrijven;
grant delete on table weegploeg.kennisgeving to bewaarder;
grant select on table weegploeg.kennisgeving to bewaarder;
grant insert on table weegploeg.kennisgeving to wacht;
grant select on table weegploeg.kennisgeving to weegploeg_lezen;
grant select on table weegploeg.kennisgeving to weegploeg_schrijven;
grant update (brief_door, brief_op) on table weegploeg.kennisgeving to weegploeg_schrijven;
grant delete on table weegploeg.kennisgevingsbrief to bewaarder;
grant select on table weegploeg.kennisgevingsbrief to bewaarder;
grant update (teksten) on table weegploeg.kennisgevingsbrief to bewaarder;
grant select on table weegploeg.kennisgevingsbrief to weegploeg_lezen;
grant insert (door, dossier, gegevens, id, inhoud, kennisgevingen, op, partij, samenwerkingsverband, teksten, verzegeld) on table weegploeg.kennisgevingsbrief to weegploeg_schrijven;
grant select on table weegploeg.kennisgevingsbrief to weegploeg_schrijven;
grant update (brief_door, brief_op) on table weegploeg.kennisgevingsbrief to weegploeg_schrijven;
grant delete on table weegploeg.samenvoeging to bewaarder;
grant select on table weegploeg.samenvoeging to bewaarder;
grant update (inhoud, ongedaan_inhoud) on table weegploeg.samenvoeging to bewaarder;
grant select (gegevens, naar, ongedaan_op, op, samenwerkingsverband, van, verzegeld) on table weegploeg.samenvoeging to informatieplicht_lezen;
grant select on table weegploeg.samenvoeging to weegploeg_lezen;
grant insert on table weegploeg.samenvoeging to weegploeg_schrijven;
grant select on table weegploeg.samenvoeging to weegploeg_schrijven;
grant update (gegevens, ongedaan_door, ongedaan_inhoud, ongedaan_op, volgordes) on table weegploeg.samenvoeging to weegploeg_schrijven;
grant delete on table weegploeg.stem to bewaarder;
grant select on table weegploeg.stem to bewaarder;
grant update (inhoud) on table weegploeg.stem to bewaarder;
grant select on table weegploeg.stem to weegploeg_lezen;
grant insert on table weegploeg.stem to weegploeg_schrijven;
grant select on table weegploeg.stem to weegploeg_schrijven;
grant update (inhoud) on table weegploeg.stem to weegploeg_schrijven;
grant insert on table weegploeg.teller to wacht;
grant select on table weegploeg.teller to wacht;
grant update (laatste) on table weegploeg.teller to wacht;
grant delete on table weegploeg.teruggang to bewaarder;
grant select on table weegploeg.teruggang to bewaarder;
grant select on table weegploeg.teruggang to weegploeg_lezen;
grant insert (dossier, id, samenwerkingsverband, vanaf) on table weegploeg.teruggang to weegploeg_schrijven;
grant select on table weegploeg.teruggang to weegploeg_schrijven;
grant select (begin, dag, einde, id, plaats, samenwerkingsverband, stand) on table weegploeg.vergadering to wacht;
grant select on table weegploeg.vergadering to weegploeg_lezen;
grant insert on table weegploeg.vergadering to weegploeg_schrijven;
grant select on table weegploeg.vergadering to weegploeg_schrijven;
grant update (begin, dag, einde, gewijzigd_op, plaats, stand, volgnummer) on table weegploeg.vergadering to weegploeg_schrijven;
grant insert on table weegploeg.vergaderteller to wacht;
grant select on table weegploeg.vergaderteller to wacht;
grant update (laatste) on table weegploeg.vergaderteller to wacht;
grant delete on table weegploeg.voorstel to bewaarder;
grant select on table weegploeg.voorstel to bewaarder;
grant update (inhoud) on table weegploeg.voorstel to bewaarder;
grant select on table weegploeg.voorstel to weegploeg_lezen;
grant insert (dossier, id, ingediend_door, ingediend_op, inhoud, partij, samenwerkingsverband, soort, stand, vereist) on table weegploeg.voorstel to weegploeg_schrijven;
grant select on table weegploeg.voorstel to weegploeg_schrijven;
grant update (dossier, gesloten_op, inhoud, stand) on table weegploeg.voorstel to weegploeg_schrijven;
grant delete on table weegploeg.voorstel_selectie to bewaarder;
grant select on table weegploeg.voorstel_selectie to bewaarder;
grant delete on table weegploeg.voorstel_selectie to wacht;
grant select on table weegploeg.voorstel_selectie to wacht;
grant select on table weegploeg.voorstel_selectie to weegploeg_lezen;
grant insert on table weegploeg.voorstel_selectie to weegploeg_schrijven;
grant select on table weegploeg.voorstel_selectie to weegploeg_schrijven;
grant update (kopie) on table weegploeg.voorstel_selectie to weegploeg_schrijven;
grant delete on table weegploeg.vrijgave to bewaarder;
grant select on table weegploeg.vrijgave to bewaarder;
grant update (inhoud) on table weegploeg.vrijgave to bewaarder;
grant select (gegeven, samenwerkingsverband, vrijgegeven_op) on table weegploeg.vrijgave to informatieplicht_lezen;
grant delete on table weegploeg.vrijgave to wacht;
grant select on table weegploeg.vrijgave to wacht;
grant select on table weegploeg.vrijgave to weegploeg_lezen;
grant insert on table weegploeg.vrijgave to weegploeg_schrijven;
grant select on table weegploeg.vrijgave to weegploeg_schrijven;
grant update (dossier, inhoud) on table weegploeg.vrijgave to weegploeg_schrijven;
grant delete on table weegploeg.zoeksleutel to bewaarder;
grant select on table weegploeg.zoeksleutel to bewaarder;
grant delete on table weegploeg.zoeksleutel to wacht;
grant select (gegeven) on table weegploeg.zoeksleutel to wacht;
grant select on table weegploeg.zoeksleutel to weegploeg_lezen;
grant insert on table weegploeg.zoeksleutel to weegploeg_schrijven;
grant select on table weegploeg.zoeksleutel to weegploeg_schrijven;
grant update (afgeschermd, dossier, verzegeld) on table weegploeg.zoeksleutel to weegploeg_schrijven;
grant execute on function archief.bekijk(uuid) to deur_archief;
grant execute on function archief.corrigeer_stuk(uuid,uuid,jsonb) to archief_schrijven;
grant execute on function archief.geraakt(uuid,uuid) to archief_lezen;
grant execute on function archief.geraakt(uuid,uuid) to archief_schrijven;
grant execute on function archief.geraakt(uuid,uuid) to bewaarder;
grant execute on function archief.heropende_stukken(uuid) to deur_archief;
grant execute on function archief.informatieregels(uuid) to informatieplicht_lezen;
grant execute on function archief.is_afgewezen(uuid) to archief_schrijven;
grant execute on function archief.is_eensgezind(uuid) to archief_schrijven;
grant execute on function archief.leg_informeren_vast(uuid,text,jsonb) to archief_schrijven;
grant execute on function archief.leg_kennisgevingsbrief_vast(uuid,jsonb) to archief_schrijven;
grant execute on function archief.mag_dossier(boolean) to public;
grant execute on function archief.na_gegeven_weg() to public;
grant execute on function archief.neem_afsluiting_over(uuid,date,jsonb) to deur_archief;
grant execute on function archief.neem_bronwijziging_op(uuid,jsonb) to deur_archief;
grant execute on function archief.neem_op(uuid,date) to deur_archief;
grant execute on function archief.noteer_correctie(uuid,uuid,jsonb) to archief_schrijven;
grant execute on function archief.noteer_heropening(uuid,text) to deur_archief;
grant execute on function archief.noteer_woordcorrectie(uuid,jsonb) to archief_schrijven;
grant execute on function archief.te_archiveren(date) to taken_dragen;
grant execute on function archief.te_heropenen(uuid) to deur_archief;
grant execute on function archief.verstuur_kennisgevingsbrief(uuid,date) to archief_schrijven;
grant execute on function archief.vervang_woorden(uuid,uuid,jsonb) to archief_schrijven;
grant execute on function archief.vervang_zoeksleutels(uuid,uuid,text[],bytea[]) to archief_schrijven;
grant execute on function archief.wachtpunten(uuid) to deur_archief;
grant execute on function archief.weegdossier_van_casus(uuid) to deur_archief;
grant execute on function beheer.achter_zegel() to public;
grant execute on function beheer.bij_informatieplicht() to public;
grant execute on function beheer.blijvende_kernpartijen(uuid) to bewaarder;
grant execute on function beheer.blijvende_kernpartijen(uuid) to weegploeg_schrijven;
grant execute on function beheer.einde_van(uuid) to deur_vertrek;
grant execute on function beheer.externe_partner() to public;
grant execute on function beheer.functionaris() to public;
grant execute on function beheer.functionaris_van_sub(text) to toegang;
grant execute on function beheer.geheimhouding_partner(uuid,date) to casusoverleg_lezen;
grant execute on function beheer.geheimhouding_partner(uuid,date) to casusoverleg_schrijven;
grant execute on function beheer.ids_in(jsonb) to public;
grant execute on function beheer.in_weegploeg() to public;
grant execute on function beheer.is_contactpunt(jsonb) to public;
grant execute on function beheer.partij() to public;
grant execute on function beheer.partijsoort() to public;
grant execute on function beheer.plan_vertrek(date,timestamp with time zone) to taken_dragen;
grant execute on function beheer.postontvangers(date) to taken_dragen;
grant execute on function beheer.rol() to public;
grant execute on function beheer.samenwerkingsverband() to public;
grant execute on function beheer.te_nodigen(date) to taken_dragen;
grant execute on function beheer.wordt_bereikt(uuid,text,date) to archief_schrijven;
grant execute on function casusoverleg.beeindigde_verstrekkingen(date) to plan_lezen;
grant execute on function casusoverleg.beslist_mee(uuid,boolean) to public;
grant execute on function casusoverleg.doorverstrekking_eenrichting() to public;
grant execute on function casusoverleg.eensgezind(uuid,text,uuid) to public;
grant execute on function casusoverleg.eigenaren(uuid) to casusbesluit_uitvoeren;
grant execute on function casusoverleg.eigenaren(uuid) to casusoverleg_schrijven;
grant execute on function casusoverleg.kennisgevingen(date) to casusoverleg_lezen;
grant execute on function casusoverleg.kennisgevingen(date) to plan_lezen;
grant execute on function casusoverleg.mag_casus(uuid) to public;
grant execute on function casusoverleg.mag_gegeven(boolean,text) to public;
grant execute on function casusoverleg.neemt_deel(uuid) to public;
grant execute on function casusoverleg.staat_open(uuid) to deur_casusoverleg;
grant execute on function casusoverleg.stem_gevraagd(text[]) to public;
grant execute on function casusoverleg.verval_versie(uuid,bytea) to casusoverleg_schrijven;
grant execute on function casusoverleg.vervang_woorden(uuid,text,uuid,text,bytea) to casusoverleg_schrijven;
grant execute on function casusoverleg.verwerk_aankomst(uuid,date) to deur_casusoverleg;
grant execute on function casusoverleg.volgend_nummer(integer) to deur_casusoverleg;
grant execute on function casusoverleg.volgend_vergadernummer(integer) to casusoverleg_schrijven;
grant execute on function casusoverleg.wachtpunten(uuid,uuid) to casusbesluit_uitvoeren;
grant execute on function casusoverleg.wachtpunten(uuid,uuid) to deur_afsluiting;
grant execute on function casusoverleg.wachtpunten(uuid,uuid) to deur_deelname;
grant execute on function casusoverleg.wis_zoeksleutels(uuid) to casusoverleg_schrijven;
grant execute on function kluis.aanroeper() to bewaarder;
grant execute on function kluis.aanroeper() to public;
grant execute on function kluis.aanroeper() to wacht;
grant execute on function kluis.archiveer(uuid,text,bytea) to deur_archief;
grant execute on function kluis.deursleutel_vrijgeven(uuid) to deur_casusoverleg;
grant execute on function kluis.gelogd(uuid) to bewaarder;
grant execute on function kluis.herinpakken(uuid,text,bytea) to sleutelbeheer;
grant execute on function kluis.register_van(text) to public;
grant execute on function kluis.register_van(text) to wacht;
grant execute on function kluis.sleutel_opslaan(uuid,text,text,bytea) to deur_casusoverleg;
grant execute on function kluis.sleutel_opslaan(uuid,text,text,bytea) to verzoeken_schrijven;
grant execute on function kluis.sleutel_opslaan(uuid,text,text,bytea) to weegploeg_schrijven;
grant execute on function kluis.sleutel_vrijgeven(uuid) to archief_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to archief_schrijven;
grant execute on function kluis.sleutel_vrijgeven(uuid) to casusbesluit_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to casusbesluit_stemmen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to casusbesluit_uitvoeren;
grant execute on function kluis.sleutel_vrijgeven(uuid) to casusoverleg_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to casusoverleg_schrijven;
grant execute on function kluis.sleutel_vrijgeven(uuid) to deur_afsluiting;
grant execute on function kluis.sleutel_vrijgeven(uuid) to deur_archief;
grant execute on function kluis.sleutel_vrijgeven(uuid) to deur_deelname;
grant execute on function kluis.sleutel_vrijgeven(uuid) to deur_vertrek;
grant execute on function kluis.sleutel_vrijgeven(uuid) to informatieplicht_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to plan_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to verzoeken_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to verzoeken_schrijven;
grant execute on function kluis.sleutel_vrijgeven(uuid) to weegploeg_lezen;
grant execute on function kluis.sleutel_vrijgeven(uuid) to weegploeg_schrijven;
grant execute on function kluis.te_archiveren(uuid[]) to deur_archief;
grant execute on function kluis.te_herinpakken(text,text) to sleutelbeheer;
grant execute on function kluis.vernietig(uuid[]) to bewaarder;
grant execute on function logboek.onveranderlijk() to public;
grant execute on function vernietiging.aangehouden_vragen(uuid[],date) to vernietiger;
grant execute on function vernietiging.aangehouden_vragen(uuid[],date) to vernietiging_lezen;
grant execute on function vernietiging.aangehouden_vragen(uuid[],date) to vernietiging_schrijven;
grant execute on function vernietiging.aanhouder_weg(text,text,uuid,date) to vernietiger;
grant execute on function vernietiging.aanhouder_weg(text,text,uuid,date) to vernietiging_lezen;
grant execute on function vernietiging.aanhouder_weg(text,text,uuid,date) to vernietiging_schrijven;
grant execute on function vernietiging.bekijk(uuid[],date) to vernietiger;
grant execute on function vernietiging.bekijk(uuid[],date) to vernietiging_lezen;
grant execute on function vernietiging.bekijk(uuid[],date) to vernietiging_schrijven;
grant execute on function vernietiging.bekijk_verzoek(uuid,date) to vernietiger;
grant execute on function vernietiging.blijft() to public;
grant execute on function vernietiging.brieven_vooraf(uuid[]) to vernietiger;
grant execute on function vernietiging.brieven_vooraf(uuid[]) to vernietiging_lezen;
grant execute on function vernietiging.brieven_vooraf(uuid[]) to vernietiging_schrijven;
grant execute on function vernietiging.houdt_op(date,date,date) to bewaarder;
grant execute on function vernietiging.houdt_op(date,date,date) to public;
grant execute on function vernietiging.kandidaten(date,date) to taken_dragen;
grant execute on function vernietiging.mag_brief(text,boolean) to public;
grant execute on function vernietiging.mag_zien(boolean) to public;
grant execute on function vernietiging.nodig(text,uuid,boolean) to bewaarder;
grant execute on function vernietiging.nu_te_vernietigen(date) to taken_dragen;
grant execute on function vernietiging.te_verklaren() to taken_dragen;
grant execute on function vernietiging.te_vernietigen(date) to taken_dragen;
grant execute on function vernietiging.tel_brieven(uuid[]) to vernietiging_lezen;
grant execute on function vernietiging.tel_brieven(uuid[]) to vernietiging_schrijven;
grant execute on function vernietiging.vergeet_brieven(uuid[]) to vernietiging_schrijven;
grant execute on function vernietiging.vergeet_taken(uuid[]) to vernietiger;
grant execute on function vernietiging.vernietig(uuid,uuid,date) to vernietiger;
grant execute on function vernietiging.vernietig_verzoek(uuid,date,date,date) to vernietiger;
grant execute on function vernietiging.verzegeld_te_laat(date) to vernietiging_lezen;
grant execute on function vernietiging.verzoekkandidaten(date) to taken_dragen;
grant execute on function vernietiging.zonder_goedkeuring() to public;
grant execute on function verzoeken.afwezig(date) to bewaarder;
grant execute on function verzoeken.afwezig(date) to verzoeken_lezen;
grant execute on function verzoeken.afwezig(date) to verzoeken_schrijven;
grant execute on function verzoeken.afwezig(date) to verzoeken_toezien;
grant execute on function verzoeken.beeld_van(uuid) to verzoeken_lezen;
grant execute on function verzoeken.beeld_van(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.bij_herstel() to public;
grant execute on function verzoeken.bij_uitvoerder(date) to verzoeken_lezen;
grant execute on function verzoeken.bij_uitvoerder(date) to verzoeken_toezien;
grant execute on function verzoeken.eerder_open(uuid) to verzoeken_lezen;
grant execute on function verzoeken.eerder_open(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.laat_punten_vervallen(uuid,date) to verzoeken_schrijven;
grant execute on function verzoeken.laat_vervallen(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.laat_vondsten_vervallen(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.leg_verwanten_voor(text,uuid,uuid[],uuid[],bytea[],date,date) to verzoeken_schrijven;
grant execute on function verzoeken.lopend_uitstel(uuid) to verzoeken_lezen;
grant execute on function verzoeken.lopend_uitstel(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.mag_vondst(text,text,boolean) to public;
grant execute on function verzoeken.opnieuw_te_zoeken(uuid[],date) to verzoeken_lezen;
grant execute on function verzoeken.opnieuw_te_zoeken(uuid[],date) to verzoeken_schrijven;
grant execute on function verzoeken.opnieuw_te_zoeken(uuid[],date) to verzoeken_toezien;
grant execute on function verzoeken.staat_elders(uuid) to verzoeken_lezen;
grant execute on function verzoeken.staat_elders(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.stuk_van_eigenaar() to public;
grant execute on function verzoeken.vergeet_genoemden(uuid) to verzoeken_schrijven;
grant execute on function verzoeken.vergeet_gezochten(uuid,text[]) to verzoeken_schrijven;
grant execute on function verzoeken.verwant_te_leggen(uuid,text,uuid) to bewaarder;
grant execute on function verzoeken.verwante_punten(text,uuid) to archief_lezen;
grant execute on function verzoeken.verwante_punten(text,uuid) to archief_schrijven;
grant execute on function verzoeken.verwante_punten(text,uuid) to casusoverleg_lezen;
grant execute on function verzoeken.verwante_punten(text,uuid) to casusoverleg_schrijven;
grant execute on function verzoeken.verwante_punten(text,uuid) to weegploeg_lezen;
grant execute on function verzoeken.verwante_punten(text,uuid) to weegploeg_schrijven;
grant execute on function verzoeken.verwanten(uuid[]) to bewaarder;
grant execute on function verzoeken.verwanten_van(uuid,uuid[]) to verzoeken_lezen;
grant execute on function verzoeken.verwanten_van(uuid,uuid[]) to verzoeken_schrijven;
grant execute on function verzoeken.volgend_nummer(integer) to verzoeken_schrijven;
grant execute on function verzoeken.wis_aangevoerd() to public;
grant execute on function weegploeg.briefversies(uuid) to informatieplicht_lezen;
grant execute on function weegploeg.briefversies(uuid) to weegploeg_lezen;
grant execute on function weegploeg.briefversies(uuid) to weegploeg_schrijven;
grant execute on function weegploeg.ontvangers(uuid) to weegploeg_schrijven;
grant execute on function weegploeg.open_antwoorden(uuid[]) to informatieplicht_lezen;
grant execute on function weegploeg.open_antwoorden(uuid[]) to weegploeg_lezen;
grant execute on function weegploeg.open_antwoorden(uuid[]) to weegploeg_schrijven;
grant execute on function weegploeg.vervang_woorden(uuid,text,uuid,text,bytea) to weegploeg_schrijven;
grant execute on function weegploeg.volgend_nummer(integer) to weegploeg_schrijven;
grant execute on function weegploeg.volgend_vergadernummer(integer) to weegploeg_schrijven;
grant execute on function weegploeg.wis_selectie(uuid,uuid[],uuid[]) to weegploeg_schrijven;
grant execute on function weegploeg.wis_signaal(uuid,uuid) to weegploeg_schrijven;
grant execute on function weegploeg.wis_zoeksleutels(uuid) to weegploeg_schrijven;
