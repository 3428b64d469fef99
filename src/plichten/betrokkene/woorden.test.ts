// Words that people wrote, put to a request, decided on and carried out: gone everywhere, shielded from everybody, or with what the person adds.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { archiveer } from '../../../test/proefarchief.ts';
import { casusstem, draagTaken, stelAfsluitingVoor, stelDeelnameVoor } from '../../../test/proefbesluiten.ts';
import {
  brengIn,
  brengTotCasus,
  brengTotVoorstel,
  maatregel,
  onderwerp,
  plan,
  signaal,
  stem,
  vaststelling,
} from '../../../test/proefdossiers.ts';
import { brengVolDossier } from '../../../test/proefoverzicht.ts';
import { brengVerzoekIn, doorzoek, vindIn } from '../../../test/proefverzoeken.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import type { Gevraagd } from '../../convenant/correctieverzoeken.ts';
import type { WoordrijVorm } from '../../convenant/vormen/woorden.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

type Register = 'weegploeg' | 'casusoverleg';
const vraag = (soort: 'correctie' | 'verzet' = 'correctie') => ({
  soort,
  vraag: 'Dit klopt niet.',
  reden: 'Het was een ander.',
});
const open = async (id: string, register: Register, dossier: string) =>
  (await wereld.lukt('woorden-inzien', 'uitvoerder', { id, register, dossier })).rijen;
const puntenVan = async (id: string) => (await wereld.lukt('verzoek-inzien', 'uitvoerder', { id })).punten;

async function legVoor(
  id: string,
  register: Register,
  dossier: string,
  rijen: readonly Pick<WoordrijVorm, 'soort' | 'gegeven'>[],
  gevraagd: Gevraagd,
  tussentijds?: 'afschermen',
): Promise<readonly string[]> {
  const punten = rijen.map(({ soort, gegeven }) => ({ soort, gegeven, gevraagd, aangevoerd: 'Het klopt niet.' }));
  const invoer = { id, register, dossier, punten, ...(tussentijds === undefined ? {} : { tussentijds }) };
  return (await wereld.lukt('correctie-voorleggen', 'uitvoerder', invoer)).punten;
}

/** Decides the points of a request that wait; the party that wrote it was heard, and of an objection all. */
async function beslis(id: string, besluit: 'verbeterd' | 'verwijderd' | 'aangevuld' | 'afgewezen', alleen?: string) {
  const gronden = { verbeterd: 'feitelijk-onjuist', verwijderd: 'feitelijk-onjuist', aangevuld: 'onvolledig' } as const;
  for (const punt of (await puntenVan(id)).filter((een) => een.besluit === null && een.id === (alleen ?? een.id))) {
    const horen = punt.verzoeksoort === 'verzet' ? (['gemeente', 'om', 'politie'] as const) : [punt.bron.soort];
    await wereld.lukt('correctie-beslissen', 'uitvoerder', {
      ...{
        id,
        register: punt.register,
        punt: punt.id,
        besluit,
        motivering: 'Het was een ander.',
        wordt: 'Zoals u schreef.',
      },
      gehoord: horen.map((partij) => ({ partij, op: '2026-11-23', eens: besluit !== 'afgewezen' })),
      ...(besluit === 'afgewezen' ? {} : { grond: gronden[besluit] }),
    });
  }
}

