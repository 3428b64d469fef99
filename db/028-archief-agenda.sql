-- Items on the agenda of a meeting are about a dossier: they go to the archive with it (art. 13 lid 2).

do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('create policy bewaarder on %I.agendapunt to bewaarder using (true)', register);
    execute format('grant select, delete on %I.agendapunt to bewaarder', register);
  end loop;
end $$;
