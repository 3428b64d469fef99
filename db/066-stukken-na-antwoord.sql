-- Art. 12 lid 6, 13 lid 2: the items of a request go once it is answered, and with a dossier that went to the archive they are for the core parties only.

-- What was decided and the letter stay with the request; its items have no use any more, and a correction would not reach them.
create function verzoeken.na_einde() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s where s.verzoek = new.id;
     return null;
   end $$;
alter function verzoeken.na_einde owner to bewaarder;
revoke all on function verzoeken.na_einde from public;
create trigger na_einde after update of stand on verzoeken.verzoek for each row
  when (old.stand = 'open' and new.stand <> 'open') execute function verzoeken.na_einde();

-- What was found in a file that went to the archive was found there: whoever may not read the archive knows neither find nor items.
-- Its mark no longer fits, so the items are brought up to date by who searches the archive.
create function verzoeken.volg_naar_archief(welk uuid) returns void
  language plpgsql volatile set search_path = '' as
$$ declare
     v record;
     plaats uuid;
   begin
     for v in select f.id, f.dossier, f.gegeven from verzoeken.vondst f
       where f.dossier = welk and f.register in ('weegploeg', 'casusoverleg')
         and not exists (select from verzoeken.vondst b where b.verzoek = f.verzoek and b.register = 'archief' and b.gegeven = f.gegeven) loop
       -- What was merged lies with a dossier that went on.
       with recursive verder(id, hoofd) as (
         select a.id, a.hoofd from archief.dossier a where a.id = v.dossier
         union
         select a.id, a.hoofd from archief.dossier a join verder on a.id = verder.hoofd)
       select s.dossier into plaats from verder join archief.stuk s on s.dossier = verder.id
       where s.tabel in ('gegeven', 'geadresseerde') and s.rij ->> 'id' = v.gegeven::text;
       update verzoeken.vondst f set register = 'archief', dossier = a.id, nummer = a.nummer, beeld = null
       from archief.dossier a where f.id = v.id and a.id = coalesce(plaats, v.dossier);
       update verzoeken.stuk o set gegeven = s.id
       from archief.stuk s, verzoeken.vondst f
       where o.vondst = v.id and f.id = v.id and s.dossier = f.dossier and s.rij ->> 'id' = o.gegeven::text;
       update verzoeken.stuk o set beslist = 'kernpartij' where o.vondst = v.id;
     end loop;
   end $$;
alter function verzoeken.volg_naar_archief owner to bewaarder;
revoke all on function verzoeken.volg_naar_archief from public;
grant update (register, dossier, nummer, beeld) on verzoeken.vondst to bewaarder;
grant update (gegeven, beslist) on verzoeken.stuk to bewaarder;
-- Whose item it is is looked at with every change of it.
grant execute on function verzoeken.afwezig to bewaarder;

create function verzoeken.na_register() returns trigger
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     -- What is destroyed takes its finds along itself.
     if exists (select from archief.dossier a where a.id = old.id) then
       perform verzoeken.volg_naar_archief(old.id);
     end if;
     return null;
   end $$;
alter function verzoeken.na_register owner to bewaarder;
revoke all on function verzoeken.na_register from public;
create trigger na_register after delete on weegploeg.dossier for each row execute function verzoeken.na_register();
create trigger na_register after delete on casusoverleg.casus for each row execute function verzoeken.na_register();

-- What is there already. What an item says of its keeping and of officials changed too: open requests take their items anew, and what says
-- the same stays decided.
create function verzoeken.schoon_op() returns void
  language plpgsql volatile security definer set search_path = '' as
$$ begin
     delete from verzoeken.stuk s using verzoeken.verzoek q where q.id = s.verzoek and q.stand <> 'open';
     perform verzoeken.volg_naar_archief(f.dossier)
     from (select distinct v.dossier from verzoeken.vondst v join archief.dossier a on a.id = v.dossier
       where v.register in ('weegploeg', 'casusoverleg')) f;
     update verzoeken.vondst f set beeld = null from verzoeken.verzoek q where q.id = f.verzoek and q.stand = 'open';
   end $$;
alter function verzoeken.schoon_op owner to bewaarder;
select verzoeken.schoon_op();
drop function verzoeken.schoon_op();
