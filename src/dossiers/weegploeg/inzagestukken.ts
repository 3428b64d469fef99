// The items of a weegdossier for the overview of art. 12 lid 3: what is shielded is there as well, what is sealed is not.
import { loopAf } from '../../convenant/termijnen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesInzagerijen } from '../inzagerijen.ts';
import { type Gevonden, type Inzagestuk, leesOrganisaties } from '../inzagestuk.ts';
import { stukkenUit } from '../inzagestukken.ts';
import { leesBewaard } from '../woordcorrectie.ts';
import { type Dossierrij, leesDossier } from './store.ts';

/** The dossier in whose terms this one is kept: what was merged goes where the one goes that went on. */
async function leesHoofd(zaal: Zaal, id: string): Promise<Dossierrij> {
  const dossier = await leesDossier(zaal.tx, id);
  if (dossier === undefined) throw new Error('een samengevoegd dossier heeft een dossier dat verderging');
  return dossier.samengevoegd_met === null ? dossier : leesHoofd(zaal, dossier.samengevoegd_met);
}

/** The items that a confirmed find brings into the overview, as far as they exist for who collects; role weegploeg_schrijven. */
export async function verzamelUitWeegploeg(zaal: Zaal, gevonden: Gevonden): Promise<readonly Inzagestuk[]> {
  if ((await leesDossier(zaal.tx, gevonden.dossier)) === undefined) return [];
  const dossier = await leesHoofd(zaal, gevonden.dossier);
  const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', gevonden.dossier);
  return stukkenUit(
    {
      register: 'weegploeg',
      rijen: await leesInzagerijen(zaal.tx, 'weegploeg', gevonden.dossier),
      sleutel,
      organisaties: await leesOrganisaties(zaal.tx),
      bewaarTot:
        dossier.stand === 'niet-geagendeerd' && dossier.besluit_op !== null
          ? loopAf('vernietigen-niet-geagendeerd', dossier.besluit_op)
          : loopAf('vernietigen', dossier.laatste_verwerking),
      gearchiveerd: null,
      bewaard: await leesBewaard(zaal.tx, 'weegploeg', gevonden.dossier, sleutel),
    },
    gevonden,
  );
}
