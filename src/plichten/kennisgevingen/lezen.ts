// Notices by letter of registers, archive and what was destroyed since (art. 12 lid 6), each read under its own role, per file and receiver, with the letters that were made.
import { z } from 'zod';
import { wijzigingen } from '../../convenant/correcties.ts';
import { briefUiterlijk } from '../../convenant/kennisgevingen.ts';
import type { Rol } from '../../convenant/rollen.ts';
import type { Documentinhoud } from '../../convenant/vormen/document.ts';
import type { Briefregister, KennisgevingsbriefVorm } from '../../convenant/vormen/kennisgevingen.ts';
import * as archief from '../../dossiers/archief/kennisgevingen.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/kennisgevingen.ts';
import * as weegploeg from '../../dossiers/weegploeg/kennisgevingen.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesBrievenOverVernietigd } from '../vernietiging/brieven.ts';

type Rij = Awaited<ReturnType<typeof casusoverleg.leesPerBrief>>[number] & { readonly register: Briefregister };
type Brief = Awaited<ReturnType<typeof casusoverleg.leesBrieven>>[number] & { readonly register: Bewaarplaats };
/** Where a letter is kept; of what was destroyed none is. */
type Bewaarplaats = Exclude<Briefregister, 'vernietigd'>;
type NieuweBrief = Parameters<typeof casusoverleg.bewaarBrief>[1];
type Hoed = 'uitvoerder' | 'weegploeglid';

const plaatsen = {
  weegploeg: {
    lezen: 'weegploeg_lezen',
    schrijven: 'weegploeg_schrijven',
    leesBrieven: weegploeg.leesBrieven,
    leesBrief: weegploeg.leesBrief,
    bewaarBrief: weegploeg.bewaarBrief,
    legBriefVast: weegploeg.legBriefVast,
  },
  casusoverleg: {
    lezen: 'casusoverleg_lezen',
    schrijven: 'casusoverleg_schrijven',
    leesBrieven: casusoverleg.leesBrieven,
    leesBrief: casusoverleg.leesBrief,
    bewaarBrief: casusoverleg.bewaarBrief,
    legBriefVast: casusoverleg.legBriefVast,
  },
  archief: {
    lezen: 'archief_lezen',
    schrijven: 'archief_schrijven',
    leesBrieven: archief.leesBrieven,
    leesBrief: archief.leesBrief,
    bewaarBrief: archief.bewaarBrief,
    legBriefVast: archief.legBriefVast,
  },
} as const;

