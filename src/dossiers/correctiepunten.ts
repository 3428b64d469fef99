// An item to which a request to correct or an objection goes, as both registers keep and show it (art. 12 lid 5-6).
import { z } from 'zod';
import { toestanden, type Wijziging } from '../convenant/correcties.ts';
import {
  type Correctiegrond,
  type Gevraagd,
  gaatEerstOpen,
  type Punt,
  type Puntafdoening,
  type Puntbesluit,
  teDoen,
  uitvoerenUiterlijk,
  type Wachtpunt,
} from '../convenant/correctieverzoeken.ts';
import { weegstanden } from '../convenant/dossier.ts';
import { staatWeegdossierToe } from '../convenant/levensloop.ts';
import { loopAf } from '../convenant/termijnen.ts';
import { type Puntregel, puntregel } from '../convenant/vormen/correctieverzoeken.ts';
import type { Dossiersleutel } from '../platform/vault/vault.ts';
import { sluitAangevoerd } from './aangevoerd.ts';

export interface Puntrij {
  readonly id: string;
  readonly gegeven: string;
  readonly soort: string;
  readonly partijsoort: string;
  readonly partijnaam: string;
  readonly verzoek: string;
  readonly nummer: string;
  readonly verzoeksoort: string;
  readonly gevraagd: string;
  readonly beperken: boolean;
  readonly beperkt_op: string | null;
  readonly voorgelegd_op: string;
  readonly zienswijze_uiterlijk: string | null;
  readonly besluit: string | null;
  readonly grond: string | null;
  readonly besloten_op: string | null;
  readonly uitgevoerd_op: string | null;
  /** The stand of its weegdossier, as long as it lies in that register. */
  readonly dossierstand?: string | null;
}

/** An item that lies with a request, its content closed. */
export interface Puntitem {
  readonly id: string;
  readonly soort: string;
  readonly toestand: string;
  readonly inhoud: Buffer;
}

/** True for a weegdossier that can be destroyed before its term (13 lid 3). */
export const isVernietigbaar = (stand: string | null): boolean =>
  weegstanden.some((een) => een === stand && staatWeegdossierToe(een, 'vernietiging-vervroegen'));

/** The columns of a point in either register. */
export const puntkolommen = [
  'k.id',
  'k.gegeven',
  'k.soort',
  'k.verzoek',
  'k.nummer',
  'k.verzoeksoort',
  'k.gevraagd',
  'k.beperken',
  'k.beperkt_op',
  'k.voorgelegd_op',
  'k.zienswijze_uiterlijk',
  'k.besluit',
  'k.grond',
  'k.besloten_op',
  'k.uitgevoerd_op',
] as const;

/** What a row says without its item: enough for whoever may not know which one it is. */
export type Puntstandrij = Omit<Puntrij, 'gegeven' | 'partijsoort' | 'partijnaam'>;

const puntstand = puntregel.omit({ gegeven: true, bron: true });
export type Puntstand = z.infer<typeof puntstand>;

/** A row without its item as it is shown, with what is still owed of it. @throws on a word that the lists do not have. */
export function alsPuntstand(rij: Puntstandrij): Puntstand {
  const punt = puntstand.omit({ teDoen: true, uitvoerenUiterlijk: true }).parse({
    id: rij.id,
    soort: rij.soort,
    verzoek: rij.verzoek,
    nummer: rij.nummer,
    verzoeksoort: rij.verzoeksoort,
    gevraagd: rij.gevraagd,
    beperken: rij.beperken,
    beperktOp: rij.beperkt_op,
    voorgelegdOp: rij.voorgelegd_op,
    // Items of before this was kept have the same two weeks.
    zienswijzeUiterlijk: rij.zienswijze_uiterlijk ?? loopAf('zienswijze-geven', rij.voorgelegd_op),
    besluit: rij.besluit,
    grond: rij.grond,
    beslotenOp: rij.besloten_op,
    uitgevoerdOp: rij.uitgevoerd_op,
  });
  return { ...punt, ...watNog(rij) };
}

/** What a row says of what is still owed of it. */
type Verschuldigd = Pick<
  Puntrij,
  'besluit' | 'besloten_op' | 'uitgevoerd_op' | 'beperkt_op' | 'beperken' | 'dossierstand'
>;

function alsFeiten(rij: Verschuldigd): Punt {
  const besluit = puntregel.shape.besluit.parse(rij.besluit);
  return {
    beperken: rij.beperken,
    ...(besluit === null ? {} : { besluit }),
    ...(rij.besloten_op === null ? {} : { beslotenOp: rij.besloten_op }),
    ...(rij.uitgevoerd_op === null ? {} : { uitgevoerdOp: rij.uitgevoerd_op }),
    ...(rij.beperkt_op === null ? {} : { beperktOp: rij.beperkt_op }),
    dossierBlijft: rij.dossierstand !== undefined && !isVernietigbaar(rij.dossierstand),
  };
}

