-- What the overview says of informing, and the answer itself, are for the core parties (art. 11, 12 lid 3): the uitvoerder sees that there was an answer.

create policy over_informeren on verzoeken.stuk as restrictive to verzoeken_lezen, verzoeken_schrijven
  using (soort not in ('informeeroordeel', 'informeerbesluit') or beheer.rol() = 'weegploeglid')
  with check (soort not in ('informeeroordeel', 'informeerbesluit') or beheer.rol() = 'weegploeglid');

-- The letter names what lies in the archive and when he was told before.
create policy antwoord on verzoeken.stap as restrictive to verzoeken_lezen, verzoeken_schrijven
  using (soort <> 'beantwoord' or beheer.rol() = 'weegploeglid')
  with check (soort <> 'beantwoord' or beheer.rol() = 'weegploeglid');

-- What left the register is told from the archive, and a version that lapsed at a partner is told no more: neither stays in an open request.
create function verzoeken.na_stuk() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q where s.gegeven = old.id and q.id = s.verzoek and q.stand = 'open';
     return null;
   end $$;
alter function verzoeken.na_stuk owner to bewaarder;
revoke all on function verzoeken.na_stuk from public;
create trigger na_stuk after delete on weegploeg.informeeroordeel for each row execute function verzoeken.na_stuk();
create trigger na_stuk after delete on weegploeg.informeerbesluit for each row execute function verzoeken.na_stuk();
create trigger na_stuk after update of versie on casusoverleg.doorverstrekt_gegeven for each row execute function verzoeken.na_stuk();
