// Who acts and what he may be today: person, party, valid mandates and secrecy, read afresh in every transaction.
import { z } from 'zod';
import type { Contactpunt } from '../convenant/contactpunt.ts';
import type { AlgemeneSituatie, Optreden } from '../convenant/feiten.ts';
import { type Bevoegde, isBevoegd, type Partijsoort, partijsoorten, type Rol, rollen } from '../convenant/rollen.ts';
import { isVoltallig } from '../convenant/vertrek.ts';
import type { Settings, Tx } from '../platform/database/transaction.ts';

/** A mandate that is granted, not withdrawn, and valid on the day asked. */
export interface Mandaat {
  readonly rol: Rol;
  readonly einde: string;
}

export interface Actor {
  readonly functionaris: string;
  readonly naam: string;
  readonly functie: string;
  readonly samenwerkingsverband: string;
  readonly partij?: { readonly id: string; readonly soort: Partijsoort; readonly naam: string };
  readonly externePartner?: { readonly id: string; readonly naam: string };
  readonly mandaten: readonly Mandaat[];
  readonly geheimhoudingTot: string | undefined;
}

/** State of the partnership as far as the gate needs it. */
export interface Partnerschap {
  readonly id: string;
  readonly naam: string;
  readonly regime: string;
  /** Day of entry into force; undefined until put into force. */
  readonly inwerkingtreding: string | undefined;
  readonly uitvoerderAangesteld: string | undefined;
  /** Where requests, questions and objections go; undefined while the parties named no place. */
  readonly contactpunt?: Contactpunt;
  /** Parties that have left on this day (art. 18 lid 2). */
  readonly vertrokken: readonly Partijsoort[];
}

/** A role from the database; anything else is a bug and throws. */
export function alsRol(waarde: string): Rol {
  const rol = rollen.find((bekend) => bekend === waarde);
  if (rol === undefined) throw new Error(`onbekende rol ${waarde}`);
  return rol;
}

const contactpuntrij = z.strictObject({ dienst: z.string(), postadres: z.string(), bereikbaar: z.string() });
/** The contact point as the database keeps it. */
export const alsContactpunt = (waarde: unknown): Contactpunt | null => contactpuntrij.nullable().parse(waarde);

/** A party kind from the database; anything else is a bug and throws. */
export function alsPartijsoort(waarde: string): Partijsoort {
  const soort = partijsoorten.find((bekend) => bekend === waarde);
  if (soort === undefined) throw new Error(`onbekende partijsoort ${waarde}`);
  return soort;
}

/** Reads the partnership of the transaction's settings as on a day (role toegang). */
export async function leesPartnerschap(tx: Tx, vandaag: string): Promise<Partnerschap | undefined> {
  const rij = await tx.db
    .selectFrom('beheer.samenwerkingsverband')
    .select(['id', 'naam', 'regime', 'inwerkingtreding', 'in_werking_gesteld_op', 'uitvoerder_aangesteld'])
    .select('contactpunt')
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  // Appointed is not enough: today somebody must hold the office (art. 5).
  const uitvoerder = await tx.db
    .selectFrom('beheer.autorisatie')
    .select('id')
    .where('rol', '=', 'uitvoerder')
    .where('toegekend_op', 'is not', null)
    .where('begin', '<=', vandaag)
    .where('einde', '>', vandaag)
    .where((eb) => eb.or([eb('ingetrokken_op', 'is', null), eb('ingetrokken_op', '>', vandaag)]))
    .executeTakeFirst();
  const vertrokken = await tx.db.selectFrom('beheer.partij').select('soort').where('einde', '<=', vandaag).execute();
  const contactpunt = alsContactpunt(rij.contactpunt);
  return {
    id: rij.id,
    naam: rij.naam,
    ...(contactpunt === null ? {} : { contactpunt }),
    regime: rij.regime,
    inwerkingtreding: rij.in_werking_gesteld_op === null ? undefined : (rij.inwerkingtreding ?? undefined),
    uitvoerderAangesteld: uitvoerder === undefined ? undefined : (rij.uitvoerder_aangesteld ?? undefined),
    vertrokken: vertrokken.map(({ soort }) => alsPartijsoort(soort)),
  };
}

