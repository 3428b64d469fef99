// Who received what of a casus: every provision with its sources and who can read it since (art. 8 lid 5, 10 lid 4 and 5).
import { isVerzegeldRegime } from '../../../convenant/grondslagen.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import type { Casusgegeven, CasusVorm, PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import type { Kaartje } from '../../figuren/waaier.ts';
import { artikelnaam } from '../../onderdelen/artikel.ts';
import { datumInWoorden, datumKort } from '../../teksten/datum.ts';
import type { Teksten } from '../../teksten/nl.ts';
import type { Taal } from '../../teksten/taal.tsx';

export interface Stroom {
  readonly id: string;
  readonly dag: string;
  readonly bronnen: readonly Kaartje[];
  readonly midden: Kaartje;
  readonly ontvangers: readonly Kaartje[];
}

type Deelnemer = CasusVorm['deelnemers'][number];

/** Items that are provided; what parties do under the plan reaches externals with the adopted plan. */
const verstrekt = ({ gegevens }: CasusVorm) => gegevens.filter(({ soort }) => soort !== 'actie');

const later = (een: string, ander: string) => (een < ander ? ander : een);

/** Kinds by letter of the closed list, with how many of each. */
function soortenVan(gegevens: readonly Casusgegeven[], t: Teksten): string {
  const tel = new Map<string, number>();
  for (const { letter, soort } of gegevens.toSorted((een, ander) => een.letter.localeCompare(ander.letter))) {
    const naam = `${letter} ${t.woorden.soorten[soort].toLowerCase()}`;
    tel.set(naam, (tel.get(naam) ?? 0) + 1);
  }
  return [...tel].map(([naam, aantal]) => (aantal === 1 ? naam : `${naam} (${aantal})`)).join(', ');
}

function kaartjes(deelnemers: readonly Deelnemer[], stroom: string, sinds: string, t: Teksten, taal: Taal) {
  return deelnemers.map(({ id, naam, vanaf }) => ({
    id: `${stroom} aan ${id}`,
    kop: naam,
    tekst: t.figuren.stroom.vanaf(datumKort(later(vanaf, sinds), taal)),
  }));
}

/** The parties that the items are from, with the kinds of each. */
function bronkaartjes(gegevens: readonly Casusgegeven[], stroom: string, t: Teksten): readonly Kaartje[] {
  const bronnen = [...new Map(gegevens.map(({ bron }) => [bron.id, bron])).values()];
  return bronnen.map(({ id, naam }) => ({
    id: `${stroom} van ${id}`,
    kop: naam,
    tekst: soortenVan(
      gegevens.filter(({ bron }) => bron.id === id),
      t,
    ),
  }));
}

/** Police data under the authorisation: not everybody who takes part reads them (MB 1 lid 2). */
const isBeperkt = ({ wpgRegime }: Casusgegeven) => isVerzegeldRegime(wpgRegime);

/** The act and day by which items came in together; what fewer people read stands by itself, a party with its item. */
function keerVan(gegeven: Casusgegeven): string {
  const keer = `${gegeven.handeling} ${gegeven.ingebrachtOp}`;
  return isBeperkt(gegeven) ? `${keer} ${gegeven.bij ?? gegeven.id}` : keer;
}

/** Items that came in on one day by one act: a party that takes part reads all items of its casus (10.4). */
function gegevenstroom(casus: CasusVorm, gegevens: readonly Casusgegeven[], t: Teksten, taal: Taal): readonly Stroom[] {
  const [eerste] = gegevens;
  if (eerste === undefined) return [];
  const { handeling, ingebrachtOp: dag } = eerste;
  const id = `gegevens ${keerVan(eerste)}`;
  const ontvangen = gegevens.flatMap(({ verstrekking }) => verstrekking?.ontvangers ?? []);
  const namen: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = handelingteksten;
  const deur = handeling === 'agenderen' || handeling === 'doorgeven';
  const artikel = artikelnaam(deur ? { artikel: '8', lid: '5' } : { artikel: '9', lid: '2' }, taal);
  return [
    {
      id,
      dag,
      bronnen: bronkaartjes(gegevens, id, t),
      midden: {
        id,
        kop: deur ? t.figuren.stroom.deur : (namen[handeling]?.[taal] ?? handeling),
        tekst: `${datumInWoorden(dag, taal)}, ${artikel}`,
      },
      ontvangers: isBeperkt(eerste)
        ? ontvangen.map((ontvanger) => ({
            id: `${id} aan ${ontvanger.id}`,
            kop: ontvanger.naam,
            tekst: t.figuren.stroom.vanaf(datumKort(ontvanger.op, taal)),
          }))
        : kaartjes(
            casus.deelnemers.filter(({ extern }) => !extern),
            id,
            dag,
            t,
            taal,
          ),
    },
  ];
}

