-- Art. 9 lid 1 and 3: nobody leaves a case who still owns a running measure; the decision asks, and reads no measure.

create policy wacht on casusoverleg.maatregel for select to wacht using (true);
create policy wacht on casusoverleg.plan for select to wacht using (true);
grant select (casus, plan, partij, externe_partner, stand) on casusoverleg.maatregel to wacht;
grant select (id, casus, samenwerkingsverband, versie, stand) on casusoverleg.plan to wacht;
create function casusoverleg.eigenaren(in_casus uuid) returns setof uuid
  language sql stable security definer set search_path = '' as
$$ select distinct coalesce(m.partij, m.externe_partner)
   from casusoverleg.maatregel m join casusoverleg.plan p on p.id = m.plan
   where p.casus = in_casus and p.samenwerkingsverband = beheer.samenwerkingsverband() and m.stand = 'lopend'
     and (casusoverleg.mag_casus(in_casus) or casusoverleg.eensgezind(in_casus, 'deelnemer-verwijderen', null))
     and (p.stand = 'in-opstelling' or p.stand = 'vastgesteld' and p.versie = (
       select max(h.versie) from casusoverleg.plan h where h.casus = in_casus and h.stand = 'vastgesteld')) $$;
alter function casusoverleg.eigenaren owner to wacht;
revoke all on function casusoverleg.eigenaren from public;
grant execute on function casusoverleg.eigenaren to casusoverleg_schrijven, casusbesluit_uitvoeren;
