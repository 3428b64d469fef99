// Duties on the real database, in every stand of a file: whatever the worklist asks, the stand allows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from '../../../test/proefbesluiten.ts';
import { brengTotCasus } from '../../../test/proefdossiers.ts';
import { adviesvraag, verstrekkingVerzegeld } from '../../../test/proefdossierwerk.ts';
import { brengTotDoorverstrekking } from '../../../test/proefverstrekkingen.ts';
import { maakProefwereld, type Proefwereld, type Wie } from '../../../test/proefwereld.ts';
import { casusstanden, weegstanden } from '../../convenant/dossier.ts';
import { levensloopCasus, levensloopWeegdossier } from '../../convenant/levensloop.ts';
import { plichthandelingen } from '../../convenant/plichthandelingen.ts';

let wereld: Proefwereld;
let casus: string;
let dossier: string;
before(async () => {
  wereld = await maakProefwereld();
  const open = await brengTotCasus(wereld, 'plan-vastgesteld');
  ({ casus, dossier } = open);
  await wereld.lukt('gegeven-verstrekken', 'politie', verstrekkingVerzegeld(casus, { fase: 'uitvoeren' }));
  await wereld.lukt('advies-vragen', 'uitvoerder', adviesvraag(casus));
  await brengTotDoorverstrekking(wereld, 'toegestemd', open);
});
after(() => wereld.stop());

const iedereen = ['uitvoerder', 'gemeente', 'om', 'politie', 'rvdk'] as const satisfies readonly Wie[];

/** What the worklists and notices of all ask about a file, months later when everything is late. */
async function gevraagd(id: string) {
  wereld.klok.zet('2027-06-23');
  await wereld.achter(`update beheer.autorisatie set einde = '2029-01-01'`);
  const soorten = new Set<keyof typeof plichthandelingen>();
  for (const wie of iedereen)
    for (const { dossier: over, soort } of (await wereld.lukt('werkvoorraad-inzien', wie, {})).plichten)
      if (over === id) soorten.add(soort);
  wereld.klok.zet('2026-11-23');
  return [...soorten].sort();
}

test('in elke stand van een casus laat de stand toe wat de plichten vragen', async () => {
  for (const stand of casusstanden) {
    await wereld.achter('update casusoverleg.casus set stand = $2 where id = $1', [casus, stand]);
    for (const soort of await gevraagd(casus))
      assert.ok(
        levensloopCasus[stand].some((handeling) => plichthandelingen[soort].includes(handeling)),
        `${stand}: ${soort}`,
      );
  }
  await wereld.achter(`update casusoverleg.casus set stand = 'plan-vastgesteld' where id = $1`, [casus]);
  assert.deepEqual(await gevraagd(casus), [
    'advies-verwacht',
    'casusjuistheid-controleren',
    'doorverstrekken',
    'maatregel-te-laat',
    'maatregel-uitvoeren',
    'monitoring-plannen',
    'vrijgave-afwachten',
  ]);
});

const zetWeegstand = (stand: string) =>
  wereld.achter(
    `update weegploeg.dossier set stand = $2,
       besluit_op = case when $2 in ('geagendeerd', 'niet-geagendeerd', 'afgesloten') then date '2026-11-23' end,
       samengevoegd_met = case when $2 = 'samengevoegd' then id end where id = $1`,
    [dossier, stand],
  );

test('in elke stand van een weegdossier laat de stand toe wat de plichten vragen', async () => {
  for (const stand of weegstanden) {
    await zetWeegstand(stand);
    for (const soort of await gevraagd(dossier))
      assert.ok(
        plichthandelingen[soort].length === 0 ||
          levensloopWeegdossier[stand].some((handeling) => plichthandelingen[soort].includes(handeling)),
        `${stand}: ${soort}`,
      );
  }
  await zetWeegstand('geagendeerd');
  assert.ok((await gevraagd(dossier)).includes('juistheid-controleren'));
});

test('van een gesloten casus blijft in werkvoorraad en berichten niets staan dat niemand meer kan doen', async () => {
  await stemEensgezind(wereld, casus, await stelAfsluitingVoor(wereld, casus));
  await draagTaken(wereld);
  assert.deepEqual(await gevraagd(casus), []);
  assert.deepEqual(await gevraagd(dossier), ['informeren-overleggen']);
});
