// The walls: another partnership sees nothing, a register opens for its own people only, an external partner reads plans only.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { rollen } from '../../src/convenant/rollen.ts';
import { type DatabaseRole, databaserollen, type Settings } from '../../src/platform/database/transaction.ts';
import { brengTotHeropening, heropeningsstem } from '../proefarchief.ts';
import { casusstem, draagTaken, stelDeelnameVoor } from '../proefbesluiten.ts';
import {
  brengIn,
  brengTotAnalyse,
  brengTotBesluit,
  brengTotCasus,
  brengTotStand,
  brengVerzegeldIn,
  type Casus,
  maatregel,
  plan,
  signaalVerzegeld,
  stem,
  vaststelling,
  voorstelInvoer,
  vrijgave,
} from '../proefdossiers.ts';
import { achterblijver, adviesvraag, verstrekkingVerzegeld } from '../proefdossierwerk.ts';
import { informeer } from '../proefinformeren.ts';
import { brengTotDoorverstrekking } from '../proefverstrekkingen.ts';
import { brengVerzoekIn, vindIn } from '../proefverzoeken.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../proefwereld.ts';
import { als, gezien, maakTeller, settingsAls, type Teller } from './zicht.ts';

let wereld: Proefwereld;
let ander: Proefwereld;
let telRijen: Teller;
/** A casus of all parties and GGZ Waterland, with one adopted plan and a next one in preparation. */
let casus: Casus;
/** A casus of the municipality and the public prosecutor only. */
let kleineCasus: string;
before(async () => {
  wereld = await maakProefwereld();
  for (const stand of ['informatie-gevraagd', 'voorgesteld', 'samengevoegd'] as const)
    await brengTotStand(wereld, stand);
  const { dossier: id } = await brengTotBesluit(wereld, 'niet-agenderen');
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, { id, beletsel: false, reden: 'Niets staat in de weg.' });
  const brief = {
    ...{ id, leeftijd: '16-of-ouder' as const, contact: 'Bureau, 06-1' },
    aan: [{ hoedanigheid: 'betrokkene' as const, naam: 'Een Proef', adres: 'Kade 1' }],
  };
  await informeer(wereld, 'om', brief, { verzondenOp: begindag, wijze: 'post' });
  await wereld.lukt('informatiebrief-opmaken', 'gemeente', brief);
  await brengVerzegeldIn(wereld);
  const uitArchief = await brengTotHeropening(wereld);
  await wereld.lukt('heropening-stemmen', 'politie', heropeningsstem(uitArchief.id, uitArchief.voorstel));
  await draagTaken(wereld);
  const [een, twee] = [await brengIn(wereld), await brengIn(wereld)];
  const samen = { id: een.dossier, ander: twee.dossier, reden: 'dezelfde persoon' };
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', samen);
  const { samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'om', { id: een.dossier });
  await wereld.lukt('samenvoeging-ongedaan-maken', 'om', {
    id: een.dossier,
    samenvoeging: samenvoegingen[0]?.id ?? '',
    reden: 'twee mensen',
  });
  const open = await brengIn(wereld);
  const verzegeld = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: open.dossier }));
  await wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(open.dossier, verzegeld.gegeven));
  const terug = await brengIn(wereld);
  await wereld.lukt('signaal-intrekken', 'gemeente', {
    id: terug.dossier,
    gegeven: terug.gegeven,
    reden: 'vergissing',
  });
  casus = await brengTotCasus(wereld, 'plan-vastgesteld');
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('informeren-overleggen', wie, {
      id: casus.dossier,
      beletsel: true,
      gronden: ['b'],
      reden: 'Er loopt een onderzoek.',
    });
  await wereld.lukt('uitstel-aantekenen', 'om', {
    id: casus.dossier,
    gronden: ['b'],
    noodzaak: 'Bewijs kan verdwijnen.',
    evenredigheid: 'Niet langer dan nodig.',
    herbeoordelenOp: '2026-12-15',
  });
  // Progress and rounds are no part of the plan: what externals see below does not grow by them.
  const { plannen } = await wereld.lukt('casus-inzien', 'gemeente', { id: casus.casus });
  await wereld.lukt('monitoring-vastleggen', 'rvdk', {
    id: casus.casus,
    dag: '2026-11-23',
    conclusie: 'Loopt.',
    uitkomst: 'doorgaan',
    volgende: '2026-12-21',
    maatregelen: (plannen[0]?.maatregelen ?? []).map(({ id }) => ({ maatregel: id, tekst: 'Begonnen.' })),
  });
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus.casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus.casus, wereld.partners.ggz));
  // Released to one partner, so that there is something that others do not see.
  await brengTotDoorverstrekking(wereld, 'verstrekt', casus);
  const politiegegeven = await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus.casus));
  await wereld.lukt('verstrekte-politiegegevens-vrijgeven', 'om', vrijgave(casus.casus, politiegegeven.gegeven));
  await wereld.lukt('achterblijver-opnemen', 'rvdk', achterblijver(casus.casus));
  await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus.casus));
  await controleerEnCorrigeer(open.dossier);
  await legVoorBijVerzoek(open.dossier);
  kleineCasus = await maakKleineCasus();
  await wereld.achter(
    `insert into casusoverleg.afsluitadvies (id, samenwerkingsverband, casus, geadviseerd_door, geadviseerd_op, inhoud)
     values (gen_random_uuid(), $1, $2, $3, '2026-11-23', '\\x00')`,
    [wereld.samenwerkingsverband, casus.casus, wereld.mensen.uitvoerder],
  );
  // As if letters of notice had been made: about an item for the Raad, and for the public prosecutor.
  for (const [tabel, kolom, beperking, dossier, partij] of [
    ['weegploeg', 'dossier', 'verzegeld', open.dossier, wereld.partijen.om],
    ['casusoverleg', 'casus', 'beperkt', casus.casus, wereld.partijen.rvdk],
  ] as const)
    await wereld.achter(
      `insert into ${tabel}.kennisgevingsbrief (id, samenwerkingsverband, ${kolom}, partij, ${beperking}, kennisgevingen, door, op, inhoud, gegevens, teksten)
       values (gen_random_uuid(), $1, $2, $3, false, array[gen_random_uuid()], $4, '2026-11-23', '\\x00', '{}', '{}')`,
      [wereld.samenwerkingsverband, dossier, partij, wereld.mensen.uitvoerder],
    );
  for (const id of [casus.casus, kleineCasus]) {
    const voorstel = await stelDeelnameVoor(wereld, id, 'deelnemer-toevoegen', wereld.partners.lyceum);
    await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(id, voorstel));
  }
  await wereld.lukt('instellingen-voorstellen', 'om', {
    toestemmingDoorverstrekking: 'alle-convenantpartijen',
    juistheidMaanden: 3,
    reden: 'Vaker kijken.',
  });
  const zitting = { dag: '2026-11-24', begin: '09:00', einde: '10:00', plaats: 'kamer 1', afgezegd: false };
  await wereld.lukt('weegvergadering-voorbereiden', 'uitvoerder', {
    ...zitting,
    punten: [{ dossier: open.dossier, vraag: 'bespreken' }],
  });
  await wereld.lukt('casusvergadering-voorbereiden', 'uitvoerder', {
    ...zitting,
    punten: [casus.casus, kleineCasus].map((dossier) => ({ dossier, vraag: 'bespreken' as const })),
  });
  ander = await wereld.maakAnder();
  telRijen = await maakTeller(wereld);
});
after(() => wereld.stop());

