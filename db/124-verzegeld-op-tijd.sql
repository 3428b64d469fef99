-- Art. 13, 18 lid 3: what is sealed goes on its last day too when nobody is left that may know of it, and whoever supervises hears of what does not.

-- As before; where nobody is left, what reached the end of its term needs no approval. To destroy earlier stays a decision.
create or replace function vernietiging.nodig(grond text, verband uuid, zegel boolean) returns integer
  language sql stable security definer set search_path = '' as
$$ select greatest(case grond when 'niet-meer-nodig' then 1 else 0 end, least(case grond when 'niet-meer-nodig' then 3 else 2 end, count(*)))::integer
   from unnest(array['gemeente', 'om', 'politie']) k(soort)
   where not (zegel and k.soort = 'gemeente') and not exists (
     select from beheer.opzegging o join beheer.partij p on p.id = o.partij
     where o.samenwerkingsverband = verband and o.verwerkt_op is not null and p.soort = k.soort) $$;

-- Nobody approved: that is an empty list in the ledger, and so in the statement.
create function vernietiging.zonder_goedkeuring() returns trigger language plpgsql set search_path = '' as
$$ begin
     new.goedkeuringen := coalesce(new.goedkeuringen, '[]');
     return new;
   end $$;
create trigger zonder_goedkeuring before insert on vernietiging.vernietigd
  for each row execute function vernietiging.zonder_goedkeuring();

-- How much that is sealed lies past its last day and is not held: how much, for the data protection officer, and nothing else.
create function vernietiging.verzegeld_te_laat(dag date) returns integer
  language sql stable security definer set search_path = '' as
$$ select count(distinct v.dossier)::integer from vernietiging.voorstel v
   join (
     select d.id, false as archief, d.stand, d.laatste_verwerking, d.besluit_op from weegploeg.dossier d
     union all select a.id, true, a.stand, a.laatste_verwerking, a.besluit_op from archief.dossier a) k on k.id = v.dossier
   cross join lateral (select vernietiging.samen(v.dossier) as alle) s
   where beheer.rol() = 'functionaris-gegevensbescherming' and v.samenwerkingsverband = beheer.samenwerkingsverband()
     and v.verzegeld and v.niet_voor < dag
     and case when k.stand = 'niet-geagendeerd' and k.besluit_op is not null
           then v.grond = 'niet-geagendeerd' and v.vanaf = k.besluit_op
           else k.archief and v.grond = 'bewaartermijn' and v.vanaf = k.laatste_verwerking end
     and not exists (select from vernietiging.aanhouding h where h.dossier = any (s.alle) and vernietiging.houdt_op(h.tot, h.opgeheven_op, dag))
     and not vernietiging.wordt_gevraagd(s.alle)
     and not exists (select from vernietiging.aangehouden_vragen(s.alle, dag)) $$;
alter function vernietiging.verzegeld_te_laat owner to bewaarder;
revoke all on function vernietiging.verzegeld_te_laat from public;
grant execute on function vernietiging.verzegeld_te_laat to vernietiging_lezen;
