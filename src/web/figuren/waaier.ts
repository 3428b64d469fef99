// One thing in the middle with what belongs to it on both sides, joined by lines. Places follow the order given: nearness and length mean nothing.
import { letter, regel, ruim, wit } from './maten.ts';
import { breek } from './tekstmaat.ts';

export interface Kaartje {
  readonly id: string;
  readonly kop: string;
  readonly tekst: string;
}
export interface Zijde {
  readonly titel: string;
  readonly kaartjes: readonly Kaartje[];
}
export interface Waaier {
  readonly links: Zijde;
  readonly midden: Kaartje;
  readonly rechts: Zijde;
}

export interface Kaartplaats {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
  readonly kop: readonly string[];
  readonly regels: readonly string[];
}
/** A line between a card and the middle; the arrow stands at its end. */
export interface Lijn {
  readonly id: string;
  readonly d: string;
  readonly punt: { readonly x: number; readonly y: number; readonly kant: 'rechts' | 'omlaag' };
}
export interface Waaierindeling {
  readonly breedte: number;
  readonly hoogte: number;
  readonly titels: readonly { readonly tekst: readonly string[]; readonly x: number; readonly y: number }[];
  readonly midden: Kaartplaats;
  readonly kaartjes: readonly Kaartplaats[];
  readonly lijnen: readonly Lijn[];
}

/** Room within a card beside its words, with the sign of what it is. */
export const kaartrand = 12;
export const kaartteken = 26;

function kaart({ id, kop, tekst }: Kaartje, x: number, y: number, breedte: number): Kaartplaats {
  const ruimte = breedte - 2 * kaartrand - kaartteken;
  const koppen = breek(kop, ruimte, letter, 4).regels;
  const { regels } = breek(tekst, ruimte, letter, 4);
  const hoogte = 2 * kaartrand + Math.max(1, koppen.length + regels.length) * regel;
  return { id, x, y, breedte, hoogte, kop: koppen, regels };
}

interface Kolom {
  readonly titel: readonly string[];
  readonly kaarten: readonly Kaartplaats[];
  readonly onder: number;
}

function kolom({ titel, kaartjes }: Zijde, x: number, y: number, breedte: number): Kolom {
  const kop = kaartjes.length === 0 ? [] : breek(titel, breedte, letter, 3).regels;
  const kaarten: Kaartplaats[] = [];
  let top = y + kop.length * regel + (kop.length === 0 ? 0 : wit / 2);
  for (const kaartje of kaartjes) {
    const plaats = kaart(kaartje, x, top, breedte);
    kaarten.push(plaats);
    top += plaats.hoogte + wit;
  }
  return { titel: kop, kaarten, onder: kaarten.length === 0 ? y : top - wit };
}

const rond = (getal: number) => Math.round(getal * 10) / 10;

/** A line that leaves and arrives level. */
function boog(van: { x: number; y: number }, naar: { x: number; y: number }): string {
  const half = rond((van.x + naar.x) / 2);
  return `M${rond(van.x)} ${rond(van.y)}C${half} ${rond(van.y)} ${half} ${rond(naar.y)} ${rond(naar.x)} ${rond(naar.y)}`;
}

function naastElkaar({ links, midden, rechts }: Waaier, breedte: number): Waaierindeling {
  const zijden = [links, rechts].filter(({ kaartjes }) => kaartjes.length > 0).length;
  const tussen = 64;
  const breed = Math.min(420, (breedte - zijden * tussen) / (zijden + 1));
  const xMidden = links.kaartjes.length === 0 ? 0 : breed + tussen;
  const xRechts = xMidden + breed + tussen;
  const linkerkolom = kolom(links, 0, 0, breed);
  const rechterkolom = kolom(rechts, xRechts, 0, breed);
  const los = kaart(midden, xMidden, 0, breed);
  const hoogte = Math.max(linkerkolom.onder, rechterkolom.onder, los.hoogte);
  // Beside a long column the middle stays in sight at its top.
  const hart = { ...los, y: Math.min((hoogte - los.hoogte) / 2, 180) };
  const yHart = hart.y + hart.hoogte / 2;
  return {
    breedte,
    hoogte: hoogte + 2,
    titels: [
      { tekst: linkerkolom.titel, x: 0, y: 0 },
      { tekst: rechterkolom.titel, x: xRechts, y: 0 },
    ],
    midden: hart,
    kaartjes: [...linkerkolom.kaarten, ...rechterkolom.kaarten],
    lijnen: [
      ...linkerkolom.kaarten.map(({ id, x, y, breedte: b, hoogte: h }) => ({
        id,
        d: boog({ x: x + b, y: y + h / 2 }, { x: hart.x, y: yHart }),
        punt: { x: hart.x, y: yHart, kant: 'rechts' as const },
      })),
      ...rechterkolom.kaarten.map(({ id, x, y, hoogte: h }) => ({
        id,
        d: boog({ x: hart.x + breed, y: yHart }, { x, y: y + h / 2 }),
        punt: { x, y: y + h / 2, kant: 'rechts' as const },
      })),
    ],
  };
}

function onderElkaar({ links, midden, rechts }: Waaier, breedte: number): Waaierindeling {
  const stam = 8;
  const inspring = 26;
  const boven = kolom(links, inspring, 0, breedte - inspring);
  const hart = kaart(midden, 0, links.kaartjes.length === 0 ? 0 : boven.onder + 2 * wit, breedte);
  const onderHart = hart.y + hart.hoogte;
  const yRechts = onderHart + wit;
  const onder = kolom(rechts, inspring, yRechts, breedte - inspring);
  return {
    breedte,
    hoogte: (rechts.kaartjes.length === 0 ? onderHart : onder.onder) + 2,
    titels: [
      { tekst: boven.titel, x: inspring, y: 0 },
      { tekst: onder.titel, x: inspring, y: yRechts },
    ],
    midden: hart,
    kaartjes: [...boven.kaarten, ...onder.kaarten],
    lijnen: [
      ...boven.kaarten.map(({ id, x, y, hoogte }) => ({
        id,
        d: `M${x} ${rond(y + hoogte / 2)}H${stam}V${rond(hart.y)}`,
        punt: { x: stam, y: hart.y, kant: 'omlaag' as const },
      })),
      ...onder.kaarten.map(({ id, x, y, hoogte }) => ({
        id,
        d: `M${stam} ${rond(onderHart)}V${rond(y + hoogte / 2)}H${x}`,
        punt: { x, y: y + hoogte / 2, kant: 'rechts' as const },
      })),
    ],
  };
}

/** Beside each other where there is room, beneath each other where there is not. */
export function deelWaaierIn(waaier: Waaier, breedte: number): Waaierindeling {
  return breedte >= ruim ? naastElkaar(waaier, breedte) : onderElkaar(waaier, breedte);
}
