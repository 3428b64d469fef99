// The casus itself as art. 9 and 10 have it: what parties provide, the plan and its measures, and the advice to close.
import { maatregel, plan, vaststelling, vrijgave } from '../proefdossiers.ts';
import { verstrekking } from '../proefdossierwerk.ts';
import type { Wie } from '../proefwereld.ts';
import {
  achterZegel,
  type Casus,
  type Deelnemer,
  deelnemers,
  kernVan,
  nieuwMerk,
  type Partij,
  type Plan,
  partijVan,
  partners,
} from './begrippen.ts';
import { type Bouwer, deelnemerId, idVan, kies, kiesCasus, oordeel, stap } from './stap.ts';
import { zietCasus, zietCasusitem } from './zicht.ts';

/** Parties and the uitvoerder; externals and other offices have no part in the file. */
const inCasusoverleg = (wie: Wie) => partijVan(wie) !== undefined || wie === 'uitvoerder';
const bestaat = (wie: Wie, casus: Casus | undefined): casus is Casus => casus !== undefined && zietCasus(wie, casus);
const loopt = (casus: Casus | undefined) => casus !== undefined && casus.stand !== 'gesloten';
const concept = (casus: Casus | undefined): Plan | undefined =>
  casus?.plannen.find(({ stand }) => stand === 'in-opstelling');
/** The plan that holds. */
export const geldendPlan = (casus: Casus | undefined): Plan | undefined =>
  casus?.plannen.findLast(({ stand }) => stand === 'vastgesteld');

/** Who owns a measure that still runs, in the plan that holds or the one being drawn up. */
export const eigenaren = (casus: Casus): readonly Deelnemer[] =>
  [concept(casus), geldendPlan(casus)].flatMap((elk) =>
    (elk?.maatregelen ?? []).filter(({ lopend }) => lopend).map(({ eigenaar }) => eigenaar),
  );

const grond: Readonly<Record<Partij, object>> = {
  gemeente: { grondslag: 'avg-6-1-e' },
  om: {
    grondslag: 'wjsg-39f-1',
    onderbouwing: { noodzaak: 'nodig', belang: 'voorkomen van strafbare feiten', doel: 'aanpak' },
  },
  politie: { grondslag: 'wpg-20', wpgRegime: '8' },
  rvdk: { grondslag: 'avg-6-1-e' },
  reclassering: { grondslag: 'avg-6-1-c', reclasseringsdoel: 'I' },
};

const gegevenVerstrekken: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const partij = partijVan(zet.wie);
  const verzegeld = partij === 'politie' && zet.wat % 2 === 1;
  const merk = `merk${String(toestand.merken + 1).padStart(4, '0')}`;
  const vastgesteld = casus?.stand === 'plan-vastgesteld';
  return stap('gegeven-verstrekken', zet.wie, {
    invoer: () => ({
      ...verstrekking(idVan(casus), {
        ...grond[partij ?? 'gemeente'],
        ...(verzegeld ? { grondslag: 'wpg-18-2-machtiging', wpgRegime: '9' } : {}),
        gedraging: zet.hoe === 1 ? '' : `Bedreigde een buurman, ${merk}.`,
        fase: vastgesteld ? 'uitvoeren' : 'opstellen',
      }),
      ...(zet.hoe === 2 ? { grondslag: 'geen' } : {}),
      ...(zet.hoe === 3 ? { onderbouwing: {} } : {}),
    }),
    verwacht: oordeel(partij !== undefined, bestaat(zet.wie, casus), loopt(casus), zet.hoe === 0 || zet.hoe > 3),
    raakt: verzegeld ? 'zegel' : 'casus',
    casus,
    volg({ gegeven }) {
      nieuwMerk(toestand);
      const nieuw = { id: gegeven, soort: 'signaal', merk, erbij: [], toestand: 'geldig' } as const;
      casus?.items.push({ ...nieuw, erbij: [], machtiging: verzegeld, verstrekt: true, verzegeld });
    },
  });
};

const verstrektePolitiegegevensVrijgeven: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const item = kies(casus?.items.filter(({ machtiging }) => zet.wat % 7 === 6 || machtiging) ?? [], zet.wat);
  return stap('verstrekte-politiegegevens-vrijgeven', zet.wie, {
    invoer: () => ({ ...vrijgave(idVan(casus), idVan(item)), ...(zet.hoe === 1 ? { doelen: [] } : {}) }),
    verwacht: oordeel(
      achterZegel(zet.wie),
      bestaat(zet.wie, casus) &&
        item?.verstrekt === true &&
        item.toestand === 'geldig' &&
        zietCasusitem(zet.wie, casus, item),
      loopt(casus) && casus?.deelnemers.includes('gemeente') === true,
      item?.verzegeld === true,
      zet.hoe !== 1,
    ),
    raakt: 'casus',
    casus,
    volg() {
      if (item !== undefined) item.verzegeld = false;
    },
  });
};

const planOpstellen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  return stap('plan-opstellen', zet.wie, {
    invoer: () => ({ ...plan(idVan(casus)), ...(zet.hoe === 1 ? { doelen: [] } : {}) }),
    verwacht: oordeel(inCasusoverleg(zet.wie), bestaat(zet.wie, casus), loopt(casus), zet.hoe !== 1),
    raakt: 'casus',
    casus,
    async volg(antwoord, lees) {
      if (casus === undefined) return;
      const vorig = concept(casus) ?? geldendPlan(casus);
      const oud = concept(casus);
      if (oud !== undefined) oud.stand = 'vervallen';
      const rijen = await lees('select id from casusoverleg.maatregel where plan = $1 order by nummer', [
        antwoord.plan,
      ]);
      const mee = vorig?.maatregelen ?? [];
      if (rijen.length !== mee.length) throw new Error(`${mee.length} maatregelen gaan mee, niet ${rijen.length}`);
      casus.plannen.push({
        id: antwoord.plan,
        versie: antwoord.versie,
        stand: 'in-opstelling',
        maatregelen: mee.map((elk, plaats) => ({ ...elk, id: rijen[plaats]?.id })),
      });
      casus.stand = 'plan-in-opstelling';
    },
  });
};

