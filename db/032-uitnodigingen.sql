-- Invitations to meetings: a number for every meeting, and what each person has in his calendar of it. No file, no name, no agenda.

do $$
declare
  register text;
  letters text;
begin
  for register, letters in values ('weegploeg', 'WV'), ('casusoverleg', 'CV') loop
    execute format($t$
      create table %1$I.vergaderteller (
        samenwerkingsverband uuid not null,
        jaar integer not null,
        laatste integer not null,
        primary key (samenwerkingsverband, jaar)
      );
      alter table %1$I.vergaderteller enable row level security;
      alter table %1$I.vergaderteller force row level security;
      create policy wacht on %1$I.vergaderteller to wacht using (true) with check (true);
      grant select, insert on %1$I.vergaderteller to wacht;
      grant update (laatste) on %1$I.vergaderteller to wacht;

      alter table %1$I.vergadering add column nummer text;
      update %1$I.vergadering v set nummer = n.nummer
        from (select id, '%2$s-' || extract(year from dag) || '-' || lpad(row_number() over jaar::text, 4, '0') as nummer
              from %1$I.vergadering window jaar as (partition by samenwerkingsverband, extract(year from dag) order by dag, begin, id)) n
        where n.id = v.id;
      insert into %1$I.vergaderteller (samenwerkingsverband, jaar, laatste)
        select samenwerkingsverband, extract(year from dag), count(*) from %1$I.vergadering group by 1, 2;
      alter table %1$I.vergadering alter column nummer set not null;
      alter table %1$I.vergadering add unique (samenwerkingsverband, nummer);

      create function %1$I.volgend_vergadernummer(in_jaar integer) returns text
        language sql volatile security definer set search_path = '' as
      $f$ insert into %1$I.vergaderteller as t (samenwerkingsverband, jaar, laatste)
         values (beheer.samenwerkingsverband(), in_jaar, 1)
         on conflict (samenwerkingsverband, jaar) do update set laatste = t.laatste + 1
         returning '%2$s-' || jaar || '-' || lpad(laatste::text, greatest(4, length(laatste::text)), '0') $f$;
      alter function %1$I.volgend_vergadernummer owner to wacht;
      revoke all on function %1$I.volgend_vergadernummer from public;
      grant execute on function %1$I.volgend_vergadernummer to %3$I;

      -- Who is to be invited is found by ids, days and stands only.
      create policy wacht_leest on %1$I.vergadering for select to wacht using (true);
      create policy wacht_leest on %1$I.agendapunt for select to wacht using (true);
      grant select (id, samenwerkingsverband, dag, begin, einde, plaats, stand) on %1$I.vergadering to wacht;
      grant select (vergadering, dossier, stand) on %1$I.agendapunt to wacht
    $t$, register, letters, register || '_schrijven');
  end loop;
end $$;

create table beheer.uitnodiging (
  samenwerkingsverband uuid not null references beheer.samenwerkingsverband,
  functionaris uuid not null references beheer.functionaris,
  register text not null check (register in ('weegploeg', 'casusoverleg')),
  vergadering uuid not null,
  nummer text not null,
  -- What the last message about it was, and the meeting as it stood in that.
  soort text not null check (soort in ('nieuw', 'gewijzigd', 'afgezegd', 'vervallen')),
  dag date not null,
  begin text not null,
  einde text not null,
  plaats text not null,
  -- Of calendars (RFC 5545): SEQUENCE and DTSTAMP.
  volgnummer integer not null,
  stempel timestamptz not null,
  -- The task that mails it, and the Message-ID.
  taak uuid not null,
  mail uuid not null,
  primary key (functionaris, vergadering)
);
alter table beheer.uitnodiging enable row level security;
alter table beheer.uitnodiging force row level security;
-- Everybody has his own.
create policy eigen on beheer.uitnodiging
  using (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris())
  with check (samenwerkingsverband = beheer.samenwerkingsverband() and functionaris = beheer.functionaris());
create policy wacht_leest on beheer.uitnodiging for select to wacht using (true);
grant select on beheer.uitnodiging to beheer_lezen, beheer_schrijven, wacht;
grant insert on beheer.uitnodiging to beheer_schrijven;
grant update (soort, dag, begin, einde, plaats, volgnummer, stempel, taak, mail) on beheer.uitnodiging to beheer_schrijven;

-- For whom a meeting that is to come differs from what he was told: ids only. What he is told, is seen with his own eyes.
create function beheer.te_nodigen(op_dag date) returns table (samenwerkingsverband uuid, functionaris uuid)
  language sql stable security definer set search_path = '' as
$$ with mandaat as (
     select f.samenwerkingsverband, f.id as functionaris, a.rol, f.partij, f.externe_partner
     from beheer.autorisatie a join beheer.functionaris f on f.id = a.functionaris
     where a.toegekend_op is not null and a.begin <= op_dag and a.einde > op_dag
       and (a.ingetrokken_op is null or a.ingetrokken_op > op_dag)
       and exists (select from beheer.geheimhouding g where g.functionaris = f.id and g.geldig_tot > op_dag)),
   punt as (
     select p.vergadering, null::uuid as casus from weegploeg.agendapunt p where p.stand <> 'vervallen'
     union all
     select p.vergadering, p.dossier from casusoverleg.agendapunt p where p.stand <> 'vervallen'),
   vergadering as (
     select v.id, v.samenwerkingsverband, v.dag, v.begin, v.einde, v.plaats, v.stand, 'weegploeg' as register from weegploeg.vergadering v
     union all
     select v.id, v.samenwerkingsverband, v.dag, v.begin, v.einde, v.plaats, v.stand, 'casusoverleg' from casusoverleg.vergadering v),
   genodigd as (
     select m.samenwerkingsverband, m.functionaris, v.id, v.dag, v.begin, v.einde, v.plaats
     from vergadering v join mandaat m on m.samenwerkingsverband = v.samenwerkingsverband
     where v.dag >= op_dag and v.stand = 'gepland'
       and exists (select from punt p where p.vergadering = v.id and (m.rol = 'uitvoerder' or case v.register
         when 'weegploeg' then m.rol = 'weegploeglid'
         else exists (select from casusoverleg.deelnemer d where d.casus = p.casus and d.tot is null
           and case m.rol when 'casusoverleglid' then d.partij = m.partij
             when 'externe-casuspartner' then d.externe_partner = m.externe_partner else false end) end)))
   select g.samenwerkingsverband, g.functionaris from genodigd g
   where not exists (select from beheer.uitnodiging u where u.functionaris = g.functionaris and u.vergadering = g.id
     and u.soort in ('nieuw', 'gewijzigd')
     and (u.dag, u.begin, u.einde, u.plaats) = (g.dag, g.begin, g.einde, g.plaats))
   union
   -- Who has it in his calendar and need not come any more.
   select u.samenwerkingsverband, u.functionaris
   from beheer.uitnodiging u join vergadering v on v.id = u.vergadering
   where u.soort in ('nieuw', 'gewijzigd') and v.dag >= op_dag and v.stand in ('gepland', 'afgezegd')
     and exists (select from mandaat m where m.functionaris = u.functionaris)
     and not exists (select from genodigd g where g.functionaris = u.functionaris and g.id = u.vergadering) $$;
alter function beheer.te_nodigen owner to wacht;
revoke all on function beheer.te_nodigen from public;
grant execute on function beheer.te_nodigen to taken_dragen;
