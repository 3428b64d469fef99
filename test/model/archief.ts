// A year after a game everything lies in the archive (13.2): by number for the core parties, who open it with a reason; for nobody else in any way.
import assert from 'node:assert/strict';
import { planArchivering } from '../../src/jobs/bewaarplan.ts';
import { draagTaken } from '../proefbesluiten.ts';
import type { Proefwereld, Wie } from '../proefwereld.ts';
import { achterZegel, kern, kernVan, mensen, merkenVan, type Toestand, type Weegdossier } from './begrippen.ts';
import { alleWoorden, vorm } from './zicht.ts';

const eenJaarVerder = '2028-12-01';
const lijsten = [
  'weegdossiers-zoeken',
  'informatieplichten-inzien',
  'casussen-zoeken',
  'casusbesluiten-inzien',
  'plan-inzien',
  'ontvangen-gegevens-inzien',
  'werkvoorraad-inzien',
  'berichten-inzien',
] as const;

/** The words of the game in what somebody reads. */
function gelezenWoorden(toestand: Toestand, gelezen: unknown): readonly string[] {
  const alle = alleWoorden(toestand);
  return [...new Set(JSON.stringify(gelezen).match(vorm))].filter((woord) => alle.has(woord));
}

/** Of an archived dossier as its reader opens it: all that is open, what is sealed behind the seal only, what is shielded nowhere. */
async function openDossier(wereld: Wereld, wie: Wie, dossier: Weegdossier): Promise<void> {
  const invoer = { id: dossier.id, doel: 'verantwoording', toelichting: 'Vraag over de zorgvuldigheid.' } as const;
  const uitkomst = await wereld.doe('archiefdossier-inzien', wie, invoer);
  const bestaat = !dossier.verzegeld || achterZegel(wie);
  assert.equal(uitkomst.soort, bestaat ? 'gedaan' : 'niet-gevonden', `${wie} opent ${dossier.stand} in het archief`);
  if (uitkomst.soort !== 'gedaan') return;
  const gelezen = JSON.stringify(uitkomst.antwoord);
  for (const item of dossier.items.filter(({ soort }) => soort === 'signaal')) {
    const mag = item.toestand === 'geldig' && (!item.verzegeld || achterZegel(wie));
    for (const merk of merkenVan(item))
      assert.equal(gelezen.includes(merk), mag, `${wie} leest een ${item.toestand} signaal in het archief`);
  }
}
type Wereld = Pick<Proefwereld, 'doe' | 'achter' | 'klok' | 'poort'>;

/** Moves the clock past every term of a year, lets the system archive, and looks with everybody's eyes. */
export async function kijkNaEenJaar(wereld: Proefwereld, toestand: Toestand): Promise<void> {
  await draagTaken(wereld);
  // People went on and bound themselves again; in these games nobody did.
  await wereld.achter(`update beheer.geheimhouding set geldig_tot = '2029-01-01'`);
  wereld.klok.zet(eenJaarVerder);
  // A casus first gives its closure to the weegdossier; the day after both go.
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
  const [over] = await wereld.achter(
    `select (select count(*) from weegploeg.dossier) + (select count(*) from weegploeg.gegeven)
      + (select count(*) from casusoverleg.casus) + (select count(*) from casusoverleg.gegeven) as aantal`,
  );
  const resten = await wereld.achter(
    `select 'dossier ' || stand || ' ' || laatste_verwerking as rest from weegploeg.dossier
     union all select 'casus ' || stand || ' ' || laatste_verwerking from casusoverleg.casus
     union all select 'taak ' || soort || ' ' || stand || ' ' || coalesce(fout, '') from taken.taak where stand <> 'gedaan'`,
  );
  assert.equal(
    Number(over?.aantal),
    0,
    `na een jaar is een register leeg: ${resten.map(({ rest }) => rest).join('; ')}`,
  );
  for (const wie of mensen) {
    const kernpartij = kernVan(wie) !== undefined;
    for (const naam of lijsten) {
      const gelezen = await wereld.doe(naam, wie, naam.endsWith('-zoeken') ? { tekst: '' } : {});
      // What core parties and the functionaris still owe of informing stands by number (11.5).
      if (kernpartij || wie === 'fg') continue;
      assert.deepEqual(gelezenWoorden(toestand, gelezen), [], `${wie} leest bij ${naam} van wat is gearchiveerd`);
    }
    for (const { id } of toestand.dossiers)
      assert.notEqual((await wereld.doe('weegdossier-inzien', wie, { id })).soort, 'gedaan');
    for (const { id } of toestand.casussen)
      assert.notEqual((await wereld.doe('casus-inzien', wie, { id })).soort, 'gedaan');
    const archief = await wereld.doe('archief-inzien', wie, {});
    assert.equal(archief.soort, kernpartij ? 'gedaan' : 'geweigerd', `${wie} ziet het archief`);
    if (archief.soort !== 'gedaan') continue;
    assert.deepEqual(
      archief.antwoord.dossiers.map(({ id }) => id).sort(),
      [
        ...toestand.dossiers.filter(({ verzegeld }) => !verzegeld || achterZegel(wie)).map(({ id }) => id),
        ...toestand.casussen.map(({ id }) => id),
      ].sort(),
      `${wie} vindt alles in het archief`,
    );
  }
  for (const wie of kern) for (const dossier of toestand.dossiers) await openDossier(wereld, wie, dossier);
}
