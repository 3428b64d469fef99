// Reads the list of requests of data subjects that a folder may hold: who asks what, in which capacity, about whom.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Hoedanigheid, verzoeksoorten, verzoekwegen } from '../../../convenant/verzoeken.ts';
import { leesDatum } from '../datums.ts';
import { kopsleutel, leesLijst } from '../lijst.ts';
import { leesVolledigeNaam } from '../namen.ts';
import type { Verzoekbesluit } from './verzoekbesluiten.ts';

/** One request as it came in. */
export interface IngelezenVerzoek {
  readonly nr: string;
  /** Day of receipt, jjjj-mm-dd. */
  readonly ontvangen: string;
  readonly soort: (typeof verzoeksoorten)[number];
  readonly verzoeker: string;
  readonly hoedanigheid: Hoedanigheid;
  readonly betrokkene: { readonly voornaam?: string; readonly voorletters?: string; readonly achternaam: string };
  readonly geboortedatum: string | undefined;
  readonly vraag: string;
  readonly weg: (typeof verzoekwegen)[number];
}

/** The list cannot be read; the message says which row and what of it. */
export class VerzoekenOnleesbaar extends Error {}

const soorten: Readonly<Record<string, IngelezenVerzoek['soort']>> = {
  inzage: 'inzage',
  correctie: 'correctie',
  verzet: 'verzet',
};
/** Words of the list; whoever has no other capacity is a stranger. */
const hoedanigheden: Readonly<Record<string, Hoedanigheid>> = {
  'betrokkene zelf': 'zelf',
  'ouder met gezag': 'ouder',
  voogd: 'voogd',
  curator: 'curator',
  mentor: 'mentor',
  advocaat: 'gemachtigde',
  gemachtigde: 'gemachtigde',
};
const wegen: Readonly<Record<string, IngelezenVerzoek['weg']>> = {
  brief: 'brief',
  'e-mail': 'e-mail',
  balie: 'balie',
  webformulier: 'webformulier',
  telefoon: 'telefoon',
  'telefoon en mail': 'telefoon',
};

/** A full name: the first word is the first name, unless the name begins with initials. */
function naamVan(cel: string): IngelezenVerzoek['betrokkene'] {
  const { voorletters, achternaam } = leesVolledigeNaam(cel);
  if (voorletters !== undefined) return { voorletters, achternaam };
  const [voornaam, ...rest] = achternaam.split(' ');
  return voornaam === undefined || rest.length === 0 ? { achternaam } : { voornaam, achternaam: rest.join(' ') };
}

/** The requests of a list; throws VerzoekenOnleesbaar at the first row that cannot be read. */
export function ontleedVerzoeken(bytes: Uint8Array): readonly IngelezenVerzoek[] {
  const lijst = leesLijst(bytes);
  if ('fout' in lijst) throw new VerzoekenOnleesbaar(`verzoeken.csv: ${lijst.fout}`);
  return lijst.rijen.map(({ rij, cellen }) => {
    const cel = (kop: string) => cellen.get(kopsleutel(kop)) ?? '';
    const nodig = <T>(kop: string, waarde: T | undefined): T => {
      if (waarde === undefined) throw new VerzoekenOnleesbaar(`verzoeken.csv rij ${rij}: '${kop}' is niet te lezen`);
      return waarde;
    };
    const gevuld = (kop: string) => nodig(kop, cel(kop) === '' ? undefined : cel(kop));
    return {
      nr: gevuld('nr'),
      ontvangen: nodig('ontvangen', leesDatum(cel('ontvangen'))),
      soort: nodig('soort', soorten[cel('soort').toLowerCase()]),
      verzoeker: gevuld('verzoeker'),
      hoedanigheid: hoedanigheden[cel('hoedanigheid').toLowerCase()] ?? 'derde',
      betrokkene: naamVan(gevuld('betrokkene')),
      geboortedatum: leesDatum(cel('geb.datum betrokkene')),
      vraag: gevuld('wat wordt gevraagd'),
      weg: nodig('binnengekomen via', wegen[cel('binnengekomen via').toLowerCase()]),
    };
  });
}

/** The requests of a folder; none when it has no list of them. */
export async function leesVerzoeken(map: string): Promise<readonly IngelezenVerzoek[]> {
  const bytes = await readFile(join(map, 'verzoeken.csv')).catch((fout: unknown) => {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') return undefined;
    throw fout;
  });
  return bytes === undefined ? [] : ontleedVerzoeken(bytes);
}

/**
 * The requests with those that rows make besides, by what the file of decisions says of them, each after its row.
 * @throws {VerzoekenOnleesbaar} when such a row is not in the list.
 */
export function metOok(
  verzoeken: readonly IngelezenVerzoek[],
  besluiten: readonly Verzoekbesluit[],
): readonly IngelezenVerzoek[] {
  const ook = besluiten.flatMap(({ verzoek, ook: wat }) => (wat === undefined ? [] : [{ ...wat, nr: verzoek }]));
  for (const { nr, rij } of ook)
    if (!verzoeken.some((een) => een.nr === rij))
      throw new VerzoekenOnleesbaar(`verzoeken.csv heeft geen ${rij}, waar ${nr} bij hoort`);
  return verzoeken.flatMap((verzoek) => [
    verzoek,
    ...ook.flatMap(({ rij, geboortedatum, ...wat }) =>
      rij === verzoek.nr ? [{ ...verzoek, ...wat, geboortedatum }] : [],
    ),
  ]);
}
