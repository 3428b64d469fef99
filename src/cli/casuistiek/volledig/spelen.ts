// Takes the steps of all cases, day by day between the rows of the lists, and looks at the end of each.
import type { Partnerschapsbestand } from '../../partnerschap-laden.ts';
import type { Dienst } from '../dienst.ts';
import type { Krachten } from '../krachten.ts';
import type { IngelezenRegel } from '../regel.ts';
import type { Dagwerk } from '../spelen.ts';
import type { Rijverslag } from '../verslag.ts';
import type { Spel } from '../voorbereiden.ts';
import type { Besluiten, Geval } from './besluiten.ts';
import * as casus from './casuswerk.ts';
import { controleer } from './controle.ts';
import { informeer } from './informeerwerk.ts';
import { mensenVan } from './mensen.ts';
import * as plan from './planwerk.ts';
import { planStappen, type Stap } from './stappen.ts';
import * as weeg from './weegwerk.ts';
import { alsPartij, type Gevalgeheugen, leegGeheugen, lees, Misgelopen, type Wereld, type Werk } from './werk.ts';

/** How a case ended: nothing to say, or the differences with the file; and what the system has no act for yet. */
export interface Gevalverslag {
  readonly geval: string;
  readonly ok: boolean;
  readonly verschillen: readonly string[];
  readonly nogGeenHandeling: readonly string[];
}

export interface Volledigverslag {
  readonly gevallen: readonly Gevalverslag[];
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

type Uitkomst = 'gedaan' | 'alGedaan' | 'misgelopen' | 'nietGenomen' | 'nogGeenHandeling';

/** Does the task of a step; true when an earlier run had done it, undefined when there is no act for it. */
async function verricht(werk: Werk): Promise<boolean | undefined> {
  const { taak } = werk.stap;
  switch (taak.soort) {
    case 'aanvullen':
      return weeg.vulAan(werk, taak);
    case 'vrijgeven':
      return weeg.geefVrij(werk, taak);
    case 'samenvoegen':
      return weeg.voegSamen(werk, taak);
    case 'intrekken':
      return weeg.trekIn(werk, taak);
    case 'verbeteren':
      return weeg.verbeter(werk, taak);
    case 'antwoorden':
      return weeg.beantwoord(werk, taak);
    case 'analyseren':
      return weeg.analyseer(werk, taak);
    case 'vragen':
      return weeg.vraagNadereInformatie(werk, taak);
    case 'besluiten':
      return weeg.besluit(werk, taak);
    case 'toevoegen':
    case 'verwijderen':
      return casus.wijzigDeelname(werk, taak);
    case 'verstrekken':
      return casus.verstrek(werk, taak);
    case 'advies-vragen':
      return casus.vraagAdvies(werk, taak);
    case 'advies-vastleggen':
      return casus.legAdviesVast(werk, taak);
    case 'persoon':
      return casus.neemPersoonOp(werk, taak);
    case 'plan-opstellen':
      return plan.stelPlanOp(werk, taak);
    case 'plan-vaststellen':
      return plan.stelPlanVast(werk, taak);
    case 'geheimhouding':
      return casus.bindPartner(werk, taak);
    case 'doorverstrekking-voorstellen':
      return casus.stelDoorverstrekkingVoor(werk, taak);
    case 'doorverstrekken':
      return casus.verstrekDoor(werk, taak);
    case 'verlengen':
      return plan.verleng(werk, taak);
    case 'voortgang':
      return plan.legVoortgangVast(werk, taak);
    case 'afronden':
      return plan.rondAf(werk, taak);
    case 'monitoring':
      return plan.planRonde(werk, taak);
    case 'afsluiting-adviseren':
      return casus.adviseerSluiten(werk, taak);
    case 'afsluiten':
      return casus.sluit(werk, taak);
    case 'informeren':
      return informeer(werk, taak);
    case 'geen-handeling':
      return undefined;
  }
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
  let wereld: Wereld | undefined;

  function betreed(krachten: Krachten): Wereld {
    const mensen = mensenVan(spel.bestand, dienst, krachten);
    wereld ??= { spel, mensen, regels: perKenmerk, plekken, zoekDeelnemer: deelnemerzoeker(mensen) };
    return wereld;
  }

  async function neem(hier: Wereld, stap: Stap, geval: Geval, geheugen: Gevalgeheugen): Promise<Uitkomst> {
    if (stap.taak.soort === 'geen-handeling') return 'nogGeenHandeling';
    if (geheugen.gestrand !== undefined) return 'nietGenomen';
    try {
      return (await verricht({ ...hier, stap, geval, geheugen })) === true ? 'alGedaan' : 'gedaan';
    } catch (fout) {
      if (!(fout instanceof Misgelopen)) throw fout;
      geheugen.gestrand = stap.sleutel;
      verschillen.get(stap.geval)?.push(`${stap.dag} ${stap.sleutel}: ${fout.message}`);
      return 'misgelopen';
    }
  }

  return {
    dagwerk: {
      dagen: [...new Set([...stappen.keys(), besluiten.peildatum])],
      async na(dag, rijen, krachten) {
        const hier = betreed(krachten);
        onthoudPlekken(plekken, rijen);
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
      },
    },
    verslag: () => ({
      gevallen: besluiten.gevallen.map(({ geval, nogGeenHandeling }) => {
        const gevonden = verschillen.get(geval) ?? [];
        return {
          geval,
          ok: gevonden.length === 0,
          verschillen: gevonden,
          nogGeenHandeling: nogGeenHandeling.map(({ op, wat }) => `${op} ${wat}`),
        };
      }),
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