test('alles wat mensen in twee dossiers schreven kan weg, en staat daarna in geen dossier en geen overzicht meer', async () => {
  const persoon = { voornaam: 'Wido', achternaam: 'Woordema', geboortedatum: '1990-02-01' };
  const { dossier, casus } = await brengVolDossier(wereld, persoon);
  const id = await brengVerzoekIn(wereld, { ...vraag(), betrokkene: persoon });
  assert.deepEqual(await wereld.weigert('woorden-inzien', 'uitvoerder', { id, register: 'weegploeg', dossier }), [
    'vondst-niet-bevestigd',
  ]);
  await doorzoek(wereld, id);
  const weg: string[] = [];
  const soorten = new Set<string>();
  for (const [register, waar] of [
    ['weegploeg', dossier],
    ['casusoverleg', casus],
  ] as const) {
    const rijen = (await open(id, register, waar)).filter(({ woorden }) => woorden.length > 0);
    // Who chooses reads which row is which: of whom, of when, about whom, and all its words.
    const gezien = rijen.map(({ soort, bron, dag, regels }) => JSON.stringify([soort, bron, dag, regels]));
    assert.equal(new Set(gezien).size, rijen.length);
    for (const { soort, regels, woorden } of rijen) {
      if (soort === 'deelnemer') assert.ok(regels.some(({ naam }) => naam === 'deelnemer'));
      for (const { tekst } of woorden)
        assert.ok(
          regels.some(({ waarde }) => waarde.includes(tekst)),
          tekst,
        );
      soorten.add(soort);
      weg.push(...woorden.map(({ tekst }) => tekst));
    }
    const punten = await legVoor(id, register, waar, rijen, 'verwijderd');
    await beslis(id, 'verwijderd');
    for (const punt of punten) await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id, register, punt });
    for (const gedaan of await puntenVan(id))
      assert.ok(gedaan.uitgevoerdOp === '2026-11-23' && gedaan.verwittigd.length >= 3, gedaan.soort);
    for (const { woorden } of await open(id, register, waar))
      for (const { tekst } of woorden) assert.match(tekst, /^Verwijderd op 23 november 2026 na verzoek V-/);
  }
  assert.deepEqual([...soorten].sort(), [
    ...['afsluitadvies', 'afsluitingsbesluit', 'agenderingsbesluit', 'controle', 'deelnemer', 'doorverstrekking'],
    ...['doorverstrekt_gegeven', 'informatievraag', 'intrekking', 'plan', 'samenvoeging', 'stem', 'verstrekking'],
    ...['voorstel', 'vrijgave'],
  ]);
  // Everybody still reads both files, and what was decided and voted stands.
  const gelezen: string[] = [];
  for (const wie of ['uitvoerder', 'gemeente', 'om', 'politie'] as const) {
    const weeg = await wereld.lukt('weegdossier-inzien', wie, { id: dossier });
    assert.ok(
      weeg.voorstellen.every(({ stand }) => stand !== 'open') && weeg.voorstellen.some((een) => een.stemmen.length > 2),
    );
    gelezen.push(JSON.stringify([weeg, await wereld.lukt('casus-inzien', wie, { id: casus })]));
  }
  // The same sentences in the overview of another request.
  const inzage = await brengVerzoekIn(wereld, { betrokkene: persoon });
  await doorzoek(wereld, inzage);
  const { stukken } = await wereld.lukt('verzoek-inzien', 'om', { id: inzage });
  gelezen.push(
    JSON.stringify(stukken.filter(({ register, soort }) => register !== 'verzoeken' && !soort.startsWith('informeer'))),
  );
  for (const tekst of weg.filter((een) => een.length > 8))
    for (const alles of gelezen) assert.ok(!alles.includes(JSON.stringify(tekst).slice(1, -1)), tekst);
  const [klaar] = await puntenVan(id);
  const nogEens = { id, register: 'weegploeg', punt: klaar?.id ?? '' } as const;
  assert.deepEqual(await wereld.weigert('woorden-corrigeren', 'uitvoerder', nogEens), [
    'niets-uit-te-voeren',
    'punt-zonder-besluit',
  ]);
});