/** An item of each register that lies with a request to correct. */
async function legVoorBijVerzoek(id: string): Promise<void> {
  const verzoek = await brengVerzoekIn(wereld, { soort: 'correctie', reden: 'Het klopt niet.' });
  for (const [register, dossier, handeling] of [
    ['weegploeg', id, 'weegdossier-inzien'],
    ['casusoverleg', casus.casus, 'casus-inzien'],
  ] as const) {
    const { gegevens } = await wereld.lukt(handeling, 'uitvoerder', { id: dossier });
    const signaalitem = gegevens.find(({ soort }) => soort === 'signaal');
    assert.ok(signaalitem !== undefined);
    const voorleggen = {
      id: verzoek,
      register,
      dossier,
      punten: [{ gegeven: signaalitem.id, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }],
    };
    await vindIn(wereld, verzoek, dossier, register);
    const [punt = ''] = (await wereld.lukt('correctie-voorleggen', 'uitvoerder', voorleggen)).punten;
    const zienswijze = { id: dossier, punt, eens: true, reden: 'Het klopt niet meer.', alleenHier: true };
    const geven = register === 'weegploeg' ? 'correctiezienswijze-geven' : 'casuszienswijze-geven';
    await wereld.lukt(geven, signaalitem.bron.soort, zienswijze);
  }
}

