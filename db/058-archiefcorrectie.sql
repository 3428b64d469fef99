-- Art. 12 lid 5-6 while the data lie in the archive (13 lid 2): what is asked of archived items, what was decided of each, when that was
-- carried out and who was told. The core parties do it; the uitvoerder sees that it is done, never of which file or item.

create table archief.correctiepunt (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  -- Destroyed with it.
  dossier uuid not null references archief.dossier on delete cascade,
  gegeven uuid not null,
  soort text not null check (soort in ('naw', 'signaal', 'melder', 'inbrenger', 'analyse', 'actie', 'achterblijver', 'netwerkpersoon')),
  bron uuid not null references beheer.partij,
  -- The item was sealed: its point exists for police and OM only, and leaves nothing with the request.
  verzegeld boolean not null,
  -- The request lies in a register of its own: its id, number and kind are all that is here.
  verzoek uuid not null,
  nummer text not null,
  verzoeksoort text not null check (verzoeksoort in ('correctie', 'verzet')),
  gevraagd text not null check (gevraagd in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd')),
  -- To be shielded as long as an objection is open (AVG 18 lid 1 d).
  beperken boolean not null default false,
  beperkt_op date,
  voorgelegd_op date not null,
  -- Until when a party could say itself what it thinks, of what was put forward before it was archived.
  zienswijze_uiterlijk date,
  door uuid not null references beheer.functionaris,
  -- 'vernietigd' was decided while the item lay in its register; in the archive nothing is destroyed earlier (13 lid 1).
  besluit text check (besluit in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'vernietigd', 'afgewezen')),
  -- Closed list: the grounds a-c of art. 12 lid 5.
  grond text check (grond in ('feitelijk-onjuist', 'juistheid-betwist', 'onvolledig', 'niet-ter-zake-dienend', 'in-strijd-met-voorschrift')),
  besloten_op date,
  besloten_door uuid references beheer.functionaris,
  uitgevoerd_op date,
  -- Of a sealed item: why it was decided so and who was heard, under the key of the dossier. Of any other that lies with the request.
  beslissing bytea,
  volgorde bigint generated always as identity,
  unique (verzoek, gegeven),
  check ((besluit is null) = (besloten_op is null) and (besluit is null) = (besloten_door is null)),
  check ((grond is not null) = (besluit is not null and besluit <> 'afgewezen')),
  check (uitgevoerd_op is null or besloten_op is not null),
  check (besluit <> 'vernietigd' or verzoeksoort = 'verzet'),
  check (beslissing is null or verzegeld)
);
create index correctiepunt_dossier on archief.correctiepunt (dossier);
create index correctiepunt_verzoek on archief.correctiepunt (verzoek);

-- Who is told that an item that he received was corrected: by which number he knows the file, how, and when. Never the item or what it says.
create table archief.kennisgeving (
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references archief.dossier on delete cascade,
  punt uuid not null references archief.correctiepunt on delete cascade,
  -- In which capacity he received it: of a weegdossier in the weegploeg, of a casus by taking part.
  als text not null check (als in ('weegploeglid', 'casusoverleglid', 'externe-casuspartner')),
  nummer text not null,
  wijziging text not null check (wijziging in ('verbeterd', 'aangevuld', 'verwijderd', 'afgeschermd', 'niet-meer-afgeschermd')),
  partij uuid references beheer.partij,
  externe_partner uuid references beheer.externe_partner,
  -- Fixed with the correction: whoever nobody can read a notice for that day is to be told by a letter.
  wijze text not null check (wijze in ('bericht', 'brief')),
  -- None as long as no letter went.
  op date,
  door uuid not null references beheer.functionaris,
  volgorde bigint generated always as identity,
  check ((partij is null) <> (externe_partner is null)),
  check (wijze = 'brief' or op is not null)
);
create index kennisgeving_dossier on archief.kennisgeving (dossier);
create index kennisgeving_punt on archief.kennisgeving (punt);

do $$
declare
  tabel text;
  eigen constant text := 'samenwerkingsverband = beheer.samenwerkingsverband()';
