-- Art. 12 lid 6, 13 lid 4: what items of an archived dossier wait for, for the task that brings it back to the weegploeg: decisions and days only.
create function archief.wachtpunten(welk uuid)
  returns table (besluit text, besloten_op date, uitgevoerd_op date, beperken boolean, beperkt_op date, toestand text)
  language sql stable security definer set search_path = '' as
$$ select k.besluit, k.besloten_op, k.uitgevoerd_op, k.beperken, k.beperkt_op, s.rij ->> 'toestand'
   from archief.correctiepunt k
   join archief.stuk s on s.dossier = k.dossier and s.tabel = 'gegeven' and s.rij ->> 'id' = k.gegeven::text
   where k.dossier = welk and not k.verzegeld
     and k.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'systeem' $$;
alter function archief.wachtpunten owner to bewaarder;
revoke all on function archief.wachtpunten from public;
grant execute on function archief.wachtpunten to deur_archief;
