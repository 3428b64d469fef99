-- Art. 12 lid 5-6, AVG 16, 18: a request can be about everything that an overview shows: besides items also the words that people wrote in
-- a vote, a proposal, a decision, a question or a reason. What was decided or voted stays as it was; the words go, change or are shielded.

do $$
declare
  register text;
  soorten constant text := '''agenderingsbesluit'', ''afsluitingsbesluit'', ''informatievraag'', ''intrekking'', ''samenvoeging'', ''heropening'', ''voorstel'', ''stem'', ''vrijgave'', ''controle'', ''correctiezienswijze'', ''plan'', ''deelnemer'', ''doorverstrekking'', ''doorverstrekt_gegeven'', ''afsluitadvies'', ''verstrekking''';
  gegevens constant text := '''naw'', ''signaal'', ''melder'', ''inbrenger'', ''analyse'', ''actie'', ''achterblijver'', ''netwerkpersoon''';
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_soort_check', register);
    execute format('alter table %I.correctiepunt add constraint correctiepunt_soort_check check (soort in (%s, %s))', register, gegevens, soorten);
    -- What releases or provides an item has the id of that item.
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_verzoek_gegeven_key', register);
    execute format('alter table %I.correctiepunt add constraint correctiepunt_verzoek_soort_gegeven_key unique (verzoek, soort, gegeven)', register);
    -- The words as they were, while they are shielded: sealed with the key of the file, and read by nobody but who decides.
    execute format('alter table %I.correctiepunt add column bewaard bytea', register);
  end loop;
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    -- A signal that its party takes back takes along what was still to be decided of it; words are rows of other tables.
    execute format('alter table %I.correctiepunt drop constraint correctiepunt_gegeven_fkey', register);
    execute format('alter table %1$I.correctiepunt add column item uuid generated always as (case when soort in (%2$s) then gegeven end) stored
      references %1$I.gegeven on delete cascade', register, gegevens);
    execute format('alter table %I.correctie drop constraint correctie_soort_check', register);
    execute format('alter table %I.correctie add constraint correctie_soort_check check (soort in (%s, %s))', register, gegevens, soorten);
    -- Whoever reads the file reads everything of a point but what it shields.
    execute format('revoke select on %I.correctiepunt from %I', register, register || '_lezen');
    execute format('grant select (id, samenwerkingsverband, %s, gegeven, soort, bron, verzoek, nummer, verzoeksoort, gevraagd, beperken, beperkt_op,
      voorgelegd_op, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op, volgorde, zienswijze_uiterlijk%s) on %I.correctiepunt to %I',
      case register when 'weegploeg' then 'dossier' else 'casus' end, case register when 'weegploeg' then '' else ', beperkt' end, register, register || '_lezen');
    execute format('grant update (bewaard) on %I.correctiepunt to %I', register, register || '_schrijven');
  end loop;
end $$;
-- The trace of a correction of words names no item.
alter table casusoverleg.correctie drop constraint correctie_gegeven_fkey;
-- Since when the words were there: whoever left before that never had them.
alter table weegploeg.correctie add column sinds date;
grant insert (sinds) on weegploeg.correctie to weegploeg_schrijven;

create or replace function weegploeg.geef_kennis() returns trigger
  language plpgsql security definer set search_path = '' as
$$ declare
     ontvangen constant date := coalesce(new.sinds, (select g.ingebracht_op from weegploeg.gegeven g where g.id = new.gegeven));
   begin
     insert into weegploeg.kennisgeving (correctie, samenwerkingsverband, dossier, partij, verzegeld, op, ontvangen_op, per_brief)
     select new.id, new.samenwerkingsverband, new.dossier, p.id, new.verzegeld, new.op, ontvangen,
       not beheer.wordt_bereikt(p.id, 'weegploeglid', new.op)
     from beheer.partij p
     where p.samenwerkingsverband = new.samenwerkingsverband and (p.einde is null or p.einde > ontvangen)
       and p.soort in ('gemeente', 'om', 'politie') and (not new.verzegeld or p.soort <> 'gemeente');
     return null;
   end $$;

