// The duty to inform as art. 11 has it: consultation of the three first, then informing or postponing, and postponing anew.
import { kern, kernVan, type Plicht, type Weegdossier } from './begrippen.ts';
import { type Bouwer, idVan, kiesDossier, oordeel, stap, type Zet } from './stap.ts';
import { zietDossier } from './zicht.ts';

const bestaat = (zet: Zet, dossier: Weegdossier | undefined) => dossier !== undefined && zietDossier(zet.wie, dossier);
/** All three spoke, of all that there is now. */
const isOverlegd = ({ oordelen, achterhaald }: Plicht) =>
  kern.every((partij) => oordelen.has(partij) && !achterhaald.has(partij));
/** Something came in that was in nobody's view: a signal, an answer, a correction, the closure of the case. */
export function kwamIetsNieuws({ plicht }: Pick<Weegdossier, 'plicht'>): void {
  for (const partij of plicht?.oordelen.keys() ?? []) plicht?.achterhaald.add(partij);
}
const heeftBeletsel = (plicht: Plicht) => [...plicht.oordelen.values()].includes(true);
const over = (vandaag: string, dagen: number) =>
  new Date(Date.parse(vandaag) + dagen * 864e5).toISOString().slice(0, 10);

const informerenOverleggen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const plicht = dossier?.plicht;
  const beletsel = zet.wat % 3 === 1;
  return stap('informeren-overleggen', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      beletsel,
      gronden: beletsel && zet.hoe !== 1 ? ['b'] : [],
      reden: zet.hoe === 2 ? '' : 'Besproken.',
    }),
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined,
      bestaat(zet, dossier),
      plicht !== undefined && !(plicht.geinformeerd && isOverlegd(plicht)),
      !beletsel || zet.hoe !== 1,
      zet.hoe !== 2,
    ),
    raakt: 'weegploeg',
    volg() {
      const partij = kernVan(zet.wie);
      if (partij === undefined) return;
      plicht?.oordelen.set(partij, beletsel);
      plicht?.achterhaald.delete(partij);
    },
  });
};

const informatiebriefOpmaken: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const plicht = dossier?.plicht;
  return stap('informatiebrief-opmaken', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      leeftijd: '16-of-ouder',
      aan: zet.hoe === 1 ? [] : [{ hoedanigheid: 'betrokkene', naam: 'Betrokkene', adres: 'Dijk 1, Waterhoek' }],
      contact: 'de uitvoerder, 06-00000107',
    }),
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined,
      bestaat(zet, dossier),
      plicht !== undefined && !plicht.uitstel && isOverlegd(plicht) && !heeftBeletsel(plicht),
      zet.hoe !== 1,
    ),
    raakt: 'weegploeg',
    volg({ brief }) {
      plicht?.brieven.set(idVan(dossier), brief);
    },
  });
};

const betrokkeneInformeren: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const plicht = dossier?.plicht;
  const brief = plicht?.brieven.get(idVan(dossier));
  return stap('betrokkene-informeren', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      brief: brief ?? idVan(dossier),
      ongewijzigd: zet.hoe !== 1,
      redenVerouderd: 'Hij ging weg voordat dit kwam.',
      verzondenOp: zet.hoe === 2 ? over(toestand.vandaag, 1) : toestand.vandaag,
      wijze: 'post',
      redenOpnieuw: zet.hoe === 3 ? '' : 'De brief kwam terug.',
    }),
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined,
      bestaat(zet, dossier),
      plicht !== undefined && !plicht.uitstel && isOverlegd(plicht) && !heeftBeletsel(plicht),
      brief !== undefined,
      zet.hoe !== 1 && zet.hoe !== 2,
      plicht?.geinformeerd !== true || zet.hoe !== 3,
    ),
    raakt: 'weegploeg',
    volg() {
      if (plicht === undefined) return;
      plicht.geinformeerd = true;
      plicht.brieven.clear();
    },
  });
};

const afweging = (toestand: { readonly vandaag: string }, zet: Zet) => ({
  gronden: zet.hoe === 1 ? [] : [zet.hoe === 2 ? ('e' as const) : ('b' as const)],
  noodzaak: zet.hoe === 3 ? '' : 'Bewijs kan verdwijnen.',
  evenredigheid: 'Niet langer dan nodig.',
  herbeoordelenOp: over(toestand.vandaag, 14),
});
const gewogen = (zet: Zet) => zet.hoe === 0 || zet.hoe > 3;

/** A new weighing asks for a new consultation the next time. */
function steltUit(plicht: Plicht): void {
  plicht.uitstel = true;
  plicht.brieven.clear();
  plicht.oordelen.clear();
  plicht.achterhaald.clear();
}

const uitstelAantekenen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const plicht = dossier?.plicht;
  return stap('uitstel-aantekenen', zet.wie, {
    invoer: () => ({ id: idVan(dossier), ...afweging(toestand, zet) }),
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined,
      bestaat(zet, dossier),
      plicht !== undefined && !plicht.geinformeerd && !plicht.uitstel,
      plicht !== undefined && isOverlegd(plicht) && heeftBeletsel(plicht),
      gewogen(zet),
    ),
    raakt: 'weegploeg',
    volg() {
      if (plicht !== undefined) steltUit(plicht);
    },
  });
};

const uitstelHerbeoordelen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const plicht = dossier?.plicht;
  const blijft = zet.wat % 2 === 0;
  return stap('uitstel-herbeoordelen', zet.wie, {
    invoer: () =>
      blijft
        ? { id: idVan(dossier), uitkomst: 'blijft', ...afweging(toestand, zet) }
        : { id: idVan(dossier), uitkomst: 'vervallen', reden: zet.hoe === 1 ? '' : 'Het onderzoek is klaar.' },
    verwacht: oordeel(
      kernVan(zet.wie) !== undefined,
      bestaat(zet, dossier),
      plicht?.uitstel === true && isOverlegd(plicht),
      plicht !== undefined && heeftBeletsel(plicht) === blijft,
      blijft ? gewogen(zet) : zet.hoe !== 1,
    ),
    raakt: 'weegploeg',
    volg() {
      if (plicht === undefined) return;
      if (blijft) steltUit(plicht);
      else plicht.uitstel = false;
    },
  });
};

export const informeerzetten = {
  'informeren-overleggen': informerenOverleggen,
  'informatiebrief-opmaken': informatiebriefOpmaken,
  'betrokkene-informeren': betrokkeneInformeren,
  'uitstel-aantekenen': uitstelAantekenen,
  'uitstel-herbeoordelen': uitstelHerbeoordelen,
} as const satisfies Readonly<Record<string, Bouwer>>;
