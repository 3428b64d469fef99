-- Releasing is for those behind the seal; a release that was made moves along when anybody of the weegploeg merges dossiers.

drop policy weegploeg on weegploeg.vrijgave;
create policy lezen on weegploeg.vrijgave for select
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()
    and exists (select from weegploeg.gegeven g where g.id = vrijgave.gegeven));
create policy vrijgeven on weegploeg.vrijgave for insert
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.achter_zegel());
create policy meeverhuizen on weegploeg.vrijgave for update
  using (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg()
    and exists (select from weegploeg.gegeven g where g.id = vrijgave.gegeven))
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and beheer.in_weegploeg());
