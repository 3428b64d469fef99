// Takes the steps of all cases, day by day between the rows of the lists, and looks at the end of each.
import type { Partnerschapsbestand } from '../../partnerschap-laden.ts';
import type { Dienst } from '../dienst.ts';
import type { Krachten } from '../krachten.ts';
import type { IngelezenRegel } from '../regel.ts';
import type { Dagwerk } from '../spelen.ts';
import type { Rijverslag } from '../verslag.ts';
import type { Spel } from '../voorbereiden.ts';
import type { Besluiten, Geval } from './besluiten.ts';
import { isGearchiveerd, isVernietigd } from './bewaarwerk.ts';
import { controleer } from './controle.ts';
import { mensenVan } from './mensen.ts';
import { planStappen, type Stap } from './stappen.ts';
import { verricht } from './verrichten.ts';
import { maakVerzoeken, type Verzoekverslag } from './verzoeken.ts';
import type { IngelezenVerzoek } from './verzoekenlijst.ts';
import { alsPartij, type Gevalgeheugen, leegGeheugen, lees, Misgelopen, type Uitkomst, type Wereld } from './werk.ts';

/** How a case ended: nothing to say, or the differences with the file; and what the system has no act for yet. */
export interface Gevalverslag {
  readonly geval: string;
  readonly ok: boolean;
  readonly verschillen: readonly string[];
  readonly nogGeenHandeling: readonly string[];
}

export interface Volledigverslag {
  readonly gevallen: readonly Gevalverslag[];
  readonly verzoeken: readonly Verzoekverslag[];
  /** Rows of the lists that no case speaks of, by reference. */
  readonly zonderGeval: readonly string[];
  readonly stappen: {
    readonly gedaan: number;
    readonly alGedaan: number;
    readonly misgelopen: number;
    readonly nietGenomen: number;
    readonly nogGeenHandeling: number;
  };
}

/** Parties and partners by kind and name, asked of the service and asked again when somebody is not among them. */
function deelnemerzoeker(mensen: Wereld['mensen']): Wereld['zoekDeelnemer'] {
  const bekend = new Map<string, string>();
  return async (wie, dag) => {
    if (!bekend.has(wie)) {
      const gelezen = await lees(await mensen.uitvoerder(dag), 'samenwerkingsverband-inzien', {});
      for (const { soort, id } of gelezen.partijen) bekend.set(soort, id);
      for (const { naam, id } of gelezen.externePartners) if (alsPartij(naam) === undefined) bekend.set(naam, id);
    }
    return bekend.get(wie);
  };
}

export interface Volledig {
  readonly dagwerk: Dagwerk;
  /** After the run. */
  verslag(): Volledigverslag;
}

