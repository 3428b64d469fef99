// The gate: the only way to act. Look, weigh, log, do, in one serializable transaction under the database role of the act.
import type { Temporal } from 'temporal-polyfill';
import type { z } from 'zod';
import { type Regel, weeg } from '../convenant/besluit.ts';
import type { Handelingnaam, Taakhandeling } from '../convenant/dossier.ts';
import type { Optreden } from '../convenant/feiten.ts';
import type { Rol } from '../convenant/rollen.ts';
import type { DatabaseRole, Tx } from '../platform/database/transaction.ts';
import { meldWijziging } from '../platform/database/wijziging.ts';
import type { Ids } from '../platform/ids.ts';
import type { Vault } from '../platform/vault/vault.ts';
import { type Actor, type Partnerschap, settingsVan } from '../toegang/actor.ts';
import { bewaarAntwoord, invoerHash, vindAntwoord } from './herhaling.ts';
import { laatTaak, neemOpdracht, type Opdracht, type Opdrachtinvoer, rondAf, telWijziging } from './opdracht.ts';
import { gevraagdeIds, InvoerOngeldig, type Poort, type Taakuitkomst, type Uitkomst, type Verzoek } from './verzoek.ts';
import { type Ingang, leesWie, type Taak } from './wie.ts';

/** The room in which an act looks and does: transaction, actor, hat, day and vault. */
export interface Zaal {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly optreden: Optreden;
  readonly partnerschap: Partnerschap;
  readonly vandaag: string;
  readonly nu: Temporal.Instant;
  readonly ids: Ids;
  readonly vault: Vault;
  /** Runs SQL under another role of this act, e.g. the door role; `hoed` is another mandate that the actor holds. */
  onder<T>(role: DatabaseRole, fn: () => Promise<T>, hoed?: Rol): Promise<T>;
  /** Carries out the act that follows from this one, with its own rule and entry, in the same transaction. */
  vervolg<I, U>(handeling: Handeling<I, U>, invoer: I): Promise<Uitkomst<U>>;
  /** Leaves a task in the outbox, in this transaction: the act that a job carries out later, once. */
  laatTaak(soort: Taakhandeling, invoer: Opdrachtinvoer): Promise<void>;
}

/** What an act saw: the situation to weigh, the dossiers it touches, and what `doe` needs of it. */
export interface Gezien<S, G> {
  readonly situatie: S;
  readonly objecten: readonly string[];
  readonly nummers: readonly string[];
  readonly merk?: string;
  readonly gezien: G;
  /** Of a `live` act: the files and meetings whose readers are told; all objects when left out. */
  readonly raakt?: readonly string[];
}

export interface Definitie<F, S extends F, I, U, G> {
  readonly regel: Regel<F, S>;
  readonly rol: DatabaseRole;
  readonly soort: 'lezen' | 'schrijven';
  /** True when the act can draw a number: such acts of one partnership take turns. */
  readonly nummert?: boolean;
  /** True when everybody who sees the file may know at once that something changed: nothing sealed, nothing restricted. */
  readonly live?: boolean;
  readonly invoer: z.ZodObject & z.ZodType<I>;
  readonly antwoord: z.ZodType<U>;
  /** Looks with the eyes of the actor; undefined is what he may not know of, or what does not exist. No keys yet. */
  kijk(zaal: Zaal, invoer: I): Promise<Gezien<S, G> | undefined>;
  /** After the decision and before the entry: numbers that the entry must hold. */
  bereid?(
    zaal: Zaal,
    invoer: I,
    gezien: G,
  ): Promise<{ readonly gezien: G; readonly objecten: readonly string[]; readonly nummers: readonly string[] }>;
  doe(zaal: Zaal, invoer: I, gezien: G): Promise<U>;
}

/** An act without its door for people. */
type Kern<F, S extends F, I, U, G> = Omit<Definitie<F, S, I, U, G>, 'regel' | 'invoer' | 'nummert'> & {
  readonly regel: Regel<F, S, string>;
};

/** What a task carries out. */
export type Taakdefinitie<F, S extends F, U, G> = Kern<F, S, Opdracht, U, G>;

const binnen = Symbol('binnen de transactie');