/** Every notice that goes by letter, for whoever sends it: of what is sealed the police, of what is archived the core parties, of all else the uitvoerder. */
export async function leesPerBrief(zaal: Zaal, hoed: Hoed): Promise<readonly Rij[]> {
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
export const hoedVan = ({ optreden }: Zaal): Hoed => (optreden.rol === 'uitvoerder' ? 'uitvoerder' : 'weegploeglid');

/** Under which hat a letter is read where it is kept: in a case a core party takes part, in the archive there is no uitvoerder. */
function leeshoed(zaal: Zaal, plaats: Bewaarplaats): Rol | undefined {
  const hoed = hoedVan(zaal);
  if (hoed === 'uitvoerder') return plaats === 'archief' ? undefined : hoed;
  return plaats === 'casusoverleg' ? zaal.actor.mandaten.find(({ rol }) => rol === 'casusoverleglid')?.rol : hoed;
}

/** Every letter that was made or went and that the actor may read, oldest first. */
export async function leesBrieven(zaal: Zaal): Promise<readonly Brief[]> {
  const uit = async (plaats: Bewaarplaats) => {
    const hoed = leeshoed(zaal, plaats);
    if (hoed === undefined) return [];
    const { lezen, leesBrieven: leesUit } = plaatsen[plaats];
    return (await zaal.onder(lezen, () => leesUit(zaal.tx), hoed)).map((rij) => ({ ...rij, register: plaats }));
  };
  return [...(await uit('weegploeg')), ...(await uit('casusoverleg')), ...(await uit('archief'))];
}

/** What one of them says; `toelichting` is why the archive opens for it. */
export function leesBrief(zaal: Zaal, { register, dossier, id }: Brief, toelichting: string): Promise<Documentinhoud> {
  const { lezen, leesBrief: leesUit } = plaatsen[register];
  return zaal.onder(lezen, () => leesUit(zaal, dossier, id, toelichting), leeshoed(zaal, register));
}

/** What is told in one letter: of one file, to one receiver, not sent yet or sent on one day; and what went that others sent. */
export function alsBrieven(rijen: readonly Rij[], brieven: readonly Brief[]): readonly KennisgevingsbriefVorm[] {
  const ging = new Map(
    brieven.flatMap(({ id, brief_op, kennisgevingen }) =>
      brief_op === null ? [] : kennisgevingen.map((kennisgeving) => [kennisgeving, id]),
    ),
  );
  const groepen = Map.groupBy(rijen, ({ id, dossier, ontvanger, brief_op, brief_door }) =>
    [dossier, ontvanger, brief_op, brief_door, ging.get(id)].join(' '),
  );
  const eigen = [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const { register, dossier, nummer, naam, brief_op, brief_door } = eerste;
    const dagen = groep.map(({ besloten_op, op }) => briefUiterlijk({ beslotenOp: besloten_op, op }));
    const ids = new Set(groep.map(({ id }) => id));
    const verstuurd = brief_op === null || brief_door === null ? null : { op: brief_op, door: brief_door };
    return {
      register,
      dossier,
      nummer,
      ontvanger: naam,
      uiterlijk: verstuurd === null ? (dagen.toSorted().at(0) ?? null) : null,
      verstuurd,
      opgemaakt: brieven
        .filter(
          (brief) =>
            (brief.brief_op === null) === (verstuurd === null) && brief.kennisgevingen.every((elk) => ids.has(elk)),
        )
        .map(alsOpgemaakt),
      items: groep.map(({ id, soort, ontvangen_op, wijziging, op }) => ({
        id,
        soort,
        ontvangenOp: ontvangen_op,
        wijziging: z.enum(wijzigingen).parse(wijziging),
        op,
      })),
    };
  });
  const genoemd = new Set(eigen.flatMap(({ opgemaakt }) => opgemaakt.map(({ brief }) => brief)));
  const vanAnderen = brieven.flatMap((brief) => {
    const { register, dossier, nummer, naam: ontvanger, brief_op, brief_door } = brief;
    if (genoemd.has(brief.id) || brief_op === null || brief_door === null) return [];
    const verstuurd = { op: brief_op, door: brief_door };
    return {
      register,
      dossier,
      nummer,
      ontvanger,
      uiterlijk: null,
      verstuurd,
      opgemaakt: [alsOpgemaakt(brief)],
      items: [],
    };
  });
  return [...eigen, ...vanAnderen];
}

const alsOpgemaakt = ({ id, dossier, op, door, kennisgevingen }: Brief) => ({
  brief: id,
  dossier,
  op,
  door,
  kennisgevingen: [...kennisgevingen],
});

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

/** Keeps a letter that was made, where its notices lie. */
export function bewaarBrief(zaal: Zaal, register: Bewaarplaats, brief: NieuweBrief): Promise<void> {
  const { schrijven, bewaarBrief: bewaarIn } = plaatsen[register];
  return zaal.onder(schrijven, () => bewaarIn(zaal, brief));
}

/** Records that this letter went, where its notices lie. */
export function legVast(zaal: Zaal, register: Bewaarplaats, brief: string, ids: readonly string[], op: string) {
  const { schrijven, legBriefVast } = plaatsen[register];
  return zaal.onder(schrijven, () => legBriefVast(zaal, brief, ids, op));
}
