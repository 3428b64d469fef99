// Lanes along one line of time: a lane per party or subject, a dot per day with its words beside it, today through all of them.
import { letter, regel, ruim, wit } from './maten.ts';
import { verdeelOverRijen } from './rijen.ts';
import { breek, tekstbreedte } from './tekstmaat.ts';
import { type Tijdschaal, tijdschaal } from './tijdschaal.ts';

/** Something on a day: the head is written whole, the text as far as there is room. */
export interface Stip {
  readonly id: string;
  readonly dag: string;
  readonly kop: string;
  readonly tekst: string;
}
export interface Baan {
  readonly id: string;
  readonly naam: string;
  readonly stippen: readonly Stip[];
}

/** Where the words of a dot stand: beside it, or beneath it where there is little room. */
export type Kant = 'links' | 'rechts' | 'onder';

export interface Stipplaats {
  readonly id: string;
  /** Middle of the dot. */
  readonly x: number;
  readonly y: number;
  /** Where the words begin or, on the left, end; `y` is their top. */
  readonly tekst: { readonly x: number; readonly y: number; readonly kant: Kant };
  readonly kop: readonly string[];
  readonly regels: readonly string[];
  /** Dot and words together. */
  readonly vak: { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number };
}
export interface Baanplaats {
  readonly id: string;
  readonly y: number;
  readonly hoogte: number;
  readonly naam: { readonly x: number; readonly y: number; readonly regels: readonly string[] };
  readonly stippen: readonly Stipplaats[];
}
export interface Banenindeling {
  readonly breedte: number;
  readonly hoogte: number;
  readonly links: number;
  readonly rechts: number;
  /** Height of the head with the marks of time. */
  readonly kop: number;
  readonly schaal: Tijdschaal;
  readonly banen: readonly Baanplaats[];
}

const straal = 9;
/** From the middle of a dot to its words. */
const naastStip = 15;
const kophoogte = 52;

interface Blok {
  readonly stip: Stip;
  readonly x: number;
  readonly tekst: { readonly x: number; readonly kant: Kant };
  readonly kop: readonly string[];
  readonly regels: readonly string[];
  readonly begin: number;
  readonly eind: number;
  readonly hoogte: number;
}

/** Words stand to the right of their dot, or to the left where the line ends: one half of the line always has room. */
function ernaast(stip: Stip, schaal: Tijdschaal, links: number, rechts: number): Blok {
  const hoogstens = Math.min(230, (rechts - links) / 2 - naastStip);
  const { kop, regels, breedte, hoogte } = woorden(stip, hoogstens);
  const x = schaal.x(stip.dag);
  const naarRechts = x + naastStip + breedte <= rechts;
  return {
    ...{ stip, x, kop, regels, hoogte: Math.max(2 * straal, hoogte) },
    tekst: naarRechts ? { x: x + naastStip, kant: 'rechts' } : { x: x - naastStip, kant: 'links' },
    begin: naarRechts ? x - straal : x - naastStip - breedte,
    eind: naarRechts ? x + naastStip + breedte : x + straal,
  };
}

/** Words stand beneath their dot, moved so far that they stay on the line. */
function eronder(stip: Stip, schaal: Tijdschaal, links: number, rechts: number): Blok {
  const { kop, regels, breedte, hoogte } = woorden(stip, Math.min(230, rechts - links));
  const x = schaal.x(stip.dag);
  const begin = Math.max(links, Math.min(x - straal, rechts - breedte));
  return {
    ...{ stip, x, kop, regels, hoogte: 2 * straal + hoogte },
    tekst: { x: begin, kant: 'onder' },
    begin: Math.min(begin, x - straal),
    eind: Math.max(begin + breedte, x + straal),
  };
}

function woorden(stip: Stip, hoogstens: number) {
  const { regels: kop } = breek(stip.kop, hoogstens, letter, 3);
  const { regels } = breek(stip.tekst, hoogstens, letter, 3);
  const breedte = Math.max(0, ...[...kop, ...regels].map((een) => tekstbreedte(een, letter)));
  return { kop, regels, breedte, hoogte: (kop.length + regels.length) * regel };
}

function plaatsBaan(baan: Baan, schaal: Tijdschaal, links: number, rechts: number, y: number): Baanplaats {
  const breed = links > 2 * wit;
  const naam = breek(baan.naam, breed ? links - 2 * wit : rechts - links, letter, 5).regels;
  const blokken = baan.stippen
    .toSorted((een, ander) => een.dag.localeCompare(ander.dag))
    .map((stip) => (breed ? ernaast : eronder)(stip, schaal, links, rechts));
  const rijen = verdeelOverRijen(blokken, wit);
  const boven = y + wit + (breed ? 0 : naam.length * regel + wit / 2);
  const hoogten: number[] = [];
  for (const [plaats, blok] of blokken.entries()) {
    const rij = rijen[plaats] ?? 0;
    hoogten[rij] = Math.max(hoogten[rij] ?? 0, blok.hoogte);
  }
  const top = (rij: number) => boven + hoogten.slice(0, rij).reduce((som, hoogte) => som + hoogte + wit, 0);
  const onder = hoogten.length === 0 ? boven : top(hoogten.length);
  return {
    id: baan.id,
    y,
    hoogte: Math.max(onder - y, wit * 2 + naam.length * regel),
    naam: { x: breed ? 0 : links, y: y + wit, regels: naam },
    stippen: blokken.map(({ stip, x, tekst, kop, regels, begin, eind, hoogte }, plaats) => {
      const bovenkant = top(rijen[plaats] ?? 0);
      return {
        ...{ id: stip.id, x, y: bovenkant + straal, kop, regels },
        tekst: { ...tekst, y: tekst.kant === 'onder' ? bovenkant + 2 * straal : bovenkant },
        vak: { x: begin, y: bovenkant, breedte: eind - begin, hoogte },
      };
    }),
  };
}

/** Lanes from top to bottom in the order given, on a line that holds all days and today. */
export function deelBanenIn(banen: readonly Baan[], vandaag: string, breedte: number): Banenindeling {
  const links = breedte >= ruim ? Math.min(200, breedte * 0.24) : straal + 1;
  const rechts = breedte - straal - 1;
  const dagen = banen.flatMap(({ stippen }) => stippen.map(({ dag }) => dag));
  const schaal = tijdschaal([vandaag, ...dagen], links, rechts);
  const uit: Baanplaats[] = [];
  let y = kophoogte;
  for (const baan of banen) {
    const plaats = plaatsBaan(baan, schaal, links, rechts, y);
    uit.push(plaats);
    y += plaats.hoogte;
  }
  return { breedte, hoogte: y + 1, links, rechts, kop: kophoogte, schaal, banen: uit };
}