/** What every entrance knows of an act, whatever its input: enough to make a route, a command and a screen. */
export interface Handelingkop {
  readonly naam: Handelingnaam;
  readonly regel: Pick<Regel<never>, 'handeling' | 'artikel' | 'clausules' | 'wie' | 'voorInwerkingtreding'>;
  /** The database role that it runs under, once the gate has weighed it. */
  readonly rol: DatabaseRole;
  readonly soort: 'lezen' | 'schrijven';
  readonly invoer: z.ZodObject;
  readonly antwoord: z.ZodType;
  /** Parses the input with the schema of the act and carries it out. @throws {InvoerOngeldig} with every fault. */
  verrichtOntleed(poort: Poort, verzoek: Verzoek<unknown>): Promise<Uitkomst<unknown>>;
}

/** A sealed act: its description, and one way to carry it out. */
export interface Handeling<I, U> extends Handelingkop {
  verricht(poort: Poort, verzoek: Verzoek<I>): Promise<Uitkomst<U>>;
  /** Only `Zaal.vervolg` can reach this: the pipeline inside a transaction that runs already. */
  readonly [binnen]: (tx: Tx, poort: Poort, verzoek: Verzoek<I>) => Promise<Uitkomst<U>>;
}

async function carryOut<F, S extends F, I, U, G>(
  definitie: Kern<F, S, I, U, G>,
  poort: Poort,
  verzoek: Ingang<I>,
  tx: Tx,
): Promise<Uitkomst<U>> {
  const { regel } = definitie;
  const wie = await leesWie(tx, poort, verzoek, regel);
  const { actor, optreden, partnerschap, algemeen, vandaag, nu, log } = wie;

  return tx.als(definitie.rol, wie.settings, async () => {
    if (algemeen.length > 0 || actor === undefined || optreden === undefined || partnerschap === undefined) {
      await log('geweigerd', algemeen, [], []);
      return { soort: 'geweigerd', weigeringen: algemeen };
    }
    const zaal: Zaal = {
      tx,
      actor,
      optreden,
      partnerschap,
      vandaag,
      nu,
      ids: poort.ids,
      vault: poort.vault,
      onder: (role, fn, hoed) => {
        const mandaat = hoed === undefined ? optreden : actor.mandaten.find((elk) => elk.rol === hoed);
        if (mandaat === undefined) throw new Error(`dit mandaat is er niet: ${hoed}`);
        return tx.als(role, settingsVan(actor, { ...optreden, rol: mandaat.rol }), fn);
      },
      laatTaak: (soort, invoer) => laatTaak(tx, poort.ids, { ...actor, nu }, soort, invoer),
      vervolg: (handeling, invoer) => {
        // A person's act must not follow from a task: the system has no hat for it.
        if (verzoek.taak !== undefined) throw new Error('uit een taak volgt geen handeling');
        const { herhaalsleutel: _, verwachtMerk: __, taak: ___, ...rest } = verzoek;
        return handeling[binnen](tx, poort, { ...rest, invoer });
      },
    };
    const sleutel = definitie.soort === 'schrijven' ? verzoek.herhaalsleutel : undefined;
    const hash = invoerHash(poort.vault, regel.handeling, verzoek.invoer);
    if (sleutel !== undefined) {
      const eerder = await vindAntwoord(tx, actor.functionaris, sleutel);
      if (eerder !== undefined) {
        if (eerder.handeling !== regel.handeling || !eerder.hash.equals(hash)) {
          await log('veranderd', [], gevraagdeIds(verzoek.invoer), []);
          return { soort: 'sleutel-hergebruikt' };
        }
        await log('herhaald', [], [], []);
        return { soort: 'gedaan', antwoord: definitie.antwoord.parse(eerder.antwoord), herhaald: true };
      }
    }
    const gezicht = await definitie.kijk(zaal, verzoek.invoer);
    if (gezicht === undefined) {
      await log('niet-gevonden', [], gevraagdeIds(verzoek.invoer), []);
      return { soort: 'niet-gevonden' };
    }
    const { objecten, nummers, merk } = gezicht;
    if (verzoek.verwachtMerk !== undefined && merk !== undefined && verzoek.verwachtMerk !== merk) {
      await log('veranderd', [], objecten, nummers);
      return { soort: 'veranderd', merk };
    }
    const weigeringen = [
      ...weeg<F>(regel.artikel, regel.vooraf, gezicht.situatie),
      ...weeg<S>(regel.artikel, regel.voorwaarden, gezicht.situatie),
    ];
    if (weigeringen.length > 0) {
      await log('geweigerd', weigeringen, objecten, nummers);
      return { soort: 'geweigerd', weigeringen };
    }
    const klaar = await definitie.bereid?.(zaal, verzoek.invoer, gezicht.gezien);
    await log('toegestaan', [], [...objecten, ...(klaar?.objecten ?? [])], [...nummers, ...(klaar?.nummers ?? [])]);
    // What leaves is exactly what the schema of the answer names.
    const antwoord = definitie.antwoord.parse(
      await definitie.doe(zaal, verzoek.invoer, klaar?.gezien ?? gezicht.gezien),
    );
    if (definitie.soort === 'schrijven' && verzoek.taak?.als !== 'ontvanger')
      await tx.als('taken_dragen', {}, () => telWijziging(tx));
    if (definitie.live === true) await meldWijziging(tx, gezicht.raakt ?? objecten);
    if (sleutel !== undefined) {
      const van = { samenwerkingsverband: verzoek.samenwerkingsverband, functionaris: actor.functionaris };
      await bewaarAntwoord(tx, { ...van, sleutel, handeling: regel.handeling, hash, antwoord, tijd: nu });
    }
    // After a change the version that was looked at is gone; the next read tells the new one.
    return {
      soort: 'gedaan',
      antwoord,
      herhaald: false,
      ...(merk === undefined || definitie.soort === 'schrijven' ? {} : { merk }),
    };
  });
}

