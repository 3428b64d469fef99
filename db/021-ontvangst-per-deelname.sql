-- What a partner received ends with its participation (art. 9 lid 1, 10 lid 5): who takes part again later begins with nothing.

alter policy ontvanger on casusoverleg.doorverstrekking using (
  samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'externe-casuspartner'
  and externe_partner = beheer.externe_partner() and verstrekt_op is not null and ingetrokken_op is null
  and casusoverleg.mag_casus(casus)
  and exists (select from casusoverleg.deelnemer d
    where d.casus = doorverstrekking.casus and d.externe_partner = doorverstrekking.externe_partner
      and d.tot is null and d.vanaf <= doorverstrekking.verstrekt_op));
