// English words of the list of requests, its search and its account.
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

export const verantwoording: typeof nederlands.verantwoording = {
  titel: 'Account of requests',
  inleiding:
    'How many requests were dealt with in time, per quarter of receipt. Counts, numbers and days only. A request that was destroyed no longer counts: that is a year after the letter, or three months when it was not dealt with.',
  leeg: 'There are no requests to count',
  leegUitleg: 'As soon as a request was recorded it is here.',
  perKwartaal: 'Per quarter',
  kwartaal: 'Quarter',
  vanJaar: (jaar, kwartaal) => `${jaar}, quarter ${kwartaal}`,
  ontvangen: 'Received',
  verdaagd: 'Of which put off',
  afloop: {
    'op-tijd': 'Dealt with in time',
    'te-laat': 'Dealt with late',
    ingetrokken: 'Withdrawn',
    open: 'Still open',
    'open-te-laat': 'Still open and late',
  },
  teLaat: (aantal) => `Late (${aantal})`,
  nietsTeLaat: 'No request is late or was dealt with late.',
  nogOpen: 'still open',
  dagen: 'Days late',
};
