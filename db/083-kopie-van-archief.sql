-- Art. 12 lid 5: when an archived item is put to a request, its copy in a casus that runs goes along as an item of its own; who puts it on
-- need not read that casus. Only the copy that the archive knows of this very item, by an entry that names both files.

create function archief.leg_kopie_voor(in_punt uuid, nieuw uuid, welke uuid) returns boolean
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     insert into casusoverleg.correctiepunt (id, samenwerkingsverband, casus, gegeven, soort, bron, beperkt, verzoek, nummer, verzoeksoort,
       gevraagd, beperken, voorgelegd_op, zienswijze_uiterlijk, door)
     -- What comes through the door never is police data under the authorisation, so it exists for everybody who takes part.
     select nieuw, g.samenwerkingsverband, g.casus, g.id, g.soort, g.bron, false, p.verzoek, p.nummer, p.verzoeksoort,
       p.gevraagd, p.beperken, p.voorgelegd_op, p.zienswijze_uiterlijk, p.door
     from archief.correctiepunt p
     join archief.stuk k on k.dossier = p.dossier and k.tabel = 'voorstel_selectie'
       and k.rij ->> 'gegeven' = p.gegeven::text and k.rij ->> 'kopie' = welke::text
     join casusoverleg.gegeven g on g.id = welke and g.samenwerkingsverband = p.samenwerkingsverband
     where p.id = in_punt and p.samenwerkingsverband = beheer.samenwerkingsverband() and p.door = beheer.functionaris()
       and beheer.rol() = 'weegploeglid' and not p.verzegeld and p.besluit is null
       and kluis.gelogd(p.dossier) and kluis.gelogd(g.casus) and not g.verzegeld and g.toestand <> 'verwijderd'
     on conflict do nothing;
     return found;
   end $$;
alter function archief.leg_kopie_voor owner to bewaarder;
revoke all on function archief.leg_kopie_voor from public;
grant execute on function archief.leg_kopie_voor to archief_schrijven;
grant insert on casusoverleg.correctiepunt to bewaarder;
