-- The words of a party about what was wrong in an archived item go with it, as they do in a register (12 lid 6); that it said something stays.
create function archief.na_punt_uitgevoerd() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     update archief.stuk s set rij = pg_catalog.jsonb_set(s.rij, '{inhoud}', '"\\x"')
     where s.dossier = new.dossier and s.tabel = 'correctiezienswijze' and s.rij ->> 'punt' = new.id::text;
     return null;
   end $$;
alter function archief.na_punt_uitgevoerd owner to bewaarder;
revoke all on function archief.na_punt_uitgevoerd from public;
create trigger na_punt_uitgevoerd after update of uitgevoerd_op on archief.correctiepunt for each row
  when (new.uitgevoerd_op is not null and old.uitgevoerd_op is null) execute function archief.na_punt_uitgevoerd();
