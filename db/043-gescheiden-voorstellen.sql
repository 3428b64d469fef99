-- Art. 8 lid 3, 13 lid 2: when two people are parted, a proposal that was rejected keeps no place of an item that went back: it
-- would hold that dossier out of the archive as long as the other is there.
create function weegploeg.wis_selectie(thuis uuid, weg uuid[], behalve uuid[]) returns void
  language plpgsql security definer set search_path = '' as
$$ begin
     if not kluis.gelogd(thuis) then
       raise exception 'niets verdwijnt uit een voorstel zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     delete from weegploeg.voorstel_selectie s using weegploeg.gegeven g
     where g.id = s.gegeven and g.dossier = thuis and g.samenwerkingsverband = beheer.samenwerkingsverband()
       and s.gegeven = any (weg) and s.voorstel <> all (behalve) and s.kopie is null;
   end $$;
alter function weegploeg.wis_selectie owner to wacht;
revoke all on function weegploeg.wis_selectie from public;
grant execute on function weegploeg.wis_selectie to weegploeg_schrijven;
