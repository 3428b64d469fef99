-- Art. 12 lid 1: who handles requests finds one of them by a name in it, compared by tokens; whom an answer went to is for the core parties,
-- and a request exists for them from its search on.
create policy zoeken on verzoeken.genoemde for select to verzoeken_lezen
  using (samenwerkingsverband = beheer.samenwerkingsverband()
    and (beheer.rol() = 'uitvoerder' and als <> 'geadresseerde' or beheer.rol() = 'weegploeglid')
    and exists (select from verzoeken.verzoek v where v.id = genoemde.verzoek));
grant select on verzoeken.genoemde to verzoeken_lezen;
