// Who receives the data of a dossier outside its register, as the letter of art. 11 tells it: the truth of the overview, on the day of the letter. Pure.
import type { Briefontvangers } from '../convenant/brieven/briefontvangers.ts';
import { isKernpartij } from '../convenant/rollen.ts';
import type { Rij } from './inzagerijen.ts';
import { type Organisatie, ontvangstenUit } from './ontvangers.ts';

const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : null);

/** The day that a row is of; participation goes by its own days. */
const dagVan = ({ rij }: Rij) =>
  tekst(rij['vastgesteld_op']) ?? tekst(rij['verstrekt_op']) ?? tekst(rij['ingediend_op']);

/**
 * From the rows of the casus that tell who received: participation, adopted plans, releases, and proposals that were asked.
 * The core parties of `dag` are not among them, being the controllers; those that left after `geopendOp` are.
 */
export function briefontvangersUit(
  rijen: readonly Rij[],
  organisaties: readonly Organisatie[],
  geopendOp: string,
  dag: string,
): Briefontvangers {
  const ontvangsten = ontvangstenUit('casusoverleg', rijen, organisaties, null);
  const loopt = (tot: string | null) => tot === null || tot > dag;
  // Whoever left the covenant reads nothing from that day, whatever task still has to end what runs.
  const weg = new Set(organisaties.filter(({ einde }) => !loopt(einde)).map(({ naam }) => naam));
  const kern = organisaties.filter(({ soort }) => isKernpartij(soort));
  const verantwoordelijk = new Set(kern.filter(({ einde }) => loopt(einde)).map(({ naam }) => naam));
  const alle = [
    ...kern.map(({ naam, einde }) => ({ naam, op: geopendOp, tot: einde })),
    ...rijen.flatMap((rij) => ontvangsten(rij, dagVan(rij))),
  ];
  const gekregen = new Map<string, { readonly sinds: string; readonly loopt: boolean }>();
  for (const { naam, op, tot } of alle) {
    // On the day on which it ended, or never within this dossier.
    if (verantwoordelijk.has(naam) || op === null || op > dag || (tot !== null && tot < op)) continue;
    const eerder = gekregen.get(naam);
    gekregen.set(naam, {
      sinds: eerder === undefined || op < eerder.sinds ? op : eerder.sinds,
      loopt: eerder?.loopt === true || (loopt(tot) && !weg.has(naam)),
    });
  }
  const opVolgorde = [...gekregen]
    .map(([naam, wat]) => ({ naam, ...wat }))
    .sort((a, b) => a.sinds.localeCompare(b.sinds) || a.naam.localeCompare(b.naam));
  const lijst = (welke: boolean) =>
    opVolgorde.filter((een) => een.loopt === welke).map(({ naam, sinds }) => ({ naam, sinds }));
  const nemenDeel = rijen.flatMap(({ tabel, rij }) =>
    tabel === 'deelnemer' && (tekst(rij['vanaf']) ?? '') <= dag && loopt(tekst(rij['tot']))
      ? organisaties.filter(({ id }) => id === (tekst(rij['partij']) ?? tekst(rij['externe_partner'])))
      : [],
  );
  return {
    nu: lijst(true),
    eerder: lijst(false),
    mogelijk: [...new Set(nemenDeel.map(({ naam }) => naam))]
      .filter((naam) => !verantwoordelijk.has(naam) && !weg.has(naam) && gekregen.get(naam)?.loopt !== true)
      .toSorted((a, b) => a.localeCompare(b)),
  };
}
