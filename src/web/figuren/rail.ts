// A rail of stations one after the other; where it forks, what can come next stands beneath each other.
import { letter, regel, wit } from './maten.ts';
import { breek } from './tekstmaat.ts';

export interface Halte {
  readonly id: string;
  readonly naam: string;
  readonly tekst: string;
}
export interface Halteplaats {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Top left of the words, and the room that they take. */
  readonly vak: { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number };
  readonly naam: readonly string[];
  readonly regels: readonly string[];
}
export interface Railindeling {
  readonly breedte: number;
  readonly hoogte: number;
  readonly haltes: readonly Halteplaats[];
  /** The line that leads to a station. */
  readonly sporen: readonly { readonly id: string; readonly d: string }[];
}

export const haltestraal = 10;
const d = haltestraal * 2;

function woorden({ naam, tekst }: Halte, breedte: number) {
  const namen = breek(naam, breedte, letter, 4).regels;
  const { regels } = breek(tekst, breedte, letter, 4);
  return { naam: namen, regels, hoogte: (namen.length + regels.length) * regel };
}

function liggend(kolommen: readonly (readonly Halte[])[], breedte: number): Railindeling {
  const kolom = breedte / kolommen.length;
  const haltes: Halteplaats[] = [];
  const sporen: { id: string; d: string }[] = [];
  let hoogte = 0;
  for (const [plaats, kolomhaltes] of kolommen.entries()) {
    const x = plaats * kolom;
    let y = 1;
    for (const halte of kolomhaltes) {
      const { naam, regels, hoogte: hoog } = woorden(halte, kolom - 2 * wit);
      const midden = y + haltestraal;
      haltes.push({
        ...{ id: halte.id, x: x + haltestraal + 1, y: midden, naam, regels },
        vak: { x, y: y + d + 4, breedte: kolom - 2 * wit, hoogte: hoog },
      });
      // A branch leaves the main line just before its column, where no words are.
      if (plaats > 0) {
        const begin = x - kolom + d + 1;
        const recht = midden === haltestraal + 1;
        sporen.push({
          id: halte.id,
          d: recht ? `M${begin} ${midden}H${x + 1}` : `M${begin} ${haltestraal + 1}H${x - wit}V${midden}H${x + 1}`,
        });
      }
      y += d + 4 + hoog + wit;
    }
    hoogte = Math.max(hoogte, y - wit);
  }
  return { breedte, hoogte: hoogte + 1, haltes, sporen };
}

function staand(kolommen: readonly (readonly Halte[])[], breedte: number): Railindeling {
  const haltes: Halteplaats[] = [];
  const sporen: { id: string; d: string }[] = [];
  let y = 1;
  let vorige: number | undefined;
  const stam = haltestraal + 1;
  for (const kolomhaltes of kolommen) {
    const vork = kolomhaltes.length > 1;
    const x = vork ? stam + 24 : stam;
    let eigen = 0;
    for (const halte of kolomhaltes) {
      const tekstX = x + haltestraal + wit;
      const { naam, regels, hoogte } = woorden(halte, breedte - tekstX);
      const midden = y + haltestraal;
      haltes.push({
        ...{ id: halte.id, x, y: midden, naam, regels },
        vak: { x: tekstX, y, breedte: breedte - tekstX, hoogte },
      });
      if (vorige !== undefined)
        sporen.push({
          id: halte.id,
          d: vork
            ? `M${stam} ${vorige + haltestraal}V${midden}H${x - haltestraal}`
            : `M${stam} ${vorige + haltestraal}V${midden - haltestraal}`,
        });
      eigen = midden;
      y += Math.max(d, hoogte) + wit;
    }
    vorige = eigen;
  }
  return { breedte, hoogte: Math.max(1, y - wit) + 1, haltes, sporen };
}

/** Lying where every station has room for its words, standing where not. */
export function deelRailIn(kolommen: readonly (readonly Halte[])[], breedte: number): Railindeling {
  return kolommen.length > 0 && breedte / kolommen.length >= 112 && breedte >= 480
    ? liggend(kolommen, breedte)
    : staand(kolommen, breedte);
}