/** A check and a correction in each register, with the notices that follow. */
async function controleerEnCorrigeer(id: string): Promise<void> {
  const waarom = { reden: 'juistheid-betwist', aanleiding: 'verzoek' } as const;
  const weeg = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id });
  const inCasus = await wereld.lukt('casus-inzien', 'uitvoerder', { id: casus.casus });
  const bekeken = weeg.gegevens.map((gegeven) => gegeven.id);
  const bekekenInCasus = inCasus.gegevens.map((gegeven) => gegeven.id);
  const uitkomst = 'alles nagelopen';
  await wereld.lukt('juistheid-controleren', 'uitvoerder', { id, bekeken, uitkomst });
  await wereld.lukt('casusjuistheid-controleren', 'uitvoerder', { id: casus.casus, bekeken: bekekenInCasus, uitkomst });
  await wereld.lukt('gegeven-afschermen', 'uitvoerder', { id, gegeven: bekeken[0] ?? '', ...waarom });
  const actie = inCasus.gegevens.find(({ soort }) => soort === 'actie')?.id ?? '';
  await wereld.lukt('casusgegeven-aanvullen', 'uitvoerder', {
    id: casus.casus,
    gegeven: actie,
    reden: 'onvolledig',
    aanleiding: 'controle',
    nieuw: { soort: 'actie', inhoud: { omschrijving: 'Op dinsdag.' } },
  });
}

test('wat is afgeschermd bestaat voor geen rol die leest', async () => {
  const tel = async (rol: DatabaseRole, wie: Wie, hoed: 'uitvoerder' | 'weegploeglid') =>
    als(wereld, rol, await settingsAls(wereld, wie, hoed), (tx) =>
      tx.db.selectFrom('weegploeg.gegeven').select('id').where('toestand', '<>', 'geldig').execute(),
    );
  for (const [wie, hoed] of [
    ['uitvoerder', 'uitvoerder'],
    ['gemeente', 'weegploeglid'],
    ['politie', 'weegploeglid'],
  ] as const) {
    assert.equal((await tel('weegploeg_lezen', wie, hoed)).length, 0, wie);
    assert.ok((await tel('weegploeg_schrijven', wie, hoed)).length > 0, wie);
  }
});

async function maakKleineCasus(): Promise<string> {
  const gewogen = await brengTotAnalyse(wereld);
  const invoer = await voorstelInvoer(wereld, gewogen.dossier);
  const { voorstel } = await wereld.lukt('agendering-voorstellen', 'gemeente', {
    ...invoer,
    partijen: (invoer.partijen ?? []).filter(({ id }) => [wereld.partijen.gemeente, wereld.partijen.om].includes(id)),
    externePartners: [],
  });
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await wereld.lukt('stemmen', wie, stem({ ...gewogen, voorstel }));
  const [rij] = await wereld.achter('select casus from weegploeg.dossier where id = $1', [gewogen.dossier]);
  await wereld.lukt('plan-opstellen', 'om', plan(rij?.casus));
  await wereld.lukt('maatregel-opnemen', 'om', maatregel(rij?.casus, wereld.partijen.om));
  await wereld.lukt('plan-vaststellen', 'gemeente', vaststelling(rij?.casus));
  return rij?.casus;
}

const vanHier = (tabel: string) =>
  `${tabel === 'beheer.samenwerkingsverband' ? 'id' : 'samenwerkingsverband'} = '${wereld.samenwerkingsverband}'`;
// The carrier goes round all partnerships, but reads tasks only: ids and days.
const lezend = databaserollen.filter((rol) => rol !== 'toegang' && rol !== 'taken_dragen');
const weegrollen: readonly DatabaseRole[] = ['weegploeg_lezen', 'weegploeg_schrijven'];
const casusrollen: readonly DatabaseRole[] = ['casusoverleg_lezen', 'casusoverleg_schrijven'];

