// signaal-inbrengen through the gate: a new dossier or one more signal, open or sealed, and what is refused.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  brengIn,
  brengTotStand,
  onderwerp,
  signaal,
  signaalOm,
  signaalPolitie,
  signaalVerzegeld,
} from '../../../test/proefdossiers.ts';
import { maakProefwereld, type Proefwereld } from '../../../test/proefwereld.ts';

let wereld: Proefwereld;
before(async () => {
  wereld = await maakProefwereld();
});
after(() => wereld.stop());

const gegevens = (dossier: string) =>
  wereld.achter(
    `select g.soort, p.soort as bron, g.grondslag, g.wpg_regime, g.verzegeld, g.ingebracht_door, g.ingebracht_op::text, g.handeling,
       g.bij is not null as hoort_bij from weegploeg.gegeven g join beheer.partij p on p.id = g.bron
     where dossier = $1 order by volgorde`,
    [dossier],
  );

test('een nieuw dossier krijgt een nummer, een sleutel en gegevens met bron, grondslag en handeling', async () => {
  const nieuw = await brengIn(wereld);
  assert.match(nieuw.nummer ?? '', /^W-2026-\d{4}$/);
  assert.equal(nieuw.verzegeld, false);
  const basis = {
    bron: 'gemeente',
    grondslag: 'avg-6-1-e',
    wpg_regime: null,
    verzegeld: false,
    ingebracht_door: wereld.mensen.gemeente,
    ingebracht_op: '2026-11-23',
    handeling: 'signaal-inbrengen',
  };
  assert.deepEqual(await gegevens(nieuw.dossier), [
    { soort: 'signaal', ...basis, hoort_bij: false },
    { soort: 'naw', ...basis, hoort_bij: true },
    { soort: 'melder', ...basis, hoort_bij: true },
  ]);
  const [dossier] = await wereld.achter(
    'select stand, verzegeld, aangemaakt_op::text from weegploeg.dossier where id = $1',
    [nieuw.dossier],
  );
  assert.deepEqual(dossier, { stand: 'ingebracht', verzegeld: false, aangemaakt_op: '2026-11-23' });
  assert.deepEqual(await wereld.achter('select register from kluis.sleutel where dossier = $1', [nieuw.dossier]), [
    { register: 'weegploeg' },
  ]);
});

test('de inhoud staat nergens leesbaar in de database', async () => {
  const { dossier } = await brengIn(
    wereld,
    'gemeente',
    signaal({
      onderwerp: onderwerp({ voornaam: 'Wubbe', achternaam: 'Kwekkeboom', straat: 'Onvindbaarlaan', huisnummer: '7' }),
      gedraging: 'Plakte stickers op de fontein',
      mening: 'Vast een raddraaier',
      melder: { naam: 'Griet Zwijgsma', contact: 'griet@zwijg.example' },
    }),
  );
  for (const tabel of ['dossier', 'gegeven', 'zoeksleutel']) {
    const kolom = tabel === 'dossier' ? 'id' : 'dossier';
    const rijen = await wereld.achter(`select * from weegploeg.${tabel} where ${kolom} = $1`, [dossier]);
    assert.ok(rijen.length > 0);
    for (const rij of rijen)
      for (const waarde of Object.values(rij)) {
        const tekst = Buffer.isBuffer(waarde) ? waarde.toString('latin1') : String(waarde);
        for (const geheim of ['Wubbe', 'Kwekkeboom', 'Onvindbaar', 'fontein', 'raddraaier', 'Zwijgsma', 'griet'])
          assert.ok(!tekst.toLowerCase().includes(geheim.toLowerCase()), `${tabel}: ${geheim}`);
      }
  }
});

