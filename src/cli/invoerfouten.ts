// What is wrong with what somebody gave to a command: a Dutch sentence per argument or field.
import { z } from 'zod';
import { invoerwoorden } from '../convenant/invoerwoorden.ts';
import { InvoerOngeldig } from '../gate/verzoek.ts';
import { ConfigOngeldig } from '../platform/config.ts';

/** One line per fault, each with the field that it is about. */
export function zinnenVan(fouten: InvoerOngeldig['fouten']): string {
  return fouten.map(({ veld, fout }) => `${veld === '' ? 'invoer' : veld}: ${fout}`).join('\n');
}

/** What was given, in its shape. @throws {InvoerOngeldig} with every fault. */
export function ontleed<T>(vorm: z.ZodType<T>, invoer: unknown): T {
  const gelezen = vorm.safeParse(invoer, { error: invoerwoorden });
  if (!gelezen.success) throw new InvoerOngeldig(gelezen.error.issues);
  return gelezen.data;
}

/** What came in on standard input. @throws {ConfigOngeldig} when that is nothing, or no JSON. */
export function leesJson(tekst: string): unknown {
  if (tekst.trim() === '')
    throw new ConfigOngeldig('invoer: er kwam niets binnen; geef JSON op standaardinvoer, ten minste {}.');
  try {
    return JSON.parse(tekst);
  } catch {
    throw new ConfigOngeldig('invoer: wat op standaardinvoer binnenkwam is geen geldige JSON.');
  }
}

/** The id of a person that a command is about. @throws {ConfigOngeldig} for anything else. */
export function leesFunctionaris(invoer: string | undefined): string {
  const gelezen = z.uuid().safeParse(invoer);
  if (gelezen.success) return gelezen.data;
  throw new ConfigOngeldig('functionaris: noem het id (een UUID); docs/beheer zegt hoe u het vindt.');
}
