-- What a partner received ends with the closure of the case (art. 9 lid 4, 10 lid 5): in the transaction of the last vote, and he is told by number.

create policy afsluiten_leest on casusoverleg.doorverstrekking for select to casusbesluit_uitvoeren
  using (samenwerkingsverband = beheer.samenwerkingsverband() and casusoverleg.eensgezind(casus, 'afsluiten', null));
create policy afsluiten on casusoverleg.doorverstrekking for update to casusbesluit_uitvoeren
  using (samenwerkingsverband = beheer.samenwerkingsverband() and verstrekt_op is not null and ingetrokken_op is null
    and casusoverleg.eensgezind(casus, 'afsluiten', null))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and ingetrokken_op is not null
    and ingetrokken_door = beheer.functionaris());
grant select (id, samenwerkingsverband, casus, verstrekt_op, ingetrokken_op) on casusoverleg.doorverstrekking to casusbesluit_uitvoeren;
grant update (ingetrokken_op, ingetrokken_door, intrekking) on casusoverleg.doorverstrekking to casusbesluit_uitvoeren;

-- Also what was left running in a case that was closed before this.
alter policy ontvanger on casusoverleg.doorverstrekking using (
  samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'externe-casuspartner'
  and externe_partner = beheer.externe_partner() and verstrekt_op is not null and ingetrokken_op is null
  and casusoverleg.mag_casus(casus)
  and exists (select from casusoverleg.casus c where c.id = doorverstrekking.casus and c.stand <> 'gesloten')
  and exists (select from casusoverleg.deelnemer d
    where d.casus = doorverstrekking.casus and d.externe_partner = doorverstrekking.externe_partner
      and d.tot is null and d.vanaf <= doorverstrekking.verstrekt_op));

-- Disclosures to the actor's organisation that ended since a day: the number that he knew, the day, and nothing of what it was.
grant select (samenwerkingsverband, casus, ingetrokken_op) on casusoverleg.doorverstrekking to wacht;
create function casusoverleg.beeindigde_verstrekkingen(vanaf date)
  returns table (dossier uuid, nummer text, aanleiding uuid, dag date)
  language sql stable security definer set search_path = '' as
$$ select case when casusoverleg.mag_casus(d.casus) then d.casus end, c.nummer, d.id, d.ingetrokken_op
   from casusoverleg.doorverstrekking d join casusoverleg.casus c on c.id = d.casus
   where d.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'externe-casuspartner'
     and d.externe_partner = beheer.externe_partner() and d.ingetrokken_op >= vanaf $$;
alter function casusoverleg.beeindigde_verstrekkingen owner to wacht;
revoke all on function casusoverleg.beeindigde_verstrekkingen from public;
grant execute on function casusoverleg.beeindigde_verstrekkingen to plan_lezen;
