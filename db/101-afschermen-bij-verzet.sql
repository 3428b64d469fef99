-- AVG 18 lid 1 d: what is to be shielded for an objection is shielded on the day it is put forward. Whoever supervises sees what was not.

do $$
declare
  register text;
begin
  foreach register in array array['weegploeg', 'casusoverleg'] loop
    execute format('drop policy toezicht on %I.correctiepunt', register);
    execute format('create policy toezicht on %I.correctiepunt for select to %I using (samenwerkingsverband = beheer.samenwerkingsverband()
      and beheer.rol() = ''functionaris-gegevensbescherming'' and (besluit is not null or beperken and beperkt_op is null))', register, register || '_lezen');
  end loop;
end $$;
drop policy toezicht on archief.correctiepunt;
create policy toezicht on archief.correctiepunt for select to verzoeken_toezien using (samenwerkingsverband = beheer.samenwerkingsverband()
  and beheer.rol() = 'functionaris-gegevensbescherming' and (besluit is not null or beperken and beperkt_op is null) and not verzegeld);
grant select (voorgelegd_op) on archief.correctiepunt to verzoeken_toezien;