test('bij verzet is een stem zonder haar woorden te lezen en telt zij door; wie beslist leest ze, en daarna staan ze er weer', async () => {
  const voorstel = await brengTotVoorstel(wereld);
  const { dossier } = voorstel;
  await wereld.lukt('stemmen', 'om', stem(voorstel));
  const id = await brengVerzoekIn(wereld, vraag('verzet'));
  await vindIn(wereld, id, dossier);
  const stemmen = (await open(id, 'weegploeg', dossier)).filter(({ soort }) => soort === 'stem');
  const echt = stemmen[0]?.woorden[0];
  assert.ok(echt !== undefined && stemmen.length === 1);
  const gelezen = async (wie: Wie) =>
    (await wereld.lukt('weegdossier-inzien', wie, { id: dossier })).voorstellen[0]?.stemmen[0]?.reden;
  assert.equal(await gelezen('gemeente'), echt.tekst);
  // Shielded with the act that puts them forward.
  const [welk = ''] = await legVoor(id, 'weegploeg', dossier, stemmen, 'verwijderd', 'afschermen');
  for (const wie of ['uitvoerder', 'gemeente', 'om'] as const)
    assert.match((await gelezen(wie)) ?? '', /^Afgeschermd op 23 november 2026 na verzoek V-/);
  const [rij] = (await open(id, 'weegploeg', dossier)).filter(({ soort }) => soort === 'stem');
  assert.deepEqual([rij?.afgeschermd, rij?.woorden[0]?.tekst], [true, echt.tekst]);
  // So does each party that is asked for its view.
  for (const wie of ['uitvoerder', 'politie'] as const) {
    const een = await wereld.lukt('correctiepunt-inzien', wie, { id: dossier, punt: welk });
    assert.ok(een.afgeschermd && een.regels?.some(({ waarde }) => waarde === echt.tekst), wie);
  }
  // No vote waits for words.
  assert.equal((await wereld.lukt('stemmen', 'gemeente', stem(voorstel))).stand, 'open');
  await beslis(id, 'afgewezen');
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id, register: 'weegploeg', punt: welk });
  assert.equal(await gelezen('gemeente'), echt.tekst);
  assert.equal((await wereld.lukt('stemmen', 'politie', stem(voorstel))).stand, 'aangenomen');
});

test('woorden die naar anderen of naar een ander bestand gaan wachten op wat erover is besloten: een plan, en een sluiting', async () => {
  const { casus } = await brengTotCasus(wereld);
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus, wereld.partijen.gemeente));
  const id = await brengVerzoekIn(wereld, vraag());
  await vindIn(wereld, id, casus, 'casusoverleg');
  const register = 'casusoverleg' as const;
  const onjuist = async (welke: 'plan' | 'voorstel', verzoek = id) => {
    const rijen = (await open(verzoek, register, casus)).filter(({ soort }) => soort === welke);
    const [punt = ''] = await legVoor(verzoek, register, casus, rijen.slice(-1), 'verwijderd');
    await beslis(verzoek, 'verwijderd', punt);
    return punt;
  };
  const inPlan = await onjuist('plan');
  assert.deepEqual(await wereld.weigert('plan-vaststellen', 'uitvoerder', vaststelling(casus)), ['correctie-wacht']);
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id, register, punt: inPlan });
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus));
  // Why a case is closed goes to the weegdossier with the last vote; what stays in the file makes no vote wait.
  const deelname = await stelDeelnameVoor(wereld, casus, 'deelnemer-toevoegen', wereld.partners.lyceum);
  const reden = await onjuist('voorstel');
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, deelname))).stand, 'open');
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id, register, punt: reden });
  const sluiting = await stelAfsluitingVoor(wereld, casus);
  const waarom = await onjuist('voorstel');
  assert.deepEqual(await wereld.weigert('casusbesluit-stemmen', 'om', casusstem(casus, sluiting)), ['correctie-wacht']);
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id, register, punt: waarom });
  assert.equal((await wereld.lukt('casusbesluit-stemmen', 'om', casusstem(casus, sluiting))).stand, 'open');
  for (const wie of ['gemeente', 'politie'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, sluiting));
  // The same while the task that takes the closure over is on its way.
  const tweede = await brengVerzoekIn(wereld, vraag());
  await vindIn(wereld, tweede, casus, 'casusoverleg');
  const daarna = await onjuist('voorstel', tweede);
  const overname = async () => {
    await wereld.achter('update taken.taak set niet_voor = now() where object = $1', [casus]);
    await draagTaken(wereld);
    return wereld.achter('select stand, pogingen, fout from taken.taak where object = $1', [casus]);
  };
  assert.deepEqual(await overname(), [{ stand: 'open', pogingen: 0, fout: 'correctie-wacht' }]);
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id: tweede, register, punt: daarna });
  assert.deepEqual(await overname(), [{ stand: 'gedaan', pogingen: 1, fout: null }]);
});