/** Seals an act: after this there is no way to its `kijk` and `doe` but through the gate. */
export function handeling<F, S extends F, I, U, G>(definitie: Definitie<F, S, I, U, G>): Handeling<I, U> {
  const { regel, rol, soort, invoer, antwoord } = definitie;
  const verricht = (poort: Poort, verzoek: Verzoek<I>) =>
    poort.database.transactie(
      'toegang',
      { samenwerkingsverband: verzoek.samenwerkingsverband },
      (tx) => carryOut(definitie, poort, verzoek, tx),
      definitie.nummert === true ? `nummer ${verzoek.samenwerkingsverband}` : undefined,
    );
  return {
    naam: regel.handeling,
    regel,
    rol,
    soort,
    invoer,
    antwoord,
    verricht,
    verrichtOntleed: async (poort, verzoek) => {
      const ontleed = invoer.safeParse(verzoek.invoer);
      if (!ontleed.success) throw new InvoerOngeldig(ontleed.error.issues);
      return verricht(poort, { ...verzoek, invoer: ontleed.data });
    },
    [binnen]: (tx, poort, verzoek) => carryOut(definitie, poort, verzoek, tx),
  };
}

/** A sealed act that only a task carries out. */
export interface Taakkop<U = unknown> {
  readonly naam: string;
  /** Carries out the task of this id; with `sluit` it closes the task in the same transaction, so that it is done once. */
  verrichtTaak(poort: Poort, taak: string, traceId: string, sluit: boolean): Promise<Taakuitkomst<U>>;
}

/**
 * Seals an act that the system carries out: as itself on a decision that people took or because a term ended, or with
 * the eyes of a recipient.
 * There is no way in but an open task of this kind in the outbox, locked for this transaction.
 */
export function taakhandeling<F, S extends F, U, G>(
  definitie: Taakdefinitie<F, S, U, G>,
  als: Taak['als'],
): Taakkop<U> {
  return {
    naam: definitie.regel.handeling,
    verrichtTaak: (poort, taak, traceId, sluit) =>
      poort.database.transactie('taken_dragen', {}, async (tx) => {
        const opdracht = await neemOpdracht(tx, taak, definitie.regel.handeling);
        if (opdracht === undefined) return { soort: 'niet-open' };
        // When a term ended nobody decided: no row has that as its person.
        const functionaris = { systeem: opdracht.beslotenDoor, termijn: '', ontvanger: opdracht.object }[als];
        if (functionaris === undefined) throw new Error(`taak ${taak} draagt geen besluit`);
        const { samenwerkingsverband } = opdracht;
        const wie = { samenwerkingsverband, functionaris, herkomst: 'taak', traceId, taak: { opdracht, als } };
        const uitkomst = await carryOut(definitie, poort, { ...wie, invoer: opdracht }, tx);
        if (sluit && uitkomst.soort === 'gedaan') await rondAf(tx, taak);
        return uitkomst;
      }),
  };
}
