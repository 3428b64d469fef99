// Every door stopped at every write, before and after it, and at the commit: nothing is lost, and in the end everything is there once.
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { planArchivering, planVerklaringen, planVernietiging, planVoorstellen } from '../src/jobs/bewaarplan.ts';
import { maakWerken } from '../src/jobs/werken.ts';
import { neemOp } from './database/momentopname.ts';
import { brengTotArchiefcorrectie, brengTotHeropening, heropeningsstem } from './proefarchief.ts';
import { casusstem, draagTaken, stelAfsluitingVoor, stelDeelnameVoor, stemEensgezind } from './proefbesluiten.ts';
import {
  brengTotAnalyse,
  brengTotCasus,
  brengTotStand,
  brengTotVoorstel,
  brengVerzegeldIn,
  signaalPolitie,
  stem,
  vrijgave,
} from './proefdossiers.ts';
import { verstrekkingVerzegeld } from './proefdossierwerk.ts';
import { keurVernietigingGoed, stelInformerenUit } from './proefvernietiging.ts';
import { brengTotDoorverstrekking } from './proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from './proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
  // So that no counter begins halfway.
  await brengTotCasus(wereld);
  await legDraad();
});
after(() => wereld.stop());

/** Goes through the door once; the same go again must come to the same. */
type Gang = () => Promise<{ readonly soort: string }>;

function gang<H extends Handelingnaam>(naam: H, wie: Wie, invoer: Invoeren[H]): Gang {
  const herhaalsleutel = randomUUID();
  return () => wereld.doe(naam, wie, invoer, { herhaalsleutel });
}

/** Door -> what brings a new case right before it, and returns the way through. */
const deuren: Readonly<Record<string, () => Promise<Gang>>> = {
  async agenderen() {
    const open = await brengTotVoorstel(wereld);
    for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem(open));
    return gang('stemmen', 'politie', stem(open));
  },
  async doorgeven() {
    const casus = await brengTotCasus(wereld);
    const { dossier: id } = casus;
    const { gegeven } = await wereld.lukt('signaal-inbrengen', 'politie', signaalPolitie({ dossier: id }));
    const { voorstel } = await wereld.lukt('doorgifte-voorstellen', 'politie', {
      id,
      motivering: 'Nodig om het plan uit te voeren.',
      selectie: [{ gegeven, reden: 'nieuwe gedraging' }],
    });
    for (const wie of ['gemeente', 'om'] as const) await wereld.lukt('stemmen', wie, stem({ ...casus, voorstel }));
    return gang('stemmen', 'politie', stem({ ...casus, voorstel }));
  },
  async 'wat aan de bron wijzigt'() {
    const { dossier, gegeven } = await brengTotCasus(wereld);
    const waarom = { reden: 'feitelijk-onjuist', aanleiding: 'controle' } as const;
    return gang('gegeven-verwijderen', 'uitvoerder', { id: dossier, gegeven, ...waarom });
  },
  async 'vrijgave in de weegploeg'() {
    const { dossier, gegeven } = await brengVerzegeldIn(wereld);
    return gang('politiegegevens-vrijgeven', 'om', vrijgave(dossier, gegeven));
  },
  async 'verstrekken in een casus'() {
    const { casus } = await brengTotCasus(wereld);
    return gang('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
  },
  async 'vrijgave in een casus'() {
    const { casus } = await brengTotCasus(wereld);
    const { gegeven } = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus));
    return gang('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus, gegeven));
  },
  async deelnemen() {
    const { casus } = await brengTotCasus(wereld);
    const voorstel = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.jeugdzorg);
    for (const wie of ['gemeente', 'om'] as const)
      await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, voorstel));
    return gang('casusbesluit-stemmen', 'politie', casusstem(casus, voorstel));
  },
  async doorverstrekken() {
    const { casus, doorverstrekking } = await brengTotDoorverstrekking(wereld, 'toegestemd');
    return gang('doorverstrekken', 'uitvoerder', { id: casus, doorverstrekking });
  },
  async afsluiten() {
    const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
    const voorstel = await stelAfsluitingVoor(wereld, casus);
    for (const wie of ['gemeente', 'om'] as const)
      await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, voorstel));
    return gang('casusbesluit-stemmen', 'politie', casusstem(casus, voorstel));
  },
  async 'de taak afsluiting-overnemen'() {
    const { casus } = await brengTotCasus(wereld, 'plan-vastgesteld');
    await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
    return taakgang('afsluiting-overnemen', casus);
  },
  async 'opdracht tot heropening'() {
    const { id, voorstel } = await brengTotHeropening(wereld);
    return gang('heropening-stemmen', 'politie', heropeningsstem(id, voorstel));
  },
  async 'een correctie in het archief, met een kopie in een casus die loopt'() {
    return gang('archiefcorrectie-uitvoeren', 'om', await brengTotArchiefcorrectie(wereld));
  },
  async 'de taak heropenen'() {
    const { id, voorstel } = await brengTotHeropening(wereld);
    await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(id, voorstel));
    return taakgang('heropenen', id);
  },
  async 'de taak archiveren'() {
    const { dossier } = await brengTotAnalyse(wereld);
    await verouder(dossier);
    await planArchivering(wereld.poort);
    return taakgang('archiveren', dossier);
  },
  async 'de taak vernietigen'() {
    return taakgang('vernietigen', await brengTotVernietiging());
  },
  async 'de taak verklaring-opmaken'() {
    const gaan = await taakgang('vernietigen', await brengTotVernietiging());
    assert.equal((await gaan()).soort, 'gedaan');
    await planVerklaringen(wereld.poort);
    return taakgang('verklaring-opmaken', wereld.samenwerkingsverband);
  },
};

