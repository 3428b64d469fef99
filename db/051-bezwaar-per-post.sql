-- A request is kept until no objection can come in any more: six weeks, and the week in which post is still in time (Awb 6:7, 6:9 lid 2).

create or replace function vernietiging.vernietig_verzoek(welk uuid, in_vanaf date, in_niet_voor date, dag date) returns void
  language plpgsql volatile security definer set search_path = '' as
$$ declare
     q record;
   begin
     select * into q from vernietiging.bekijk_verzoek(welk);
     if not found then
       raise exception 'dit verzoek is er niet' using errcode = 'insufficient_privilege';
     end if;
     if not kluis.gelogd(welk) then
       raise exception 'niets wordt vernietigd zonder logregel' using errcode = 'insufficient_privilege';
     end if;
     -- No term is shorter than the seven weeks in which an objection can come in.
     if q.stand = 'open' or q.correctie_open or q.aangehouden_tot >= dag or in_niet_voor > dag or q.afgehandeld_op + 49 >= dag then
       raise exception 'dit verzoek wordt nog bewaard' using errcode = 'insufficient_privilege';
     end if;
     insert into vernietiging.vernietigd (dossier, samenwerkingsverband, register, nummer, verzegeld, grond, stand, geopend_op,
       laatste_verwerking, vanaf, niet_voor, vernietigd_op, aantallen, verzegelde_aantallen, goedkeuringen)
     values (welk, beheer.samenwerkingsverband(), 'verzoeken', q.nummer, false, 'verzoek-afgehandeld', q.stand, q.ontvangen_op,
       q.afgehandeld_op, in_vanaf, in_niet_voor, dag,
       pg_catalog.jsonb_build_object('verzoek', 1, 'stap', (select count(*) from verzoeken.stap s where s.verzoek = welk)), '{}', '[]');
     perform vernietiging.wis_verzoeken(array[welk]);
   end $$;
