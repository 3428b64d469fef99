// Sealed police data: until they are released nothing that the municipality or the uitvoerder can see, count or try tells of them.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import type { Rol } from '../../src/convenant/rollen.ts';
import type { Invoeren } from '../../src/convenant/vormen/handelingen.ts';
import {
  analyse,
  brengIn,
  brengTotBesluit,
  brengVerzegeldIn,
  onderwerp,
  signaal,
  signaalOm,
  signaalVerzegeld,
  vrijgave,
} from '../proefdossiers.ts';
import { begindag, maakProefwereld, type Proefwereld, type Wie } from '../proefwereld.ts';
import { als, maakTeller, settingsAls, type Teller } from './zicht.ts';

let wereld: Proefwereld;
let telRijen: Teller;
before(async () => {
  wereld = await maakProefwereld();
  telRijen = await maakTeller(wereld);
});
after(() => wereld.stop());

const buitenstaanders = [
  ['gemeente', 'weegploeglid'],
  ['uitvoerder', 'uitvoerder'],
] as const satisfies readonly (readonly [Wie, Rol])[];
const weegrollen = ['weegploeg_lezen', 'weegploeg_schrijven'] as const;

/** Everything that somebody outside the seal can come to know of the register and of these dossiers. */
async function beeldVan(dossiers: readonly string[], namen: readonly string[]) {
  const beelden = [];
  for (const [wie, hoed] of buitenstaanders) {
    const settings = await settingsAls(wereld, wie, hoed);
    for (const rol of weegrollen) beelden.push(await telRijen(rol, settings));
    for (const tekst of ['', ...namen]) beelden.push(await wereld.doe('weegdossiers-zoeken', wie, { tekst }));
    // With the mark (ETag) and the date of the last change.
    for (const id of dossiers) beelden.push(await wereld.doe('weegdossier-inzien', wie, { id }));
    beelden.push(await wereld.doe('werkvoorraad-inzien', wie, {}));
  }
  return beelden;
}

/** A change that happens on another day, so that a moved date would show. */
async function opEenLatereDag<T>(doe: () => Promise<T>): Promise<T> {
  wereld.klok.zet('2026-12-01');
  try {
    return await doe();
  } finally {
    wereld.klok.zet(begindag);
  }
}

test('wat verzegeld binnenkomt verandert niets aan wat gemeente en uitvoerder zien', async () => {
  const wie = onderwerp({ geboortedatum: '1990-02-03', straat: 'Wilgenhof', huisnummer: '12' });
  const zichtbaar = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const namen = [wie.achternaam, `Proef ${wie.achternaam}`, wie.achternaam.slice(0, 3), '1990-02-03'];
  const beeld = () => beeldVan([zichtbaar.dossier], namen);
  const voor = await beeld();

  // In the same dossier, with a name of its own.
  const erbij = await opEenLatereDag(() =>
    wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: zichtbaar.dossier, onderwerp: wie })),
  );
  assert.deepEqual([erbij.dossier, erbij.verzegeld], [zichtbaar.dossier, true]);
  assert.deepEqual(await beeld(), voor);

  // As a dossier of its own about the same person: it gets no number.
  const apart = await opEenLatereDag(() => brengVerzegeldIn(wereld, { onderwerp: wie, wpgRegime: '10-1-c' }));
  assert.deepEqual([apart.nummer, apart.mogelijkDezelfde.length], [null, 1]);
  assert.deepEqual(await beeld(), voor);

  // Merged by the police into the visible dossier.
  await opEenLatereDag(() =>
    wereld.lukt('dossiers-samenvoegen', 'politie', {
      id: zichtbaar.dossier,
      ander: apart.dossier,
      reden: 'dezelfde persoon',
    }),
  );
  assert.deepEqual(await beeld(), voor);

  // Taken back by the police, from either dossier.
  await opEenLatereDag(async () => {
    await wereld.lukt('signaal-intrekken', 'politie', {
      id: zichtbaar.dossier,
      gegeven: erbij.gegeven,
      reden: 'andere persoon',
    });
    await wereld.lukt('signaal-intrekken', 'politie', {
      id: apart.dossier,
      gegeven: apart.gegeven,
      reden: 'andere persoon',
    });
  });
  assert.deepEqual(await beeld(), voor);

  // Reading by those who may leaves no trace that others can see.
  await wereld.lukt('weegdossier-inzien', 'om', { id: apart.dossier });
  await wereld.lukt('weegdossier-inzien', 'politie', { id: zichtbaar.dossier });
  assert.deepEqual(await beeld(), voor);
});

