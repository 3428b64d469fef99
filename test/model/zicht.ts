// Who may know what, from the covenant alone (art. 8.4, 10.4, 10.5, 11.4, MB 2): of every dossier, case, item and word.
import type { Wie } from '../proefwereld.ts';
import {
  achterZegel,
  type Casus,
  type Casusitem,
  kernVan,
  merkenVan,
  partijVan,
  partnerVan,
  type Toestand,
  type Weegdossier,
  type Weegitem,
} from './begrippen.ts';

const inWeegploeg = (wie: Wie) => kernVan(wie) !== undefined || wie === 'uitvoerder';

/** Art. 8.4: the core parties, and the uitvoerder who keeps the file; what is sealed only behind the seal. */
export const zietDossier = (wie: Wie, dossier: Weegdossier): boolean =>
  inWeegploeg(wie) && (!dossier.verzegeld || achterZegel(wie));

export const zietItem = (wie: Wie, item: Weegitem): boolean =>
  inWeegploeg(wie) && (!item.verzegeld || achterZegel(wie));

/** Art. 10.4: who takes part, and the uitvoerder. Externals have the plan only (10.5). */
export function zietCasus(wie: Wie, casus: Casus): boolean {
  const partij = partijVan(wie);
  return wie === 'uitvoerder' || (partij !== undefined && casus.deelnemers.includes(partij));
}

/** Police data under the authorisation go to the college only: never to another party of the case (MB 1.2). */
export function zietCasusitem(wie: Wie, casus: Casus, item: Casusitem): boolean {
  if (!zietCasus(wie, casus)) return false;
  if (!item.machtiging || achterZegel(wie)) return true;
  return !item.verzegeld && (partijVan(wie) === 'gemeente' || wie === 'uitvoerder');
}

/** Art. 10.5: an external partner knows of its own cases. */
export function neemtAlsPartnerDeel(wie: Wie, casus: Casus): boolean {
  const partner = partnerVan(wie);
  return partner !== undefined && casus.deelnemers.includes(partner);
}

/** A party that is asked to decide knows number and question, taking part or not (1.m, 9.1). */
export const wordtGevraagd = (wie: Wie, casus: Casus): boolean =>
  casus.voorstellen.some(
    ({ stand, vereist }) => stand === 'open' && vereist.some((partij) => partij === partijVan(wie)),
  );

/** Every word by which something can be recognised: ids, numbers, names and the mark in each content. */
export function alleWoorden(toestand: Toestand): ReadonlySet<string> {
  const woorden = new Set<string>();
  for (let nummer = 1; nummer <= toestand.merken; nummer += 1) woorden.add(`merk${String(nummer).padStart(4, '0')}`);
  for (const dossier of toestand.dossiers) {
    for (const woord of [dossier.id, dossier.naam, dossier.nummer]) if (woord !== undefined) woorden.add(woord);
    for (const { id } of [...dossier.items, ...dossier.vragen, ...dossier.voorstellen]) woorden.add(id);
  }
  for (const casus of toestand.casussen) {
    for (const woord of [casus.id, casus.nummer, casus.naam]) woorden.add(woord);
    for (const { id } of [...casus.items, ...casus.plannen, ...casus.voorstellen, ...casus.doorverstrekkingen])
      woorden.add(id);
  }
  return woorden;
}

const isGeldig = ({ toestand }: Weegitem | Casusitem) => toestand === 'geldig';
/** Of what is shielded its readers know that it is there, and nothing of what it says (12.6). */
const woordenVan = (item: Weegitem | Casusitem) => [item.id, ...(isGeldig(item) ? merkenVan(item) : [])];

function woordenUitDossier(wie: Wie, dossier: Weegdossier): readonly (string | undefined)[] {
  // Art. 11: of an outcome the functionaris knows the number, and nothing of the person.
  const vanPlicht = wie === 'fg' && dossier.plicht !== undefined ? [dossier.id, dossier.nummer] : [];
  if (!zietDossier(wie, dossier)) return vanPlicht;
  const gezien = dossier.items.filter((item) => zietItem(wie, item));
  return [
    dossier.id,
    dossier.nummer,
    dossier.casus?.nummer,
    // Merges, and the dossiers on their other side.
    ...(dossier.naar === undefined ? [] : [dossier.naar.id, dossier.naar.nummer]),
    ...dossier.samenvoegingen
      .filter(({ verzegeld }) => !verzegeld || achterZegel(wie))
      .flatMap(({ id, van }) => [id, van.id, van.nummer]),
    ...(gezien.some(isGeldig) ? [dossier.naam] : []),
    ...gezien.flatMap(woordenVan),
    ...dossier.vragen.map(({ id }) => id),
    ...dossier.voorstellen.map(({ id }) => id),
  ];
}

function woordenUitCasus(wie: Wie, casus: Casus): readonly string[] {
  const gevraagd = casus.voorstellen
    .filter(({ vereist }) => vereist.some((partij) => partij === partijVan(wie)))
    // Who voted knows his proposal; of the case he knows as long as something is asked of him.
    .flatMap(({ id, stand }) => (stand === 'open' ? [id, casus.id, casus.nummer] : [id]));
  // Who received what was corrected since hears of it by number, also when he left (12.6).
  const hoort = partijVan(wie) ?? partnerVan(wie);
  const verwittigd = hoort !== undefined && casus.verwittigd.has(hoort) ? [casus.nummer] : [];
  if (neemtAlsPartnerDeel(wie, casus))
    return [
      casus.id,
      casus.nummer,
      ...casus.plannen.filter(({ stand }) => stand === 'vastgesteld').map(({ id }) => id),
      ...casus.doorverstrekkingen
        .filter(({ ontvanger, stand }) => ontvanger === wie && stand === 'verstrekt')
        .flatMap(({ id, versies }) => [id, ...versies.flatMap(({ merken }) => merken)]),
    ];
  if (!zietCasus(wie, casus)) return [...gevraagd, ...verwittigd];
  return [
    casus.id,
    casus.nummer,
    casus.naam,
    ...gevraagd,
    ...casus.items.filter((item) => zietCasusitem(wie, casus, item)).flatMap(woordenVan),
    ...[...casus.plannen, ...casus.voorstellen, ...casus.doorverstrekkingen].map(({ id }) => id),
    // What was given onward is worded in the list of disclosures too.
    ...casus.doorverstrekkingen.flatMap(({ versies }) => versies.flatMap(({ merken }) => merken)),
  ];
}

/** The words that this person may meet today. */
export const bekendeWoorden = (wie: Wie, toestand: Toestand): ReadonlySet<string> =>
  new Set([
    ...toestand.dossiers.flatMap((dossier) => woordenUitDossier(wie, dossier).filter((woord) => woord !== undefined)),
    ...toestand.casussen.flatMap((casus) => woordenUitCasus(wie, casus)),
  ]);

/** What a word of the game looks like. */
export const vorm =
  /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[WC]-\d{4}-\d{4}|merk\d{4}|Naam[A-Z]\w+/g;

/** Words of the model in an answer that its reader may not know. */
export function verbodenWoorden(wie: Wie, toestand: Toestand, antwoord: unknown): readonly string[] {
  const alle = alleWoorden(toestand);
  const bekend = bekendeWoorden(wie, toestand);
  const gelezen = new Set(JSON.stringify(antwoord).match(vorm));
  return [...gelezen].filter((woord) => alle.has(woord) && !bekend.has(woord));
}