test('wie alles mag ziet in iedere tabel rijen, dus zegt niets zien ook iets', async () => {
  const politie = await settingsAls(wereld, 'politie', 'weegploeglid');
  const weeg = await telRijen('weegploeg_schrijven', politie, vanHier);
  assert.deepEqual(
    Object.keys(weeg).filter((tabel) => weeg[tabel] === 0 && tabel !== 'beheer.herhaling'),
    [],
  );
  const uitvoerder = await settingsAls(wereld, 'uitvoerder', 'uitvoerder');
  const hoek = await telRijen('casusoverleg_lezen', uitvoerder, vanHier);
  assert.deepEqual(
    Object.keys(hoek).filter((tabel) => hoek[tabel] === 0),
    [],
  );
});

test('een ander samenwerkingsverband ziet van dit niets, onder geen rol en geen mandaat', async () => {
  const mensen: readonly Wie[] = ['politie', 'gemeente', 'uitvoerder', 'rvdk', 'ggz', 'beheerder'];
  for (const wie of mensen)
    for (const hoed of rollen) {
      const settings = await settingsAls(ander, wie, hoed);
      for (const rol of lezend) {
        const telling = await telRijen(rol, settings, vanHier);
        assert.deepEqual(gezien(telling), [], `${wie} als ${hoed} onder ${rol}`);
      }
    }
});

test('zonder samenwerkingsverband bestaat er voor geen rol een rij', async () => {
  for (const hoed of rollen) {
    const { samenwerkingsverband: _, ...rest } = await settingsAls(wereld, 'politie', hoed);
    for (const rol of lezend) assert.deepEqual(gezien(await telRijen(rol, rest)), [], `${hoed} onder ${rol}`);
    assert.deepEqual(gezien(await telRijen('toegang', rest)), []);
  }
});

test('een ander samenwerkingsverband schrijft hier niet: niet nieuw, niet erbij en niet erover', async () => {
  const settings = await settingsAls(ander, 'politie', 'weegploeglid');
  const hier = wereld.samenwerkingsverband;
  await assert.rejects(
    als(wereld, 'weegploeg_schrijven', settings, ({ db }) =>
      sql`insert into weegploeg.dossier (id, samenwerkingsverband, nummer, verzegeld, stand, aangemaakt_op, laatste_verwerking)
        values (gen_random_uuid(), ${hier}, 'W-2026-9999', false, 'ingebracht', '2026-11-23', '2026-11-23')`.execute(
        db,
      ),
    ),
    /row-level security/,
  );
  await assert.rejects(
    als(wereld, 'weegploeg_schrijven', settings, ({ db }) =>
      sql`insert into logboek.regel (samenwerkingsverband, tijd, rol, handeling, artikel, resultaat, herkomst, trace_id)
        values (${hier}, now(), 'x', 'x', 'x', 'toegestaan', 'x', ${'0'.repeat(32)})`.execute(db),
    ),
    /row-level security/,
  );
  for (const [rol, tabel] of [
    ['weegploeg_schrijven', 'weegploeg.dossier'],
    ['casusoverleg_schrijven', 'casusoverleg.casus'],
  ] as const) {
    const { numAffectedRows } = await als(wereld, rol, settings, ({ db }) =>
      sql`update ${sql.table(tabel)} set laatste_verwerking = '2000-01-01'`.execute(db),
    );
    assert.equal(numAffectedRows, 0n, tabel);
  }
});

test('de weegploeg bestaat alleen voor haar leden en de uitvoerder', async () => {
  const buiten: readonly Wie[] = [
    'rvdk',
    'reclassering',
    'ggz',
    'fg',
    'beveiliging',
    'beheerder',
    'gemeente',
    'politie',
  ];
  for (const wie of buiten)
    for (const hoed of rollen.filter((rol) => !['weegploeglid', 'uitvoerder'].includes(rol))) {
      const settings = await settingsAls(wereld, wie, hoed);
      for (const rol of weegrollen) {
        const telling = await telRijen(rol, settings);
        assert.deepEqual(
          gezien(telling).filter((tabel) => tabel.startsWith('weegploeg.')),
          [],
          `${wie} als ${hoed} onder ${rol}`,
        );
      }
    }
});

