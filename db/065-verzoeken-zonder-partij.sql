-- Art. 12: a guardian asks for a child as a parent does; and of a core party for which nobody can act, because it left the covenant or nobody
-- of it holds an authorisation, another core party decides whether its items go out.

alter table verzoeken.verzoek drop constraint verzoek_hoedanigheid_check;
alter table verzoeken.verzoek add constraint verzoek_hoedanigheid_check
  check (hoedanigheid in ('zelf', 'ouder', 'voogd', 'curator', 'mentor', 'gemachtigde', 'derde'));

-- The core parties for which nobody can act in the weegploeg on a day.
create function verzoeken.afwezig(dag date) returns text[]
  language sql stable security definer set search_path = '' as
$$ select coalesce(pg_catalog.array_agg(k.soort order by k.soort), '{}')
   from unnest(array['gemeente', 'om', 'politie']) k (soort)
   where not exists (
     select from beheer.partij p
     where p.samenwerkingsverband = beheer.samenwerkingsverband() and p.soort = k.soort
       and beheer.wordt_bereikt(p.id, 'weegploeglid', dag)) $$;
alter function verzoeken.afwezig owner to wacht;
revoke all on function verzoeken.afwezig from public;
grant execute on function verzoeken.afwezig to verzoeken_lezen, verzoeken_schrijven, verzoeken_toezien;

create or replace function verzoeken.stuk_van_eigenaar() returns trigger language plpgsql set search_path = '' as
$$ begin
     if (new.besluit, new.grond, new.besloten_door, new.besloten_op, new.beslissing)
          is distinct from (old.besluit, old.grond, old.besloten_door, old.besloten_op, old.beslissing)
        and not coalesce(case beheer.rol() when 'uitvoerder' then new.beslist = 'uitvoerder'
          when 'weegploeglid' then new.beslist in (beheer.partijsoort(), 'kernpartij')
            or new.beslist = any (verzoeken.afwezig(new.besloten_op)) end, false) then
       raise exception 'over dit stuk beslist een ander' using errcode = 'insufficient_privilege';
     end if;
     return new;
   end $$;
