// Shapes of annex 1: a proposal to take a partner in or to strike one, its votes, and what came of it.
import { z } from 'zod';
import { dag, tekst } from '../gegevens.ts';
import { instellingenStemmenInvoer, instellingsvoorstelAntwoord, instellingsvoorstelVorm } from './instellingen.ts';

export const bijlagesoorten = ['opnemen', 'schrappen'] as const;

export const bijlageVoorstellenInvoer = z.strictObject({
  soort: z.enum(bijlagesoorten),
  /** The partner that is struck. */
  partner: z.uuid().optional(),
  /** Of a new partner, as the covenant names its partners: name, kind, and who speaks for it. */
  naam: tekst(200, 0).optional(),
  partnersoort: tekst(80, 0).optional(),
  contact: tekst(200, 0).optional(),
  email: z.email().max(200).optional(),
  reden: tekst(300, 0).optional(),
});
const uitvoeren = z.strictObject({ voorstel: z.uuid() });

/** A change of annex 1: of which partner, why, and what every party said to it. */
export const bijlagevoorstelVorm = instellingsvoorstelVorm.omit({ was: true, wordt: true }).extend({
  soort: z.enum(bijlagesoorten),
  naam: z.string(),
  partnersoort: z.string(),
  contact: z.string().nullable(),
});
export type BijlagevoorstelVorm = z.infer<typeof bijlagevoorstelVorm>;

export const bijlageversieVorm = z.strictObject({ versie: z.int(), vanaf: dag, reden: z.string().nullable() });

/** Act on annex 1 -> its shapes. */
export const bijlagevormen = {
  'bijlage-voorstellen': { invoer: bijlageVoorstellenInvoer, antwoord: instellingsvoorstelAntwoord },
  'bijlage-stemmen': { invoer: instellingenStemmenInvoer, antwoord: instellingsvoorstelAntwoord },
  'externe-partner-opnemen': { invoer: uitvoeren, antwoord: instellingsvoorstelAntwoord },
  'externe-partner-schrappen': { invoer: uitvoeren, antwoord: instellingsvoorstelAntwoord },
} as const;