test('of iemand is geïnformeerd bestaat alleen voor de kernpartijen en de functionaris gegevensbescherming', async () => {
  const vanInformeren = (telling: Readonly<Record<string, number>>) =>
    gezien(telling).filter((tabel) => tabel.startsWith('weegploeg.informeer'));
  for (const hoed of rollen) {
    const settings = await settingsAls(wereld, 'politie', hoed);
    for (const rol of [...weegrollen, 'informatieplicht_lezen'] as const) {
      const mag =
        hoed === 'weegploeglid' || (hoed === 'functionaris-gegevensbescherming' && rol === 'informatieplicht_lezen');
      assert.equal(vanInformeren(await telRijen(rol, settings)).length, mag ? 2 : 0, `${hoed} onder ${rol}`);
    }
  }
  // Of the rest the functionaris sees dossiers with an outcome only, and nothing that is sealed.
  const fg = await settingsAls(wereld, 'fg', 'functionaris-gegevensbescherming');
  const { rows } = await als(wereld, 'informatieplicht_lezen', fg, ({ db }) =>
    sql<{ stand: string }>`select distinct stand from weegploeg.dossier order by 1`.execute(db),
  );
  assert.deepEqual(
    rows.map(({ stand }) => stand),
    ['geagendeerd', 'niet-geagendeerd'],
  );
});

async function zietCasus(rol: DatabaseRole, settings: Settings): Promise<readonly string[]> {
  const { rows } = await als(wereld, rol, settings, ({ db }) =>
    sql<{ id: string }>`select id from casusoverleg.casus order by id`.execute(db),
  );
  return rows.map(({ id }) => id);
}

test('wat een partij van een verzoek vindt lezen zij zelf en de uitvoerder, en niemand zegt het voor een ander', async () => {
  const kijkers = ['gemeente', 'om', 'politie', 'uitvoerder'] as const;
  for (const [register, hoed] of [
    ['weegploeg', 'weegploeglid'],
    ['casusoverleg', 'casusoverleglid'],
  ] as const) {
    const [rij] = await wereld.achter(
      `select p.soort, z.punt from ${register}.correctiezienswijze z join beheer.partij p on p.id = z.partij
       where z.samenwerkingsverband = $1`,
      [wereld.samenwerkingsverband],
    );
    const ziet: string[] = [];
    for (const wie of kijkers) {
      const settings = await settingsAls(wereld, wie, wie === 'uitvoerder' ? 'uitvoerder' : hoed);
      const telling = await telRijen(`${register}_lezen`, settings);
      if ((telling[`${register}.correctiezienswijze`] ?? 0) > 0) ziet.push(wie);
    }
    assert.deepEqual(ziet, [rij?.soort, 'uitvoerder'], register);
    const voorAnder = await settingsAls(wereld, 'om', hoed);
    const bak = register === 'weegploeg' ? 'dossier' : 'casus';
    await assert.rejects(
      als(wereld, `${register}_schrijven`, voorAnder, ({ db }) =>
        sql`insert into ${sql.table(`${register}.correctiezienswijze`)}
          (id, samenwerkingsverband, ${sql.ref(bak)}, punt, partij, functionaris, op, eens, inhoud)
          select gen_random_uuid(), ${wereld.samenwerkingsverband}, k.${sql.ref(bak)}, k.id, k.bron,
            ${wereld.mensen.om}, '2026-11-23', false, '\\x00'
          from ${sql.table(`${register}.correctiepunt`)} k where k.id = ${rij?.punt}`.execute(db),
      ),
      /row-level security/,
      register,
    );
  }
});

test('een casus bestaat voor wie eraan deelneemt en voor de uitvoerder', async () => {
  const beide = [casus.casus, kleineCasus].sort();
  for (const rol of casusrollen) {
    const ziet = async (wie: Wie, hoed: 'casusoverleglid' | 'uitvoerder' | 'weegploeglid') =>
      zietCasus(rol, await settingsAls(wereld, wie, hoed));
    assert.deepEqual(await ziet('gemeente', 'casusoverleglid'), beide);
    assert.deepEqual(await ziet('uitvoerder', 'uitvoerder'), beide);
    assert.deepEqual(await ziet('rvdk', 'casusoverleglid'), [casus.casus]);
    assert.deepEqual(await ziet('politie', 'casusoverleglid'), [casus.casus]);
    // The hat of the weegploeg opens no case, however much its holder may see elsewhere.
    assert.deepEqual(await ziet('gemeente', 'weegploeglid'), []);
  }
  const rvdk = await settingsAls(wereld, 'rvdk', 'casusoverleglid');
  for (const rol of casusrollen) {
    const telling = await telRijen(rol, rvdk, (tabel) =>
      tabel === 'casusoverleg.casus'
        ? `id = '${kleineCasus}'`
        : tabel === 'casusoverleg.stem'
          ? `voorstel in (select id from casusoverleg.voorstel where casus = '${kleineCasus}')`
          : tabel === 'casusoverleg.agendapunt'
            ? `dossier = '${kleineCasus}'`
            : // A meeting has items of several cases; it is there for whom one of them is.
              tabel.startsWith('casusoverleg.') && tabel !== 'casusoverleg.vergadering'
              ? `casus = '${kleineCasus}'`
              : 'false',
    );
    assert.deepEqual(gezien(telling), []);
  }
});