test('een verbeterde motivering staat ook in het besluit; een aanvulling van de persoon blijft erbij staan', async () => {
  const voorstel = await brengTotVoorstel(wereld);
  const { dossier } = voorstel;
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(voorstel));
  const id = await brengVerzoekIn(wereld, vraag());
  await vindIn(wereld, id, dossier);
  const rijen = await open(id, 'weegploeg', dossier);
  const over = (soort: string) => rijen.filter((een) => een.soort === soort);
  const [motivering, bijStem] = [over('voorstel')[0], over('stem')[0]];
  const pad = motivering?.woorden.find(({ veld }) => veld === 'motivering')?.pad;
  assert.ok(motivering !== undefined && bijStem?.woorden[0] !== undefined && pad !== undefined);
  const [eerste = ''] = await legVoor(id, 'weegploeg', dossier, [motivering], 'verbeterd');
  const [tweede = ''] = await legVoor(id, 'weegploeg', dossier, [bijStem], 'aangevuld');
  assert.deepEqual(
    await wereld.weigert('correctie-voorleggen', 'uitvoerder', {
      ...{ id, register: 'weegploeg', dossier },
      punten: [
        { soort: 'voorstel', gegeven: motivering.gegeven, gevraagd: 'verwijderd', aangevoerd: 'Het klopt niet.' },
      ],
    }),
    ['al-voorgelegd'],
  );
  await beslis(id, 'verbeterd', eerste);
  await beslis(id, 'aangevuld', tweede);
  const doe = (welk: string, waar: string, tekst: string) =>
    wereld.doe('woorden-corrigeren', 'uitvoerder', {
      id,
      register: 'weegploeg',
      punt: welk,
      nieuw: [{ pad: waar, tekst }],
    });
  await assert.rejects(doe(eerste, 'inhoud.niets', 'x'), /ongeldige invoer/);
  assert.equal((await doe(eerste, pad, 'Twee signalen, zonder dat van mei.')).soort, 'gedaan');
  assert.equal((await doe(tweede, bijStem.woorden[0].pad, 'Ik was er niet bij.')).soort, 'gedaan');
  const weeg = await wereld.lukt('weegdossier-inzien', 'om', { id: dossier });
  assert.equal(weeg.voorstellen[0]?.inhoud.motivering, 'Twee signalen, zonder dat van mei.');
  assert.match(
    weeg.voorstellen[0]?.stemmen[0]?.reden ?? '',
    /\n\nAanvulling op .* na verzoek V-.*: Ik was er niet bij\.$/,
  );
  const besluit = weeg.gegevens.find(({ soort }) => soort === 'agenderingsbesluit');
  assert.ok(JSON.stringify(besluit).includes('Twee signalen, zonder dat van mei.'));
  assert.deepEqual(weeg.juistheid.zonderInhoud, []);
  const brief = await wereld.lukt('correctiebrief-opmaken', 'om', { id, contact: 'Bureau', formaat: 'pdf' });
  assert.match(JSON.stringify(brief), /1\. Voorstel.*Wij verbeteren wat hier is geschreven.*Stem over een voorstel/s);
});

test('ook wat bij een ander verzoek werd opgeschreven is te corrigeren, in het register en in het archief', async () => {
  const persoon = { voornaam: 'Aan', achternaam: 'Voerma', geboortedatum: '1991-03-04' };
  const { dossier } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: onderwerp(persoon) }));
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id: dossier });
  const eerste = await brengVerzoekIn(wereld, { ...vraag(), betrokkene: persoon });
  await doorzoek(wereld, eerste);
  const punten = (['signaal', 'naw'] as const).map((soort) => ({
    gegeven: gegevens.find((een) => een.soort === soort)?.id ?? '',
    gevraagd: 'verwijderd' as const,
    aangevoerd: `Mijn buurman deed het: ${soort}.`,
  }));
  const invoer = { id: eerste, register: 'weegploeg' as const, dossier, punten };
  const [feit = '', naw = ''] = (await wereld.lukt('correctie-voorleggen', 'uitvoerder', invoer)).punten;

  const tweede = await brengVerzoekIn(wereld, { ...vraag(), betrokkene: persoon });
  await doorzoek(wereld, tweede);
  const rijen = (await open(tweede, 'weegploeg', dossier)).filter(({ soort }) => soort === 'correctiepunt');
  assert.deepEqual(rijen.map(({ gegeven }) => gegeven).toSorted(), [feit, naw].toSorted());
  const welke = (gegeven: string) => rijen.filter((rij) => rij.gegeven === gegeven);
  const [eerst = ''] = await legVoor(tweede, 'weegploeg', dossier, welke(feit), 'verwijderd');
  await beslis(tweede, 'verwijderd');
  await wereld.lukt('woorden-corrigeren', 'uitvoerder', { id: tweede, register: 'weegploeg', punt: eerst });
  const lees = { id: dossier, punt: feit };
  const weg = /^Verwijderd op 23 november 2026 na verzoek V-/;
  assert.match((await wereld.lukt('correctiepunt-inzien', 'gemeente', lees)).aangevoerd ?? '', weg);
  // What was to be done goes into the archive with what it is about.
  const [dan = ''] = await legVoor(tweede, 'weegploeg', dossier, welke(naw), 'verwijderd');
  await beslis(tweede, 'verwijderd', dan);
  await archiveer(wereld, dossier);
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id: tweede, punt: dan });
  const ginds = await wereld.lukt('archiefpunt-inzien', 'gemeente', { id: eerste, punt: naw });
  assert.match(ginds.aangevoerd ?? '', weg);
});

