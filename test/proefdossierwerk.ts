// What people add to a casus in tests: provided items, people around the subject, a request for advice.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';

/** An item that a party provides to a casus that is open or whose plan is being drawn up. */
export const verstrekking = (
  id: string,
  anders: Partial<Invoeren['gegeven-verstrekken']> = {},
): Invoeren['gegeven-verstrekken'] => ({
  id,
  soort: 'signaal',
  gedraging: 'Bedreigde op 20 november een buurman.',
  gedragingDatum: '2026-11-20',
  criteria: [1],
  fase: 'opstellen',
  grondslag: 'avg-6-1-e',
  onderbouwing: { noodzaak: 'Zonder dit is het risico niet te wegen.' },
  ...anders,
});
export const verstrekkingPolitie = (id: string, anders: Partial<Invoeren['gegeven-verstrekken']> = {}) =>
  verstrekking(id, { grondslag: 'wpg-20', wpgRegime: '8', ...anders });
/** Police data under the authorisation: they come in sealed. */
export const verstrekkingVerzegeld = (id: string, anders: Partial<Invoeren['gegeven-verstrekken']> = {}) =>
  verstrekking(id, { grondslag: 'wpg-18-2-machtiging', wpgRegime: '9', ...anders });

export const achterblijver = (
  id: string,
  anders: Partial<Invoeren['achterblijver-opnemen']['persoon']> = {},
): Invoeren['achterblijver-opnemen'] => ({
  id,
  persoon: { voornaam: 'Sanne', achternaam: 'Achterhuis', ...anders },
  rol: 'echtgenote die met de kinderen achterbleef',
  noodzaak: 'Het plan biedt haar hulp.',
  gezinsband: 'Getrouwd, woonden samen tot het vertrek.',
  hulp: true,
  wensOp: '2026-11-20',
});
export const netwerkpersoon = (
  id: string,
  anders: Partial<Invoeren['netwerkpersoon-opnemen']['persoon']> = {},
): Invoeren['netwerkpersoon-opnemen'] => ({
  id,
  persoon: { voornaam: 'Lonneke', achternaam: 'Netwerker', ...anders },
  rol: 'zus, helpt bij afspraken',
  noodzaak: 'Voert maatregel 5 mee uit.',
});
export const adviesvraag = (id: string): Invoeren['advies-vragen'] => ({
  id,
  organisatie: 'NCTV',
  functie: 'adviseur weerbaarheid',
  vraag: 'Welke aanpak werkt bij een jongvolwassene die zich online laat meeslepen?',
  noodzaak: 'De deelnemers kennen deze groep niet.',
  uiterlijk: '2026-12-15',
});
