// The planner: decisions about cases become dated steps in the order in which people took them. Pure.
import type { Besluiten, Geval } from './besluiten.ts';

type Lid<K extends keyof Geval> = Geval[K] extends readonly (infer E)[] | undefined ? E : never;

/** What is to be done; kinds stand in the order in which they follow each other on one day. */
export type Taak =
  | { readonly soort: 'inbrengen'; readonly wat: Lid<'buitenLijst'> }
  | { readonly soort: 'heropenen'; readonly wat: NonNullable<Geval['heropening']> }
  | { readonly soort: 'aanvullen'; readonly wat: Lid<'aanvullingen'> }
  | { readonly soort: 'vrijgeven'; readonly wat: Lid<'vrijgaven'> }
  | { readonly soort: 'samenvoegen'; readonly wat: Lid<'samenvoegen'> }
  | { readonly soort: 'intrekken'; readonly wat: Lid<'intrekkingen'> }
  | { readonly soort: 'verbeteren'; readonly wat: Lid<'verbeteringen'> }
  | {
      readonly soort: 'antwoorden';
      readonly vraag: number;
      readonly aan: Lid<'nadereInformatie'>['aan'];
      readonly wat: Lid<'nadereInformatie'>['antwoorden'][number];
    }
  | { readonly soort: 'analyseren'; readonly wat: NonNullable<Geval['analyse']> }
  | { readonly soort: 'vragen'; readonly vraag: number; readonly wat: Lid<'nadereInformatie'> }
  | { readonly soort: 'besluiten'; readonly wat: NonNullable<Geval['besluit']> }
  | { readonly soort: 'toevoegen' | 'verwijderen'; readonly wat: Lid<'deelnames'> }
  | { readonly soort: 'verstrekken'; readonly wat: Lid<'verstrekkingen'> }
  | { readonly soort: 'advies-vragen'; readonly advies: number; readonly wat: Lid<'adviezen'> }
  | { readonly soort: 'advies-vastleggen'; readonly advies: number; readonly antwoord: string }
  | { readonly soort: 'persoon'; readonly wat: Lid<'personen'> }
  | { readonly soort: 'plan-opstellen'; readonly versie: number; readonly wat: Lid<'plannen'> }
  | { readonly soort: 'plan-vaststellen'; readonly versie: number }
  | { readonly soort: 'geheimhouding'; readonly partner: string }
  | { readonly soort: 'doorverstrekking-voorstellen'; readonly plaats: number; readonly wat: Lid<'doorverstrekkingen'> }
  | { readonly soort: 'doorverstrekken'; readonly plaats: number }
  | { readonly soort: 'verlengen'; readonly wat: Lid<'verlengingen'> }
  | { readonly soort: 'voortgang'; readonly wat: Lid<'voortgang'> }
  | { readonly soort: 'afronden'; readonly wat: Lid<'afrondingen'> }
  | { readonly soort: 'monitoring'; readonly wat: Lid<'monitoring'> }
  | { readonly soort: 'afsluiting-adviseren'; readonly advies: string }
  | { readonly soort: 'afsluiten'; readonly wat: Lid<'afsluiting'> }
  | { readonly soort: 'informeren'; readonly wat: Lid<'informeren'> }
  | { readonly soort: 'vervroegen'; readonly wat: NonNullable<NonNullable<Geval['vernietiging']>['vervroegd']> }
  | { readonly soort: 'goedkeuren'; readonly wat: NonNullable<Geval['vernietiging']>['goedkeuringen'][number] }
  | { readonly soort: 'vernietigd' | 'gearchiveerd' }
  | { readonly soort: 'geen-handeling'; readonly wat: string };

export interface Stap {
  readonly geval: string;
  readonly dag: string;
  /** Unique within the case, and the same in every run: keys of repetition are made of it. */
  readonly sleutel: string;
  readonly taak: Taak;
}

const volgorde = [
  'inbrengen',
  'heropenen',
  'aanvullen',
  'vrijgeven',
  'samenvoegen',
  'intrekken',
  'verbeteren',
  'antwoorden',
  'analyseren',
  'vragen',
  'besluiten',
  'toevoegen',
  'verstrekken',
  'advies-vragen',
  'advies-vastleggen',
  'persoon',
  'plan-opstellen',
  'plan-vaststellen',
  'geheimhouding',
  'doorverstrekking-voorstellen',
  'doorverstrekken',
  'verlengen',
  'voortgang',
  'afronden',
  'monitoring',
  'afsluiting-adviseren',
  'afsluiten',
  'verwijderen',
  // After a closure of the same day, which asks for a new look at a postponement.
  'informeren',
  'gearchiveerd',
  'vervroegen',
  'goedkeuren',
  'vernietigd',
  'geen-handeling',
] as const satisfies readonly Taak['soort'][];

const rang = (stap: Stap) => volgorde.indexOf(stap.taak.soort);

