-- A proposal to pass items on to a running case lapses when that case is closed (art. 9 lid 4).

alter table weegploeg.voorstel drop constraint voorstel_stand_check,
  add constraint voorstel_stand_check check (stand in ('open', 'aangenomen', 'verworpen', 'vervallen'));
