// Gathering additional information as art. 7.4 has it: questions to core parties, more time, taken back, and answers on a ground of their own.
import { kern, kernVan, nieuwMerk, type Vraag, type Weegdossier } from './begrippen.ts';
import { kwamIetsNieuws } from './informeren.ts';
import { type Bouwer, idVan, kies, kiesDossier, oordeel, stap, type Zet } from './stap.ts';
import { inWeegploeg, inWeging, laatsteAnalyse, standNaVragen } from './weegploeg.ts';
import { zietDossier } from './zicht.ts';

const nadereInformatieVragen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const aan = kern[zet.wat % 3] ?? 'gemeente';
  const uiterlijk = new Date(Date.parse(toestand.vandaag) + 7 * 864e5).toISOString().slice(0, 10);
  return stap('nadere-informatie-vragen', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      vraag: 'Is betrokkene bekend?',
      aan: zet.hoe === 1 ? ['rvdk'] : [aan],
      uiterlijk: zet.hoe === 2 ? toestand.vandaag : uiterlijk,
    }),
    verwacht: oordeel(
      inWeegploeg(zet.wie) || zet.wie === 'uitvoerder',
      dossier !== undefined && zietDossier(zet.wie, dossier),
      dossier !== undefined && inWeging.includes(dossier.stand) && !dossier.verzegeld,
      zet.hoe !== 1 && zet.hoe !== 2,
    ),
    raakt: 'weegploeg',
    volg({ vragen }) {
      for (const id of vragen) dossier?.vragen.push({ id, aan, uiterlijk, open: true, sinds: toestand.tik });
      if (dossier !== undefined) dossier.stand = 'informatie-gevraagd';
    },
  });
};

const gronden = {
  gemeente: { grondslag: 'avg-6-1-e' },
  om: { grondslag: 'wjsg-39f-1', onderbouwing: { belang: 'voorkomen van strafbare feiten', doel: 'aanpak' } },
  politie: { grondslag: 'wpg-20', wpgRegime: '8', onderbouwing: { noodzaak: 'openbare orde' } },
} as const;

const nadereInformatieGeven: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const vraag = kies(dossier?.vragen ?? [], zet.wat);
  const partij = kernVan(zet.wie);
  const merk = `merk${String(toestand.merken + 1).padStart(4, '0')}`;
  return stap('nadere-informatie-geven', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      vraag: idVan(vraag),
      antwoord: `Bekend, ${merk}.`,
      ...(zet.hoe === 1 ? {} : gronden[partij ?? 'gemeente']),
    }),
    verwacht: oordeel(
      inWeegploeg(zet.wie),
      dossier !== undefined && zietDossier(zet.wie, dossier),
      dossier?.stand === 'informatie-gevraagd',
      vraag?.open === true && vraag.aan === partij,
      zet.hoe !== 1,
    ),
    raakt: 'weegploeg',
    volg({ gegeven }) {
      if (dossier === undefined || vraag === undefined || partij === undefined) return;
      nieuwMerk(toestand);
      vraag.open = false;
      vraag.antwoord = gegeven;
      const geanalyseerd = laatsteAnalyse(dossier) !== undefined;
      const item = { id: gegeven, van: partij, merk, machtiging: false, verzegeld: false, sinds: toestand.tik };
      dossier.items.push({ ...item, soort: 'antwoord', erbij: [], toestand: 'geldig' });
      dossier.stand = standNaVragen(dossier, geanalyseerd);
      kwamIetsNieuws(dossier);
    },
  });
};

const weekNa = (dag: string) => new Date(Date.parse(dag) + 7 * 864e5).toISOString().slice(0, 10);

/** Of a question that waits for its answer, by whoever may ask one. */
const wachtOpAntwoord = (
  { wie }: Zet,
  dossier: Weegdossier | undefined,
  vraag: Vraag | undefined,
  ...voorwaarden: readonly boolean[]
) =>
  oordeel(
    inWeegploeg(wie) || wie === 'uitvoerder',
    dossier !== undefined && zietDossier(wie, dossier),
    dossier?.stand === 'informatie-gevraagd',
    vraag?.open === true,
    ...voorwaarden,
  );

const informatievraagVerlengen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const vraag = kies(dossier?.vragen ?? [], zet.wat);
  const was = vraag?.uiterlijk ?? toestand.vandaag;
  const uiterlijk = zet.hoe === 1 ? was : weekNa([was, toestand.vandaag].sort().at(-1) ?? was);
  return stap('informatievraag-verlengen', zet.wie, {
    invoer: () => ({
      id: idVan(dossier),
      vraag: idVan(vraag),
      uiterlijk,
      reden: zet.hoe === 2 ? '' : 'Het vraagt tijd.',
    }),
    verwacht: wachtOpAntwoord(zet, dossier, vraag, zet.hoe !== 1, zet.hoe !== 2),
    raakt: 'weegploeg',
    volg() {
      if (vraag !== undefined) vraag.uiterlijk = uiterlijk;
    },
  });
};

const informatievraagIntrekken: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const vraag = kies(dossier?.vragen ?? [], zet.wat);
  return stap('informatievraag-intrekken', zet.wie, {
    invoer: () => ({ id: idVan(dossier), vraag: idVan(vraag), reden: zet.hoe === 1 ? '' : 'Het is al bekend.' }),
    verwacht: wachtOpAntwoord(zet, dossier, vraag, zet.hoe !== 1),
    raakt: 'weegploeg',
    volg() {
      if (dossier === undefined || vraag === undefined) return;
      vraag.open = false;
      dossier.stand = standNaVragen(dossier, laatsteAnalyse(dossier) !== undefined);
    },
  });
};

export const vraagzetten = {
  'nadere-informatie-vragen': nadereInformatieVragen,
  'informatievraag-verlengen': informatievraagVerlengen,
  'informatievraag-intrekken': informatievraagIntrekken,
  'nadere-informatie-geven': nadereInformatieGeven,
} as const satisfies Readonly<Record<string, Bouwer>>;
