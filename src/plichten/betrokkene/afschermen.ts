// AVG 18 lid 1 d: what an objection is about is shielded with the act that puts it forward, by the same acts as a correction.
import { isWoordsoort } from '../../convenant/correcties.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Uitkomst } from '../../gate/verzoek.ts';
import { archiefcorrectieUitvoeren } from './archiefcorrectie-uitvoeren.ts';
import { leesArchiefpunten } from './archiefpunten.ts';
import { leesPunten, registers } from './correctiepunten.ts';
import { woordenCorrigeren } from './woorden-corrigeren.ts';

/** What an act refuses now, as a vote is open, stays owed with that same day as its last. @throws when it was not found, a bug. */
function magBlijven({ soort }: Uitkomst<unknown>): void {
  if (soort !== 'gedaan' && soort !== 'geweigerd') throw new Error(`voorgelegd, maar afschermen kon niet: ${soort}`);
}

/** Shields what was just put to this request in the registers, each by an act with its own rule, entry, trace and notices. */
export async function schermAf(zaal: Zaal, verzoek: string, nieuw: readonly string[]): Promise<void> {
  for (const { id, register, dossier, gegeven, soort, besluit, teDoen } of await leesPunten(zaal, verzoek)) {
    // What is shielded already, for another objection or a reason of its own, is owed no more.
    if (!nieuw.includes(id) || besluit !== null || teDoen !== 'afgeschermd') continue;
    magBlijven(
      isWoordsoort(soort)
        ? await zaal.vervolg(woordenCorrigeren, { id: verzoek, register, punt: id, nieuw: [] })
        : await registers[register].deur.schermGegevenAf(zaal, dossier, gegeven),
    );
  }
}

/** The same of what lies in the archive, for the core party that put it forward. */
export async function schermArchiefAf(zaal: Zaal, verzoek: string, nieuw: readonly string[]): Promise<void> {
  for (const punt of nieuw) {
    // Read anew each time: what was done to one can be what another waited for.
    const hier = (await leesArchiefpunten(zaal, verzoek)).find((een) => een.punt.id === punt)?.punt;
    if (hier?.besluit !== null || hier.teDoen !== 'afgeschermd') continue;
    magBlijven(await zaal.vervolg(archiefcorrectieUitvoeren, { id: verzoek, punt, woorden: [] }));
  }
}
