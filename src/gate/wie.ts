// Who acts, read afresh in the transaction: partnership, person or system, hat, what all acts ask, and the entry in his name.
import type { Temporal } from 'temporal-polyfill';
import { persoonlijk, vanSamenwerkingsverband, vanWeegploeg } from '../convenant/artikelen/algemeen.ts';
import { type Regel, type Weigering, weeg } from '../convenant/besluit.ts';
import type { Optreden } from '../convenant/feiten.ts';
import { type Resultaat, schrijfLogregel } from '../platform/access-log/access-log.ts';
import { dagVan } from '../platform/clock.ts';
import type { Settings, Tx } from '../platform/database/transaction.ts';
import {
  type Actor,
  algemeneSituatie,
  kiesOptreden,
  leesActor,
  leesPartnerschap,
  type Partnerschap,
  settingsVan,
} from '../toegang/actor.ts';
import type { Opdracht } from './opdracht.ts';
import type { Poort, Verzoek } from './verzoek.ts';

/** A task under way: carried on by the system itself, on a decision or because a term ended, or done with the eyes of a person. */
export interface Taak {
  readonly opdracht: Opdracht;
  readonly als: 'systeem' | 'termijn' | 'ontvanger';
}

/** A request of a person, or of a task in the name of `functionaris`. No session can hold a task. */
export interface Ingang<I> extends Verzoek<I> {
  readonly taak?: Taak;
}

export interface Wie {
  readonly nu: Temporal.Instant;
  readonly vandaag: string;
  readonly partnerschap: Partnerschap | undefined;
  readonly actor: Actor | undefined;
  readonly optreden: Optreden | undefined;
  readonly settings: Settings;
  /** The conditions that every act shares and that are not met. */
  readonly algemeen: readonly Weigering[];
  log(
    resultaat: Resultaat,
    weigeringen: readonly Weigering[],
    objecten: readonly string[],
    nummers: readonly string[],
  ): Promise<void>;
}

/** The system has no name, party or mandate: what it may is that one task. `functionaris` is who took the decision. */
function systeem(samenwerkingsverband: string, functionaris: string): Actor {
  return {
    functionaris,
    naam: 'systeem',
    functie: 'systeem',
    samenwerkingsverband,
    mandaten: [],
    geheimhoudingTot: undefined,
  };
}

type Regelkop = Pick<Regel<never, never, string>, 'handeling' | 'artikel' | 'wie' | 'voorInwerkingtreding'>;

/** Reads who asks (role toegang) and weighs what all acts ask. */
export async function leesWie(tx: Tx, poort: Poort, verzoek: Ingang<unknown>, regel: Regelkop): Promise<Wie> {
  const { samenwerkingsverband, functionaris, taak } = verzoek;
  const nu = poort.klok.nu();
  const vandaag = dagVan(nu);
  const zelf = taak?.als === 'systeem' || taak?.als === 'termijn';
  const [partnerschap, actor] = await tx.als('toegang', { samenwerkingsverband }, async () => [
    await leesPartnerschap(tx, vandaag),
    zelf ? systeem(samenwerkingsverband, functionaris) : await leesActor(tx, functionaris, vandaag),
  ]);
  const optreden: Optreden | undefined =
    actor === undefined ? undefined : zelf ? { rol: 'systeem' } : kiesOptreden(actor, regel.wie);
  const situatie = algemeneSituatie(actor, partnerschap, optreden, vandaag);
  return {
    nu,
    vandaag,
    partnerschap,
    actor,
    optreden,
    settings: actor === undefined ? { samenwerkingsverband } : settingsVan(actor, optreden),
    algemeen: [
      ...(regel.voorInwerkingtreding ? [] : weeg('MB 1', vanSamenwerkingsverband(regel.handeling), situatie)),
      ...weeg('18', vanWeegploeg(regel.handeling), situatie),
      // The system needs no mandate for a task that people left to it; the rule of the act is weighed all the same.
      ...(zelf ? [] : weeg('15', persoonlijk, situatie)).filter(
        // The statement of secrecy itself cannot ask for a statement of secrecy.
        (weigering) => regel.handeling !== 'geheimhouding-bevestigen' || weigering.reden !== 'geen-geheimhouding',
      ),
    ],
    log: (resultaat, weigeringen, objecten, nummers) =>
      schrijfLogregel(tx, {
        samenwerkingsverband,
        tijd: nu,
        // What the system does is nobody's act; for whom it was is among the objects.
        functionaris: taak === undefined ? actor?.functionaris : undefined,
        partij: taak === undefined ? actor?.partij?.id : undefined,
        rol: taak === undefined ? (optreden?.rol ?? 'geen') : 'systeem',
        handeling: regel.handeling,
        artikel: regel.artikel,
        resultaat,
        redenen: weigeringen.map((weigering) => `${weigering.clausule} ${weigering.reden}`),
        objecten: taak?.als === 'ontvanger' ? [taak.opdracht.object, ...objecten] : objecten,
        nummers,
        herkomst: verzoek.herkomst,
        traceId: verzoek.traceId,
      }),
  };
}
