// Which column of which party's list holds what, how a list is recognised, and which legal ground its words mean.
import { z } from 'zod';
import andereLijsten from './kolommen/andere.json' with { type: 'json' };
import gemeente from './kolommen/gemeente.json' with { type: 'json' };
import om from './kolommen/om.json' with { type: 'json' };
import politie from './kolommen/politie.json' with { type: 'json' };
import { kopsleutel } from './lijst.ts';

const veldnamen = [
  'kenmerk',
  'datum',
  'achternaam',
  'tussenvoegsel',
  'voornaam',
  'geboortedatum',
  'straat',
  'huisnummer',
  'toevoeging',
  'adres',
  'woonplaats',
  'gedraging',
  'gedragingDatum',
  'melder',
  'contact',
  'relatie',
  'grondslag',
  'noodzaak',
  'doel',
  'belang',
  'opsporingsbelang',
  'functionaris',
  'overlegOm',
  'inbrenger',
  'opmerking',
] as const;
export type Veldnaam = (typeof veldnamen)[number];

const regimeschema = z.enum(['8', '9', '10-1-a', '10-1-b', '10-1-c', '12', '13']);
export type Regime = z.infer<typeof regimeschema>;

const grondslagschema = z.enum(['avg-6-1-e', 'avg-6-1-c', 'wjsg-39f-1', 'wpg-20', 'wpg-18-2-machtiging']);
export type Grondslagcode = z.infer<typeof grondslagschema>;

const lijstgrondslagschema = z.strictObject({
  /** Words of the list; how they are compared is in `grondslag.ts`. */
  tekst: z.string().min(1),
  /** Absent when no ground in this covenant opens data under this regime (MB art. 1 lid 2). */
  code: grondslagschema.optional(),
  regime: regimeschema.optional(),
  /** The words name a ground that has lapsed; the code is what replaced it. */
  omgezet: z.boolean().optional(),
});
export type Lijstgrondslag = z.infer<typeof lijstgrondslagschema>;

const kolommenschema = z.strictObject({
  partij: z.enum(['gemeente', 'politie', 'om']),
  herkenning: z.array(z.string()).min(1),
  velden: z.partialRecord(z.enum(veldnamen), z.string()),
  grondslagen: z.array(lijstgrondslagschema).min(1),
});
export type Kolommen = z.infer<typeof kolommenschema>;
export type Lijstpartij = Kolommen['partij'];

const partijlijsten: readonly Kolommen[] = [gemeente, politie, om].map((bron) => kolommenschema.parse(bron));
const overige = z
  .array(z.strictObject({ naam: z.string(), herkenning: z.array(z.string()).min(1) }))
  .parse(andereLijsten);

/** What a header says a list is: a party's list, a list that belongs to something else, or a sentence why it is neither. */
export type Herkenning =
  | { readonly soort: 'partijlijst'; readonly kolommen: Kolommen }
  | { readonly soort: 'andere'; readonly naam: string }
  | { readonly soort: 'onbekend'; readonly fout: string };

/** Recognises a list by its headers; a party's list must have every mapped column, except the list's own note. */
export function herken(koppen: readonly string[]): Herkenning {
  const sleutels = new Set(koppen.map(kopsleutel));
  const heeft = (kop: string) => sleutels.has(kopsleutel(kop));
  const kolommen = partijlijsten.find((lijst) => lijst.herkenning.every(heeft));
  if (kolommen === undefined) {
    const andere = overige.find((lijst) => lijst.herkenning.every(heeft));
    if (andere !== undefined) return { soort: 'andere', naam: andere.naam };
    const partijen = partijlijsten.map((lijst) => lijst.partij).join(', ');
    return { soort: 'onbekend', fout: `de koppen horen bij geen bekende lijst (${partijen}): ${koppen.join(' | ')}` };
  }
  const { opmerking: _, ...nodig } = kolommen.velden;
  const mist = Object.values(nodig).filter((kop) => !heeft(kop));
  if (mist.length > 0) return { soort: 'onbekend', fout: `de lijst van ${kolommen.partij} mist: ${mist.join(', ')}` };
  return { soort: 'partijlijst', kolommen };
}
