// Looks at the end of every case: both files as the uitvoerder reads them, the refused rows, and who can see what.
import type { Rijverslag } from '../verslag.ts';
import type { Besluiten, Geval } from './besluiten.ts';
import { controleerArchief } from './controle-archief.ts';
import { vergelijkCasus } from './controle-casus.ts';
import { vergelijkInformeren } from './controle-informeren.ts';
import { controleerVernietigd } from './controle-vernietigd.ts';
import { vergelijkWeegdossier } from './controle-weegdossier.ts';
import { controleerZicht } from './controle-zicht.ts';
import type { Einde } from './einde.ts';
import { wachtOp } from './wachten.ts';
import { dossierVan, type Gevalgeheugen, lees, Misgelopen, type Wereld } from './werk.ts';

async function leesEinde(wereld: Wereld, geval: Geval, { casus }: Gevalgeheugen, dag: string): Promise<Einde> {
  const uitvoerder = await wereld.mensen.uitvoerder(dag);
  // Behind the seal there is nothing for the uitvoerder to read.
  const leesDossier = async () => {
    const antwoord = await uitvoerder.doe('weegdossier-inzien', { id: dossierVan(wereld, geval) });
    return antwoord.soort === 'gedaan' ? antwoord.antwoord : undefined;
  };
  const gelezen = casus === undefined ? undefined : await lees(uitvoerder, 'casus-inzien', { id: casus });
  const { verstrekkingen } =
    casus === undefined ? { verstrekkingen: [] } : await lees(uitvoerder, 'verstrekkingen-inzien', { casus });
  const dossier = geval.regels.length === 0 ? undefined : await leesDossier();
  // The closure of a casus comes to the weegdossier by a task.
  const nogNiet = gelezen?.stand === 'gesloten' && dossier?.stand === 'geagendeerd';
  const overgenomen = nogNiet
    ? await wachtOp(async () => {
        const opnieuw = await leesDossier();
        return opnieuw?.stand === 'geagendeerd' ? undefined : opnieuw;
      })
    : dossier;
  return { geval, dossier: overgenomen ?? dossier, casus: gelezen, doorverstrekkingen: verstrekkingen };
}

/** Rows that the file says are refused and that were not. */
function vergelijkRijen({ geweigerd, aanvullingen }: Geval, rijen: readonly Rijverslag[]): readonly string[] {
  return [...geweigerd, ...aanvullingen.map(({ regel }) => regel)].flatMap((kenmerk) => {
    const gevonden = rijen.find(({ regel }) => regel.kenmerk === kenmerk);
    if (gevonden === undefined) return [`${kenmerk} staat in geen lijst`];
    return gevonden.uitkomst.soort === 'geweigerd' ? [] : [`${kenmerk} is niet geweigerd`];
  });
}

/** Every difference between the end that the file describes and the end that is there, by case. */
export async function controleer(
  wereld: Wereld,
  { peildatum, gevallen }: Besluiten,
  geheugens: ReadonlyMap<string, Gevalgeheugen>,
  rijen: readonly Rijverslag[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const verschillen = new Map<string, string[]>();
  const meld = (geval: string, gevonden: readonly string[]) =>
    verschillen.set(geval, [...(verschillen.get(geval) ?? []), ...gevonden]);
  const eindes: Einde[] = [];
  for (const geval of gevallen) {
    const geheugen = geheugens.get(geval.geval);
    // Of what was destroyed in an earlier run nothing came in again.
    if (geheugen?.vernietigd !== true) meld(geval.geval, vergelijkRijen(geval, rijen));
    if (geheugen === undefined) continue;
    try {
      if (geval.vernietiging !== undefined) {
        meld(geval.geval, await controleerVernietigd(wereld, geval, peildatum));
        continue;
      }
      if (geval.gearchiveerdOp !== undefined) {
        meld(geval.geval, await controleerArchief(wereld, geval, geheugen, peildatum));
        continue;
      }
      const einde = await leesEinde(wereld, geval, geheugen, peildatum);
      eindes.push(einde);
      meld(geval.geval, [...vergelijkWeegdossier(wereld, einde), ...vergelijkCasus(wereld.spel.bestand, einde)]);
      meld(geval.geval, await vergelijkInformeren(wereld, einde, peildatum));
    } catch (fout) {
      if (!(fout instanceof Misgelopen)) throw fout;
      meld(geval.geval, [fout.message]);
    }
  }
  for (const [geval, gevonden] of await controleerZicht(wereld, eindes, peildatum)) meld(geval, gevonden);
  return verschillen;
}
