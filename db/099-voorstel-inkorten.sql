-- AVG 15 lid 4: of words about two people it is proposed to shorten them. What was taken before is proposed anew at the next
-- search, which no overview goes out without.
alter table verzoeken.stuk drop constraint stuk_voorstel_check;
alter table verzoeken.stuk drop constraint stuk_check;
alter table verzoeken.stuk add constraint stuk_voorstel_check check (voorstel in ('tonen', 'inkorten', 'weglaten'));
alter table verzoeken.stuk add constraint stuk_check check ((voorstel = 'tonen') = (voorstelgrond is null));
