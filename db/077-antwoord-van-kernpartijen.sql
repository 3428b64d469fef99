-- Every answer is the core parties' (art. 12 lid 4-5): only they know of what art. 11 keeps silent, so only they choose what a letter says.

-- As before, now for requests to correct and objections too.
drop policy kernpartijen_antwoord on verzoeken.verzoek;
create policy kernpartijen_antwoord on verzoeken.verzoek for update to verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and doorzocht_op is not null)
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and doorzocht_op is not null
    and stand = 'beantwoord');

-- The step that the uitvoerder answered with stays where it is; no more of them come.
drop policy antwoord on verzoeken.stap;
create policy antwoord on verzoeken.stap as restrictive to verzoeken_lezen, verzoeken_schrijven
  using (soort <> 'beantwoord' or beheer.rol() = 'weegploeglid')
  with check (soort <> 'antwoord' and (soort <> 'beantwoord' or beheer.rol() = 'weegploeglid'));

-- Who answers counts and tells the decisions of cases too, also when his party is not in them; what the items say stays closed.
grant usage on schema casusoverleg to verzoeken_lezen, verzoeken_schrijven;
grant select (id, samenwerkingsverband, casus, gegeven, soort, bron, verzoek, nummer, verzoeksoort, gevraagd, beperken, beperkt_op,
  voorgelegd_op, zienswijze_uiterlijk, besluit, grond, besloten_op, uitgevoerd_op, volgorde)
  on casusoverleg.correctiepunt to verzoeken_lezen, verzoeken_schrijven;
create policy antwoord on casusoverleg.correctiepunt for select to verzoeken_lezen, verzoeken_schrijven
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid'
    and exists (select from verzoeken.verzoek v where v.id = correctiepunt.verzoek));
grant select (id, samenwerkingsverband, soort, naam) on beheer.partij to verzoeken_lezen, verzoeken_schrijven;
