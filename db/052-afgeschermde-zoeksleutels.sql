-- Art. 12 lid 3: the right of a person covers what is shielded about him (AVG 15, 18 lid 2), so the search for his request must
-- find it. Its tokens stay, with a mark: for the roles that read, and so for every search of people at work, they do not exist.
-- The search for a request looks under the roles that write. What was shielded before this has no tokens until it opens again.

do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('alter table %I.zoeksleutel add column afgeschermd boolean not null default false', register);
    execute format('create policy niet_afgeschermd on %I.zoeksleutel as restrictive using (not afgeschermd or current_user in (%L, ''wacht'', ''bewaarder''))',
      register, register || '_schrijven');
    execute format('grant update (afgeschermd) on %I.zoeksleutel to %I', register, register || '_schrijven');
  end loop;
end $$;
-- Only who corrects a casus marks.
create policy uitvoerder_merkt on casusoverleg.zoeksleutel as restrictive for update to casusoverleg_schrijven
  using (beheer.rol() = 'uitvoerder');

-- A merged dossier keeps what was thought and decided about informing: whoever reads the duty of the one that goes on must find it.
grant select (samengevoegd_met) on weegploeg.dossier to informatieplicht_lezen;
