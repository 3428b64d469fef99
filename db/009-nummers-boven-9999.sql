-- Four digits at least: lpad alone would cut the ten thousandth number of a year to a number that was given before.

create or replace function weegploeg.volgend_nummer(in_jaar integer) returns text
  language sql volatile security definer set search_path = '' as
$$ insert into weegploeg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'W-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $$;

create or replace function casusoverleg.volgend_nummer(in_jaar integer) returns text
  language sql volatile security definer set search_path = '' as
$$ insert into casusoverleg.teller as t (samenwerkingsverband, jaar, laatste)
   values (beheer.samenwerkingsverband(), in_jaar, 1)
   on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
   returning 'C-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $$;
