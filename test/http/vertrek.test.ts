// Leaving over HTTP, to the last day: two parties and a partner go, and what they left is archived and destroyed by the real tasks and those who stay.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pauze } from 'node:timers/promises';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import { brengIn, brengTotCasus, type Casus } from '../proefdossiers.ts';
import { draagBewaarplan } from '../proefvernietiging.ts';
import type { Wie } from '../proefwereld.ts';
import { type Json, type Proefserver, startProefserver } from './proefserver.ts';

let server: Proefserver;
let casus: Casus;
let open: { readonly dossier: string; readonly nummer: string | null };

before(async () => {
  server = await startProefserver();
  // Years pass, in which mandates and statements of secrecy are given anew.
  await server.wereld.achter(`update beheer.autorisatie set einde = '2060-01-01'`);
  await server.wereld.achter(`update beheer.geheimhouding set geldig_tot = '2060-01-01'`);
  casus = await brengTotCasus(server.wereld, 'plan-vastgesteld');
  open = await brengIn(server.wereld);
});
after(() => server.stop());

type Invoer = Readonly<Record<string, unknown>>;

/** An act that must succeed. */
async function lukt(naam: Handelingnaam, wie: Wie, invoer: Invoer = {}): Promise<Json> {
  const { status, tekst, json } = await server.doe(naam, wie, invoer);
  assert.equal(status, 200, `${naam} door ${wie}: ${tekst}`);
  return json;
}
const status = async (naam: Handelingnaam, wie: Wie, invoer: Invoer = {}) =>
  (await server.doe(naam, wie, invoer)).status;
async function zetDag(dag: string): Promise<void> {
  server.wereld.klok.zet(dag);
  await server.vraag('/demo/klok', { methode: 'PUT', inhoud: { moment: `${dag}T12:00:00+01:00` } });
}
/** What the system does in a while on this day, now; the server may be at it itself, so wait until it shows in what people read. */
async function wachtOp(klaar: () => Promise<boolean>): Promise<void> {
  await draagBewaarplan(server.wereld);
  while (!(await klaar())) await pauze(50);
}
const nummers = (rijen: readonly { readonly nummer: string }[]) => rijen.map(({ nummer }) => nummer).sort();
const inArchief = async () => nummers((await lukt('archief-inzien', 'om')).dossiers);
/** The casus, the weegdossier that it came from, and one that nobody decided on. */
const alle = () => nummers([{ nummer: casus.casusnummer }, { nummer: casus.nummer }, { nummer: open.nummer ?? '' }]);

test('een partner wordt geschrapt, een kernpartij en een casuspartij zeggen op; op hun dag is er geen toegang meer', async () => {
  const reden = 'De samenwerking verandert.';
  const { voorstel } = await lukt('bijlage-voorstellen', 'om', {
    soort: 'schrappen',
    partner: server.wereld.partners.ggz,
    reden,
  });
  assert.equal(await status('plan-inzien', 'ggz', { casus: casus.casus }), 200);
  for (const wie of ['gemeente', 'om', 'politie'] as const)
    await lukt('bijlage-stemmen', wie, { voorstel, voor: true, reden });
  await wachtOp(async () => (await status('plan-inzien', 'ggz', { casus: casus.casus })) === 401);

  for (const wie of ['politie', 'rvdk'] as const) {
    const { opzegging, einde } = await lukt('partij-opzeggen', wie, { ontvangenOp: '2026-11-23' });
    assert.equal(einde, '2027-02-23');
    const brief = await server.doe('uittredingsbrief-maken', wie, { id: opzegging, taal: 'nl', formaat: 'pdf' });
    assert.deepEqual([brief.status, brief.koppen.get('content-type')], [200, 'application/pdf']);
    assert.match(brief.koppen.get('content-disposition') ?? '', new RegExp(`einde-deelname-${wie}-2027-02-23`));
  }
  await zetDag('2027-02-22');
  assert.equal(await status('casus-inzien', 'rvdk', { id: casus.casus }), 200);
  await zetDag('2027-02-23');
  for (const wie of ['politie', 'rvdk'] as const)
    await wachtOp(async () => (await status('casus-inzien', wie, { id: casus.casus })) === 401);
  await wachtOp(async () => {
    const { deelnemers } = await lukt('casus-inzien', 'om', { id: casus.casus });
    const weg = [server.wereld.partijen.politie, server.wereld.partijen.rvdk, server.wereld.partners.ggz];
    return deelnemers.every(({ id }: { readonly id: string }) => !weg.includes(id));
  });
  // The weegploeg lies still; the casus goes on.
  const { mogelijkheden } = await lukt('weegdossier-inzien', 'om', { id: open.dossier });
  const stil = mogelijkheden.find(
    ({ handeling }: { readonly handeling: string }) => handeling === 'signalen-analyseren',
  );
  assert.equal(stil.weigeringen[0].reden, 'weegploeg-onvoltallig');
  assert.equal(await status('casus-inzien', 'reclassering', { id: casus.casus }), 200);
});