/** The last processing and the decision on a file were long ago. */
async function verouder(dossier: string): Promise<void> {
  await wereld.achter(
    `update weegploeg.dossier set laatste_verwerking = '2025-11-23',
       besluit_op = case when besluit_op is not null then date '2025-11-23' end where id = $1`,
    [dossier],
  );
}

/** A file of somebody who was not scheduled, whose destruction was approved and planned. */
async function brengTotVernietiging(): Promise<string> {
  const { dossier } = await brengTotStand(wereld, 'niet-geagendeerd');
  await verouder(dossier);
  await planVoorstellen(wereld.poort);
  await draagTaken(wereld);
  await stelInformerenUit(wereld, dossier, '2026-12-20');
  await keurVernietigingGoed(wereld, dossier);
  await planVernietiging(wereld.poort);
  return dossier;
}

/** The way through of a task that waits. */
async function taakgang(soort: string, object: string): Promise<Gang> {
  const [taak] = await wereld.achter(
    `select id, volgnummer from taken.taak where object = $1 and soort = $2 and stand = 'open'`,
    [object, soort],
  );
  const werk = maakWerken(wereld.poort).get(soort);
  assert.ok(werk !== undefined);
  return () => werk({ id: taak.id, soort, volgnummer: taak.volgnummer, poging: 1 });
}

/** Triggers on every table that break the application's write number `bij`: each statement counts twice, before and after it. */
async function legDraad(): Promise<void> {
  await wereld.achter(`
    create table public.stop (bij int not null);
    insert into public.stop values (0);
    create sequence public.geraakt;
    create function public.stuk() returns trigger language plpgsql security definer set search_path = public as $$
    declare
      n int := coalesce(nullif(current_setting('proef.teller', true), ''), '0')::int + 1;
      grens int;
    begin
      select bij into grens from stop;
      if session_user <> 'weegwijs_app' or grens = 0 then return null; end if;
      perform set_config('proef.teller', n::text, true);
      if n = grens then
        perform nextval('geraakt');
        raise exception 'stuk';
      end if;
      return null;
    end $$;
    do $$ declare tabel text; begin
      for tabel in select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname in ('beheer', 'weegploeg', 'casusoverleg', 'kluis', 'logboek', 'taken', 'archief', 'verzoeken', 'vernietiging')
      loop
        execute format('create trigger draad_voor before insert or update or delete on %s execute function public.stuk()', tabel);
        execute format('create trigger draad_na after insert or update or delete on %s execute function public.stuk()', tabel);
      end loop;
    end $$;
    create constraint trigger draad_vastleggen after insert on logboek.regel
      deferrable initially deferred for each row execute function public.stuk()`);
}

/** Lets `gaan` go through with the thread at write `bij`: what came of it, and whether the thread was touched. */
async function breekBij(bij: number, gaan: Gang) {
  await wereld.achter(`update public.stop set bij = ${bij}; select setval('public.geraakt', 1)`);
  const uitkomst = await gaan().then(
    ({ soort }) => soort,
    (fout: unknown) => `${fout}`,
  );
  await wereld.achter('update public.stop set bij = 0');
  const [{ last_value: geraakt }] = await wereld.achter('select last_value from public.geraakt');
  return { uitkomst, geraakt: geraakt !== '1' };
}

/** The content of the whole database, and how many entries the log has. */
async function neemAllesOp(): Promise<Readonly<Record<string, string>>> {
  const [{ n }] = await wereld.achter('select count(*) as n from logboek.regel');
  return { ...(await neemOp(wereld)), log: n };
}

/** Rows that came between two moments, per table. */
function erbij(voor: Readonly<Record<string, string>>, na: Readonly<Record<string, string>>) {
  const aantal = (tekst = '0') => Number.parseInt(tekst, 10);
  return Object.fromEntries(Object.keys(na).map((tabel) => [tabel, aantal(na[tabel]) - aantal(voor[tabel])]));
}

/**
 * The next write to stop at. What takes a whole dossier away writes to every table of its register: after the first twenty
 * every fourth write, others each time; `DEUREN=alles` stops at each.
 */
function volgende(bij: number): number {
  const elke = bij < 20 || process.env['DEUREN'] === 'alles';
  return bij + (elke ? 1 : bij === 20 ? randomInt(1, 5) : 4);
}

for (const [naam, bereid] of Object.entries(deuren)) {
  test(`${naam}: waar het ook stopt, er is niets verloren en niets dubbel`, async () => {
    const ongestoord = await bereid();
    const toen = await neemAllesOp();
    assert.equal((await ongestoord()).soort, 'gedaan');
    const gewoon = erbij(toen, await neemAllesOp());

    const gaan = await bereid();
    const voor = await neemAllesOp();
    let bij = 1;
    for (; ; bij = volgende(bij)) {
      const { uitkomst, geraakt } = await breekBij(bij, gaan);
      if (!geraakt) {
        assert.equal(uitkomst, 'gedaan', `stap ${bij}`);
        break;
      }
      assert.match(uitkomst, /stuk/, `stap ${bij}`);
      assert.deepEqual(await neemAllesOp(), voor, `stap ${bij}`);
    }
    // The entry and something else, each before and after, and the commit.
    assert.ok(bij > 5, `${bij} stappen`);
    assert.deepEqual(erbij(voor, await neemAllesOp()), gewoon);
    const klaar = await neemOp(wereld);
    // Who asks again hears the same answer; a carrier finds no task that is open.
    assert.equal((await gaan()).soort, naam.startsWith('de taak ') ? 'elders' : 'gedaan');
    assert.deepEqual(await neemOp(wereld), klaar, 'nog eens vragen doet niets nog eens');
  });
}
