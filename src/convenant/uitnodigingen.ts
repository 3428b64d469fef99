// Invitations to meetings (art. 5 lid 2): what somebody must be told of a meeting after what he was told before, and in which words.
import { dagInWoorden } from './documenten/dagen.ts';
import type { Vergaderstand } from './vergaderingen.ts';
import type { Documenttaal } from './vormen/document.ts';

/** 'afgezegd' is for everybody; 'vervallen' is for one person, who need not come any more. */
export const uitnodigingssoorten = ['nieuw', 'gewijzigd', 'afgezegd', 'vervallen'] as const;
export type Uitnodigingssoort = (typeof uitnodigingssoorten)[number];

/** What a calendar holds of a meeting. Days as `jjjj-mm-dd`, times as HH:MM in Amsterdam. */
export interface Afspraak {
  readonly dag: string;
  readonly begin: string;
  readonly einde: string;
  readonly plaats: string;
}

/** A meeting that is to come, as its guest sees it; `genodigd` when something on its agenda concerns him. */
export interface Vergaderbeeld extends Afspraak {
  readonly stand: Vergaderstand;
  readonly genodigd: boolean;
}

/** True when somebody with this message has the meeting in his calendar. */
export const staatInAgenda = (soort: Uitnodigingssoort): boolean => soort === 'nieuw' || soort === 'gewijzigd';

/** The same day, times and place: all that a guest can perceive of a meeting besides his own items. */
export const isGelijk = (een: Afspraak, ander: Afspraak): boolean =>
  een.dag === ander.dag && een.begin === ander.begin && een.einde === ander.einde && een.plaats === ander.plaats;

/**
 * What must be told now; undefined when nothing. `vorige` is the last message about this meeting, `nu` the meeting as far as
 * it exists for him. An agenda is not in an invitation, so another agenda alone is no news.
 */
export function teMelden(
  nu: Vergaderbeeld | undefined,
  vorige: (Afspraak & { readonly soort: Uitnodigingssoort }) | undefined,
): Uitnodigingssoort | undefined {
  const had = vorige !== undefined && staatInAgenda(vorige.soort);
  // Who left the case, or whose case left the agenda, is not told what became of the meeting.
  if (nu === undefined || !nu.genodigd)
    return had && nu?.stand !== 'gaande' && nu?.stand !== 'gesloten' ? 'vervallen' : undefined;
  switch (nu.stand) {
    case 'gepland':
      if (!had) return 'nieuw';
      return isGelijk(nu, vorige) ? undefined : 'gewijzigd';
    case 'afgezegd':
      return had ? 'afgezegd' : undefined;
    case 'gaande':
    case 'gesloten':
      return undefined;
  }
}

interface Woorden {
  readonly vergadering: (nummer: string) => string;
  readonly onderwerp: Record<Uitnodigingssoort, (nummer: string, dag: string) => string>;
  readonly aanhef: Record<Uitnodigingssoort, (nummer: string) => string>;
  readonly velden: Record<'dag' | 'tijd' | 'plaats', string>;
  readonly tijden: (begin: string, einde: string) => string;
  readonly agenda: string;
}

const woorden: Record<Documenttaal, Woorden> = {
  nl: {
    vergadering: (nummer) => `Vergadering ${nummer}`,
    onderwerp: {
      nieuw: (nummer, dag) => `Weegwijs: uitnodiging voor vergadering ${nummer} op ${dag}`,
      gewijzigd: (nummer, dag) => `Weegwijs: vergadering ${nummer} gewijzigd, nu op ${dag}`,
      afgezegd: (nummer, dag) => `Weegwijs: vergadering ${nummer} op ${dag} is afgezegd`,
      vervallen: (nummer, dag) => `Weegwijs: uitnodiging voor vergadering ${nummer} op ${dag} vervalt`,
    },
    aanhef: {
      nieuw: (nummer) => `U bent uitgenodigd voor vergadering ${nummer}.`,
      gewijzigd: (nummer) => `Vergadering ${nummer} is gewijzigd. Dit geldt nu:`,
      afgezegd: (nummer) => `Vergadering ${nummer} gaat niet door.`,
      vervallen: (nummer) => `U hoeft niet meer naar vergadering ${nummer} te komen.`,
    },
    velden: { dag: 'Dag', tijd: 'Tijd', plaats: 'Plaats' },
    tijden: (begin, einde) => `${begin} tot ${einde} uur`,
    agenda: 'De agenda leest u in Weegwijs:',
  },
  en: {
    vergadering: (nummer) => `Meeting ${nummer}`,
    onderwerp: {
      nieuw: (nummer, dag) => `Weegwijs: invitation to meeting ${nummer} on ${dag}`,
      gewijzigd: (nummer, dag) => `Weegwijs: meeting ${nummer} changed, now on ${dag}`,
      afgezegd: (nummer, dag) => `Weegwijs: meeting ${nummer} on ${dag} is called off`,
      vervallen: (nummer, dag) => `Weegwijs: invitation to meeting ${nummer} on ${dag} lapses`,
    },
    aanhef: {
      nieuw: (nummer) => `You are invited to meeting ${nummer}.`,
      gewijzigd: (nummer) => `Meeting ${nummer} has changed. This holds now:`,
      afgezegd: (nummer) => `Meeting ${nummer} is called off.`,
      vervallen: (nummer) => `You need not come to meeting ${nummer} any more.`,
    },
    velden: { dag: 'Day', tijd: 'Time', plaats: 'Place' },
    tijden: (begin, einde) => `${begin} to ${einde}`,
    agenda: 'You read the agenda in Weegwijs:',
  },
};

/** The address of a meeting on its screen; `url` is that of the start page. */
export function vergaderadres(url: string, register: string, vergadering: string): string {
  return `${url}/vergaderingen/${register}/${vergadering}`;
}

/** What a meeting is called in a calendar: its number only. */
export function agendatitel(nummer: string, taal: Documenttaal): string {
  return woorden[taal].vergadering(nummer);
}

/** What stands under it there: where the agenda is read. */
export function agendatekst(adres: string, taal: Documenttaal): string {
  return `${woorden[taal].agenda} ${adres}`;
}

/** Subject and text of the mail: number, day, time, place and the address of the meeting. No file, no name. */
export function uitnodigingstekst(
  soort: Uitnodigingssoort,
  { nummer, dag, begin, einde, plaats }: Afspraak & { readonly nummer: string },
  adres: string,
  taal: Documenttaal,
): { readonly onderwerp: string; readonly tekst: string } {
  const w = woorden[taal];
  const opDag = dagInWoorden(dag, taal);
  return {
    onderwerp: w.onderwerp[soort](nummer, opDag),
    tekst: [
      w.aanhef[soort](nummer),
      '',
      `${w.velden.dag}: ${opDag}`,
      `${w.velden.tijd}: ${w.tijden(begin, einde)}`,
      `${w.velden.plaats}: ${plaats}`,
      '',
      ...(staatInAgenda(soort) ? [w.agenda, adres, ''] : []),
    ].join('\n'),
  };
}