/** Rows of decisions that only core parties take; a disclosure asks every party. */
function vanKernpartijen(tabel: string): string {
  if (!tabel.startsWith('casusoverleg.')) return 'false';
  if (tabel === 'casusoverleg.voorstel') return `soort <> 'doorverstrekken'`;
  if (tabel === 'casusoverleg.stem')
    return `voorstel in (select id from casusoverleg.voorstel where soort <> 'doorverstrekken')`;
  return `${tabel === 'casusoverleg.casus' ? 'id' : 'casus'} = '${kleineCasus}'`;
}

test('wie moet stemmen zonder deel te nemen ziet het voorstel, de stand van de casus en wie stemde, onder geen andere rol', async () => {
  const politie = await settingsAls(wereld, 'politie', 'casusoverleglid');
  const gevraagd = await als(wereld, 'casusbesluit_lezen', politie, async ({ db }) => ({
    voorstellen: (await db.selectFrom('casusoverleg.voorstel').select('casus').execute())
      .map((rij) => rij.casus)
      .sort(),
    casussen: (await db.selectFrom('casusoverleg.casus').select('id').execute()).map((rij) => rij.id).sort(),
    stemmen: (await db.selectFrom('casusoverleg.stem').select('partijsoort').execute()).map((rij) => rij.partijsoort),
  }));
  const beide = [casus.casus, kleineCasus].sort();
  assert.deepEqual(gevraagd, { voorstellen: beide, casussen: beide, stemmen: ['om', 'om'] });
  for (const [wie, hoed] of [
    ['rvdk', 'casusoverleglid'],
    ['politie', 'uitvoerder'],
    ['uitvoerder', 'uitvoerder'],
    ['ggz', 'externe-casuspartner'],
  ] as const) {
    const settings = await settingsAls(wereld, wie, hoed);
    for (const rol of ['casusbesluit_lezen', 'casusbesluit_stemmen', 'casusbesluit_uitvoeren'] as const)
      assert.deepEqual(gezien(await telRijen(rol, settings, vanKernpartijen)), [], `${wie} als ${hoed} onder ${rol}`);
  }
});

test('een deelnemer van vroeger ziet de casus niet meer', async () => {
  const [oud] = await wereld.achter(
    `update casusoverleg.deelnemer set tot = '2026-11-23' where casus = $1 and partij = $2 returning id`,
    [casus.casus, wereld.partijen.reclassering],
  );
  try {
    assert.deepEqual(
      await zietCasus('casusoverleg_lezen', await settingsAls(wereld, 'reclassering', 'casusoverleglid')),
      [],
    );
  } finally {
    await wereld.achter('update casusoverleg.deelnemer set tot = null where id = $1', [oud?.id]);
  }
});

test('een externe partner leest vastgestelde plannen van de eigen casus, hun maatregelen en acties, en verder niets', async () => {
  const ggz = await settingsAls(wereld, 'ggz', 'externe-casuspartner');
  const kijk = await als(wereld, 'plan_lezen', ggz, async ({ db }) => ({
    casussen: (await sql`select id from casusoverleg.casus`.execute(db)).rows,
    plannen: (await sql`select casus, versie, stand from casusoverleg.plan`.execute(db)).rows,
    maatregelen: (
      await sql`select count(*)::int as n, min(p.versie) as versie from casusoverleg.maatregel m
      join casusoverleg.plan p on p.id = m.plan`.execute(db)
    ).rows,
    gegevens: (await sql`select soort, count(*)::int as n from casusoverleg.gegeven group by soort`.execute(db)).rows,
  }));
  assert.deepEqual(kijk, {
    casussen: [{ id: casus.casus }],
    plannen: [{ casus: casus.casus, versie: 1, stand: 'vastgesteld' }],
    maatregelen: [{ n: 1, versie: 1 }],
    gegevens: [{ soort: 'actie', n: 1 }],
  });
  // The tables behind the plan do not exist for this role at all.
  for (const wat of ['select 1 from casusoverleg.zoeksleutel', 'select inhoud from casusoverleg.deelnemer'])
    await assert.rejects(
      als(wereld, 'plan_lezen', ggz, ({ db }) => sql`${sql.raw(wat)}`.execute(db)),
      { code: '42501' },
    );
});