test('een signaal erbij komt in hetzelfde dossier en verzet de laatste verwerking', async () => {
  const eerste = await brengIn(wereld);
  wereld.klok.zet('2026-11-30');
  const { onderwerp: _, ...zonderNaam } = signaalOm({ dossier: eerste.dossier });
  const tweede = await wereld.lukt('signaal-inbrengen', 'om', zonderNaam);
  wereld.klok.zet('2026-11-23');
  assert.deepEqual([tweede.dossier, tweede.nummer], [eerste.dossier, eerste.nummer]);
  assert.deepEqual(
    (await gegevens(eerste.dossier)).map((rij) => [rij.soort, rij.bron]),
    [
      ['signaal', 'gemeente'],
      ['naw', 'gemeente'],
      ['melder', 'gemeente'],
      ['signaal', 'om'],
      ['melder', 'om'],
    ],
  );
  assert.deepEqual(
    await wereld.achter('select laatste_verwerking::text from weegploeg.dossier where id = $1', [eerste.dossier]),
    [{ laatste_verwerking: '2026-11-30' }],
  );
});

test('politiegegevens onder de machtiging komen verzegeld en zonder nummer binnen, andere open', async () => {
  for (const [wpgRegime, verzegeld] of [
    ['9', true],
    ['10-1-a', true],
    ['10-1-c', true],
    ['8', false],
    ['13', false],
  ] as const) {
    const maak = verzegeld ? signaalVerzegeld : signaalPolitie;
    const nieuw = await brengIn(wereld, 'politie', maak({ wpgRegime }));
    assert.deepEqual([nieuw.verzegeld, nieuw.nummer === null], [verzegeld, verzegeld], wpgRegime);
    for (const gegeven of await gegevens(nieuw.dossier))
      assert.deepEqual([gegeven.verzegeld, gegeven.wpg_regime], [verzegeld, wpgRegime]);
  }
});

test('wie op een ander lijkt wordt voorgesteld; mensen beslissen', async () => {
  const wie = onderwerp({ geboortedatum: '1987-07-04' });
  const eerste = await brengIn(wereld, 'gemeente', signaal({ onderwerp: wie }));
  const tweede = await brengIn(wereld, 'om', signaalOm({ onderwerp: { ...wie, voornaam: 'P.' } }));
  assert.notEqual(tweede.dossier, eerste.dossier);
  assert.deepEqual(tweede.mogelijkDezelfde, [{ dossier: eerste.dossier, nummer: eerste.nummer }]);
});

test('zonder feitelijke gedraging, criterium, grondslag, naam of melder komt er niets in, ook niet met een mening', async () => {
  assert.deepEqual(
    await wereld.weigert('signaal-inbrengen', 'gemeente', {
      onderwerp: { aard: 'natuurlijk-persoon' },
      mening: 'Ik vertrouw hem niet.',
      meldDatum: '2026-11-05',
      afkomst: 'eigen',
    }),
    [
      'geen-feitelijke-gedraging',
      'criterium-ontbreekt',
      'grondslag-gemeente-ontbreekt',
      'naam-ontbreekt',
      'melder-ontbreekt',
    ],
  );
});

test('een rechtspersoon, een regime buiten de machtiging en een dossier dat al is voorgesteld worden geweigerd', async () => {
  const rechtspersoon = signaal({ onderwerp: { aard: 'rechtspersoon', achternaam: 'Stichting De Kring' } });
  assert.deepEqual(await wereld.weigert('signaal-inbrengen', 'gemeente', rechtspersoon), ['geen-natuurlijk-persoon']);
  for (const wpgRegime of ['10-1-b', '12'] as const)
    assert.deepEqual(await wereld.weigert('signaal-inbrengen', 'politie', signaalVerzegeld({ wpgRegime })), [
      'regime-buiten-machtiging',
    ]);
  const { dossier } = await brengTotStand(wereld, 'voorgesteld');
  assert.deepEqual(await wereld.weigert('signaal-inbrengen', 'gemeente', signaal({ dossier })), [
    'stand-staat-niet-toe',
  ]);
});
