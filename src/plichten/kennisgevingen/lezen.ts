// Notices by letter in both registers (art. 12 lid 6), each read under its own role, and put together per file and receiver.
import { z } from 'zod';
import { wijzigingen } from '../../convenant/correcties.ts';
import { briefUiterlijk } from '../../convenant/kennisgevingen.ts';
import type { KennisgevingsbriefVorm } from '../../convenant/vormen/kennisgevingen.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/rechten.ts';
import * as weegploeg from '../../dossiers/weegploeg/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';

type Register = KennisgevingsbriefVorm['register'];
type Rij = Awaited<ReturnType<typeof casusoverleg.leesPerBrief>>[number] & { readonly register: Register };

/** Every notice that goes by letter, for whoever sends it: of what is sealed the police, of all else the uitvoerder. */
export async function leesPerBrief(zaal: Zaal, hoed: 'uitvoerder' | 'weegploeglid'): Promise<readonly Rij[]> {
  const weeg = await zaal.onder(
    'weegploeg_lezen',
    () => weegploeg.leesPerBrief(zaal.tx, hoed === 'weegploeglid'),
    hoed,
  );
  const casus =
    hoed === 'weegploeglid'
      ? []
      : await zaal.onder('casusoverleg_lezen', () => casusoverleg.leesPerBrief(zaal.tx), hoed);
  return [
    ...weeg.map((rij) => ({ ...rij, register: 'weegploeg' as const })),
    ...casus.map((rij) => ({ ...rij, register: 'casusoverleg' as const })),
  ];
}

/** Who sends letters acts as uitvoerder, or as the police in the weegploeg. */
export const hoedVan = ({ optreden }: Zaal) => (optreden.rol === 'uitvoerder' ? 'uitvoerder' : 'weegploeglid');

/** What is told in one letter: of one file, to one receiver, not sent yet or sent on one day. */
export function alsBrieven(rijen: readonly Rij[]): readonly KennisgevingsbriefVorm[] {
  const brieven = Map.groupBy(rijen, ({ dossier, ontvanger, brief_op, brief_door }) =>
    [dossier, ontvanger, brief_op, brief_door].join(' '),
  );
  return [...brieven.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const { register, dossier, nummer, naam, brief_op, brief_door } = eerste;
    const dagen = groep.map(({ besloten_op, op }) => briefUiterlijk({ beslotenOp: besloten_op, op }));
    return {
      register,
      dossier,
      nummer,
      ontvanger: naam,
      uiterlijk: dagen.toSorted().at(0) ?? '',
      verstuurd: brief_op === null || brief_door === null ? null : { op: brief_op, door: brief_door },
      items: groep.map(({ id, soort, ontvangen_op, wijziging, op }) => ({
        id,
        soort,
        ontvangenOp: ontvangen_op,
        wijziging: z.enum(wijzigingen).parse(wijziging),
        op,
      })),
    };
  });
}

/** The notices of one letter. Undefined when one is not there for this actor, or when they are of more than one file or receiver. */
export async function kijkNaarBrief(zaal: Zaal, dossier: string, ids: readonly string[]) {
  const gekozen = new Set(ids);
  const rijen = (await leesPerBrief(zaal, hoedVan(zaal))).filter(
    (rij) => rij.dossier === dossier && gekozen.has(rij.id),
  );
  const [eerste] = rijen;
  if (eerste === undefined || rijen.length !== gekozen.size) return undefined;
  if (rijen.some(({ ontvanger }) => ontvanger !== eerste.ontvanger)) return undefined;
  return {
    feiten: { vandaag: zaal.vandaag, verteld: rijen.filter(({ brief_op }) => brief_op !== null).length },
    objecten: [dossier],
    nummers: eerste.nummer === null ? [] : [eerste.nummer],
    gezien: { eerste, rijen },
  };
}

/** What the items of a letter say now, as far as its receiver had them. */
export function leesNu(zaal: Zaal, register: Register, dossier: string, rijen: readonly Rij[]) {
  return register === 'weegploeg'
    ? zaal.onder('weegploeg_lezen', () => weegploeg.leesNu(zaal, dossier, rijen))
    : zaal.onder('casusoverleg_lezen', () => casusoverleg.leesNu(zaal, dossier, rijen));
}

/** Records that a letter went, in the register of its file. */
export function legVast(zaal: Zaal, register: Register, ids: readonly string[], op: string): Promise<void> {
  return register === 'weegploeg'
    ? zaal.onder('weegploeg_schrijven', () => weegploeg.legBriefVast(zaal, ids, op))
    : zaal.onder('casusoverleg_schrijven', () => casusoverleg.legBriefVast(zaal, ids, op));
}
