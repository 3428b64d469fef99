// The acts of the weegploeg as art. 6 to 8, 13.3 and the machtigingsbesluit have them: what must come of each, and what it changes.
import { analyse, signaal, signaalOm, signaalPolitie, signaalVerzegeld, vrijgave } from '../proefdossiers.ts';
import type { Wie } from '../proefwereld.ts';
import {
  achterZegel,
  kernVan,
  nieuwMerk,
  nieuwNummer,
  type Weegdossier,
  type Weegitem,
  type Weegstand,
} from './begrippen.ts';
import { kwamIetsNieuws } from './informeren.ts';
import { type Bouwer, idVan, kies, kiesDossier, oordeel, stap } from './stap.ts';
import { zietDossier, zietItem } from './zicht.ts';

export const inWeegploeg = (wie: Wie) => kernVan(wie) !== undefined;
/** Not decided, and nothing proposed: the weighing goes on. */
export const inWeging: readonly Weegstand[] = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd'];
export const openItems = (dossier: Weegdossier | undefined) =>
  dossier?.items.filter(({ verzegeld, toestand }) => !verzegeld && toestand === 'geldig') ?? [];
export const signalen = (items: readonly Weegitem[]) => items.filter(({ soort }) => soort === 'signaal');
export const openVragen = (dossier: Weegdossier | undefined) => dossier?.vragen.filter(({ open }) => open) ?? [];
export const laatsteAnalyse = (dossier: Weegdossier | undefined) =>
  openItems(dossier).findLast(({ soort }) => soort === 'analyse');

/** Half a year after the decision not to schedule, its last day included (13.3). */
export function binnenZesMaanden(dossier: Weegdossier, vandaag: string): boolean {
  if (dossier.uitkomst === undefined) return false;
  const [jaar = 0, maand = 0, dag = 0] = dossier.uitkomst.dag.split('-').map(Number);
  const lengte = new Date(Date.UTC(jaar, maand + 6, 0)).getUTCDate();
  const einde = new Date(Date.UTC(jaar, maand - 1 + 6, Math.min(dag, lengte)));
  return vandaag <= einde.toISOString().slice(0, 10);
}
const neemtNogOp = (dossier: Weegdossier, vandaag: string): boolean =>
  [...inWeging, 'geagendeerd'].includes(dossier.stand) ||
  (dossier.stand === 'niet-geagendeerd' && binnenZesMaanden(dossier, vandaag));

export const standNaVragen = (dossier: Weegdossier, geanalyseerd: boolean): Weegstand =>
  openVragen(dossier).length > 0 ? 'informatie-gevraagd' : geanalyseerd ? 'geanalyseerd' : 'ingebracht';

/** The dossier that goes on in the end. */
export const eindVan = (dossier: Weegdossier): Weegdossier =>
  dossier.naar === undefined ? dossier : eindVan(dossier.naar);

/** Items go along to the dossier that it was merged into; the merge remembers them. */
function neemMee(van: Weegdossier, naar: Weegdossier, welke: (item: Weegitem) => boolean): void {
  const samenvoeging = naar.samenvoegingen.find((elk) => elk.van === van && !elk.ongedaan);
  const mee = van.items.filter(welke);
  for (const { id, sinds } of mee) samenvoeging?.items.set(id, sinds);
  van.items = van.items.filter((item) => !mee.includes(item));
  naar.items.push(...mee);
}

/** Something that counts came in: who was not scheduled is weighed anew (13.3). */
function kwamBinnen(dossier: Weegdossier): void {
  kwamIetsNieuws(dossier);
  if (dossier.stand !== 'niet-geagendeerd') return;
  dossier.stand = standNaVragen(dossier, false);
  dossier.besluitGeldt = false;
}

/** A signal is gone: without any that came after it, or that is shielded and may come back, the decision of before holds again. */
export function signaalWeg(dossier: Weegdossier): void {
  const { uitkomst, besluitGeldt, items } = dossier;
  if (uitkomst === undefined || besluitGeldt) return;
  if (signalen(items).some(({ sinds, verzegeld }) => !verzegeld && sinds > uitkomst.sinds)) return;
  dossier.stand = 'niet-geagendeerd';
  dossier.besluitGeldt = true;
}

