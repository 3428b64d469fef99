// Art. 12 lid 1, 2 and 5: the uitvoerder takes in a request; a correction says what must change and why.
import type { Regel } from '../besluit.ts';
import { gevuld } from '../feiten.ts';
import { termijnen } from '../termijnen.ts';
import type { Hoedanigheid, Verzoeksoort } from '../verzoeken.ts';

export interface Ontvangst {
  readonly vandaag: string;
  readonly soort: Verzoeksoort;
  readonly hoedanigheid: Hoedanigheid;
  readonly ontvangenOp: string;
  readonly vraag: string | undefined;
  readonly reden: string | undefined;
  readonly verzoekerNaam: string | undefined;
  readonly verzoekerContact: string | undefined;
  readonly geboortedatum: string | undefined;
}

export const verzoekOntvangen: Regel<{ readonly vandaag: string }, Ontvangst> = {
  handeling: 'verzoek-ontvangen',
  artikel: '12',
  clausules: ['12.1.1', '12.2', '12.5.1'],
  wie: [{ rol: 'uitvoerder' }],
  voorInwerkingtreding: false,
  vooraf: [],
  voorwaarden: [
    {
      reden: 'verzoeker-ontbreekt',
      lid: '1',
      clausule: '12.1.1',
      geldt: (s) => gevuld(s.verzoekerNaam) && gevuld(s.verzoekerContact),
    },
    { reden: 'verzoek-ontbreekt', lid: '2', clausule: '12.2', geldt: (s) => gevuld(s.vraag) },
    {
      reden: 'verzoekreden-ontbreekt',
      lid: '5',
      clausule: '12.5.1',
      geldt: (s) => s.soort === 'inzage' || gevuld(s.reden),
    },
    {
      reden: 'geboortedatum-ontbreekt',
      lid: '1',
      clausule: '12.1.1',
      // About whom a stranger asks is not looked into, so less needs to be kept.
      geldt: (s) => s.hoedanigheid === 'derde' || s.geboortedatum !== undefined,
    },
    {
      reden: 'ontvangstdag-ongeldig',
      lid: '3',
      clausule: '12.3.2',
      geldt: (s) =>
        s.ontvangenOp <= s.vandaag &&
        s.ontvangenOp > (s.geboortedatum ?? '') &&
        // Before this day there is no period to count.
        s.ontvangenOp >= termijnen['verzoek-wettelijke-grens'].geldigVanaf,
    },
  ],
};
