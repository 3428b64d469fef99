// The items of a casus for the overview of art. 12 lid 3, with who takes part and to whom what was disclosed.
import { loopAf } from '../../convenant/termijnen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesInzagerijen } from '../inzagerijen.ts';
import { type Gevonden, type Inzagestuk, leesOrganisaties } from '../inzagestuk.ts';
import { stukkenUit } from '../inzagestukken.ts';
import { leesBewaard } from '../woordcorrectie.ts';
import { leesCasus } from './store.ts';

/** The items that a confirmed find brings into the overview; role casusoverleg_schrijven, which sees what is shielded. */
export async function verzamelUitCasus(zaal: Zaal, gevonden: Gevonden): Promise<readonly Inzagestuk[]> {
  const casus = await leesCasus(zaal.tx, gevonden.dossier);
  if (casus === undefined) return [];
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', gevonden.dossier);
  return stukkenUit(
    {
      register: 'casusoverleg',
      rijen: await leesInzagerijen(zaal.tx, 'casusoverleg', gevonden.dossier),
      sleutel,
      organisaties: await leesOrganisaties(zaal.tx),
      bewaarTot: loopAf('vernietigen', casus.laatste_verwerking),
      gearchiveerd: null,
      bewaard: await leesBewaard(zaal.tx, 'casusoverleg', gevonden.dossier, sleutel),
    },
    gevonden,
  );
}
