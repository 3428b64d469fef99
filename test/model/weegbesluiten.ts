// The joint decisions of the weegploeg as art. 7.3-4, 8.5 and 13.3 have them: a proposal, votes, and what comes of them.
import { stem } from '../proefdossiers.ts';
import type { Proefwereld } from '../proefwereld.ts';
import {
  type Casus,
  type Deelnemer,
  deelnemers,
  kern,
  kernVan,
  nieuwNummer,
  partijen,
  partners,
  type Toestand,
  type Weegdossier,
  type Weegvoorstel,
} from './begrippen.ts';
import { type Bouwer, deelnemerId, idVan, kies, kiesDossier, type Lees, oordeel, stap, type Zet } from './stap.ts';
import { inWeegploeg, inWeging, laatsteAnalyse, openItems, openVragen, signalen, standNaVragen } from './weegploeg.ts';
import { zietDossier } from './zicht.ts';

const openVoorstel = (dossier: Weegdossier | undefined) => dossier?.voorstellen.find(({ stand }) => stand === 'open');

/** The analysis rests on all that counts today. */
function isActueel(dossier: Weegdossier): boolean {
  const laatste = laatsteAnalyse(dossier);
  return (
    laatste !== undefined &&
    dossier.breuken.every(({ vanaf, tot }) => laatste.sinds <= vanaf || tot <= laatste.sinds) &&
    openItems(dossier).every(({ soort, sinds }) => soort === 'analyse' || sinds < laatste.sinds)
  );
}

/** Who is asked along: a party always, and by number some more. */
function gevraagden(zet: Zet): readonly Deelnemer[] {
  const eerste = partijen[zet.wat % partijen.length];
  return deelnemers.filter((elk, plaats) => elk === eerste || (zet.wat >> (plaats + 3)) % 2 === 1);
}

const agenderingVoorstellen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const uitkomst = zet.wat % 8 === 7 ? 'niet-agenderen' : 'agenderen';
  const mee = gevraagden(zet);
  const items = openItems(dossier);
  // Police data under the authorisation stay with the college; an analysis that weighed them goes in own words.
  const metMachtiging = items.some(({ machtiging }) => machtiging);
  const selectie = items
    .filter(({ machtiging, soort }) => !machtiging || (zet.hoe === 2 && soort === 'signaal'))
    .filter(({ soort }) => zet.hoe !== 3 || soort !== 'naw');
  const zonderSignaal = signalen(items).length === 0;
  const volledig = ['naw', 'signaal'].every((soort) => selectie.some((item) => item.soort === soort));
  return stap('agendering-voorstellen', zet.wie, {
    invoer: (wereld) => ({
      id: idVan(dossier),
      uitkomst,
      motivering: zet.hoe === 1 ? '' : 'Gewogen en besproken.',
      partijen: mee.filter((elk) => !isPartner(elk)).map((elk) => metReden(wereld, elk)),
      externePartners: mee.filter(isPartner).map((elk) => metReden(wereld, elk)),
      selectie: selectie.map(({ id, soort }) => ({
        gegeven: id,
        reden: 'nodig voor het plan',
        ...((soort === 'analyse' || soort === 'antwoord') && metMachtiging ? { tekst: 'In eigen woorden.' } : {}),
      })),
    }),
    verwacht: oordeel(
      inWeegploeg(zet.wie),
      dossier !== undefined && zietDossier(zet.wie, dossier),
      dossier !== undefined && inWeging.includes(dossier.stand) && !dossier.verzegeld,
      dossier !== undefined && (zonderSignaal || isActueel(dossier)),
      openVragen(dossier).every(({ uiterlijk }) => uiterlijk < toestand.vandaag),
      zet.hoe !== 1,
      uitkomst === 'niet-agenderen' || (volledig && !selectie.some(({ machtiging }) => machtiging)),
    ),
    raakt: 'weegploeg',
    volg({ voorstel }) {
      if (dossier === undefined) return;
      dossier.voorstellen.push({
        id: voorstel,
        soort: uitkomst,
        vereist: kern,
        stemmen: [],
        stand: 'open',
        deelnemers: uitkomst === 'agenderen' ? mee : [],
        selectie: uitkomst === 'agenderen' ? selectie.map(idVan) : [],
        sinds: toestand.tik,
      });
      dossier.stand = 'voorgesteld';
    },
  });
};
const isPartner = (elk: Deelnemer) => partners.some((partner) => partner === elk);
const metReden = (wereld: Proefwereld, elk: Deelnemer) => ({ id: deelnemerId(wereld, elk), reden: 'nodig' });

