// What the rules on disclosure weigh: the items of a case, its disclosures with their votes, and the partners that can receive.
import type { Doorverstrekking } from '../../convenant/artikelen/doorverstrekken.ts';
import type { Casusfeiten, Doorverstrekkingsfeit, Itemfeit } from '../../convenant/feiten.ts';
import { wpgRegimes } from '../../convenant/grondslagen.ts';
import type { Doorverstrekkingsstand } from '../../convenant/vormen/doorverstrekking.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { leesBijlage1 } from '../../toegang/partnerschap.ts';
import {
  type Doorverstrekkingrij,
  leesGeheimhoudingPartner,
  leesToestemmingen,
  leesVersies,
  type Toestemmingrij,
  type Versierij,
} from './doorverstrekkingen.ts';
import { leesWacht } from './rechten.ts';
import { leesGegevens } from './store.ts';

/** The items of a case as the rules on disclosure see them: what is sealed is none of them, also not for those behind the seal. */
export async function leesItemfeiten(zaal: Zaal, casus: string): Promise<readonly Itemfeit[]> {
  return (await leesGegevens(zaal.tx, casus))
    .filter((rij) => !rij.verzegeld)
    .map((rij) => {
      const regime = wpgRegimes.find((bekend) => bekend === rij.wpg_regime);
      return { id: rij.id, soort: rij.soort, ...(regime === undefined ? {} : { regime }) };
    });
}

/** Ids of the external partners on annex 1 today. */
export async function leesOpBijlage1(zaal: Zaal): Promise<readonly string[]> {
  return (await leesBijlage1(zaal.tx, zaal.vandaag)).map((partner) => partner.id);
}

/** A disclosure with what belongs to it: votes and versions. */
export interface Doorverstrekkingsbeeld {
  readonly rij: Doorverstrekkingrij;
  readonly stemmen: readonly Toestemmingrij[];
  readonly versies: readonly Versierij[];
}

/** Adds the votes and versions to these disclosures. */
export async function leesBeelden(
  zaal: Zaal,
  rijen: readonly Doorverstrekkingrij[],
): Promise<readonly Doorverstrekkingsbeeld[]> {
  const stemmen = await leesToestemmingen(
    zaal.tx,
    rijen.map((rij) => rij.voorstel),
  );
  const versies = await leesVersies(
    zaal.tx,
    rijen.map((rij) => rij.id),
  );
  return rijen.map((rij) => ({
    rij,
    stemmen: stemmen.filter((stem) => stem.voorstel === rij.voorstel),
    versies: versies.filter((versie) => versie.doorverstrekking === rij.id),
  }));
}

/** A disclosure as the rules see it. */
export function feitVan({ rij, stemmen, versies }: Doorverstrekkingsbeeld): Doorverstrekkingsfeit {
  const partijen = (voor: boolean) =>
    stemmen.filter((stem) => stem.voor === voor).map((stem) => alsPartijsoort(stem.partijsoort));
  return {
    ontvanger: rij.externe_partner,
    partij: alsPartijsoort(rij.partijsoort),
    gegevens: versies.map((versie) => versie.gegeven),
    vereist: rij.vereist.map(alsPartijsoort),
    voor: partijen(true),
    tegen: partijen(false),
    ...(rij.verstrekt_op === null ? {} : { verstrektOp: rij.verstrekt_op }),
    ...(rij.ingetrokken_op === null ? {} : { ingetrokkenOp: rij.ingetrokken_op }),
  };
}

/** Everything that the release of one disclosure turns on. */
export async function leesVrijgavefeiten(
  zaal: Zaal,
  casus: string,
  feiten: Casusfeiten,
  beeld: Doorverstrekkingsbeeld,
): Promise<Doorverstrekking> {
  return {
    ...feiten,
    doorverstrekking: feitVan(beeld),
    items: await leesItemfeiten(zaal, casus),
    opBijlage1: await leesOpBijlage1(zaal),
    geheimhoudingPartner: await leesGeheimhoudingPartner(zaal.tx, beeld.rij.externe_partner, zaal.vandaag),
    // Also for whoever only looks: what is shielded counts, and a role that reads does not see it.
    wacht: await zaal.onder('casusoverleg_schrijven', () => leesWacht(zaal.tx, casus)),
  };
}

/** Where a disclosure stands, from its request and its days. */
export function doorverstrekkingsstand(
  rij: Pick<Doorverstrekkingrij, 'stand' | 'verstrekt_op' | 'ingetrokken_op'>,
): Doorverstrekkingsstand {
  if (rij.ingetrokken_op !== null) return 'ingetrokken';
  if (rij.verstrekt_op !== null) return 'verstrekt';
  switch (rij.stand) {
    case 'open':
      return 'toestemming-gevraagd';
    case 'aangenomen':
      return 'toestemming-gegeven';
    case 'verworpen':
      return 'toestemming-geweigerd';
    case 'vervallen':
      return 'vervallen';
    default:
      throw new Error(`onbekende stand van een voorstel ${rij.stand}`);
  }
}