test('politie en om zien het verzegelde wel, onder hun mandaat in de weegploeg en anders niet', async () => {
  const { dossier } = await brengVerzegeldIn(wereld);
  for (const wie of ['politie', 'om'] as const) {
    const gezien = await wereld.lukt('weegdossier-inzien', wie, { id: dossier });
    assert.deepEqual(
      gezien.gegevens.map((gegeven) => [gegeven.soort, gegeven.verzegeld]),
      [
        ['signaal', true],
        ['naw', true],
        ['melder', true],
      ],
    );
    for (const hoed of ['uitvoerder', 'casusoverleglid', 'functioneel-beheerder'] as const)
      for (const rol of weegrollen) {
        const telling = await telRijen(rol, await settingsAls(wereld, wie, hoed), (tabel) =>
          tabel === 'weegploeg.dossier'
            ? `id = '${dossier}'`
            : tabel.startsWith('weegploeg.geg')
              ? 'verzegeld'
              : 'false',
        );
        assert.deepEqual(
          Object.values(telling).filter((n) => n > 0),
          [],
          `${wie} als ${hoed}`,
        );
      }
  }
});

test('de nummers lopen door alsof er niets is', async () => {
  const nummer = async (wie: Wie, invoer = signaal()) => (await brengIn(wereld, wie, invoer)).nummer;
  const eerste = Number((await nummer('gemeente'))?.slice(-4));
  for (let keer = 0; keer < 3; keer += 1) await brengVerzegeldIn(wereld);
  assert.equal(Number((await nummer('om', signaalOm()))?.slice(-4)), eerste + 1);
});

test('een naam die alleen verzegeld voorkomt wordt niet voorgesteld en niet gevonden', async () => {
  const wie = onderwerp({ geboortedatum: '1988-05-06' });
  const verzegeld = await brengVerzegeldIn(wereld, { onderwerp: wie });
  const nieuw = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  assert.deepEqual(nieuw.mogelijkDezelfde, []);
  const gezien = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: nieuw.dossier });
  assert.deepEqual(gezien.mogelijkDezelfde, []);
  const gevonden = await wereld.lukt('weegdossiers-zoeken', 'uitvoerder', { tekst: wie.achternaam });
  assert.deepEqual(
    gevonden.resultaten.map((resultaat) => resultaat.id),
    [nieuw.dossier],
  );
  // The other way round the police do see it: people decide there.
  const politie = await wereld.lukt('weegdossier-inzien', 'politie', { id: verzegeld.dossier });
  assert.deepEqual(
    politie.mogelijkDezelfde.map((ander) => ander.id),
    [nieuw.dossier],
  );
});

test('een verzegeld nummer proberen gaat als een nummer dat niet bestaat', async () => {
  const zichtbaar = await brengIn(wereld);
  const { dossier, gegeven } = await brengVerzegeldIn(wereld);
  const erin = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: zichtbaar.dossier }));
  type Poging = { [naam in keyof Invoeren]?: (id: string) => Invoeren[naam] };
  const opDossier: Poging = {
    'weegdossier-inzien': (id) => ({ id }),
    'signaal-inbrengen': (id) => signaal({ dossier: id }),
    'nadere-informatie-vragen': (id) => ({ id, vraag: 'Wat?', aan: ['gemeente'], uiterlijk: '2026-12-31' }),
    'informatievraag-verlengen': (id) => ({ id, vraag: randomUUID(), uiterlijk: '2026-12-31', reden: 'tijd' }),
    'informatievraag-intrekken': (id) => ({ id, vraag: randomUUID(), reden: 'bekend' }),
    'nadere-informatie-geven': (id) => ({ id, vraag: randomUUID(), antwoord: 'Dit.', grondslag: 'avg-6-1-e' }),
    'signalen-analyseren': (id) => analyse(id),
    'agendering-voorstellen': (id) => ({ id, uitkomst: 'niet-agenderen', motivering: 'Te licht.' }),
    stemmen: (id) => ({ id, voorstel: randomUUID(), voor: true, reden: 'ja' }),
    'doorgifte-voorstellen': (id) => ({ id, motivering: 'nodig', selectie: [{ gegeven, reden: 'nodig' }] }),
    doorgeven: (id) => ({ id }),
    agenderen: (id) => ({ id }),
    'niet-agenderen': (id) => ({ id }),
    'signaal-intrekken': (id) => ({ id, gegeven, reden: 'vergissing' }),
    'politiegegevens-vrijgeven': (id) => vrijgave(id, gegeven),
    'dossiers-samenvoegen': (id) => ({ id, ander: zichtbaar.dossier, reden: 'zelfde' }),
    'informatieplicht-inzien': (id) => ({ id }),
    'informeren-overleggen': (id) => ({ id, beletsel: false, reden: 'niets' }),
    'samenvoeging-ongedaan-maken': (id) => ({ id, samenvoeging: randomUUID(), reden: 'twee mensen' }),
    'casus-inzien': (id) => ({ id }),
  };
  for (const [wie] of buitenstaanders) {
    for (const naam of Object.keys(opDossier).filter((elk): elk is keyof typeof opDossier => elk in opDossier)) {
      const invoer = opDossier[naam];
      assert.ok(invoer !== undefined);
      const echt = await wereld.doe(naam, wie, invoer(dossier));
      assert.deepEqual(echt, await wereld.doe(naam, wie, invoer(randomUUID())), `${naam} door ${wie}`);
      assert.notEqual(echt.soort, 'gedaan');
    }
    const anders = (ander: string) =>
      wereld.doe('dossiers-samenvoegen', wie, { id: zichtbaar.dossier, ander, reden: 'zelfde' });
    assert.deepEqual(await anders(dossier), await anders(randomUUID()));
  }
  // A sealed item cannot be named in an analysis or a selection either: it is as unknown as any other.
  for (const id of [erin.gegeven, randomUUID()])
    assert.deepEqual(await wereld.weigert('signalen-analyseren', 'gemeente', analyse(zichtbaar.dossier, [id])), [
      'signaal-onbekend',
    ]);
});

