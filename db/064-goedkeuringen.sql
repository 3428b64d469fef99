-- Approvals of a destruction are the core parties' and the data protection officer's to see: what was approved and waits all the same
-- would tell the uitvoerder that informing is open (8.4, 11.4).
alter policy zien on vernietiging.goedkeuring using (samenwerkingsverband = beheer.samenwerkingsverband()
  and beheer.rol() in ('weegploeglid', 'functionaris-gegevensbescherming')
  and exists (select from vernietiging.voorstel v where v.id = goedkeuring.voorstel));

-- A party approves anew what it approved without looking again at informing, when that is asked of it since (11.5): never the other way.
create policy herzien on vernietiging.goedkeuring for update to vernietiging_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and partijsoort = beheer.partijsoort() and not informatieplicht_herbezien
    and exists (select from vernietiging.voorstel v where v.id = goedkeuring.voorstel))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and door = beheer.functionaris() and informatieplicht_herbezien);
grant update (door, op, informatieplicht_herbezien, inhoud) on vernietiging.goedkeuring to vernietiging_schrijven;
