// Reasons for which an act on the overview of a request of inzage is refused (art. 12 lid 3 and 4).
export const inzageredenen = [
  'geen-inzageverzoek',
  'niet-doorzocht',
  'overzicht-verouderd',
  'vondsten-open',
  'stukken-open',
  'niets-te-tonen',
  'stukbesluit-ontbreekt',
  'stuk-van-ander',
  'weglaatgrond-ontbreekt',
  'inkorttekst-ontbreekt',
  'weigervorm-ontbreekt',
  'niets-te-weigeren',
  'weigergrond-ontbreekt',
  'weging-ontbreekt',
  'inzageantwoord-ontbreekt',
  'correctieantwoord-ontbreekt',
] as const;
