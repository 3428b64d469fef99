// The dry run: what would become of every row, by the same rules, without a service and without anything stored.
import { isVerzegeldRegime } from '../../convenant/grondslagen.ts';
import { maakVrijgave } from './invoer.ts';
import type { IngelezenRegel } from './regel.ts';
import { geweigerdVan, type Rijuitkomst, type Rijverslag } from './verslag.ts';
import { bereidVoor, opVolgorde, type Spel } from './voorbereiden.ts';
import { criteriaVan, weegRegel } from './weging.ts';

/** Weighs all rows as a first run would; suggestions of the same person need the service and are not made. */
export function speelDroog(
  spel: Spel,
  regels: readonly IngelezenRegel[],
  meld: (rij: Rijverslag) => void,
): readonly Rijverslag[] {
  const binnen = new Set<string>();
  return opVolgorde(regels).map((regel) => {
    const rij = { regel, uitkomst: uitkomstVan(spel, regel, binnen) };
    meld(rij);
    return rij;
  });
}

function uitkomstVan(spel: Spel, regel: IngelezenRegel, binnen: Set<string>): Rijuitkomst {
  const klaar = bereidVoor(spel, regel, criteriaVan(spel.bestand));
  if (klaar.soort !== 'klaar') return klaar;
  if (binnen.has(klaar.sleutel)) return { soort: 'al-bekend' };
  const weigeringen = weegRegel(spel.bestand, regel.partij, klaar.invoer, regel.datum);
  if (weigeringen.length > 0) return { soort: 'geweigerd', redenen: geweigerdVan(weigeringen) };
  binnen.add(klaar.sleutel);
  if (isVerzegeldRegime(regel.regime))
    return { soort: 'ingebracht', opmerking: maakVrijgave(regel) === undefined ? 'verzegeld' : 'vrijgegeven' };
  return { soort: 'ingebracht' };
}