test('een externe partner ziet onder de rol van het casusoverleg geen enkel gegeven', async () => {
  const ggz = await settingsAls(wereld, 'ggz', 'externe-casuspartner');
  // Of a meeting it sees when and where, and the items about its own casus: numbers and what is asked, no content.
  const eigen = ['casusoverleg.agendapunt', 'casusoverleg.casus', 'casusoverleg.vergadering'];
  const vanAnderen = (tabel: string) =>
    tabel === 'casusoverleg.agendapunt'
      ? `dossier <> '${casus.casus}'`
      : tabel === 'casusoverleg.casus'
        ? `id <> '${casus.casus}'`
        : 'false';
  for (const rol of casusrollen) {
    assert.deepEqual(
      gezien(await telRijen(rol, ggz)).filter((tabel) => tabel.startsWith('casusoverleg.')),
      eigen,
    );
    assert.deepEqual(gezien(await telRijen(rol, ggz, vanAnderen)), []);
  }
});

test('een externe partner die niet meedoet ziet niets', async () => {
  const lyceum = await settingsAls(wereld, 'lyceum', 'externe-casuspartner');
  for (const rol of ['plan_lezen', ...casusrollen] as const)
    assert.deepEqual(
      gezien(await telRijen(rol, lyceum)).filter((tabel) => tabel.startsWith('casusoverleg.')),
      [],
    );
});

test('de deur leest niet wat zij schreef', async () => {
  const politie = await settingsAls(wereld, 'politie', 'weegploeglid');
  for (const tabel of ['casus', 'deelnemer', 'gegeven', 'zoeksleutel', 'plan', 'maatregel', 'teller'])
    await assert.rejects(
      als(wereld, 'deur_casusoverleg', politie, ({ db }) =>
        sql`select 1 from ${sql.table(`casusoverleg.${tabel}`)}`.execute(db),
      ),
      { code: '42501' },
      tabel,
    );
  const id = '33333333-3333-4333-8333-333333333333';
  const voegIn = (tx: Parameters<Parameters<typeof als>[3]>[0], staart: string) =>
    sql`insert into casusoverleg.casus (id, samenwerkingsverband, nummer, stand, geopend_op, laatste_verwerking)
      values (${id}, ${wereld.samenwerkingsverband}, 'C-2026-9999', 'geopend', '2026-11-23', '2026-11-23') ${sql.raw(staart)}`.execute(
      tx.db,
    );
  await assert.rejects(
    als(wereld, 'deur_casusoverleg', politie, (tx) => voegIn(tx, 'returning id')),
    { code: '42501' },
  );
  for (const daarna of ["update casusoverleg.casus set stand = 'geopend'", 'delete from casusoverleg.casus'])
    await assert.rejects(
      als(wereld, 'deur_casusoverleg', politie, async (tx) => {
        await voegIn(tx, '');
        await sql`${sql.raw(daarna)}`.execute(tx.db);
      }),
      { code: '42501' },
      daarna,
    );
});

test('bewaarde antwoorden zijn van wie ze kreeg', async () => {
  await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld(), { herhaalsleutel: 'sleutel-van-politie' });
  const telling = async (wie: Wie, hoed: 'weegploeglid' | 'casusoverleglid' | 'uitvoerder', rol: DatabaseRole) =>
    (await telRijen(rol, await settingsAls(wereld, wie, hoed)))['beheer.herhaling'];
  assert.equal(await telling('politie', 'weegploeglid', 'weegploeg_schrijven'), 1);
  for (const rol of ['weegploeg_schrijven', 'casusoverleg_schrijven', 'beheer_schrijven'] as const) {
    assert.equal(await telling('gemeente', 'weegploeglid', rol), 0, rol);
    assert.equal(await telling('uitvoerder', 'uitvoerder', rol), 0, rol);
    assert.equal(await telling('rvdk', 'casusoverleglid', rol), 0, rol);
  }
});
