-- Art. 7 lid 4: a question gets a later last day, or is taken back; when, by whom and why lies sealed with the question.

alter table weegploeg.informatievraag
  add ingetrokken_op date,
  add check (ingetrokken_op is null or beantwoord_op is null);
grant update (uiterlijk, ingetrokken_op) on weegploeg.informatievraag to weegploeg_schrijven;
