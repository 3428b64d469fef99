// The items of an archived dossier for the overview of art. 12 lid 3; the archive notes that it was opened to give account.
import type { Zaal } from '../../gate/handeling.ts';
import { type Gevonden, type Inzagestuk, leesOrganisaties } from '../inzagestuk.ts';
import { stukkenUit } from '../inzagestukken.ts';
import { leesBewaard } from '../woordcorrectie.ts';
import { leesArchief, leesStukken, noteerInzage } from './store.ts';
import { toonKop } from './tonen.ts';

/**
 * The items that a confirmed find brings into the overview; role archief_lezen. `waarom` stays with the dossier. Shielded
 * items are among them, as they are of a live dossier: he asks for what is kept about himself (AVG 18 lid 2).
 */
export async function verzamelUitArchief(
  zaal: Zaal,
  gevonden: Gevonden,
  waarom: string,
  /** By which id an item is called: that of its place in the archive, or its own. */
  naam: 'stuk' | 'rij' = 'stuk',
): Promise<readonly Inzagestuk[]> {
  const [rij] = await leesArchief(zaal.tx, gevonden.dossier);
  if (rij === undefined) return [];
  const kop = toonKop(rij);
  const sleutel = await zaal.vault.openArchief(zaal.tx, kop.register, gevonden.dossier);
  const inzage = zaal.ids.id();
  await noteerInzage(zaal, {
    id: inzage,
    dossier: gevonden.dossier,
    doel: 'verantwoording',
    inhoud: sleutel.sluit(inzage, 'inzage', { toelichting: waarom }),
  });
  const stukken = await leesStukken(zaal.tx, gevonden.dossier);
  return stukkenUit(
    {
      register: kop.register,
      rijen: stukken.flatMap(({ id, verzegeld, tabel, rij: waarden }) =>
        verzegeld ? [] : [{ tabel, rij: waarden, ...(naam === 'stuk' ? { stuk: id } : {}) }],
      ),
      sleutel,
      organisaties: await leesOrganisaties(zaal.tx),
      bewaarTot: kop.vernietigen.uiterlijk,
      gearchiveerd: kop.gearchiveerdOp,
      bewaard: await leesBewaard(zaal.tx, 'archief', gevonden.dossier, sleutel),
    },
    gevonden,
  );
}
