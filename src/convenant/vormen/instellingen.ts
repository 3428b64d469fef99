// Shapes of the settings of the partnership and of the decisions to change them.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { partijsoorten } from '../rollen.ts';
import { toestemmingskeuzes } from '../toestemming.ts';

/** Months between two checks of a file for correctness (8.3, 10.3). */
export const maanden = z.int().min(1).max(24);

/** Three parts; together they fit in the field of a letter. */
export const contactpuntVorm = z.strictObject({
  dienst: tekst(90, 0),
  postadres: tekst(110, 0),
  bereikbaar: tekst(80, 0),
});

const gewoon = { toestemmingDoorverstrekking: z.enum(toestemmingskeuzes), juistheidMaanden: maanden };
const instellingenVorm = { ...gewoon, contactpunt: contactpuntVorm.nullable() };

export const instellingenVoorstellenInvoer = z.strictObject({
  ...gewoon,
  /** What is left out stays as it is. */
  contactpunt: contactpuntVorm.optional(),
  reden: tekst(2000, 0).optional(),
});
export const instellingenStemmenInvoer = z.strictObject({
  voorstel: z.uuid(),
  voor: z.boolean(),
  reden: tekst(2000, 0).optional(),
});
export const instellingenWijzigenInvoer = z.strictObject({ voorstel: z.uuid() });
const instellingsstanden = ['open', 'aangenomen', 'verworpen', 'vervallen'] as const;
export const instellingsvoorstelAntwoord = z.strictObject({ voorstel: z.uuid(), stand: z.enum(instellingsstanden) });

/** A change of the settings: from what to what, why, and what every party said to it. */
export const instellingsvoorstelVorm = z.strictObject({
  id: z.uuid(),
  was: z.strictObject(instellingenVorm),
  wordt: z.strictObject(instellingenVorm),
  reden: z.string(),
  ingediendDoor: z.string(),
  ingediendOp: dag,
  stand: z.enum(instellingsstanden),
  geslotenOp: dag.nullable(),
  vereist: z.array(z.enum(partijsoorten)),
  stemmen: z.array(
    z.strictObject({ partij: z.enum(partijsoorten), voor: z.boolean(), reden: z.string(), door: z.string(), op: dag }),
  ),
});
export type InstellingsvoorstelVorm = z.infer<typeof instellingsvoorstelVorm>;

/** Act on the settings -> its shapes. */
export const instellingsvormen = {
  'instellingen-voorstellen': { invoer: instellingenVoorstellenInvoer, antwoord: instellingsvoorstelAntwoord },
  'instellingen-stemmen': { invoer: instellingenStemmenInvoer, antwoord: instellingsvoorstelAntwoord },
  'instellingen-wijzigen': { invoer: instellingenWijzigenInvoer, antwoord: instellingsvoorstelAntwoord },
} as const;
