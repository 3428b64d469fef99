-- The task that destroyed a request goes with the statement that speaks of it, as those that destroyed a dossier do (040).
create or replace function vernietiging.vergeet_taken(in_verklaringen uuid[]) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     if beheer.rol() <> 'systeem' then
       raise exception 'taken gaan alleen weg met een verklaring' using errcode = 'insufficient_privilege';
     end if;
     delete from taken.taak t
     where t.samenwerkingsverband = beheer.samenwerkingsverband() and t.soort in ('vernietigen', 'verzoek-vernietigen') and t.stand <> 'open'
       and exists (select from vernietiging.vernietigd v where v.dossier = t.object
         and (v.verklaring = any (in_verklaringen) or v.verzegelde_verklaring = any (in_verklaringen)));
   end $$;