test('ook in sql bestaat het verzegelde niet: niet te lezen, te openen, te wijzigen of vrij te geven', async () => {
  const zichtbaar = await brengIn(wereld);
  const los = await brengVerzegeldIn(wereld);
  const erin = await wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: zichtbaar.dossier }));
  for (const [wie, hoed] of buitenstaanders) {
    const settings = await settingsAls(wereld, wie, hoed);
    const doe = (vraag: ReturnType<typeof sql>) =>
      als(wereld, 'weegploeg_schrijven', settings, ({ db }) => vraag.execute(db));
    for (const tabel of ['dossier', 'gegeven', 'zoeksleutel', 'samenvoeging'])
      assert.deepEqual(
        (await doe(sql`select * from ${sql.table(`weegploeg.${tabel}`)} where verzegeld`)).rows,
        [],
        tabel,
      );
    assert.deepEqual(
      (
        await doe(
          sql`select g.id from weegploeg.gegeven g where g.id in (${erin.gegeven}, ${los.gegeven}) or g.dossier = ${los.dossier}`,
        )
      ).rows,
      [],
    );
    const verbroken = await doe(
      sql`update weegploeg.gegeven set verzegeld = false where id in (${erin.gegeven}, ${los.gegeven})`,
    );
    assert.equal(verbroken.numAffectedRows, 0n);
    const geopend = await doe(
      sql`update weegploeg.dossier set verzegeld = false, nummer = 'W-2026-9999' where id = ${los.dossier}`,
    );
    assert.equal(geopend.numAffectedRows, 0n);
    await assert.rejects(
      doe(sql`insert into weegploeg.vrijgave (gegeven, samenwerkingsverband, dossier, doelen, beveiligingsplan, vrijgegeven_door,
          vrijgegeven_op, inhoud)
        select ${erin.gegeven}::uuid, ${wereld.samenwerkingsverband}::uuid, ${zichtbaar.dossier}::uuid, array['a'], p.id,
          ${wereld.mensen[wie]}::uuid, '2026-11-23', 'x' from beheer.beveiligingsplan p`),
      /row-level security/,
    );
    // Nor can they hide something of their own behind the seal.
    await assert.rejects(
      doe(sql`update weegploeg.gegeven set verzegeld = true where id = ${zichtbaar.gegeven}`),
      /row-level security|check constraint/,
    );
  }
});

test('een verzegeld signaal heropent geen weging; de vrijgave ervan wel', async () => {
  const besloten = await brengTotBesluit(wereld, 'niet-agenderen');
  const beeld = () => beeldVan([besloten.dossier], []);
  const voor = await beeld();
  const erbij = await opEenLatereDag(() =>
    wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier: besloten.dossier })),
  );
  assert.deepEqual(await beeld(), voor);
  await opEenLatereDag(() =>
    wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(besloten.dossier, erbij.gegeven)),
  );
  const gezien = await wereld.lukt('weegdossier-inzien', 'uitvoerder', { id: besloten.dossier });
  assert.deepEqual([gezien.stand, gezien.besluitOp, gezien.heropendOp], ['ingebracht', null, '2026-12-01']);
});

test('na vrijgave is het gegeven er, met nummer en datum van die dag', async () => {
  const wie = onderwerp();
  const { dossier, gegeven } = await brengVerzegeldIn(wereld, { onderwerp: wie });
  const { nummer } = await opEenLatereDag(() =>
    wereld.lukt('politiegegevens-vrijgeven', 'politie', vrijgave(dossier, gegeven)),
  );
  assert.match(nummer ?? '', /^W-2026-\d{4}$/);
  for (const [persoon] of buitenstaanders) {
    const gezien = await wereld.lukt('weegdossier-inzien', persoon, { id: dossier });
    assert.equal(gezien.laatsteVerwerking, '2026-12-01');
    assert.deepEqual(
      gezien.gegevens.map((elk) => [elk.soort, elk.verzegeld]),
      [
        ['signaal', false],
        ['naw', false],
        ['melder', false],
      ],
    );
    const { resultaten } = await wereld.lukt('weegdossiers-zoeken', persoon, { tekst: wie.achternaam });
    assert.deepEqual(
      resultaten.map((resultaat) => resultaat.nummer),
      [nummer],
    );
  }
});
