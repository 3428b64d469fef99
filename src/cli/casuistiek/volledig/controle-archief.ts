// Looks at a case that lies in the archive: its days and terms as the core parties see them, and that nobody else sees it (art. 13).
import { isKernpartij, partijsoorten } from '../../../convenant/rollen.ts';
import type { Geval } from './besluiten.ts';
import { verschil, verschilTermijnen } from './vergelijken.ts';
import { dossierVan, type Gevalgeheugen, lees, type Wereld } from './werk.ts';

const registers = { weegploeg: 'weegdossier', casusoverleg: 'casus' } as const;

/** Differences of a case of which both files must be in the archive. */
export async function controleerArchief(
  wereld: Wereld,
  geval: Geval,
  { casus }: Gevalgeheugen,
  dag: string,
): Promise<readonly string[]> {
  const { mensen, spel } = wereld;
  const ids = [dossierVan(wereld, geval), ...(casus === undefined ? [] : [casus])];
  const { dossiers } = await lees(await mensen.partij('politie', dag), 'archief-inzien', {});
  const gevonden: string[] = [];
  for (const id of ids) {
    const archief = dossiers.find((een) => een.id === id);
    if (archief === undefined) {
      gevonden.push('een van de bestanden is niet in het archief');
      continue;
    }
    const bestand = registers[archief.register];
    const termijnen = geval.eindstand.termijnen.filter((een) => een.bestand === bestand);
    gevonden.push(
      ...verschil(`stand ${bestand}`, geval.eindstand[bestand], archief.stand),
      ...verschil(
        `laatste verwerking ${bestand}`,
        geval.eindstand.laatsteVerwerking[bestand],
        archief.laatsteVerwerking,
      ),
      ...verschilTermijnen(`termijn ${bestand}`, termijnen, [archief.vernietigen]),
    );
  }
  const anderen = [await mensen.uitvoerder(dag)];
  for (const partij of partijsoorten) if (!isKernpartij(partij)) anderen.push(await mensen.partij(partij, dag));
  for (const { naam } of spel.bestand.externeCasuspartners) anderen.push(await mensen.partner(naam, dag));
  for (const wie of anderen) {
    if ((await wie.doe('archief-inzien', {})).soort === 'gedaan')
      gevonden.push('een ander dan een kernpartij ziet het archief');
    for (const id of ids)
      for (const lezen of ['weegdossier-inzien', 'casus-inzien'] as const)
        if ((await wie.doe(lezen, { id })).soort === 'gedaan')
          gevonden.push('een ander leest een gearchiveerd bestand');
  }
  return [...new Set(gevonden)];
}
