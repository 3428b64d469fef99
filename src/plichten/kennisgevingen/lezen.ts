// Notices by letter in both registers, the archive and of what was destroyed since (art. 12 lid 6), each read under its own role, and put together per file and receiver.
import { z } from 'zod';
import { wijzigingen } from '../../convenant/correcties.ts';
import { briefUiterlijk } from '../../convenant/kennisgevingen.ts';
import type { Briefregister, KennisgevingsbriefVorm } from '../../convenant/vormen/kennisgevingen.ts';
import * as archief from '../../dossiers/archief/rechten.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/rechten.ts';
import * as weegploeg from '../../dossiers/weegploeg/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesBrievenOverVernietigd, vergeetBrieven } from '../vernietiging/brieven.ts';

type Rij = Awaited<ReturnType<typeof casusoverleg.leesPerBrief>>[number] & { readonly register: Briefregister };

/** Every notice that goes by letter, for whoever sends it: of what is sealed the police, of what is archived the core parties, of all else the uitvoerder. */
export async function leesPerBrief(zaal: Zaal, hoed: 'uitvoerder' | 'weegploeglid'): Promise<readonly Rij[]> {
  const verzegeld = hoed === 'weegploeglid';
  const weeg =
    verzegeld && zaal.actor.partij?.soort !== 'politie'
      ? []
      : await zaal.onder('weegploeg_lezen', () => weegploeg.leesPerBrief(zaal.tx, verzegeld), hoed);
  const casus = verzegeld ? [] : await zaal.onder('casusoverleg_lezen', () => casusoverleg.leesPerBrief(zaal.tx), hoed);
  const bewaard = verzegeld ? await zaal.onder('archief_lezen', () => archief.leesPerBrief(zaal.tx), hoed) : [];
  const weg = await zaal.onder('vernietiging_lezen', () => leesBrievenOverVernietigd(zaal.tx), hoed);
  return [
    ...weg.map((rij) => ({ ...rij, register: 'vernietigd' as const })),
    ...weeg.map((rij) => ({ ...rij, register: 'weegploeg' as const })),
    ...casus.map((rij) => ({ ...rij, register: 'casusoverleg' as const })),
    ...bewaard.map((rij) => ({ ...rij, register: 'archief' as const })),
  ];
}

/** Who sends letters acts as uitvoerder, or for a core party. */
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

/** What the items of a letter say now, as far as its receiver had them; `toelichting` is why the archive opens for it. */
export function leesNu(
  zaal: Zaal,
  register: Briefregister,
  dossier: string,
  rijen: readonly Rij[],
  toelichting: string,
) {
  switch (register) {
    case 'weegploeg':
      return zaal.onder('weegploeg_lezen', () => weegploeg.leesNu(zaal, dossier, rijen));
    case 'casusoverleg':
      return zaal.onder('casusoverleg_lezen', () => casusoverleg.leesNu(zaal, dossier, rijen));
    case 'archief':
      return zaal.onder('archief_lezen', () => archief.leesNu(zaal, dossier, rijen, toelichting));
    case 'vernietigd':
      return Promise.resolve(new Map<string, never>());
  }
}

/** Records that a letter went, where its notices lie. */
export function legVast(zaal: Zaal, register: Briefregister, ids: readonly string[], op: string): Promise<void> {
  switch (register) {
    case 'weegploeg':
      return zaal.onder('weegploeg_schrijven', () => weegploeg.legBriefVast(zaal, ids, op));
    case 'casusoverleg':
      return zaal.onder('casusoverleg_schrijven', () => casusoverleg.legBriefVast(zaal, ids, op));
    case 'archief':
      return zaal.onder('archief_schrijven', () => archief.legBriefVast(zaal, ids, op));
    case 'vernietigd':
      return zaal.onder('vernietiging_schrijven', () => vergeetBrieven(zaal, ids));
  }
}