/** The copies of what was chosen, as they lie in the case (8.5). */
async function neemKopieenOver(dossier: Weegdossier, casus: Casus, voorstel: Weegvoorstel, lees: Lees): Promise<void> {
  const kopieen = await lees(`select gegeven, kopie from weegploeg.voorstel_selectie where voorstel = $1`, [
    voorstel.id,
  ]);
  const inWoorden = openItems(dossier).some(({ machtiging }) => machtiging);
  for (const { gegeven, kopie } of kopieen) {
    const item = dossier.items.find(({ id }) => id === gegeven);
    if (item === undefined) throw new Error('wat meeging is er niet');
    const soort = item.soort === 'naw' || item.soort === 'signaal' ? item.soort : 'analyse';
    const merk =
      soort === 'analyse' && inWoorden
        ? { merk: 'In eigen woorden.', erbij: [] }
        : { merk: item.merk, erbij: [...item.erbij] };
    casus.items.push({
      id: kopie,
      soort,
      ...merk,
      toestand: 'geldig',
      machtiging: false,
      verstrekt: false,
      verzegeld: false,
    });
    dossier.doorgegeven.add(gegeven);
  }
}

/** All agreed: the person is scheduled and the selection goes to a new case, or the half year starts (7.4, 8.5, 13.3). */
async function besluit(toestand: Toestand, dossier: Weegdossier, voorstel: Weegvoorstel, lees: Lees): Promise<void> {
  voorstel.stand = 'aangenomen';
  if (voorstel.soort === 'doorgeven') {
    if (dossier.casus === undefined) throw new Error('doorgeven kan alleen naar een casus');
    return neemKopieenOver(dossier, dossier.casus, voorstel, lees);
  }
  dossier.stand = voorstel.soort === 'agenderen' ? 'geagendeerd' : 'niet-geagendeerd';
  dossier.breuken.push({ vanaf: 0, tot: toestand.tik });
  dossier.uitkomst = { sinds: toestand.tik, dag: toestand.vandaag };
  dossier.besluitGeldt = true;
  dossier.plicht = {
    oordelen: new Map(),
    achterhaald: new Set(),
    uitstel: false,
    geinformeerd: false,
    brieven: new Map(),
  };
  if (voorstel.soort !== 'agenderen') return;
  const [rij] = await lees('select casus from weegploeg.dossier where id = $1', [dossier.id]);
  const casus: Casus = {
    id: rij?.casus,
    nummer: nieuwNummer(toestand, 'C'),
    naam: dossier.naam,
    stand: 'geopend',
    deelnemers: [...voorstel.deelnemers],
    ooit: new Set(voorstel.deelnemers),
    verwittigd: new Set(),
    items: [],
    plannen: [],
    voorstellen: [],
    doorverstrekkingen: [],
    advies: false,
    nogOverTeNemen: false,
  };
  await neemKopieenOver(dossier, casus, voorstel, lees);
  toestand.casussen.push(casus);
  dossier.casus = casus;
}

const stemmen: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const open = openVoorstel(dossier);
  // Mostly on what is open; now and then on what was closed, or is not there.
  const bedoeld = zet.wat % 5 === 4 ? kies(dossier?.voorstellen ?? [], zet.wat) : (open ?? dossier?.voorstellen.at(-1));
  const partij = kernVan(zet.wie);
  const voor = zet.hoe !== 2;
  return stap('stemmen', zet.wie, {
    invoer: () => {
      const nodig = { dossier: idVan(dossier), voorstel: idVan(bedoeld), gegeven: '', nummer: '' };
      return { ...stem(nodig, voor), ...(zet.hoe === 1 ? { reden: '' } : {}) };
    },
    verwacht: oordeel(
      partij !== undefined,
      dossier !== undefined && zietDossier(zet.wie, dossier) && (open === undefined || open === bedoeld),
      open?.stemmen.every((al) => al.partij !== partij) ?? false,
      zet.hoe !== 1,
      // Nothing goes into a case that was closed meanwhile; a 'no' can still close the proposal (9.4).
      open?.soort !== 'doorgeven' || !voor || dossier?.casus?.stand !== 'gesloten',
    ),
    // A vote that decides is felt outside: a case begins.
    raakt: voor && open?.stemmen.length === kern.length - 1 ? 'alles' : 'weegploeg',
    async volg({ stand }, lees) {
      if (dossier === undefined || open === undefined || partij === undefined) return;
      open.stemmen.push({ partij, voor });
      if (!voor) {
        open.stand = 'verworpen';
        const nooitGewogen = laatsteAnalyse(dossier) === undefined;
        if (open.soort !== 'doorgeven') dossier.stand = standNaVragen(dossier, !nooitGewogen);
      } else if (open.stemmen.length === kern.length) await besluit(toestand, dossier, open, lees);
      if (stand !== open.stand) throw new Error(`na deze stem is het voorstel ${open.stand}, niet ${stand}`);
    },
  });
};

export const weegbesluitzetten = {
  'agendering-voorstellen': agenderingVoorstellen,
  stemmen,
} as const satisfies Readonly<Record<string, Bouwer>>;