begin
  foreach tabel in array array['correctiepunt', 'kennisgeving'] loop
    execute format('alter table archief.%I enable row level security', tabel);
    execute format('alter table archief.%I force row level security', tabel);
    execute format('create policy bewaarder on archief.%I to bewaarder using (true) with check (true)', tabel);
    execute format('grant select, insert, delete on archief.%I to bewaarder', tabel);
  end loop;
  execute format('create policy kernpartijen on archief.correctiepunt for select to archief_lezen, archief_schrijven using (%s and archief.mag_dossier(verzegeld))', eigen);
  execute format('create policy voorleggen on archief.correctiepunt for insert to archief_schrijven with check (%s and archief.mag_dossier(verzegeld) and door = beheer.functionaris()
    and besluit is null and exists (select from archief.stuk s where s.dossier = correctiepunt.dossier and s.tabel = ''gegeven''
      and s.rij ->> ''id'' = correctiepunt.gegeven::text and s.rij ->> ''soort'' = correctiepunt.soort and s.verzegeld = correctiepunt.verzegeld
      and s.rij ->> ''toestand'' <> ''verwijderd''))', eigen);
  execute format('create policy bijwerken on archief.correctiepunt for update to archief_schrijven using (%s and archief.mag_dossier(verzegeld)) with check (%s and archief.mag_dossier(verzegeld))', eigen, eigen);
  -- That there is something in the archive, what is asked and decided of it, and by when; the grant leaves out file and item.
  execute format('create policy uitvoerder on archief.correctiepunt for select to verzoeken_lezen, verzoeken_schrijven using (%s and beheer.rol() = ''uitvoerder'' and not verzegeld)', eigen);
  execute format('create policy toezicht on archief.correctiepunt for select to verzoeken_toezien using (%s and beheer.rol() = ''functionaris-gegevensbescherming'' and besluit is not null and not verzegeld)', eigen);
  execute format('create policy kernpartijen on archief.kennisgeving to archief_lezen, archief_schrijven using (%s and beheer.rol() = ''weegploeglid'') with check (%s and beheer.rol() = ''weegploeglid'')', eigen, eigen);
  execute format('create policy uitvoerder on archief.kennisgeving for select to verzoeken_lezen using (%s and beheer.rol() = ''uitvoerder'')', eigen);
  -- A recipient hears of his own, in the capacity in which he received it; whoever carried it out knows.
  execute format('create policy ontvanger on archief.kennisgeving for select to beheer_lezen using (%s and wijze = ''bericht''
    and (partij = beheer.partij() or externe_partner = beheer.externe_partner()) and beheer.rol() = als and door <> beheer.functionaris())', eigen);
end $$;
grant usage on schema archief to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien, beheer_lezen;
grant select on archief.correctiepunt to archief_lezen, archief_schrijven;
grant insert (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd, beperken, voorgelegd_op, door)
  on archief.correctiepunt to archief_schrijven;
grant update (besluit, grond, besloten_op, besloten_door, beperkt_op, uitgevoerd_op, beslissing) on archief.correctiepunt to archief_schrijven;
grant select (id, samenwerkingsverband, soort, verzoek, nummer, verzoeksoort, gevraagd, beperken, beperkt_op, voorgelegd_op, besluit, grond,
  besloten_op, uitgevoerd_op, zienswijze_uiterlijk, volgorde) on archief.correctiepunt to verzoeken_lezen, verzoeken_schrijven;
grant select (id, samenwerkingsverband, verzoek, nummer, besluit, beperken, beperkt_op, besloten_op, uitgevoerd_op) on archief.correctiepunt to verzoeken_toezien;
grant select on archief.kennisgeving to archief_lezen, archief_schrijven;
grant insert (id, samenwerkingsverband, dossier, punt, als, nummer, wijziging, partij, externe_partner, wijze, op, door) on archief.kennisgeving to archief_schrijven;
grant select (samenwerkingsverband, punt, wijziging, partij, externe_partner, op, volgorde) on archief.kennisgeving to verzoeken_lezen;
grant select (id, samenwerkingsverband, nummer, op) on archief.kennisgeving to beheer_lezen;
grant execute on function beheer.wordt_bereikt to archief_schrijven;
grant select (id, samenwerkingsverband, naam) on beheer.partij, beheer.externe_partner to verzoeken_lezen;

