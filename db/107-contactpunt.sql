-- Art. 11 lid 2, 12 lid 1 (AVG 12 lid 1-2; Awb 3:45 lid 2, 6:4): one place of the partnership where requests, questions and objections go. It is a
-- setting, so the parties decide on it as on the others; what it was on the day of a letter follows from what was decided.

create function beheer.is_contactpunt(punt jsonb) returns boolean language sql immutable
  return punt is null or pg_catalog.jsonb_typeof(punt) = 'object'
    and (select count(*) from pg_catalog.jsonb_object_keys(punt)) = 3
    and length(punt ->> 'dienst') between 1 and 90 and length(punt ->> 'postadres') between 1 and 110
    and length(punt ->> 'bereikbaar') between 1 and 80;
alter table beheer.samenwerkingsverband add contactpunt jsonb check (beheer.is_contactpunt(contactpunt) is true);
grant update (contactpunt) on beheer.samenwerkingsverband to beheer_schrijven;

alter table beheer.instellingsvoorstel
  add contactpunt_was jsonb check (beheer.is_contactpunt(contactpunt_was) is true),
  add contactpunt_wordt jsonb check (beheer.is_contactpunt(contactpunt_wordt) is true),
  drop constraint instellingsvoorstel_check1,
  add constraint instellingsvoorstel_wijzigt check (toestemming_was <> toestemming_wordt or juistheid_was <> juistheid_wordt
    or contactpunt_was is distinct from contactpunt_wordt);
grant insert (contactpunt_was, contactpunt_wordt) on beheer.instellingsvoorstel to beheer_schrijven;

-- As in 039, with the contact point.
create or replace function beheer.bewaak_instellingen() returns trigger
  language plpgsql security definer set search_path = '' as
$$ begin
  if old.in_werking_gesteld_op is not null and not exists (
    select from beheer.instellingsvoorstel v
    where v.samenwerkingsverband = new.id and v.stand = 'open'
      and v.toestemming_wordt = new.toestemming_doorverstrekking and v.juistheid_wordt = new.juistheid_maanden
      and v.contactpunt_wordt is not distinct from new.contactpunt
      and not exists (select from unnest(v.vereist) p where not exists (
        select from beheer.instellingsstem s where s.voorstel = v.id and s.partijsoort = p and s.voor)))
  then
    raise exception 'een instelling wijzigt alleen bij gezamenlijk besluit' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
drop trigger instellingen on beheer.samenwerkingsverband;
create trigger instellingen before update of toestemming_doorverstrekking, juistheid_maanden, contactpunt on beheer.samenwerkingsverband
  for each row when (current_user = 'beheer_schrijven'
    and (old.toestemming_doorverstrekking, old.juistheid_maanden, old.contactpunt)
      is distinct from (new.toestemming_doorverstrekking, new.juistheid_maanden, new.contactpunt))
  execute function beheer.bewaak_instellingen();
