// English words of the list of requests and its search.
import type * as nederlands from '../nl/verzoekenlijst.ts';

export const zoeken: typeof nederlands.zoeken = {
  veld: 'Search by number, name or birth date',
  hint: 'Of who asked or whom it is about. At least two letters, or a date such as 23-11-1999. Empty shows all.',
  knop: 'Search',
  alle: 'All',
  gevonden: (aantal) => (aantal === 1 ? '1 request found' : `${aantal} requests found`),
  leeg: 'No request found',
  leegUitleg: 'Try another part of the name, the birth date or the number, or choose all kinds and stands.',
};

export const lijst: typeof nederlands.lijst = {
  bijUitvoerder: 'still with the uitvoerder',
  dagenTeLaat: (dagen) => (dagen === 1 ? '1 day late' : `${dagen} days late`),
  alleenTeLaat: 'Only what is late or was dealt with late',
  nietsTeLaat: 'Nothing is late',
  nietsTeLaatUitleg: 'Every request that you see was dealt with in time or still has time.',
};