const namen = ['NaamArdonk', 'NaamBieleveld', 'NaamCustors', 'NaamDrumpter', 'NaamEvertsz', 'NaamFolkema'];

/** A signal that this person sees; what is shielded is shown to nobody (12.6). */
const bestaatSignaal = (wie: Wie, dossier: Weegdossier | undefined, item: Weegitem | undefined): boolean =>
  dossier !== undefined &&
  zietDossier(wie, dossier) &&
  item?.soort === 'signaal' &&
  item.toestand === 'geldig' &&
  zietItem(wie, item);

/** What can be wrong with a signal, from `hoe` 1 on. */
const fouten = [
  { gedraging: '' },
  { criteria: [] },
  { grondslag: 'avg-6-1-c' },
  { meldDatum: '2099-01-01' },
  { melder: {} },
  { wpgRegime: '12' as const },
];

const signaalInbrengen: Bouwer = (toestand, zet) => {
  const { wie } = zet;
  const partij = kernVan(wie);
  // Every third signal is about somebody new; so is the first.
  const nieuw = toestand.dossiers.length === 0 || zet.wat % 3 === 0;
  const dossier = nieuw ? undefined : kiesDossier(toestand, zet);
  const naam = dossier?.naam ?? namen[zet.waar % namen.length] ?? '';
  const verzegeld = partij === 'politie' && Math.floor(zet.wat / 3) % 2 === 1;
  const merk = `merk${String(toestand.merken + 1).padStart(4, '0')}`;
  const soort = { gemeente: signaal, om: signaalOm, politie: verzegeld ? signaalVerzegeld : signaalPolitie };
  const fout = zet.hoe === 0 ? {} : (fouten[(zet.hoe - 1) % fouten.length] ?? {});
  return stap('signaal-inbrengen', wie, {
    invoer: () =>
      soort[partij ?? 'gemeente']({
        ...(nieuw ? {} : { dossier: idVan(dossier) }),
        onderwerp: { aard: 'natuurlijk-persoon', voornaam: 'Proef', achternaam: naam },
        gedraging: `Riep op tot geweld, ${merk}.`,
        ...fout,
      }),
    verwacht: oordeel(
      inWeegploeg(wie),
      nieuw || (dossier !== undefined && zietDossier(wie, dossier)),
      dossier === undefined || neemtNogOp(dossier, toestand.vandaag),
      // What is open would vanish behind the seal.
      dossier === undefined || !dossier.verzegeld || verzegeld,
      zet.hoe === 0,
    ),
    raakt: verzegeld ? 'zegel' : 'weegploeg',
    async volg(antwoord, lees) {
      nieuwMerk(toestand);
      const in_: Weegdossier = dossier ?? {
        id: antwoord.dossier,
        naam,
        nummer: verzegeld ? undefined : nieuwNummer(toestand, 'W'),
        verzegeld,
        stand: 'ingebracht',
        items: [],
        doorgegeven: new Set(),
        vragen: [],
        voorstellen: [],
        breuken: [],
        naar: undefined,
        samenvoegingen: [],
        uitkomst: undefined,
        besluitGeldt: false,
        plicht: undefined,
        casus: undefined,
      };
      if (dossier === undefined) toestand.dossiers.push(in_);
      const item = { van: partij ?? 'gemeente', machtiging: verzegeld, verzegeld, sinds: toestand.tik };
      const [naw] = await lees(`select id from weegploeg.gegeven where bij = $1 and soort = 'naw'`, [antwoord.gegeven]);
      const vers = { ...item, toestand: 'geldig' } as const;
      in_.items.push({ ...vers, id: antwoord.gegeven, soort: 'signaal', merk, erbij: [] });
      in_.items.push({ ...vers, id: naw?.id, soort: 'naw', bij: antwoord.gegeven, merk: naam, erbij: [] });
      if (!verzegeld && dossier !== undefined) kwamBinnen(dossier);
    },
  });
};