/** An adopted plan goes to the externals who took part before the next version replaced it (10.5). */
function planstroom(casus: CasusVorm, plan: PlanVorm, t: Teksten, taal: Taal): readonly Stroom[] {
  const { vastgesteldOp: dag, versie } = plan;
  if (dag === null) return [];
  const w = t.figuren.stroom;
  const opvolger = casus.plannen.find((een) => een.versie > versie && een.vastgesteldOp !== null)?.vastgesteldOp;
  const ontvangers = casus.deelnemers.filter(({ extern, vanaf }) => extern && vanaf <= (opvolger ?? vanaf));
  if (ontvangers.length === 0) return [];
  const id = `plan ${versie}`;
  return [
    {
      id,
      dag,
      bronnen: [{ id: `${id} van`, kop: w.casusoverleg, tekst: w.planInhoud(plan.maatregelen.length) }],
      midden: {
        id,
        kop: w.plan(versie),
        tekst: `${datumInWoorden(dag, taal)}, ${artikelnaam({ artikel: '10', lid: '5' }, taal)}`,
      },
      ontvangers: kaartjes(ontvangers, id, dag, t, taal),
    },
  ];
}

/** Items that went on to a partner with consent (10.5); after a withdrawal it reads them no longer. */
function doorstroom(
  casus: CasusVorm,
  { id: nummer, ontvanger, soortGegevens, gegevens, verstrektOp: dag, ingetrokkenOp }: DoorverstrekkingVorm,
  t: Teksten,
  taal: Taal,
): readonly Stroom[] {
  if (dag === null) return [];
  const w = t.figuren.stroom;
  const id = `door ${nummer}`;
  const gekozen = casus.gegevens.filter((een) => gegevens?.some(({ gegeven }) => gegeven === een.id) === true);
  const van = datumKort(dag, taal);
  return [
    {
      id,
      dag,
      // An item can be gone from the file since; that it went is not.
      bronnen:
        gekozen.length === 0
          ? [{ id: `${id} van`, kop: w.casusoverleg, tekst: soortGegevens }]
          : bronkaartjes(gekozen, id, t),
      midden: {
        id,
        kop: handelingteksten.doorverstrekken[taal],
        tekst: `${datumInWoorden(dag, taal)}, ${artikelnaam({ artikel: '10', lid: '5' }, taal)}: ${soortGegevens}`,
      },
      ontvangers: [
        {
          id: `${id} aan`,
          kop: ontvanger.naam,
          tekst: ingetrokkenOp === null ? w.vanaf(van) : w.vanTot(van, datumKort(ingetrokkenOp, taal)),
        },
      ],
    },
  ];
}

/** Provisions from early to late. */
export function stromenVan(
  casus: CasusVorm,
  verstrekkingen: readonly DoorverstrekkingVorm[],
  t: Teksten,
  taal: Taal,
): readonly Stroom[] {
  const perKeer = Object.values(Object.groupBy(verstrekt(casus), keerVan));
  return [
    ...perKeer.flatMap((gegevens = []) => gegevenstroom(casus, gegevens, t, taal)),
    ...casus.plannen.flatMap((plan) => planstroom(casus, plan, t, taal)),
    ...verstrekkingen.flatMap((verstrekking) => doorstroom(casus, verstrekking, t, taal)),
  ].toSorted((een, ander) => een.dag.localeCompare(ander.dag));
}

/** How much from how many to how many, and whether the plan went on to partners. */
export function stromenInWoorden(
  casus: CasusVorm,
  verstrekkingen: readonly DoorverstrekkingVorm[],
  t: Teksten,
): string {
  const w = t.figuren.stroom;
  const gegevens = verstrekt(casus).filter((een) => !isBeperkt(een));
  if (gegevens.length === 0) return w.geen;
  const extern = casus.deelnemers.filter((deelnemer) => deelnemer.extern);
  const vastgesteld = casus.plannen.some(({ vastgesteldOp }) => vastgesteldOp !== null);
  const door = verstrekkingen.filter(({ verstrektOp }) => verstrektOp !== null);
  return [
    w.samenvatting(
      gegevens.length,
      new Set(gegevens.map(({ bron }) => bron.id)).size,
      casus.deelnemers.length - extern.length,
    ),
    ...(extern.length === 0 ? [] : [vastgesteld ? w.planNaar(extern.length) : w.planNiet]),
    ...(door.length === 0 ? [] : [w.door(door.length, new Set(door.map(({ ontvanger }) => ontvanger.id)).size)]),
  ].join(' ');
}
