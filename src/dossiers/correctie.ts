// The content of an item after a correction (art. 12 lid 6), from what it was and what people wrote; pure, for both registers.
import { z } from 'zod';
import { achterblijver, criteriumoordelen, melder, type Naw, naw, netwerkpersoon } from '../convenant/gegevens.ts';

type Inhoud = Readonly<Record<string, unknown>>;

const alsInhoud = z.record(z.string(), z.unknown());

/** Texts that an addition is put behind; every other field is filled only when it is empty. */
const achteraan = ['gedraging', 'mening', 'conclusie', 'antwoord', 'omschrijving', 'verwachtResultaat'];

/** The text of an answer stands in another field than that of an analysis; people write either as 'conclusie'. */
function metVeldnaam(oud: Inhoud, nieuw: Inhoud): Inhoud {
  if (oud['vorm'] !== 'antwoord' || nieuw['conclusie'] === undefined) return nieuw;
  const { conclusie, criteria: _, ...rest } = nieuw;
  return { ...rest, antwoord: conclusie };
}

const oordelen = z.array(
  z.looseObject({ criterium: z.int(), reden: z.string(), oordeel: z.enum(criteriumoordelen).optional() }),
);

/** New reasons and judgements; a criterion about which nothing was written stays as it was judged. */
function metOordelen(oud: unknown, nieuw: unknown): unknown {
  const geschreven = oordelen.safeParse(nieuw).data ?? [];
  return oordelen.parse(oud).map((een) => {
    const ander = geschreven.find(({ criterium }) => criterium === een.criterium);
    return { ...een, reden: ander?.reden ?? een.reden, oordeel: ander?.oordeel ?? een.oordeel };
  });
}

/** Fields of the old content that nobody writes anew: what it was judged by, where it came from. */
const blijvend = ['referentiekader', 'verstrektOp', 'vorm', 'vraag', 'ingekort', 'hulp', 'wensOp'];

/** What is wrong with a correction, by field of the input; the act tells it as a fault of the input. */
export type Uitkomst =
  | { readonly inhoud: unknown }
  | { readonly fouten: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] };

function ontleed(schema: z.ZodType, inhoud: Inhoud): Uitkomst {
  const gelezen = schema.safeParse(inhoud);
  if (gelezen.success) return { inhoud: gelezen.data };
  return { fouten: gelezen.error.issues.map(({ path, message }) => ({ path: ['nieuw', 'inhoud', ...path], message })) };
}

/**
 * What takes the place of the old content; nothing of what is replaced remains in it.
 * Faults when the outcome is no content of this kind.
 */
export function verbeter(schema: z.ZodType, oudeInhoud: unknown, nieuweInhoud: unknown): Uitkomst {
  const oud = alsInhoud.parse(oudeInhoud);
  const nieuw = metVeldnaam(oud, alsInhoud.parse(nieuweInhoud));
  const vast = Object.fromEntries(Object.entries(oud).filter(([veld]) => blijvend.includes(veld)));
  if (oud['vorm'] === undefined) return ontleed(schema, { ...vast, ...nieuw });
  return ontleed(schema, {
    ...oud,
    ...nieuw,
    ...(oud['criteria'] === undefined ? {} : { criteria: metOordelen(oud['criteria'], nieuw['criteria']) }),
  });
}

/**
 * The old content with what is added: empty fields filled, texts made longer. Nothing that is there is replaced.
 * Faults when a field has a value already, when nothing is added, or when a text gets too long.
 */
export function vulAan(schema: z.ZodType, oudeInhoud: unknown, toevoeging: unknown): Uitkomst {
  const oud = alsInhoud.parse(oudeInhoud);
  const erbij = Object.entries(metVeldnaam(oud, alsInhoud.parse(toevoeging))).filter(
    ([, waarde]) => waarde !== undefined,
  );
  const bezet = erbij.filter(([veld]) => oud[veld] !== undefined && !achteraan.includes(veld));
  if (bezet.length > 0 || erbij.length === 0) {
    const velden = bezet.length > 0 ? bezet.map(([veld]) => [veld]) : [[]];
    const message = bezet.length > 0 ? 'is al ingevuld; gebruik verbeteren' : 'er is niets om toe te voegen';
    return { fouten: velden.map((pad) => ({ path: ['nieuw', 'inhoud', ...pad], message })) };
  }
  const aangevuld = erbij.map(([veld, waarde]) => [
    veld,
    oud[veld] === undefined ? waarde : `${oud[veld]}\n\n${waarde}`,
  ]);
  return ontleed(schema, { ...oud, ...Object.fromEntries(aangevuld) });
}

/** The person under whose name an item of this kind is found; undefined for an item that is not about a name. */
export function persoonIn(soort: string, inhoud: unknown): Naw | undefined {
  if (soort === 'naw') return naw.parse(inhoud);
  if (soort === 'achterblijver') return achterblijver.parse(inhoud).naw;
  // As written: a reporter has no more than a name.
  if (soort === 'melder') return { achternaam: melder.parse(inhoud).naam.slice(0, 160) };
  if (soort === 'netwerkpersoon') return netwerkpersoon.parse(inhoud).naw;
  return undefined;
}
