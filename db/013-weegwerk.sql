-- The daily work of the weegploeg: a signal withdrawn, a weighing reopened, items passed on to a running case, a merge undone.

-- Art. 7 lid 1-2: the trace of a signal that its party took back; the signal itself is gone.
create table weegploeg.intrekking (
  -- The id that the signal had.
  id uuid primary key,
  samenwerkingsverband uuid not null,
  dossier uuid not null references weegploeg.dossier,
  partij uuid not null references beheer.partij,
  ingetrokken_door uuid not null references beheer.functionaris,
  ingetrokken_op date not null,
  -- An analysis between the two weighed the signal, and is out of date.
  telde_vanaf bigint not null,
  volgorde bigint not null default nextval('weegploeg.volgorde'),
  verzegeld boolean not null,
  inhoud bytea not null
);
create index intrekking_dossier on weegploeg.intrekking (dossier);
alter table weegploeg.intrekking enable row level security;
alter table weegploeg.intrekking force row level security;
create policy weegploeg on weegploeg.intrekking
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg() and (not verzegeld or beheer.achter_zegel()));
create policy wacht on weegploeg.intrekking for select to wacht using (true);
grant select on weegploeg.intrekking to weegploeg_lezen, weegploeg_schrijven, wacht;
grant insert (id, samenwerkingsverband, dossier, partij, ingetrokken_door, ingetrokken_op, telde_vanaf, verzegeld, inhoud)
  on weegploeg.intrekking to weegploeg_schrijven;
grant update (dossier, telde_vanaf, volgorde, inhoud) on weegploeg.intrekking to weegploeg_schrijven;

-- No role of an act deletes. This removes one signal of the actor's own party with what came in with it, and only after
-- this very transaction logged the act and wrote the trace. The name can stay with another signal that came in under it.
create policy wissen on weegploeg.gegeven to wacht using (true) with check (true);
create policy wissen on weegploeg.vrijgave to wacht using (true);
create policy wissen on weegploeg.voorstel_selectie to wacht using (true);
grant select, delete on weegploeg.gegeven, weegploeg.vrijgave, weegploeg.voorstel_selectie to wacht;
grant update (bij) on weegploeg.gegeven to wacht;
create function weegploeg.wis_signaal(signaal uuid, naam_naar uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
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
   end $$;
alter function weegploeg.wis_signaal owner to wacht;
revoke all on function weegploeg.wis_signaal from public;
grant execute on function weegploeg.wis_signaal to weegploeg_schrijven;

-- Art. 13 lid 3: the day on which a new signal reopened the weighing of somebody who was not scheduled.
alter table weegploeg.dossier add heropend_op date;
grant update (heropend_op) on weegploeg.dossier to weegploeg_schrijven;

-- Art. 7 lid 4: the questions that were put together, in one round.
alter table weegploeg.informatievraag add ronde uuid;
grant insert (ronde) on weegploeg.informatievraag to weegploeg_schrijven;

-- Art. 8 lid 3: what a merge moved and where it stood, so that it can go back exactly. Merges from before know no way back.
alter table weegploeg.samenvoeging
  add volgorde bigint not null default nextval('weegploeg.volgorde'),
  add volgordes bigint[],
  add vragen uuid[],
  add voorstellen uuid[],
  add intrekkingen uuid[],
  -- Questions and proposals that the dossier that went on had already.
  add bleef uuid[],
  add stand_van text,
  add stand_naar text,
  add ongedaan_op date,
  add ongedaan_door uuid references beheer.functionaris,
  add ongedaan_inhoud bytea,
  add check ((ongedaan_op is null) = (ongedaan_door is null) and (ongedaan_op is null) = (ongedaan_inhoud is null));
grant update (ongedaan_op, ongedaan_door, ongedaan_inhoud) on weegploeg.samenvoeging to weegploeg_schrijven;

-- Art. 8 lid 5, 9 lid 2: a proposal to pass items on to the case that runs already.
alter table weegploeg.voorstel drop constraint voorstel_soort_check,
  add constraint voorstel_soort_check check (soort in ('agenderen', 'niet-agenderen', 'doorgeven'));

-- Nothing comes through the door into a case that was closed. The door asks; it still reads no row.
create policy wacht on casusoverleg.casus to wacht using (true) with check (true);
grant select (id, samenwerkingsverband, stand, laatste_verwerking) on casusoverleg.casus to wacht;
grant update (laatste_verwerking) on casusoverleg.casus to wacht;
create function casusoverleg.staat_open(in_casus uuid) returns boolean
  language sql stable security definer set search_path = '' as
$$ select exists (select from casusoverleg.casus c
     where c.id = in_casus and c.samenwerkingsverband = beheer.samenwerkingsverband() and c.stand <> 'gesloten') $$;
alter function casusoverleg.staat_open owner to wacht;
revoke all on function casusoverleg.staat_open from public;
grant execute on function casusoverleg.staat_open to deur_casusoverleg;
do $$
declare
  tabel text;
begin
  foreach tabel in array array['deelnemer', 'gegeven', 'zoeksleutel'] loop
    execute format('drop policy deur on casusoverleg.%I', tabel);
    execute format('create policy deur on casusoverleg.%I for insert to deur_casusoverleg with check (samenwerkingsverband = beheer.samenwerkingsverband() and casusoverleg.staat_open(casus))', tabel);
  end loop;
end $$;

-- What comes through the door changes the case, so its own clock (art. 13) moves on.
create function casusoverleg.verwerk_aankomst(in_casus uuid, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update casusoverleg.casus c set laatste_verwerking = greatest(c.laatste_verwerking, dag)
     where c.id = in_casus and c.samenwerkingsverband = beheer.samenwerkingsverband() and c.stand <> 'gesloten'
       and kluis.gelogd(in_casus);
     if not found then
       raise exception 'deze casus neemt niets meer aan' using errcode = 'insufficient_privilege';
     end if;
   end $$;
alter function casusoverleg.verwerk_aankomst owner to wacht;
revoke all on function casusoverleg.verwerk_aankomst from public;
grant execute on function casusoverleg.verwerk_aankomst to deur_casusoverleg;

-- The door seals under the key of the case that runs, and gets it for that act only.
create function kluis.deursleutel_vrijgeven(gevraagd uuid) returns table (registersleutel text, ingepakt bytea)
  language plpgsql volatile security definer set search_path = '' as
$$ begin
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
   end $$;
alter function kluis.deursleutel_vrijgeven owner to wacht;
revoke all on function kluis.deursleutel_vrijgeven from public;
grant execute on function kluis.deursleutel_vrijgeven to deur_casusoverleg;
