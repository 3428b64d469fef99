-- Art. 4, 12 lid 3: a request that was never searched exists for the core parties too in its last week: by number, kind, days and steps.

-- Three weeks after the receipt, seven when it was put off: a week before its last day. What ended before that they never see.
create function verzoeken.bij_uitvoerder(dag date)
  returns table (id uuid, nummer text, soort text, hoedanigheid text, stand text, ontvangen_op date, zestien_op date,
    afgehandeld_op date, dossier_weg_op date, aangehouden_tot date, stappen jsonb)
  language sql stable security definer set search_path = '' as
$$ select v.id, v.nummer, v.soort, v.hoedanigheid, v.stand, v.ontvangen_op, v.zestien_op, v.afgehandeld_op, v.dossier_weg_op,
     v.aangehouden_tot, s.stappen
   from verzoeken.verzoek v cross join lateral (
     select coalesce(jsonb_agg(jsonb_build_object('soort', s.soort, 'op', s.op) order by s.volgorde), '[]') as stappen,
       coalesce(bool_or(s.soort = 'verdaagd'), false) as verdaagd
     from verzoeken.stap s where s.verzoek = v.id) s
   where v.samenwerkingsverband = beheer.samenwerkingsverband() and beheer.rol() = 'weegploeglid' and v.doorzocht_op is null
     and coalesce(v.afgehandeld_op, dag) >= v.ontvangen_op + case when s.verdaagd then 49 else 21 end $$;
grant select (soort, hoedanigheid, zestien_op, doorzocht_op) on verzoeken.verzoek to bewaarder;
grant select (op, volgorde) on verzoeken.stap to bewaarder;
alter function verzoeken.bij_uitvoerder owner to bewaarder;
revoke all on function verzoeken.bij_uitvoerder from public;
grant execute on function verzoeken.bij_uitvoerder to verzoeken_lezen, verzoeken_toezien;