/** The work of a whole folder besides its lists. `zeg` hears of the progress, in numbers and references only. */
export function maakVolledig(
  spel: Spel & { readonly bestand: Partnerschapsbestand },
  dienst: Dienst,
  regels: readonly IngelezenRegel[],
  besluiten: Besluiten,
  verzoeken: readonly IngelezenVerzoek[],
  zeg: (regel: string) => void,
): Volledig {
  const stappen = Map.groupBy(planStappen(besluiten), ({ dag }) => dag);
  const geheugens = new Map(besluiten.gevallen.map(({ geval }) => [geval, leegGeheugen()]));
  const genoemd = new Set(besluiten.gevallen.flatMap((geval) => [...geval.regels, ...geval.geweigerd]));
  const perKenmerk = new Map(regels.toReversed().map((regel) => [regel.kenmerk, regel]));
  const plekken: Wereld['plekken'] = new Map();
  const verschillen = new Map<string, string[]>(besluiten.gevallen.map(({ geval }) => [geval, []]));
  const geteld: Record<Uitkomst, number> = {
    gedaan: 0,
    alGedaan: 0,
    misgelopen: 0,
    nietGenomen: 0,
    nogGeenHandeling: 0,
  };
  const gevallen = new Map(
    besluiten.gevallen.map((geval) => [geval.geval, { geval, geheugen: geheugens.get(geval.geval) ?? leegGeheugen() }]),
  );
  const verzoekwerk = maakVerzoeken(verzoeken, besluiten, gevallen);
  let wereld: Wereld | undefined;

  function betreed(krachten: Krachten): Wereld {
    const mensen = mensenVan(spel.bestand, dienst, krachten);
    wereld ??= { spel, mensen, regels: perKenmerk, plekken, zoekDeelnemer: deelnemerzoeker(mensen) };
    return wereld;
  }

  /** Asked once, before anything of the case is done: whatever is destroyed later in this run was played in it. */
  async function isVoorbij(hier: Wereld, { geval, geheugen }: { geval: Geval; geheugen: Gevalgeheugen }, dag: string) {
    geheugen.vernietigd ??= await isVernietigd(hier, geval, dag);
    return geheugen.vernietigd;
  }

  async function neem(hier: Wereld, stap: Stap, geval: Geval, geheugen: Gevalgeheugen): Promise<Uitkomst> {
    if (stap.taak.soort === 'geen-handeling') return 'nogGeenHandeling';
    if (geheugen.gestrand !== undefined) return 'nietGenomen';
    if (await isVoorbij(hier, { geval, geheugen }, stap.dag)) return 'alGedaan';
    try {
      const werk = { ...hier, stap, geval, geheugen };
      geheugen.herhaald = (await isGearchiveerd(werk)) || (await verricht(werk)) === true;
      return geheugen.herhaald ? 'alGedaan' : 'gedaan';
    } catch (fout) {
      if (!(fout instanceof Misgelopen)) throw fout;
      geheugen.gestrand = stap.sleutel;
      verschillen.get(stap.geval)?.push(`${stap.dag} ${stap.sleutel}: ${fout.message}`);
      return 'misgelopen';
    }
  }

  return {
    dagwerk: {
      dagen: [...new Set([...stappen.keys(), ...verzoekwerk.dagen, besluiten.peildatum])],
      async isVoorbij({ kenmerk }, dag, krachten) {
        const hier = betreed(krachten);
        const gevonden = [...gevallen.values()].find(({ geval }) => geval.regels.includes(kenmerk));
        return gevonden !== undefined && isVoorbij(hier, gevonden, dag);
      },
      async na(dag, rijen, krachten) {
        const hier = betreed(krachten);
        onthoudPlekken(plekken, rijen);
        await verzoekwerk.neem(hier, dag, (uitkomst, regel) => {
          geteld[uitkomst] += 1;
          zeg(regel);
        });
        for (const stap of stappen.get(dag) ?? []) {
          const geval = besluiten.gevallen.find((een) => een.geval === stap.geval);
          const geheugen = geheugens.get(stap.geval);
          if (geval === undefined || geheugen === undefined) continue;
          const uitkomst = await neem(hier, stap, geval, geheugen);
          geteld[uitkomst] += 1;
          zeg(`${dag} ${stap.geval} ${stap.sleutel} ${uitkomst}`);
        }
        if (dag !== besluiten.peildatum) return;
        for (const [geval, gevonden] of await controleer(hier, besluiten, geheugens, rijen))
          verschillen.get(geval)?.push(...gevonden);
        await verzoekwerk.controleer(hier, dag);
      },
    },
    verslag: () => ({
      gevallen: besluiten.gevallen.map(({ geval, nogGeenHandeling }) => {
        const gevonden = verschillen.get(geval) ?? [];
        return {
          geval,
          ok: gevonden.length === 0,
          verschillen: gevonden,
          nogGeenHandeling: nogGeenHandeling.map(
            ({ op, wat, waarom }) => `${op} ${wat}${waarom === undefined ? '' : ` (${waarom})`}`,
          ),
        };
      }),
      verzoeken: verzoekwerk.verslag(),
      zonderGeval: [...perKenmerk.keys()].filter((kenmerk) => !genoemd.has(kenmerk)).toSorted(),
      stappen: geteld,
    }),
  };
}

/** Where the rows are that came in until now; of two rows with one reference the first holds. */
function onthoudPlekken(plekken: Wereld['plekken'], rijen: readonly Rijverslag[]): void {
  for (const { regel, uitkomst } of rijen) {
    if (plekken.has(regel.kenmerk) || !('dossier' in uitkomst)) continue;
    const { dossier, gegeven } = uitkomst;
    if (dossier !== undefined && gegeven !== undefined) plekken.set(regel.kenmerk, { dossier, gegeven });
  }
}
