-- Art. 12: a request that was typed wrong is mended before its answer, by the uitvoerder. Who it is about can be another than was looked
-- for: then nothing that was found counts any more, and whoever searched searches again.

alter table verzoeken.stap drop constraint stap_soort_check;
alter table verzoeken.stap add constraint stap_soort_check check (soort in ('identiteit', 'bevoegd', 'onbevoegd', 'verdaagd',
  'niet-behandeld', 'doorzocht', 'archief-doorzocht', 'voorgelegd', 'besloten', 'antwoord', 'beantwoord', 'aangehouden', 'ingetrokken',
  'hersteld', 'identiteit-vervallen', 'bevoegdheid-vervallen', 'zoeken-vervallen'));

-- An item that lapsed while it was shielded can be put to the request again.
do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('alter table %I.correctiepunt drop constraint if exists correctiepunt_verzoek_gegeven_key', register);
    execute format('alter table %I.correctiepunt drop constraint if exists correctiepunt_verzoek_soort_gegeven_key', register);
    execute format('create unique index correctiepunt_eenmaal on %I.correctiepunt (verzoek, soort, gegeven) where besluit is distinct from ''vervallen''', register);
    execute format('grant update (uitgevoerd_op) on %I.correctiepunt to bewaarder', register);
  end loop;
end $$;

-- Then it stays shielded when that is to be for the time of the objection (AVG 18 lid 1 d), and nobody opens it in between.
create function verzoeken.neem_afscherming_over() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     execute pg_catalog.format(
       'update %I.correctiepunt k set uitgevoerd_op = $1
        where k.verzoek = $2 and k.gegeven = $3 and k.besluit = ''vervallen'' and k.uitgevoerd_op is null returning k.beperkt_op', tg_table_schema)
       into new.beperkt_op using new.voorgelegd_op, new.verzoek, new.gegeven;
     return new;
   end $$;
alter function verzoeken.neem_afscherming_over owner to bewaarder;
revoke all on function verzoeken.neem_afscherming_over from public;
do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg', 'archief'] loop
    execute format('create trigger neem_afscherming_over before insert on %I.correctiepunt for each row
      when (new.beperken and new.besluit is null and new.beperkt_op is null) execute function verzoeken.neem_afscherming_over()', register);
  end loop;
end $$;

grant update (soort, weg, hoedanigheid, ontvangen_op, zestien_op, inhoud) on verzoeken.verzoek to verzoeken_schrijven;
-- A core party that answers changes nothing else, and nothing of a request that ended is mended.
create function verzoeken.bij_herstel() returns trigger language plpgsql set search_path = '' as
$$ begin
     if beheer.rol() is distinct from 'uitvoerder' or old.stand <> 'open' or new.stand <> 'open' then
       raise exception 'alleen de uitvoerder herstelt een verzoek dat loopt' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;
create trigger bij_herstel before update on verzoeken.verzoek for each row
  when ((new.soort, new.weg, new.hoedanigheid, new.ontvangen_op, new.zestien_op, new.inhoud)
    is distinct from (old.soort, old.weg, old.hoedanigheid, old.ontvangen_op, old.zestien_op, old.inhoud))
  execute function verzoeken.bij_herstel();

-- The request that this act mends: in its partnership, open, by the uitvoerder, after an entry of this transaction.
create function verzoeken.is_te_herstellen(welk uuid) returns boolean
  language sql stable set search_path = '' as
$$ select beheer.rol() = 'uitvoerder' and kluis.gelogd(welk) and exists (
     select from verzoeken.verzoek q
     where q.id = welk and q.samenwerkingsverband = beheer.samenwerkingsverband() and q.stand = 'open') $$;
alter function verzoeken.is_te_herstellen owner to bewaarder;
revoke all on function verzoeken.is_te_herstellen from public;

-- Both searches count no more: what was found goes with its items, in the archive and behind the seal too, where the uitvoerder cannot look.
create function verzoeken.laat_vondsten_vervallen(welk uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not verzoeken.is_te_herstellen(welk) then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.vondst f where f.verzoek = welk;
   end $$;
alter function verzoeken.laat_vondsten_vervallen owner to bewaarder;
revoke all on function verzoeken.laat_vondsten_vervallen from public;
grant execute on function verzoeken.laat_vondsten_vervallen to verzoeken_schrijven;

-- Who stands in the request is kept anew. Open requests that found somebody in it found him by what was wrong.
drop policy if exists bewaarder on verzoeken.genoemde;
create policy bewaarder on verzoeken.genoemde to bewaarder using (true);
grant select, delete on verzoeken.genoemde to bewaarder;
create function verzoeken.vergeet_genoemden(welk uuid) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if not verzoeken.is_te_herstellen(welk) then
       raise exception 'van dit verzoek vervalt niets' using errcode = 'insufficient_privilege';
     end if;
     delete from verzoeken.vondst f using verzoeken.verzoek q
     where f.register = 'verzoeken' and f.dossier = welk and q.id = f.verzoek and q.stand = 'open';
     delete from verzoeken.genoemde g where g.verzoek = welk;
   end $$;
alter function verzoeken.vergeet_genoemden owner to bewaarder;
revoke all on function verzoeken.vergeet_genoemden from public;
grant execute on function verzoeken.vergeet_genoemden to verzoeken_schrijven;