test('wie vertrok hoort van een correctie per brief', async () => {
  const { gegevens } = await lukt('casus-inzien', 'uitvoerder', { id: casus.casus });
  const actie = gegevens.find(({ soort }: { readonly soort: string }) => soort === 'actie').id;
  await lukt('casusgegeven-verwijderen', 'uitvoerder', {
    ...{ id: casus.casus, gegeven: actie, reden: 'niet-ter-zake-dienend', aanleiding: 'controle' },
  });
  const { brieven } = await lukt('kennisgevingsbrieven-inzien', 'uitvoerder');
  assert.equal(brieven.length, 3);
  for (const { dossier: id, items } of brieven) {
    const kennisgevingen = items.map((item: { readonly id: string }) => item.id);
    const { brief } = await lukt('kennisgevingsbrief-opmaken', 'uitvoerder', { id, kennisgevingen });
    const bestand = await server.doe('kennisgevingsbrief-maken', 'uitvoerder', { id, brief, formaat: 'pdf' });
    assert.match(
      bestand.koppen.get('content-disposition') ?? '',
      /kennisgeving-C-\d{4}-\d{4}-(politie|rvdk|partner)\.pdf/,
    );
    const verzending = { id, kennisgevingen, brief, verzondenOp: '2027-02-23' };
    await lukt('kennisgevingsbrief-versturen', 'uitvoerder', verzending);
  }
});

test('een jaar na de laatste verwerking is alles in het archief; vijf jaar erna weg, met goedkeuring van wie overbleef', async () => {
  await zetDag('2027-11-22');
  assert.deepEqual(await inArchief(), []);
  await zetDag('2027-11-23');
  await wachtOp(async () => (await inArchief()).length === alle().length);
  assert.deepEqual(await inArchief(), alle());
  assert.equal(await status('casus-inzien', 'uitvoerder', { id: casus.casus }), 404);

  await zetDag('2031-10-23');
  const lijst = async () => (await lukt('vernietiging-inzien', 'om')).voorstellen;
  await wachtOp(async () => (await lijst()).length === alle().length);
  assert.deepEqual(nummers(await lijst()), alle());
  const goedkeuring = {
    voorstellen: (await lijst()).map(({ id }: { readonly id: string }) => id),
    reden: 'Gecontroleerd: er loopt niets meer over deze dossiers.',
    informatieplichtHerbezien: true,
  };
  await lukt('vernietiging-goedkeuren', 'om', goedkeuring);
  // One of the two that are left is not enough.
  await zetDag('2031-11-23');
  assert.deepEqual(await inArchief(), alle());
  await lukt('vernietiging-goedkeuren', 'gemeente', goedkeuring);
  await wachtOp(async () => (await lukt('vernietiging-inzien', 'om')).verklaringen.length === 1);
  assert.deepEqual([await inArchief(), await lijst()], [[], []]);
  const [verklaring] = (await lukt('vernietiging-inzien', 'gemeente')).verklaringen;
  assert.equal(verklaring.aantal, 3);
  const bestand = await server.doe('vernietigingsverklaring-maken', 'gemeente', {
    ...{ id: verklaring.id, taal: 'nl', formaat: 'pdf' },
  });
  assert.deepEqual([bestand.status, bestand.koppen.get('content-type')], [200, 'application/pdf']);
});
