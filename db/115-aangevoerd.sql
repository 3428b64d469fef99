-- Art. 12 lid 5-6: with an item that is put to a request lie the words that the parties read before they give their view: what the person
-- says of it and what he wants it to become, as whoever put it forward wrote that down. Sealed with the key of its file; the request stays
-- closed to them. What was put forward before this has none.

do $$
declare
  register text;
  gegevens constant text := '''naw'', ''signaal'', ''melder'', ''inbrenger'', ''analyse'', ''actie'', ''achterblijver'', ''netwerkpersoon''';
  soorten constant text := '''agenderingsbesluit'', ''afsluitingsbesluit'', ''informatievraag'', ''intrekking'', ''samenvoeging'', ''heropening'', ''voorstel'', ''stem'', ''vrijgave'', ''controle'', ''correctiepunt'', ''correctiezienswijze'', ''plan'', ''deelnemer'', ''doorverstrekking'', ''doorverstrekt_gegeven'', ''afsluitadvies'', ''verstrekking''';
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('alter table %I.correctiepunt add column aangevoerd bytea', register);
    execute format('grant insert (aangevoerd) on %I.correctiepunt to %I', register, register || '_schrijven');
    execute format('grant update (aangevoerd) on %I.correctiepunt to bewaarder', register);
    -- They are words of people as well: a request can be about them.
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_soort_check', register);
    execute format('alter table %I.correctiepunt add constraint correctiepunt_soort_check check (soort in (%s, %s))', register, gegevens, soorten);
  end loop;
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('alter table %I.correctie drop constraint correctie_soort_check', register);
    execute format('alter table %I.correctie add constraint correctie_soort_check check (soort in (%s, %s))', register, gegevens, soorten);
    -- As before (072), with one more place of words.
    execute replace(pg_get_functiondef(format('%I.vervang_woorden(uuid, text, uuid, text, bytea)', register)::regprocedure),
      '''correctiezienswijze.inhoud''', '''correctiepunt.aangevoerd'', ''correctiezienswijze.inhoud''');
  end loop;
end $$;
-- A merge seals them under the key of the file that goes on.
grant update (aangevoerd) on weegploeg.correctiepunt to weegploeg_schrijven;

-- They can repeat what was wrong: they go with what parties said, once it is carried out or lapses.
create function verzoeken.wis_aangevoerd() returns trigger language plpgsql as
$$ begin
     new.aangevoerd := null;
     return new;
   end $$;
do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('create trigger wis_aangevoerd before update on %I.correctiepunt for each row
      when (new.aangevoerd is not null and (new.uitgevoerd_op is not null or new.besluit = ''vervallen''))
      execute function verzoeken.wis_aangevoerd()', register);
  end loop;
end $$;

-- As before (082), with the words of a point.
create or replace function archief.vervang_woorden(in_punt uuid, welk uuid, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;

-- As before (109), with what was put forward.
create or replace function archief.neem_punten_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
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
   end $$;

drop function verzoeken.leg_verwanten_voor(text, uuid, uuid[], date, date);
drop function verzoeken.verwanten_van(uuid, uuid[]);

-- As before (113), with the register under whose name the words of an archived file are sealed.
create function verzoeken.verwanten_van(welk uuid, gegevens uuid[])
  returns table (van uuid, register text, herkomst text, dossier uuid, nummer text, gegeven uuid, te_leggen boolean)
  language sql stable security definer set search_path = '' as
$$ select v.van, v.register, coalesce((select a.register from archief.dossier a where a.id = v.dossier), v.register), v.dossier,
     case when beheer.rol() = 'weegploeglid' then coalesce(
       (select d.nummer from weegploeg.dossier d where d.id = v.dossier), (select c.nummer from casusoverleg.casus c where c.id = v.dossier),
       (select a.nummer from archief.dossier a where a.id = v.dossier)) end,
     case when v.register <> 'archief' or beheer.rol() = 'weegploeglid' then v.gegeven end,
     verzoeken.verwant_te_leggen(welk, v.register, v.gegeven)
   from verzoeken.verwanten(gegevens) v
   where beheer.rol() in ('uitvoerder', 'weegploeglid')
     and exists (select from verzoeken.verzoek q where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband())
   order by v.van, v.register, v.gegeven $$;

-- As before (113), with the words for the parties: sealed by whoever calls, each for a file and an id, with a key that opens nothing else here.
create function verzoeken.leg_verwanten_voor(in_register text, in_punt uuid, nieuwe uuid[], dossiers uuid[], woorden bytea[],
    dag date, zienswijze date)
  returns table (register text, punt uuid)
  language plpgsql volatile security definer set search_path = '' as
$$
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
   end $$;
alter function verzoeken.verwanten_van owner to bewaarder;
alter function verzoeken.leg_verwanten_voor owner to bewaarder;
revoke all on function verzoeken.verwanten_van, verzoeken.leg_verwanten_voor from public;
grant execute on function verzoeken.verwanten_van, verzoeken.leg_verwanten_voor to verzoeken_schrijven;
