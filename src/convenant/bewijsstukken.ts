// What a paper must fit with which somebody asks for another: the receipt of the request, and the birth date of the person (art. 12 lid 1). Pure.
import { loopAf, termijnen } from './termijnen.ts';
import { type Bewijsstuk, type Hoedanigheid, verjaardag } from './verzoeken.ts';

/** Say how things stood on their day; an order or a mandate holds until it ends. */
const uittreksels: readonly Bewijsstuk[] = ['uittreksel-gezagsregister', 'uittreksel-curateleregister'];

/** The paper that was shown; ISO days. */
interface Getoond {
  readonly stuk: Bewijsstuk | undefined;
  readonly stukVan: string | undefined;
  readonly ontvangenOp: string;
}

/** False for an extract that was given out too long before the receipt; one that came later is as new as can be. */
export function isRecent({ stuk, stukVan, ontvangenOp }: Getoond): boolean {
  if (stuk === undefined || stukVan === undefined || !uittreksels.includes(stuk)) return true;
  return stukVan >= termijnen['uittreksel-geldig'].geldigVanaf && loopAf('uittreksel-geldig', stukVan) >= ontvangenOp;
}

/** Who asks and with a paper of which day, as the birth date of the person is held against it; ISO days. */
export interface Vertegenwoordiging {
  readonly hoedanigheid: Hoedanigheid;
  readonly stukVan: string | undefined;
  readonly vandaag: string;
}

/**
 * What does not fit a birth date that was opened, per field of the input. Curatele and mentorship begin at eighteen, also when a
 * judge ordered them before (BW 1:378, 1:450); no paper is older than the person, and nobody gives a mandate before he is sixteen.
 */
export function geboortefouten(
  { hoedanigheid, stukVan, vandaag }: Vertegenwoordiging,
  geboortedatum: string | undefined,
): readonly { readonly path: readonly ['uitkomst' | 'stukVan']; readonly message: string }[] {
  if (geboortedatum === undefined) return [];
  const alsVolwassene = hoedanigheid === 'curator' || hoedanigheid === 'mentor';
  const vanaf = hoedanigheid === 'gemachtigde' ? verjaardag(geboortedatum, 16) : geboortedatum;
  return [
    ...(alsVolwassene && verjaardag(geboortedatum, 18) > vandaag
      ? [{ path: ['uitkomst'], message: 'een curator of mentor vraagt pas voor wie achttien is' } as const]
      : []),
    ...(stukVan !== undefined && stukVan < vanaf
      ? [
          {
            path: ['stukVan'],
            message: 'de betrokkene was toen nog niet geboren, of te jong voor een volmacht',
          } as const,
        ]
      : []),
  ];
}
