-- A proposal to destroy that lapsed, as the term runs from another day by now, asks for nothing and stands in no other's way.

-- What was approved, may be destroyed on this day, and is not held; `geldtNog` in convenant/vernietiging.ts says the same.
create or replace function vernietiging.te_vernietigen(dag date) returns table (samenwerkingsverband uuid, dossier uuid)
  language sql stable security definer set search_path = '' as
$$ select distinct v.samenwerkingsverband, v.dossier from vernietiging.voorstel v
   join (
     select d.id, false as archief, d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d
     union all select a.id, true, a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a
   ) k on k.id = v.dossier
   where v.niet_voor <= dag
     and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null
           then v.grond in ('niet-geagendeerd', 'niet-meer-nodig') and v.vanaf = k.besluit_op
           else k.archief and v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end
     and (select count(*) from vernietiging.goedkeuring g where g.voorstel = v.id) >= vernietiging.nodig(v.grond)
     and not exists (select from vernietiging.aanhouding h where h.dossier = v.dossier and h.opgeheven_op is null and h.tot >= dag)
     and not vernietiging.wordt_gevraagd(array[v.dossier]) $$;