test('in het archief gaat het net zo: wat was afgeschermd opent weer, en een motivering verdwijnt uit voorstel en besluit', async () => {
  const voorstel = await brengTotVoorstel(wereld);
  const { dossier } = voorstel;
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(voorstel));
  const id = await brengVerzoekIn(wereld, vraag('verzet'));
  await vindIn(wereld, id, dossier);
  const rijen = await open(id, 'weegploeg', dossier);
  const stemmen = rijen.filter(({ soort }) => soort === 'stem').slice(0, 1);
  const motivering = rijen.find(({ soort }) => soort === 'voorstel')?.woorden.find(({ veld }) => veld === 'motivering');
  const [punt = ''] = await legVoor(id, 'weegploeg', dossier, stemmen, 'verwijderd', 'afschermen');
  await archiveer(wereld, dossier);
  const lees = async () =>
    (await wereld.lukt('archiefdossier-inzien', 'om', { id: dossier, doel: 'verantwoording', toelichting: 'Verzoek.' }))
      .stukken;
  const tekst = stemmen[0]?.woorden[0]?.tekst ?? '';
  assert.ok(motivering !== undefined && tekst !== '');
  assert.match(
    JSON.stringify((await lees()).filter(({ tabel }) => tabel === 'stem')),
    /Afgeschermd op 23 november 2026/,
  );
  const gezien = await wereld.lukt('archiefpunt-inzien', 'om', { id, punt });
  assert.deepEqual([gezien.toestand, gezien.woorden?.map((een) => een.tekst)], ['afgeschermd', [tekst]]);
  const besluit = (welk: string, eens: boolean) => ({
    ...{ id, punt: welk, motivering: 'Zo is het.', besluit: eens ? ('verwijderd' as const) : ('afgewezen' as const) },
    gehoord: (['gemeente', 'om', 'politie'] as const).map((partij) => ({ partij, op: '2026-11-23', eens })),
    ...(eens ? { grond: 'feitelijk-onjuist' as const } : {}),
  });
  await wereld.lukt('archiefcorrectie-beslissen', 'om', besluit(punt, false));
  await wereld.lukt('archiefcorrectie-uitvoeren', 'om', { id, punt });
  const stukken = await lees();
  assert.ok(!JSON.stringify(stukken).includes('Afgeschermd op'));
  const stuk = stukken.find(({ tabel }) => tabel === 'voorstel')?.id ?? '';
  const punten = [{ stuk, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  const deel = { tussentijds: 'doorgaan', reden: 'Er loopt een klacht.' } as const;
  const gelegd = await wereld.lukt('archiefcorrectie-voorleggen', 'gemeente', { id, dossier, punten, ...deel });
  const [tweede = ''] = gelegd.punten;
  await wereld.lukt('archiefcorrectie-beslissen', 'gemeente', besluit(tweede, true));
  await wereld.lukt('archiefcorrectie-uitvoeren', 'gemeente', { id, punt: tweede });
  const na = JSON.stringify(await lees());
  assert.ok(!na.includes(motivering.tekst) && na.includes('Verwijderd op 23 november 2026 na verzoek'));
  const { archiefpunten } = await wereld.lukt('verzoek-inzien', 'om', { id });
  assert.deepEqual(
    archiefpunten.map((een) => [een.soort, een.uitgevoerdOp, een.verwittigd.length > 2]),
    [
      ['stem', '2026-11-23', false],
      ['voorstel', '2026-11-23', true],
    ],
  );
});