const maatregelOpnemen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const eigenaar = zet.wat % 5 === 4 ? deelnemers[zet.wat % 8] : casus?.deelnemers[zet.wat % casus.deelnemers.length];
  return stap('maatregel-opnemen', zet.wie, {
    invoer: (wereld) => ({
      ...maatregel(idVan(casus), deelnemerId(wereld, eigenaar ?? 'gemeente')),
      uiterlijk: zet.hoe === 1 ? '2026-11-22' : '2028-06-01',
      verwachtResultaat: zet.hoe === 2 ? '' : 'Betrokkene gaat weer naar school.',
    }),
    verwacht: oordeel(
      inCasusoverleg(zet.wie),
      bestaat(zet.wie, casus),
      casus?.stand === 'plan-in-opstelling',
      casus?.deelnemers.includes(eigenaar ?? 'gemeente') === true,
      zet.hoe !== 1 && zet.hoe !== 2,
    ),
    raakt: 'casus',
    casus,
    volg({ maatregel: id }) {
      concept(casus)?.maatregelen.push({ id, eigenaar: eigenaar ?? 'gemeente', lopend: true });
    },
  });
};

const planVaststellen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  return stap('plan-vaststellen', zet.wie, {
    invoer: () => ({ ...vaststelling(idVan(casus)), ...(zet.hoe === 1 ? { motivering: ' ' } : {}) }),
    verwacht: oordeel(
      inCasusoverleg(zet.wie),
      bestaat(zet.wie, casus),
      casus?.stand === 'plan-in-opstelling' && (concept(casus)?.maatregelen.length ?? 0) > 0,
      zet.hoe !== 1,
    ),
    raakt: 'casus',
    casus,
    volg() {
      const nieuw = concept(casus);
      if (casus === undefined || nieuw === undefined) return;
      nieuw.stand = 'vastgesteld';
      casus.stand = 'plan-vastgesteld';
    },
  });
};

/** The owner speaks of his measure; for an external partner the uitvoerder does. */
const spreekt = (wie: Wie, eigenaar: Deelnemer) =>
  partners.some((partner) => partner === eigenaar) ? wie === 'uitvoerder' : partijVan(wie) === eigenaar;

const maatregelAfronden: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  const elk = kies(geldendPlan(casus)?.maatregelen ?? [], zet.wat);
  return stap('maatregel-afronden', zet.wie, {
    invoer: () => ({
      id: idVan(casus),
      maatregel: idVan(elk),
      dag: toestand.vandaag,
      uitkomst: 'bereikt',
      tekst: zet.hoe === 1 ? '' : 'Klaar.',
    }),
    verwacht: oordeel(
      inCasusoverleg(zet.wie),
      bestaat(zet.wie, casus),
      loopt(casus) && elk?.lopend === true && spreekt(zet.wie, elk.eigenaar),
      zet.hoe !== 1,
    ),
    raakt: 'casus',
    casus,
    volg() {
      if (elk !== undefined) elk.lopend = false;
    },
  });
};

const afsluitingAdviseren: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  return stap('afsluiting-adviseren', zet.wie, {
    invoer: () => ({ id: idVan(casus), advies: zet.hoe === 1 ? '' : 'De maatregelen zijn klaar.' }),
    verwacht: oordeel(
      inCasusoverleg(zet.wie),
      bestaat(zet.wie, casus),
      casus?.stand === 'plan-vastgesteld',
      zet.hoe !== 1,
    ),
    raakt: 'casus',
    casus,
    volg() {
      if (casus !== undefined) casus.advies = true;
    },
  });
};

const afsluitingVoorstellen: Bouwer = (toestand, zet) => {
  const casus = kiesCasus(toestand, zet);
  return stap('afsluiting-voorstellen', zet.wie, {
    invoer: () => ({ id: idVan(casus), motivering: zet.hoe === 1 ? '' : 'Het doel is bereikt.' }),
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined || zet.wie === 'uitvoerder',
      bestaat(zet.wie, casus),
      casus?.stand === 'plan-vastgesteld' && casus.advies,
      casus?.voorstellen.every(({ soort, stand }) => soort !== 'afsluiten' || stand !== 'open') === true,
      zet.hoe !== 1,
    ),
    raakt: 'alles',
    casus,
    volg({ voorstel }) {
      if (casus === undefined) return;
      casus.advies = false;
      const nieuw = { id: voorstel, doel: undefined, stemmen: [], stand: 'open' } as const;
      casus.voorstellen.push({ ...nieuw, stemmen: [], soort: 'afsluiten', vereist: ['gemeente', 'om', 'politie'] });
    },
  });
};

export const casuszetten = {
  'gegeven-verstrekken': gegevenVerstrekken,
  'verstrekte-politiegegevens-vrijgeven': verstrektePolitiegegevensVrijgeven,
  'plan-opstellen': planOpstellen,
  'maatregel-opnemen': maatregelOpnemen,
  'plan-vaststellen': planVaststellen,
  'maatregel-afronden': maatregelAfronden,
  'afsluiting-adviseren': afsluitingAdviseren,
  'afsluiting-voorstellen': afsluitingVoorstellen,
} as const satisfies Readonly<Record<string, Bouwer>>;
