-- Proposals, questions and votes of one day keep the order in which they were made.

alter table weegploeg.voorstel add volgorde bigint not null default nextval('weegploeg.volgorde');
alter table weegploeg.informatievraag add volgorde bigint not null default nextval('weegploeg.volgorde');
alter table weegploeg.stem add volgorde bigint not null default nextval('weegploeg.volgorde');
alter table casusoverleg.stem add volgorde bigint not null generated always as identity;
