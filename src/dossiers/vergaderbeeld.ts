// What an act on a meeting looks at before it acts, the same for both registers.
import { isGelijk } from '../convenant/uitnodigingen.ts';
import type { Tx } from '../platform/database/transaction.ts';
import {
  inLogboek,
  leesPunten,
  leesVergaderingen,
  type Puntrij,
  type Register,
  type Vergaderrij,
  type Voornemen,
  volgendVergadernummer,
} from './vergaderingen.ts';

/** What these need of the room in which an act runs. */
interface Zaal {
  readonly tx: Tx;
  readonly vandaag: string;
}

/** The files of which what is asked on the agenda changes; whoever sees none of them gets no sign of it (9 lid 1). */
function gewijzigdeDossiers(
  eerder: readonly Puntrij[],
  nu: readonly { readonly dossier: string; readonly vraag: string }[],
): readonly string[] {
  const was = new Set(
    eerder.filter(({ stand }) => stand !== 'vervallen').map((punt) => `${punt.dossier} ${punt.vraag}`),
  );
  const wordt = new Set(nu.map((punt) => `${punt.dossier} ${punt.vraag}`));
  return [
    ...nu.filter((punt) => !was.has(`${punt.dossier} ${punt.vraag}`)),
    ...eerder.filter((punt) => was.has(`${punt.dossier} ${punt.vraag}`) && !wordt.has(`${punt.dossier} ${punt.vraag}`)),
  ].map(({ dossier }) => dossier);
}

/** What preparing looks at: the meeting that is changed, if any, and which of the files asked for run; undefined when the meeting is not there. */
export async function kijkVoorbereiding(
  { tx, vandaag }: Zaal,
  register: Register,
  {
    vergadering,
    dag,
    begin,
    einde,
    plaats,
    afgezegd,
    punten,
  }: Voornemen & { readonly vergadering?: string | undefined },
  lopend: readonly { readonly dossier: string; readonly nummer: string }[],
) {
  const [bestaand] = vergadering === undefined ? [] : await leesVergaderingen(tx, register, vergadering);
  if (vergadering !== undefined && bestaand === undefined) return undefined;
  const gevraagd = punten.map(({ dossier }) => lopend.find((een) => een.dossier === dossier));
  const gevonden = gevraagd.filter((een) => een !== undefined);
  const { objecten, nummers } = inLogboek(gevonden);
  const eerder = bestaand === undefined ? [] : await leesPunten(tx, register, bestaand.id);
  return {
    situatie: {
      vandaag,
      bestaand: bestaand?.stand,
      dag,
      begin,
      einde,
      afgezegd,
      punten: gevraagd.map((dossier) => dossier !== undefined),
    },
    objecten: [...(bestaand === undefined ? [] : [bestaand.id]), ...objecten],
    nummers,
    gezien: { bestaand, nummer: bestaand?.nummer ?? '' },
    raakt: [
      ...(bestaand !== undefined && (afgezegd || !isGelijk(bestaand, { dag, begin, einde, plaats }))
        ? [bestaand.id]
        : []),
      ...gewijzigdeDossiers(eerder, afgezegd ? [] : punten),
    ],
  };
}

/** Gives a new meeting its number before the entry, which holds it. */
export async function geefNummer<G extends { readonly nummer: string }>(
  zaal: Parameters<typeof volgendVergadernummer>[0],
  register: Register,
  gezien: G,
) {
  const nummer = gezien.nummer === '' ? await volgendVergadernummer(zaal, register) : gezien.nummer;
  return { gezien: { ...gezien, nummer }, objecten: [], nummers: [nummer] };
}

/**
 * A meeting for the calendar of who may take part in it; undefined when it is not there, or has nothing for him. Its number
 * is in the entry, its agenda is not looked at.
 */
export async function kijkUitnodiging({ tx, vandaag }: Zaal, register: Register, id: string) {
  const [vergadering] = await leesVergaderingen(tx, register, id);
  if (vergadering === undefined) return undefined;
  return { situatie: { vandaag }, objecten: [id], nummers: [vergadering.nummer], gezien: vergadering };
}

/** What stands in a calendar of a meeting. */
export function alsAfspraak(
  register: Register,
  { id, nummer, dag, begin, einde, plaats, volgnummer, gewijzigdOp }: Omit<Vergaderrij, 'stand'>,
) {
  return {
    vergadering: id,
    register,
    nummer,
    ...{ dag, begin, einde, plaats, volgnummer },
    stempel: gewijzigdOp.toISOString(),
  };
}

/**
 * Who must read again after the next step: those of the item that is taken up and of the one that was at hand; everybody
 * in the meeting when it begins or ends. Whoever sees neither item gets no sign that others are being treated (9 lid 1).
 */
function raakt(vergadering: Vergaderrij, punten: readonly Puntrij[], punt: Puntrij | undefined): readonly string[] {
  const vorige = punten.filter(({ stand }) => stand === 'aan-de-orde').map(({ dossier }) => dossier);
  const geheel = punt === undefined || vergadering.stand !== 'gaande' ? [vergadering.id] : [];
  return [...geheel, ...vorige, ...(punt === undefined ? [] : [punt.dossier])];
}

/**
 * What leading looks at: the meeting and the item that is taken up, with who may be there at it; undefined when either is
 * not there.
 */
export async function kijkStap(
  { tx, vandaag }: Zaal,
  register: Register,
  invoer: { readonly id: string; readonly punt?: string | undefined; readonly aanwezig: readonly string[] },
  leesToegelaten: (punt: Puntrij) => Promise<readonly string[]>,
) {
  const [vergadering] = await leesVergaderingen(tx, register, invoer.id);
  if (vergadering === undefined) return undefined;
  const punten = await leesPunten(tx, register, invoer.id);
  const punt = punten.find(({ id, stand }) => id === invoer.punt && stand !== 'vervallen');
  if (invoer.punt !== undefined && punt === undefined) return undefined;
  return {
    situatie: {
      vandaag,
      dag: vergadering.dag,
      stand: vergadering.stand,
      punt: punt === undefined ? undefined : { aanwezig: invoer.aanwezig, toegelaten: await leesToegelaten(punt) },
    },
    objecten: [invoer.id, ...(punt === undefined ? [] : [punt.dossier])],
    nummers: punt === undefined ? [] : [punt.nummer],
    gezien: punt,
    raakt: raakt(vergadering, punten, punt),
  };
}
