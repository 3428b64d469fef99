// Takes the steps of all requests of a folder, day by day, and looks at the end of each.
import type { Besluiten } from './besluiten.ts';
import { controleerVerzoek } from './controle-verzoek.ts';
import type { IngelezenVerzoek } from './verzoekenlijst.ts';
import type { Verzoekgeheugen, Verzoekwerk } from './verzoekgeheugen.ts';
import { planVerzoeken, type Verzoekstap } from './verzoekstappen.ts';
import { behandel } from './verzoekwerk.ts';
import { Misgelopen, type Uitkomst, type Wereld } from './werk.ts';

/** How a request ended: nothing to say, or the differences with the file. */
export interface Verzoekverslag {
  readonly verzoek: string;
  readonly ok: boolean;
  readonly verschillen: readonly string[];
}

type Omgang = Pick<Verzoekwerk, 'verzoek' | 'besluit' | 'gevallen' | 'verzoeken'> & {
  readonly geheugen: Verzoekgeheugen;
};

/** The requests of the list at work; one on which the file does not decide is a difference, and so is a decision without a request. */
export function maakVerzoeken(
  verzoeken: readonly IngelezenVerzoek[],
  { verzoeken: besluiten, peildatum }: Besluiten,
  gevallen: Verzoekwerk['gevallen'],
) {
  const alle = new Set([...verzoeken.map(({ nr }) => nr), ...besluiten.map(({ verzoek }) => verzoek)]);
  const verschillen = new Map<string, string[]>([...alle].map((nr) => [nr, []]));
  const stappen = Map.groupBy(planVerzoeken(verzoeken, besluiten, peildatum), ({ dag }) => dag);
  const werken = new Map<string, Omgang>();
  for (const nr of alle) {
    const verzoek = verzoeken.find((een) => een.nr === nr);
    const besluit = besluiten.find((een) => een.verzoek === nr);
    if (verzoek === undefined) verschillen.get(nr)?.push('staat niet in de lijst van verzoeken');
    else if (besluit === undefined) verschillen.get(nr)?.push('er is geen besluit over dit verzoek');
    else werken.set(nr, { verzoek, besluit, gevallen, verzoeken: werken, geheugen: {} });
  }

  /** What goes wrong in the work of a request is a difference of that request. */
  async function poog<T>(nr: string, waar: string, doe: () => Promise<T>): Promise<T | undefined> {
    try {
      return await doe();
    } catch (fout) {
      if (!(fout instanceof Misgelopen)) throw fout;
      verschillen.get(nr)?.push(`${waar}: ${fout.message}`);
      return undefined;
    }
  }

  /** What a request came to, once: on the day of its answer when it is destroyed before the end, else in the end. */
  async function bekijk(wereld: Wereld, stap: Verzoekstap, werk: Omgang): Promise<void> {
    if (werk.geheugen.bekeken === true || werk.geheugen.vernietigd === true) return;
    werk.geheugen.bekeken = true;
    const gevonden = await poog(stap.geval, stap.dag, () => controleerVerzoek({ ...wereld, ...werk, stap }, stap.dag));
    verschillen.get(stap.geval)?.push(...(gevonden ?? []));
  }

  return {
    dagen: [...stappen.keys()],
    async neem(wereld: Wereld, dag: string, tel: (uitkomst: Uitkomst, regel: string) => void): Promise<void> {
      for (const stap of stappen.get(dag) ?? []) {
        const werk = werken.get(stap.geval);
        if (werk === undefined) continue;
        const meld = (uitkomst: Uitkomst) => tel(uitkomst, `${dag} ${stap.geval} ${stap.sleutel} ${uitkomst}`);
        if (werk.geheugen.gestrand !== undefined) {
          meld('nietGenomen');
          continue;
        }
        const herhaald = await poog(stap.geval, `${dag} ${stap.sleutel}`, () => behandel({ ...wereld, ...werk, stap }));
        if (herhaald === undefined) werk.geheugen.gestrand = stap.sleutel;
        if (stap.sleutel === 'antwoorden' && werk.besluit.eindstand.vernietigdOp !== undefined)
          await bekijk(wereld, stap, werk);
        meld(herhaald === undefined ? 'misgelopen' : herhaald ? 'alGedaan' : 'gedaan');
      }
    },
    async controleer(wereld: Wereld, dag: string): Promise<void> {
      for (const [nr, werk] of werken) await bekijk(wereld, { geval: nr, dag, sleutel: 'antwoorden' }, werk);
    },
    verslag: (): readonly Verzoekverslag[] =>
      [...verschillen].map(([verzoek, gevonden]) => ({ verzoek, ok: gevonden.length === 0, verschillen: gevonden })),
  };
}
