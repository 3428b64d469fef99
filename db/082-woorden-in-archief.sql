-- Art. 12 lid 5-6, 13 lid 2: words that people wrote are corrected in the archive as they are in the registers.

-- The same of what lies in the archive (13 lid 2): a point there is about an item, or about the words of another row.
drop policy voorleggen on archief.correctiepunt;
create policy voorleggen on archief.correctiepunt for insert to archief_schrijven with check (
  samenwerkingsverband = beheer.samenwerkingsverband() and archief.mag_dossier(verzegeld) and door = beheer.functionaris() and besluit is null
  and exists (select from archief.stuk s where s.dossier = correctiepunt.dossier and s.verzegeld = correctiepunt.verzegeld
    and (s.tabel = 'gegeven' and s.rij ->> 'id' = correctiepunt.gegeven::text and s.rij ->> 'soort' = correctiepunt.soort
        and s.rij ->> 'toestand' <> 'verwijderd'
      or s.tabel <> 'gegeven' and s.tabel = correctiepunt.soort
        and correctiepunt.gegeven::text = case when s.tabel in ('vrijgave', 'verstrekking') then s.rij ->> 'gegeven' else s.rij ->> 'id' end)));
grant update (bewaard) on archief.correctiepunt to archief_schrijven;

-- Overwrites words in one row of the archive, for a point that is decided or to be shielded; nothing else of it changes. What parties said
-- of a point lies in a table of its own.
create function archief.vervang_woorden(in_punt uuid, welk uuid, nieuw jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
     besluiten constant text[] := array['agenderingsbesluit', 'afsluitingsbesluit'];
     samen constant text[] := besluiten || array['voorstel', 'deelnemer'];
     velden constant text[] := array(select pg_catalog.jsonb_object_keys(nieuw));
   begin
     if not velden <@ array['inhoud', 'ongedaan_inhoud', 'motivering', 'intrekking', 'noodzaak'] then
       raise exception 'van een stuk veranderen alleen de woorden' using errcode = 'insufficient_privilege';
     end if;
     if p.soort = 'correctiezienswijze' then
       update archief.correctiezienswijze z set inhoud = pg_catalog.decode(pg_catalog.substr(nieuw ->> 'inhoud', 3), 'hex')
       where z.id = welk and z.id = p.gegeven and z.dossier = p.dossier and nieuw ? 'inhoud';
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
-- The trace of it in its dossier: kind, reason and day, never the words.
create function archief.noteer_woordcorrectie(in_punt uuid, spoor jsonb) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     p archief.correctiepunt := archief.te_corrigeren(in_punt);
   begin
     if exists (select from pg_catalog.jsonb_object_keys(spoor) veld
         where veld <> all (array['id', 'gegeven', 'soort', 'bron', 'wijziging', 'reden', 'aanleiding', 'aan_de_bron', 'door', 'op']))
       or spoor ->> 'gegeven' is distinct from p.gegeven::text or spoor ->> 'soort' is distinct from p.soort then
       raise exception 'een spoor van een correctie heeft geen inhoud' using errcode = 'insufficient_privilege';
     end if;
     insert into archief.stuk (samenwerkingsverband, dossier, tabel, verzegeld, rij)
     values (p.samenwerkingsverband, p.dossier, 'correctie', p.verzegeld, spoor);
   end $$;
alter function archief.vervang_woorden owner to bewaarder;
alter function archief.noteer_woordcorrectie owner to bewaarder;
revoke all on function archief.vervang_woorden, archief.noteer_woordcorrectie from public;
grant execute on function archief.vervang_woorden, archief.noteer_woordcorrectie to archief_schrijven;
