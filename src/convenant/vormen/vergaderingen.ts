// Shapes of the meetings: preparing one, leading it, and the list that those see who may take part.
import { z } from 'zod';
import { dag } from '../gegevens.ts';
import { uitnodigingssoorten } from '../uitnodigingen.ts';
import { casusvragen, puntstanden, vergaderstanden, weegvragen } from '../vergaderingen.ts';
import { leegInvoer } from './beheer.ts';
import { documenttalen } from './document.ts';
import { exemplaar } from './gedeeld.ts';

const tijd = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const wanneerEnWaar = {
  dag,
  /** Local time in Amsterdam, HH:MM. */
  begin: tijd,
  einde: tijd,
  /** A room or address in words; nothing about persons or files. */
  plaats: z.string().trim().min(1).max(100),
};

const voorbereiden = {
  /** The meeting that is changed or called off; left out for a new one. */
  vergadering: z.uuid().optional(),
  ...wanneerEnWaar,
  afgezegd: z.boolean().default(false),
};
export const weegvergaderingVoorbereidenInvoer = z.strictObject({
  ...voorbereiden,
  punten: z.array(z.strictObject({ dossier: z.uuid(), vraag: z.enum(weegvragen) })).max(100),
});
export const casusvergaderingVoorbereidenInvoer = z.strictObject({
  ...voorbereiden,
  punten: z.array(z.strictObject({ dossier: z.uuid(), vraag: z.enum(casusvragen) })).max(100),
});
export const vergaderingVoorbereidenAntwoord = z.strictObject({
  vergadering: z.uuid(),
  nummer: z.string(),
  /** Counts the changes of date, time, place and agenda (RFC 5545 SEQUENCE). */
  volgnummer: z.int(),
});

/** The item that is taken up, with the parties and partners that are there; without an item the meeting ends. */
export const vergaderingHoudenInvoer = z.strictObject({
  ...exemplaar,
  punt: z.uuid().optional(),
  aanwezig: z.array(z.uuid()).max(50).default([]),
});
export const vergaderingHoudenAntwoord = z.strictObject({ stand: z.enum(vergaderstanden) });

const puntVorm = {
  id: z.uuid(),
  dossier: z.uuid(),
  nummer: z.string(),
  stand: z.enum(puntstanden),
  /** Parties and external partners that were there. */
  aanwezig: z.array(z.uuid()),
  /** What was decided about the file on the day of the meeting, by its proposal. */
  besluiten: z.array(
    z.strictObject({
      voorstel: z.uuid(),
      soort: z.string(),
      stand: z.enum(['aangenomen', 'verworpen', 'vervallen']),
    }),
  ),
};
const vergaderingVorm = {
  id: z.uuid(),
  nummer: z.string(),
  ...wanneerEnWaar,
  stand: z.enum(vergaderstanden),
  volgnummer: z.int(),
  gewijzigdOp: z.iso.datetime(),
};

function overzicht<const V extends readonly [string, ...string[]]>(vragen: V) {
  const vraag = z.enum(vragen);
  return z.strictObject({
    vandaag: dag,
    vergaderingen: z.array(
      z.strictObject({ ...vergaderingVorm, punten: z.array(z.strictObject({ ...puntVorm, vraag })) }),
    ),
    /** For who prepares: what is due now, and the other files that run. */
    agenda: z.array(z.strictObject({ dossier: z.uuid(), nummer: z.string(), vraag })),
  });
}
export const weegvergaderingenAntwoord = overzicht(weegvragen);
export const casusvergaderingenAntwoord = overzicht(casusvragen);

/** A meeting as a calendar holds it: nothing of its agenda. */
const afspraak = {
  vergadering: z.uuid(),
  register: z.enum(['weegploeg', 'casusoverleg']),
  nummer: z.string(),
  ...wanneerEnWaar,
  volgnummer: z.int(),
  /** When this version came to be (RFC 5545 DTSTAMP). */
  stempel: z.iso.datetime(),
};

export const uitnodigingMakenInvoer = z.strictObject({ ...exemplaar, taal: z.enum(documenttalen) });
/** What an act answers that makes a calendar item: the entrance makes the file and names it by the number. */
export const uitnodigingMakenAntwoord = z.strictObject({
  ...afspraak,
  afgezegd: z.boolean(),
  taal: z.enum(documenttalen),
});

/** What is mailed to one person: a message per meeting, each with its own id. */
export const uitnodigingenAntwoord = z.strictObject({
  aan: z.email().nullable(),
  taal: z.enum(documenttalen),
  uitnodigingen: z.array(z.strictObject({ ...afspraak, mail: z.uuid(), soort: z.enum(uitnodigingssoorten) })),
});
export type UitnodigingenAntwoord = z.infer<typeof uitnodigingenAntwoord>;

/** Act on meetings -> its shapes. */
export const vergadervormen = {
  'weegvergadering-voorbereiden': {
    invoer: weegvergaderingVoorbereidenInvoer,
    antwoord: vergaderingVoorbereidenAntwoord,
  },
  'weegvergadering-houden': { invoer: vergaderingHoudenInvoer, antwoord: vergaderingHoudenAntwoord },
  'weegvergaderingen-inzien': { invoer: leegInvoer, antwoord: weegvergaderingenAntwoord },
  'weeguitnodiging-maken': { invoer: uitnodigingMakenInvoer, antwoord: uitnodigingMakenAntwoord },
  'casusvergadering-voorbereiden': {
    invoer: casusvergaderingVoorbereidenInvoer,
    antwoord: vergaderingVoorbereidenAntwoord,
  },
  'casusvergadering-houden': { invoer: vergaderingHoudenInvoer, antwoord: vergaderingHoudenAntwoord },
  'casusvergaderingen-inzien': { invoer: leegInvoer, antwoord: casusvergaderingenAntwoord },
  'casusuitnodiging-maken': { invoer: uitnodigingMakenInvoer, antwoord: uitnodigingMakenAntwoord },
} as const;