const signalenAnalyseren: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const merk = `merk${String(toestand.merken + 1).padStart(4, '0')}`;
  return stap('signalen-analyseren', zet.wie, {
    invoer: () => {
      const heel = analyse(idVan(dossier), signalen(openItems(dossier)).map(idVan));
      return {
        ...heel,
        conclusie: `Aanleiding voor een aanpak, ${merk}.`,
        criteria: zet.hoe === 1 ? heel.criteria.slice(1) : heel.criteria,
      };
    },
    verwacht: oordeel(
      inWeegploeg(zet.wie),
      dossier !== undefined && zietDossier(zet.wie, dossier),
      dossier !== undefined && inWeging.includes(dossier.stand) && signalen(openItems(dossier)).length > 0,
      zet.hoe !== 1,
    ),
    raakt: 'weegploeg',
    volg({ gegeven }) {
      const van = kernVan(zet.wie);
      if (dossier === undefined || van === undefined) return;
      nieuwMerk(toestand);
      const item = { id: gegeven, van, merk, machtiging: false, verzegeld: false, sinds: toestand.tik };
      dossier.items.push({ ...item, soort: 'analyse', erbij: [], toestand: 'geldig' });
      dossier.stand = standNaVragen(dossier, true);
    },
  });
};

const signaalIntrekken: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const item = kies(dossier?.items ?? [], zet.wat);
  return stap('signaal-intrekken', zet.wie, {
    invoer: () => ({ id: idVan(dossier), gegeven: idVan(item), reden: zet.hoe === 1 ? '' : 'Een vergissing.' }),
    verwacht: oordeel(
      inWeegploeg(zet.wie),
      bestaatSignaal(zet.wie, dossier, item),
      dossier !== undefined && inWeging.includes(dossier.stand),
      item?.van === kernVan(zet.wie),
      zet.hoe !== 1,
    ),
    raakt: item?.verzegeld === true ? 'zegel' : 'weegploeg',
    volg() {
      if (dossier === undefined || item === undefined) return;
      dossier.items = dossier.items.filter(({ id, bij }) => id !== item.id && bij !== item.id);
      if (item.verzegeld) return;
      dossier.breuken.push({ vanaf: item.sinds, tot: toestand.tik, van: { item: item.id, door: 'intrekking' } });
      signaalWeg(dossier);
    },
  });
};

const politiegegevensVrijgeven: Bouwer = (toestand, zet) => {
  const dossier = kiesDossier(toestand, zet);
  const item = kies(dossier?.items ?? [], zet.wat);
  return stap('politiegegevens-vrijgeven', zet.wie, {
    invoer: () => ({
      ...vrijgave(idVan(dossier), idVan(item)),
      ...(zet.hoe === 1 ? { doelen: [] } : {}),
      ...(zet.hoe === 2 ? { om: { akkoord: false } } : {}),
    }),
    verwacht: oordeel(
      achterZegel(zet.wie),
      bestaatSignaal(zet.wie, dossier, item),
      dossier !== undefined && neemtNogOp(eindVan(dossier), toestand.vandaag),
      item?.verzegeld === true,
      zet.hoe !== 1 && zet.hoe !== 2,
    ),
    raakt: 'weegploeg',
    volg() {
      if (dossier === undefined || item === undefined) return;
      if (dossier.naar === undefined) {
        dossier.nummer ??= nieuwNummer(toestand, 'W');
        dossier.verzegeld = false;
      }
      for (const elk of dossier.items.filter(({ id, bij }) => id === item.id || bij === item.id)) {
        elk.verzegeld = false;
        elk.sinds = toestand.tik;
      }
      // From a merged dossier it goes to the one that went on, and is remembered on the whole way.
      for (let plek = dossier; plek.naar !== undefined; plek = plek.naar)
        neemMee(plek, plek.naar, (elk) => !elk.verzegeld);
      kwamBinnen(eindVan(dossier));
    },
  });
};

export const weegzetten = {
  'signaal-inbrengen': signaalInbrengen,
  'signalen-analyseren': signalenAnalyseren,
  'signaal-intrekken': signaalIntrekken,
  'politiegegevens-vrijgeven': politiegegevensVrijgeven,
} as const satisfies Readonly<Record<string, Bouwer>>;