function takenVan(geval: Geval): readonly (readonly [dag: string, taak: Taak])[] {
  const { analyse, besluit } = geval;
  return [
    ...geval.aanvullingen.map((wat) => [wat.op, { soort: 'aanvullen', wat }] as const),
    ...geval.vrijgaven.map((wat) => [wat.op, { soort: 'vrijgeven', wat }] as const),
    ...geval.samenvoegen.map((wat) => [wat.op, { soort: 'samenvoegen', wat }] as const),
    ...geval.intrekkingen.map((wat) => [wat.op, { soort: 'intrekken', wat }] as const),
    ...geval.verbeteringen.map((wat) => [wat.op, { soort: 'verbeteren', wat }] as const),
    ...geval.nadereInformatie.flatMap((wat, vraag) => [
      [wat.op, { soort: 'vragen', vraag, wat }] as const,
      ...wat.antwoorden.map((een) => [een.op, { soort: 'antwoorden', vraag, aan: wat.aan, wat: een }] as const),
    ]),
    ...(analyse === undefined ? [] : [[analyse.op, { soort: 'analyseren', wat: analyse }] as const]),
    ...(besluit === undefined ? [] : [[besluit.op, { soort: 'besluiten', wat: besluit }] as const]),
    ...casustakenVan(geval),
    ...bewaartakenVan(geval),
    ...geval.informeren.map((wat) => [wat.op, { soort: 'informeren', wat }] as const),
    ...geval.nogGeenHandeling.map(({ op, wat }) => [op, { soort: 'geen-handeling', wat }] as const),
  ];
}

function bewaartakenVan({
  buitenLijst,
  heropening,
  gearchiveerdOp,
  vernietiging,
}: Geval): readonly (readonly [dag: string, taak: Taak])[] {
  const { vervroegd, goedkeuringen = [] } = vernietiging ?? {};
  return [
    ...buitenLijst.map((wat) => [wat.op, { soort: 'inbrengen', wat }] as const),
    ...(heropening === undefined ? [] : [[heropening.op, { soort: 'heropenen', wat: heropening }] as const]),
    ...(gearchiveerdOp === undefined ? [] : [[gearchiveerdOp, { soort: 'gearchiveerd' }] as const]),
    ...(vervroegd === undefined ? [] : [[vervroegd.op, { soort: 'vervroegen', wat: vervroegd }] as const]),
    ...goedkeuringen.map((wat) => [wat.op, { soort: 'goedkeuren', wat }] as const),
    ...(vernietiging === undefined ? [] : [[vernietiging.op, { soort: 'vernietigd' }] as const]),
  ];
}

function casustakenVan(geval: Geval): readonly (readonly [dag: string, taak: Taak])[] {
  return [
    ...geval.deelnames.map(
      (wat) =>
        [wat.op, { soort: wat.soort === 'deelnemer-toevoegen' ? 'toevoegen' : 'verwijderen', wat } as const] as const,
    ),
    ...geval.verstrekkingen.map((wat) => [wat.op, { soort: 'verstrekken', wat }] as const),
    ...geval.adviezen.flatMap((wat, advies) => [
      [wat.op, { soort: 'advies-vragen', advies, wat }] as const,
      ...(wat.antwoordOp === undefined || wat.antwoord === undefined
        ? []
        : [[wat.antwoordOp, { soort: 'advies-vastleggen', advies, antwoord: wat.antwoord }] as const]),
    ]),
    ...geval.personen.map((wat) => [wat.op, { soort: 'persoon', wat }] as const),
    ...geval.plannen.flatMap((wat, plaats) => [
      [wat.opgesteldOp, { soort: 'plan-opstellen', versie: plaats + 1, wat }] as const,
      ...(wat.vastgesteldOp === undefined
        ? []
        : [[wat.vastgesteldOp, { soort: 'plan-vaststellen', versie: plaats + 1 }] as const]),
    ]),
    ...geval.doorverstrekkingen.flatMap((wat, plaats) => [
      [wat.voorstelOp, { soort: 'doorverstrekking-voorstellen', plaats, wat }] as const,
      ...(wat.geheimhoudingOp === undefined
        ? []
        : [[wat.geheimhoudingOp, { soort: 'geheimhouding', partner: wat.aan }] as const]),
      ...(wat.op === undefined ? [] : [[wat.op, { soort: 'doorverstrekken', plaats }] as const]),
    ]),
    ...geval.verlengingen.map((wat) => [wat.op, { soort: 'verlengen', wat }] as const),
    ...geval.voortgang.map((wat) => [wat.op, { soort: 'voortgang', wat }] as const),
    ...geval.afrondingen.map((wat) => [wat.op, { soort: 'afronden', wat }] as const),
    ...geval.monitoring.map((wat) => [wat.op, { soort: 'monitoring', wat }] as const),
    ...geval.afsluiting.flatMap((wat) => [
      [wat.adviesOp, { soort: 'afsluiting-adviseren', advies: wat.advies }] as const,
      [wat.op, { soort: 'afsluiten', wat }] as const,
    ]),
  ];
}

/**
 * All steps by day; on one day in the order of the work, and then as they stand in the file. A step after the day on which
 * the end is looked at is planning and is not taken.
 */
export function planStappen({ peildatum, gevallen }: Besluiten): readonly Stap[] {
  return gevallen
    .flatMap((geval) => {
      const geteld = new Map<string, number>();
      return takenVan(geval).map(([dag, taak]): Stap => {
        const nummer = (geteld.get(taak.soort) ?? 0) + 1;
        geteld.set(taak.soort, nummer);
        return { geval: geval.geval, dag, sleutel: `${taak.soort}-${nummer}`, taak };
      });
    })
    .filter(({ dag }) => dag <= peildatum)
    .toSorted((a, b) => (a.dag === b.dag ? rang(a) - rang(b) : a.dag < b.dag ? -1 : 1));
}
