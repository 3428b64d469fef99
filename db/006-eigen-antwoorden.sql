-- A kept answer may tell of a dossier that others must not know of: it exists only for the person who got it.

drop policy eigen_samenwerkingsverband on beheer.herhaling;
create policy eigen_antwoorden on beheer.herhaling
  using (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris())
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris());
