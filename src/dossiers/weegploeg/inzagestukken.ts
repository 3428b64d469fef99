// The items of a weegdossier for the overview of art. 12 lid 3: what is shielded is there as well, what is sealed is not.
import { loopAf } from '../../convenant/termijnen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesInzagerijen } from '../inzagerijen.ts';
import { type Gevonden, type Inzagestuk, leesOrganisaties } from '../inzagestuk.ts';
import { stukkenUit } from '../inzagestukken.ts';
import { leesDossier } from './store.ts';

/** The items that a confirmed find brings into the overview, as far as they exist for who collects; role weegploeg_schrijven. */
export async function verzamelUitWeegploeg(zaal: Zaal, gevonden: Gevonden): Promise<readonly Inzagestuk[]> {
  const dossier = await leesDossier(zaal.tx, gevonden.dossier);
  if (dossier === undefined) return [];
  return stukkenUit(
    {
      register: 'weegploeg',
      rijen: await leesInzagerijen(zaal.tx, 'weegploeg', gevonden.dossier),
      sleutel: await zaal.vault.open(zaal.tx, 'weegploeg', gevonden.dossier),
      organisaties: await leesOrganisaties(zaal.tx),
      bewaarTot:
        dossier.stand === 'niet-geagendeerd' && dossier.besluit_op !== null
          ? loopAf('vernietigen-niet-geagendeerd', dossier.besluit_op)
          : loopAf('vernietigen', dossier.laatste_verwerking),
      gearchiveerd: null,
    },
    gevonden,
  );
}
