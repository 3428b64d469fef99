// Shapes of the notices, of the preference and of the tasks that keep failing.
import { z } from 'zod';
import { type Berichtsoort, gebeurtenissoorten } from '../berichten.ts';
import { taakhandelingen } from '../dossier.ts';
import { dag } from '../gegevens.ts';
import { leegInvoer } from './beheer.ts';
import { exemplaar } from './gedeeld.ts';
import { plichtsoorten } from './werkvoorraad.ts';

export const mailkeuzes = ['direct', 'dagelijks', 'uit'] as const;
export const mailtalen = ['nl', 'en'] as const;

/** How somebody hears of notices outside the system; inside he always does. */
export const berichtvoorkeurVorm = z.strictObject({ mail: z.enum(mailkeuzes), taal: z.enum(mailtalen) });
export type BerichtvoorkeurVorm = z.infer<typeof berichtvoorkeurVorm>;

const soorten: readonly [Berichtsoort, ...Berichtsoort[]] = [...plichtsoorten, ...gebeurtenissoorten];

/** One notice: what, on which number, and whether he read it. Never a name. */
export const berichtVorm = z.strictObject({
  sleutel: z.string(),
  soort: z.enum(soorten),
  teLaat: z.boolean(),
  register: z.enum(['weegploeg', 'casusoverleg', 'beheer', 'verzoeken', 'archief']),
  dossier: z.uuid().nullable(),
  nummer: z.string().nullable(),
  dag: dag.nullable(),
  gelezen: z.boolean(),
});

export const berichtenAntwoord = z.strictObject({
  vandaag: dag,
  ongelezen: z.int(),
  berichten: z.array(berichtVorm),
  voorkeur: berichtvoorkeurVorm,
});

export const berichtGelezenInvoer = z.strictObject({
  sleutels: z.array(z.string().regex(/^[a-z0-9:-]{1,200}$/)).max(500),
});
export const berichtGelezenAntwoord = z.strictObject({ ongelezen: z.int() });

export const takenAntwoord = z.strictObject({
  taken: z.array(
    z.strictObject({
      id: z.uuid(),
      volgnummer: z.string(),
      soort: z.enum(taakhandelingen),
      dag,
      stand: z.enum(['open', 'dood']),
      pogingen: z.int(),
      fout: z.string().nullable(),
    }),
  ),
});
export const taakHervattenInvoer = z.strictObject(exemplaar);
export const taakHervattenAntwoord = z.strictObject({ volgnummer: z.string() });

/** Act on notices and tasks -> its shapes. */
export const berichtvormen = {
  'berichten-inzien': { invoer: leegInvoer, antwoord: berichtenAntwoord },
  'bericht-gelezen': { invoer: berichtGelezenInvoer, antwoord: berichtGelezenAntwoord },
  'berichtvoorkeur-instellen': { invoer: berichtvoorkeurVorm, antwoord: berichtvoorkeurVorm },
  'taken-inzien': { invoer: leegInvoer, antwoord: takenAntwoord },
  'taak-hervatten': { invoer: taakHervattenInvoer, antwoord: taakHervattenAntwoord },
} as const;

/** What a mail is made of: to whom, in which language, and what waits for him. Undefined address: nothing to send. */
export const mailAntwoord = z.strictObject({
  aan: z.email().nullable(),
  taal: z.enum(mailtalen),
  regels: z.array(z.strictObject({ soort: z.enum(soorten), teLaat: z.boolean(), nummer: z.string().nullable() })),
});
export type MailAntwoord = z.infer<typeof mailAntwoord>;