-- Overwrites the words of one row, for a point that is decided or to be shielded, after an entry of this transaction. Nothing else of a row
-- changes: who, which day and which outcome stay. Open requests and kept answers do not repeat it either; a letter that went is as it went.
do $doe$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute replace(replace(
    $functie$
create function _register_.vervang_woorden(in_punt uuid, in_tabel text, welk uuid, in_kolom text, nieuw bytea) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     p _register_.correctiepunt;
     besluiten constant text[] := array['agenderingsbesluit', 'afsluitingsbesluit'];
     samen constant text[] := besluiten || array['voorstel', 'deelnemer'];
     aantal integer;
   begin
     select k.* into p from _register_.correctiepunt k
     where k.id = in_punt and k.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'uitvoerder'
       and kluis.gelogd(k._hoofd_) and k.uitgevoerd_op is null
       and case when k.besluit is null then k.beperken and k.beperkt_op is null
                when k.besluit = 'afgewezen' then k.beperkt_op is not null
                else k.besluit <> 'vernietigd' end;
     if not found then
       raise exception 'woorden veranderen niet zonder besluit en logregel' using errcode = 'insufficient_privilege';
     end if;
     -- The row itself, or where a proposal and the decision that it became say the same.
     if not (in_tabel || '.' || in_kolom = any (array['gegeven.inhoud', 'informatievraag.inhoud', 'intrekking.inhoud', 'samenvoeging.inhoud',
         'samenvoeging.ongedaan_inhoud', 'heropening.inhoud', 'voorstel.inhoud', 'stem.inhoud', 'vrijgave.inhoud', 'controle.inhoud',
         'correctiezienswijze.inhoud', 'plan.inhoud', 'plan.motivering', 'deelnemer.inhoud', 'doorverstrekking.intrekking',
         'doorverstrekt_gegeven.noodzaak', 'afsluitadvies.inhoud', 'verstrekking.inhoud'])
       and (welk = p.gegeven and in_tabel = case when p.soort = any (besluiten) then 'gegeven' else p.soort end
         or p.soort = any (samen) and in_tabel in ('gegeven', 'voorstel', 'deelnemer'))) then
       raise exception 'deze woorden horen niet bij dit punt' using errcode = 'insufficient_privilege';
     end if;
     execute pg_catalog.format('update _register_.%I r set %I = $1 where r.%I = $2 and %s and r.samenwerkingsverband = $4', in_tabel, in_kolom,
       case when in_tabel in ('vrijgave', 'verstrekking') then 'gegeven' else 'id' end,
       case in_tabel when 'stem' then 'r.voorstel in (select v.id from _register_.voorstel v where v._hoofd_ = $3)'
                     when 'samenvoeging' then 'r.naar = $3'
                     when 'gegeven' then 'r._hoofd_ = $3 and r.soort in (''agenderingsbesluit'', ''afsluitingsbesluit'')'
                     else 'r._hoofd_ = $3' end) using nieuw, welk, p._hoofd_, p.samenwerkingsverband;
     get diagnostics aantal = row_count;
     if aantal <> 1 then
       raise exception 'deze woorden zijn er niet' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.stuk o using verzoeken.verzoek q where o.gegeven = welk and q.id = o.verzoek and q.stand = 'open';
     delete from beheer.herhaling h where beheer.ids_in(h.antwoord) && array[welk::text];
   end $$
    $functie$, '_register_', register), '_hoofd_', case register when 'weegploeg' then 'dossier' else 'casus' end);
    execute format('alter function %I.vervang_woorden owner to bewaarder', register);
    execute format('revoke all on function %I.vervang_woorden from public', register);
    execute format('grant execute on function %I.vervang_woorden to %I', register, register || '_schrijven');
  end loop;
end $doe$;
grant update (inhoud) on weegploeg.gegeven, weegploeg.informatievraag, weegploeg.intrekking, weegploeg.samenvoeging, weegploeg.heropening,
  weegploeg.voorstel, weegploeg.stem, weegploeg.vrijgave, weegploeg.controle, weegploeg.correctiezienswijze to bewaarder;
grant update (ongedaan_inhoud) on weegploeg.samenvoeging to bewaarder;
grant update (inhoud) on casusoverleg.gegeven, casusoverleg.voorstel, casusoverleg.stem, casusoverleg.controle, casusoverleg.correctiezienswijze,
  casusoverleg.plan, casusoverleg.deelnemer, casusoverleg.afsluitadvies, casusoverleg.verstrekking, casusoverleg.vrijgave to bewaarder;
grant update (motivering) on casusoverleg.plan to bewaarder;
grant update (intrekking) on casusoverleg.doorverstrekking to bewaarder;
grant update (noodzaak) on casusoverleg.doorverstrekt_gegeven to bewaarder;

-- What still lies with a request goes into the archive with its dossier, and what it shields with it.
create or replace function archief.neem_punten_op(in_register text, alle uuid[]) returns void
  language plpgsql volatile set search_path = '' as
$$ begin
     execute pg_catalog.format(
       'insert into archief.correctiepunt (id, samenwerkingsverband, dossier, gegeven, soort, bron, verzegeld, verzoek, nummer, verzoeksoort, gevraagd,
          beperken, beperkt_op, voorgelegd_op, zienswijze_uiterlijk, door, besluit, grond, besloten_op, besloten_door, uitgevoerd_op,
          dossiernummer, ingebracht_op, bewaard)
        select k.id, k.samenwerkingsverband, k.%2$I, k.gegeven, k.soort, k.bron,
          coalesce((select g.verzegeld from %1$I.gegeven g where g.id = k.gegeven), false), k.verzoek, k.nummer, k.verzoeksoort, k.gevraagd,
          k.beperken, k.beperkt_op, k.voorgelegd_op, k.zienswijze_uiterlijk, k.door, k.besluit, k.grond, k.besloten_op, k.besloten_door, k.uitgevoerd_op,
          (select d.nummer from archief.dossier d where d.id = k.%2$I), (select g.ingebracht_op from %1$I.gegeven g where g.id = k.gegeven), k.bewaard
        from %1$I.correctiepunt k where k.%2$I = any ($1) order by k.volgorde', in_register,
       case in_register when 'weegploeg' then 'dossier' else 'casus' end) using alle;
     perform archief.neem_gezegd_op(in_register, alle);
   end $$;

-- As before; the words of why it was withdrawn can change after a request, and by nobody but the keeper.
create or replace function casusoverleg.doorverstrekking_eenrichting() returns trigger language plpgsql as
$$ begin
     if current_user = 'bewaarder' and to_jsonb(new) - 'intrekking' = to_jsonb(old) - 'intrekking' then
       return new;
     end if;
     if old.ingetrokken_op is not null
       or (old.verstrekt_op is not null and (new.verstrekt_op, new.verstrekt_door, new.geheimhouding_op)
            is distinct from (old.verstrekt_op, old.verstrekt_door, old.geheimhouding_op)) then
       raise exception 'een doorverstrekking gaat niet terug' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;
