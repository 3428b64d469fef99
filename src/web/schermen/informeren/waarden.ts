// What the form of informing holds, begun from what the file says of the person.
import type { Naw } from '../../../convenant/gegevens.ts';
import { type Hoedanigheid, hoedanigheden, type Leeftijd } from '../../../convenant/informatiebrief.ts';
import { samen, volleNaam } from '../../onderdelen/naam.ts';

export interface Ontvanger {
  readonly naam: string;
  readonly adres: string;
}
export interface Waarden {
  readonly leeftijd: Leeftijd | '';
  readonly aan: Readonly<Partial<Record<Hoedanigheid, Ontvanger>>>;
  readonly redenZonderVertegenwoordiger: string;
  readonly redenZonderBetrokkene: string;
  readonly vastgesteldHoe: string;
  readonly vastgesteldOp: string;
  readonly herkomst: 'noemen' | 'weglaten';
  readonly redenZonderHerkomst: string;
  readonly contact: string;
  readonly archiefreden: string;
}

/** Name and address of the person as the file has them, a line each. */
export function ontvangerVan(naw: Naw | undefined): Ontvanger {
  if (naw === undefined) return { naam: '', adres: '' };
  const regels = [
    samen(naw.straat, naw.huisnummer, naw.toevoeging),
    samen(naw.postcode, naw.woonplaats),
    naw.land ?? '',
  ];
  return { naam: volleNaam(naw), adres: regels.filter((regel) => regel !== '').join('\n') };
}

/** The age as the file has it; open where it has no birth date. */
export function leeftijdVan(naw: Naw | undefined, vandaag: string): Leeftijd | '' {
  if (naw?.geboortedatum === undefined) return '';
  const zestien = `${Number(naw.geboortedatum.slice(0, 4)) + 16}${naw.geboortedatum.slice(4)}`;
  return zestien <= vandaag ? '16-of-ouder' : 'onder-16';
}

/** The letter goes to a curator or mentor and to nobody else: why is asked. */
export const alleenCuratorOfMentor = ({ aan }: Waarden): boolean =>
  aan.betrokkene === undefined &&
  aan['wettelijk-vertegenwoordiger'] === undefined &&
  (aan.curator !== undefined || aan.mentor !== undefined);

/** In which capacities somebody was chosen, in the order in which the act gets them. */
export const gekozenVan = ({ aan }: Pick<Waarden, 'aan'>): readonly Hoedanigheid[] =>
  hoedanigheden.filter((een) => aan[een] !== undefined);

/** A field of a recipient, by the name that the input of the act has for it. */
export const ontvangerveld = (w: Pick<Waarden, 'aan'>, een: Hoedanigheid, deel: keyof Ontvanger): string =>
  `aan.${gekozenVan(w).indexOf(een)}.${deel}`;

/** Names and addresses of recipients that are still empty. */
export const legeOntvangervelden = (w: Pick<Waarden, 'aan'>): readonly string[] =>
  gekozenVan(w).flatMap((een) =>
    (['naam', 'adres'] as const)
      .filter((deel) => (w.aan[een]?.[deel] ?? '').trim() === '')
      .map((deel) => ontvangerveld(w, een, deel)),
  );

/** The choices of the letter as the acts take them. */
export function briefVan(w: Waarden) {
  return {
    leeftijd: w.leeftijd === '' ? ('16-of-ouder' as const) : w.leeftijd,
    aan: hoedanigheden.flatMap((hoedanigheid) => {
      const ontvanger = w.aan[hoedanigheid];
      return ontvanger === undefined ? [] : [{ hoedanigheid, ...ontvanger }];
    }),
    redenZonderVertegenwoordiger: w.redenZonderVertegenwoordiger,
    redenZonderBetrokkene: w.redenZonderBetrokkene,
    vastgesteldHoe: w.vastgesteldHoe,
    ...(w.vastgesteldOp === '' ? {} : { vastgesteldOp: w.vastgesteldOp }),
    herkomstNoemen: w.herkomst === 'noemen',
    redenZonderHerkomst: w.redenZonderHerkomst,
    contact: w.contact,
    archiefreden: w.archiefreden,
  };
}
