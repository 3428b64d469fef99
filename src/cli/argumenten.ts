// What stands behind the command: the command, its arguments, and the one option that there is.
import { parseArgs } from 'node:util';
import { ConfigOngeldig } from '../platform/config.ts';

export interface Argumenten {
  readonly woorden: readonly string[];
  readonly overschrijf: boolean;
}

/** @throws {ConfigOngeldig} that names an option that does not exist, or that was given a value. */
export function leesArgumenten(argumenten: readonly string[]): Argumenten {
  const { positionals, tokens } = parseArgs({
    args: [...argumenten],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: { overschrijf: { type: 'boolean' } },
  });
  const opties = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  for (const { name, rawName, value } of opties) {
    if (name !== 'overschrijf')
      throw new ConfigOngeldig(`${rawName}: deze optie is er niet; er is alleen --overschrijf.`);
    if (value !== undefined) throw new ConfigOngeldig(`${rawName}: hier hoort geen waarde bij.`);
  }
  return { woorden: positionals, overschrijf: opties.length > 0 };
}