/** Reads an actor with the mandates that are valid on `vandaag` (role toegang). */
export async function leesActor(tx: Tx, functionaris: string, vandaag: string): Promise<Actor | undefined> {
  const rij = await tx.db
    .selectFrom('beheer.functionaris as f')
    .leftJoin('beheer.partij as p', 'p.id', 'f.partij')
    .leftJoin('beheer.externe_partner as e', 'e.id', 'f.externe_partner')
    .select([
      'f.id',
      'f.naam',
      'f.functie',
      'f.samenwerkingsverband',
      'p.id as partij',
      'p.soort',
      'p.naam as partijnaam',
      'p.einde',
    ])
    .select(['e.id as extern', 'e.naam as externnaam', 'e.bijlage1_vanaf', 'e.bijlage1_tot'])
    .where('f.id', '=', functionaris)
    .executeTakeFirst();
  if (rij === undefined) return undefined;
  const mandaten = await tx.db
    .selectFrom('beheer.autorisatie')
    .select(['rol', 'einde'])
    .where('functionaris', '=', functionaris)
    .where('toegekend_op', 'is not', null)
    .where('begin', '<=', vandaag)
    .where('einde', '>', vandaag)
    .where((eb) => eb.or([eb('ingetrokken_op', 'is', null), eb('ingetrokken_op', '>', vandaag)]))
    .orderBy('begin')
    .execute();
  const geheim = await tx.db
    .selectFrom('beheer.geheimhouding')
    .select((eb) => eb.fn.max('geldig_tot').as('tot'))
    .where('functionaris', '=', functionaris)
    .where('bevestigd_op', '<=', vandaag)
    .executeTakeFirst();
  // Access ends the same day that the party leaves (18 lid 2) or the partner is struck from annex 1 (1 c).
  const vertrokken = rij.einde !== null && rij.einde <= vandaag;
  const geschrapt =
    rij.bijlage1_vanaf !== null &&
    (rij.bijlage1_vanaf > vandaag || (rij.bijlage1_tot !== null && rij.bijlage1_tot <= vandaag));
  return {
    functionaris: rij.id,
    naam: rij.naam,
    functie: rij.functie,
    samenwerkingsverband: rij.samenwerkingsverband,
    ...(rij.partij === null || rij.soort === null
      ? {}
      : { partij: { id: rij.partij, soort: alsPartijsoort(rij.soort), naam: rij.partijnaam ?? '' } }),
    ...(rij.extern === null ? {} : { externePartner: { id: rij.extern, naam: rij.externnaam ?? '' } }),
    mandaten:
      vertrokken || geschrapt ? [] : mandaten.map((mandaat) => ({ rol: alsRol(mandaat.rol), einde: mandaat.einde })),
    geheimhoudingTot: geheim?.tot ?? undefined,
  };
}

/** The hat under which the actor may carry out an act: the first valid mandate among those who may. */
export function kiesOptreden(actor: Actor, wie: readonly Bevoegde[]): Optreden | undefined {
  const mandaat = actor.mandaten.find((kandidaat) => isBevoegd(wie, kandidaat.rol, actor.partij?.soort));
  if (mandaat === undefined) return undefined;
  return { rol: mandaat.rol, ...(actor.partij === undefined ? {} : { partij: actor.partij.soort }) };
}

/** What the general conditions weigh. */
export function algemeneSituatie(
  actor: Actor | undefined,
  partnerschap: Partnerschap | undefined,
  optreden: Optreden | undefined,
  vandaag: string,
): AlgemeneSituatie {
  const inwerkingtreding = partnerschap?.inwerkingtreding;
  const aangesteld = partnerschap?.uitvoerderAangesteld;
  return {
    vandaag,
    convenantInWerking: inwerkingtreding !== undefined && inwerkingtreding <= vandaag,
    uitvoerderAangesteld: aangesteld !== undefined && aangesteld <= vandaag,
    mandaat: (actor?.mandaten.length ?? 0) > 0,
    bevoegd: optreden !== undefined,
    geheimhouding: actor?.geheimhoudingTot !== undefined && actor.geheimhoudingTot > vandaag,
    // Of a partnership that is not there nothing is whole.
    weegploegVoltallig: partnerschap !== undefined && isVoltallig(partnerschap.vertrokken),
  };
}

/** What row level security may know of this actor under this hat. */
export function settingsVan(actor: Actor, optreden: Optreden | undefined): Settings {
  return {
    samenwerkingsverband: actor.samenwerkingsverband,
    functionaris: actor.functionaris,
    ...(actor.partij === undefined ? {} : { partij: actor.partij.id, partijsoort: actor.partij.soort }),
    ...(actor.externePartner === undefined ? {} : { externe_partner: actor.externePartner.id }),
    ...(optreden === undefined ? {} : { rol: optreden.rol }),
  };
}
