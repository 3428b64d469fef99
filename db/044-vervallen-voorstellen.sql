-- A proposal to destroy that lapsed, as the term runs from another day by now, asks for nothing and stands in no other's way.

-- Of what was approved, may be destroyed on this day, and is not held: dossiers with a proposal that holds (`geldtNog` in
-- convenant/vernietiging.ts says the same).
create function vernietiging.nu_te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select t.samenwerkingsverband, t.dossier from vernietiging.te_vernietigen(dag) t
   where exists (
     select from vernietiging.voorstel v join (
       select d.id, false as archief, d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d where d.id = t.dossier
       union all select a.id, true, a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a where a.id = t.dossier) k on k.id = v.dossier
     where v.dossier = t.dossier and v.niet_voor <= dag
       and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null
             then v.grond in ('niet-geagendeerd', 'niet-meer-nodig') and v.vanaf = k.besluit_op
             else k.archief and v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end) $$;
alter function vernietiging.nu_te_vernietigen owner to bewaarder;
revoke all on function vernietiging.nu_te_vernietigen from public;
grant execute on function vernietiging.nu_te_vernietigen to taken_dragen;