-- Every row that holds something of an item, in its own dossier and in the archived casus that has a copy of it: the item, its reporter or
-- who brought it, versions that were released, and shortened texts in proposals and decisions.
create function archief.geraakt(in_dossier uuid, in_gegeven uuid)
  returns table (stuk uuid, dossier uuid, wat text, rij jsonb) language sql stable set search_path = '' as
$$ with exemplaar(dossier, gegeven, wat) as (
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
     and (s.tabel = 'voorstel' or s.tabel = 'gegeven' and s.rij ->> 'soort' = 'agenderingsbesluit') $$;

-- The point that is carried out now: decided, or to be shielded while its objection is open; after an entry of this transaction.
create function archief.te_corrigeren(in_punt uuid) returns archief.correctiepunt
  language plpgsql stable set search_path = '' as
$$ declare
     p archief.correctiepunt;
   begin
     select k.* into p from archief.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband()
       and beheer.rol() = 'weegploeglid' and archief.mag_dossier(k.verzegeld) and kluis.gelogd(k.dossier) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit = 'afgewezen' then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'in het archief verandert niets zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     return p;
   end $$;
-- Overwrites what a row of the item says or its state; nothing else of a row changes.
create function archief.corrigeer_stuk(in_punt uuid, welk uuid, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;
-- The tokens of an item, its reporter or its copy go; those of an improved name come instead.
create function archief.vervang_zoeksleutels(in_punt uuid, welk uuid, soorten text[], sleutels bytea[]) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;
-- The trace in a dossier whose row changed: kind, reason and day, never what it said.
create function archief.noteer_correctie(in_punt uuid, welk uuid, spoor jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;
grant update (rij) on archief.stuk to bewaarder;
alter function archief.te_corrigeren owner to bewaarder;
alter function archief.corrigeer_stuk owner to bewaarder;
alter function archief.vervang_zoeksleutels owner to bewaarder;
alter function archief.noteer_correctie owner to bewaarder;
revoke all on function archief.geraakt, archief.te_corrigeren, archief.corrigeer_stuk, archief.vervang_zoeksleutels, archief.noteer_correctie from public;
grant execute on function archief.geraakt to archief_lezen, archief_schrijven, bewaarder;
grant execute on function archief.corrigeer_stuk, archief.vervang_zoeksleutels, archief.noteer_correctie to archief_schrijven;

-- What still lies with a request goes into the archive with its dossier as a point of the archive: it waits there for the core parties.
create function archief.neem_punten_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     execute pg_catalog.format(
       'insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd,
          beperken, beperkt_op, voorgelegd_op, zienswijze_uiterlijk, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op)
        select k.id, k.samenwerkingsverband, k.%2$I, k.gegeven, k.soort, k.bron,
          coalesce((select g.verzegeld from %1$I.gegeven g where g.id = k.gegeven), false), k.verzoek, k.nummer, k.verzoeksoort, k.gevraagd,
          k.beperken, k.beperkt_op, k.voorgelegd_op, k.zienswijze_uiterlijk, k.door, k.besluit, k.grond, k.besloten_op, k.besloten_door, k.uitgevoerd_op
        from %1$I.correctiepunt k where k.%2$I = any ($1) order by k.volgorde', in_register,
       case in_register when 'weegploeg' then 'dossier' else 'casus' end) using alle;
   end $$;
alter function archief.neem_punten_op owner to bewaarder;
revoke all on function archief.neem_punten_op from public;

-- As before; points of requests go where they are dealt with.
create or replace function archief.neem_op(welk uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;

-- As before; the points and notices of archived items count along.
create or replace function vernietiging.tel(in_register text, in_plaats text, welk uuid, out open jsonb, out verzegeld jsonb)
  language plpgsql stable set search_path = '' as
$$ declare
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
               select 'kennisgeving', false from archief.kennisgeving b where b.dossier = welk) r
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
   end $$;
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
   end $$;
-- What an open request found holds its dossier, at the number of the request. What it found behind the seal in a dossier that everybody
-- sees holds nothing: waiting would betray that something lies there, and the police answer from their own registration. What was found
-- in the archive stays unknown to who keeps no archive.
create or replace function vernietiging.vragen(welke uuid[]) returns table (nummer text, bekend boolean)
  language plpgsql stable set search_path = '' as
$$
#variable_conflict use_column
begin
  return query
   select q.nummer, f.register <> 'archief' or beheer.rol() = 'weegploeglid'
   from verzoeken.vondst f join verzoeken.verzoek q on q.id = f.verzoek
   where f.dossier = any (welke) and f.oordeel <> 'verworpen' and q.stand = 'open'
     and not (f.verzegeld and (exists (select from weegploeg.dossier d where d.id = f.dossier and not d.verzegeld)
       or exists (select from archief.dossier d where d.id = f.dossier and not d.verzegeld)))
   union all
   select q.nummer, p.bekend
   from (
     select p.verzoek, true as bekend from weegploeg.correctiepunt p where p.dossier = any (welke) and p.besluit is null
     union all
     select p.verzoek, true from casusoverleg.correctiepunt p where p.casus = any (welke) and p.besluit is null
     union all
     -- What is asked behind the seal holds nothing that everybody sees: waiting would betray it.
     select p.verzoek, beheer.rol() = 'weegploeglid'
     from archief.correctiepunt p where p.dossier = any (welke) and p.besluit is null
       and not (p.verzegeld and exists (select from archief.dossier d where d.id = p.dossier and not d.verzegeld))) p
   join verzoeken.verzoek q on q.id = p.verzoek
   where q.stand = 'open';
end $$;
create or replace function vernietiging.bekijk_verzoek(welk uuid)
  returns table (nummer text, stand text, ontvangen_op date, afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, correctie_open boolean)
  language sql stable security definer set search_path = '' as
$$ select q.nummer, q.stand, q.ontvangen_op, q.afgehandeld_op, q.dossier_weg_op, q.aangehouden_tot,
     exists (
       select from (
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from weegploeg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from casusoverleg.correctiepunt p where p.verzoek = q.id
         union all
         select p.besluit, p.beperkt_op, p.uitgevoerd_op from archief.correctiepunt p where p.verzoek = q.id) p
       where p.uitgevoerd_op is null and (p.besluit is null or p.besluit <> 'afgewezen' or p.beperkt_op is not null))
   from verzoeken.verzoek q
   where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;

-- What was archived with its dossier before this.
insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd, beperken,
  beperkt_op, voorgelegd_op, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op)
select (s.rij ->> 'id')::uuid, s.samenwerkingsverband, s.dossier, (s.rij ->> 'gegeven')::uuid, s.rij ->> 'soort', (s.rij ->> 'bron')::uuid, s.verzegeld,
  (s.rij ->> 'verzoek')::uuid, s.rij ->> 'nummer', s.rij ->> 'verzoeksoort', s.rij ->> 'gevraagd', (s.rij ->> 'beperken')::boolean,
  (s.rij ->> 'beperkt_op')::date, (s.rij ->> 'voorgelegd_op')::date, (s.rij ->> 'door')::uuid, s.rij ->> 'besluit', s.rij ->> 'grond',
  (s.rij ->> 'besloten_op')::date, (s.rij ->> 'besloten_door')::uuid, (s.rij ->> 'uitgevoerd_op')::date
from archief.stuk s where s.tabel = 'correctiepunt';
delete from archief.stuk where tabel = 'correctiepunt';

-- When a destroyed file takes along what a request asked of it, the request remembers the day; a sealed item gave the request nothing.
drop trigger na_punt on archief.stuk;
create or replace function verzoeken.na_punt() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     rij jsonb := pg_catalog.to_jsonb(old);
   begin
     perform verzoeken.dossier_weg(coalesce(rij ->> 'dossier', rij ->> 'casus')::uuid, (rij ->> 'verzoek')::uuid);
     return null;
   end $$;
create trigger na_punt after delete on archief.correctiepunt for each row when (not old.verzegeld) execute function verzoeken.na_punt();