/** The correction that is still owed of a row, and its last day. */
export function watNog(
  rij: Verschuldigd & Pick<Puntrij, 'voorgelegd_op'>,
): Pick<Puntregel, 'teDoen' | 'uitvoerenUiterlijk'> {
  const feiten = alsFeiten(rij);
  return {
    teDoen: teDoen(feiten) ?? null,
    uitvoerenUiterlijk: uitvoerenUiterlijk({ ...feiten, voorgelegdOp: rij.voorgelegd_op }) ?? null,
  };
}

/** A row with its item as it is shown. @throws on a word that the lists do not have. */
export function alsPuntregel(rij: Puntrij): Puntregel {
  const bron = puntregel.shape.bron.parse({ soort: rij.partijsoort, naam: rij.partijnaam });
  return { ...alsPuntstand(rij), gegeven: rij.gegeven, bron };
}

/** A row with the state of its item as a vote weighs it. @throws on a word that the lists do not have. */
export function alsWachtpunt(rij: Verschuldigd & { readonly toestand: string }): Wachtpunt {
  const feiten = alsFeiten(rij);
  return {
    besluit: feiten.besluit ?? null,
    teDoen: teDoen(feiten) ?? null,
    toestand: z.enum(toestanden).parse(rij.toestand),
  };
}

/** What is put to a request: the item with its kind and party, and what is asked of it. */
export interface NieuwPunt {
  readonly id: string;
  readonly gegeven: string;
  readonly soort: string;
  readonly bron: string;
  readonly gevraagd: Gevraagd;
  /** What the person says of it, for the parties; null of what goes along with an item that has none. */
  readonly aangevoerd: string | null;
}

/** The request as its number, for the register that cannot read it. */
export interface Verzoekkop {
  readonly id: string;
  readonly nummer: string;
  readonly soort: 'correctie' | 'verzet';
  /** To be shielded until the objection is decided on. */
  readonly beperken: boolean;
  /** The last day on which parties say themselves what they think of it. */
  readonly zienswijzeUiterlijk: string;
}

/** What is decided of one item. */
export interface Puntuitkomst {
  readonly besluit: Puntbesluit;
  readonly grond: Correctiegrond | null;
}

/** What was decided of an item that is gone is done with that: it says nothing wrong any more. Only the end of the whole file is still owed. */
export const isDaarmeeGedaan = (besluit: Puntafdoening, verschuldigd: boolean): boolean =>
  verschuldigd && besluit !== 'vernietigd';

/** What a correction of an item makes of a point that waits for it; undefined when it waits for something else. */
export function naCorrectie(
  rij: Puntrij,
  wijziging: Wijziging,
  vandaag: string,
): { readonly beperkt_op: string | null } | { readonly uitgevoerd_op: string } | undefined {
  const punt = alsPuntregel(rij);
  if (wijziging === 'verwijderd' && punt.besluit !== null && isDaarmeeGedaan(punt.besluit, punt.teDoen !== null))
    return { uitgevoerd_op: vandaag };
  // What was shielded for the objection opens before it can say something else.
  if (wijziging === 'niet-meer-afgeschermd' && gaatEerstOpen(punt)) return { beperkt_op: null };
  if (punt.teDoen !== wijziging) return undefined;
  return punt.besluit === null ? { beperkt_op: vandaag } : { uitgevoerd_op: vandaag };
}

/** What was shielded for the time of the objection need not be shielded again: the decision is carried out with it. */
export function meteenUitgevoerd(
  punt: Pick<Puntregel, 'beperktOp'>,
  besluit: Puntbesluit,
  vandaag: string,
): string | null {
  return besluit === 'afgeschermd' && punt.beperktOp !== null ? vandaag : null;
}

/** Who puts items forward, for which partnership, and on which day. */
interface Voorlegger {
  readonly partnerschap: { readonly id: string };
  readonly actor: { readonly functionaris: string };
  readonly vandaag: string;
}

/** What a new point says in whichever register its item lies: its item, the request, what is put forward of it, by whom and when. */
export function nieuwPunt(
  { partnerschap, actor, vandaag }: Voorlegger,
  sleutel: Pick<Dossiersleutel, 'sluit'>,
  kop: Verzoekkop,
  punt: NieuwPunt,
) {
  return {
    id: punt.id,
    samenwerkingsverband: partnerschap.id,
    gegeven: punt.gegeven,
    soort: punt.soort,
    bron: punt.bron,
    verzoek: kop.id,
    nummer: kop.nummer,
    verzoeksoort: kop.soort,
    gevraagd: punt.gevraagd,
    aangevoerd: sluitAangevoerd(sleutel, punt.id, punt.aangevoerd),
    beperken: kop.beperken,
    voorgelegd_op: vandaag,
    zienswijze_uiterlijk: kop.zienswijzeUiterlijk,
    door: actor.functionaris,
  };
}
