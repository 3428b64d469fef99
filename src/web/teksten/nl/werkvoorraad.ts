// Dutch words of the werkvoorraad.
import type { Plichtsoort } from '../../../convenant/vormen/beheer.ts';

export const werkvoorraad = {
  titel: 'Werkvoorraad',
  inleiding: 'Wat van u wordt verwacht, met het artikel en de uiterste dag.',
  leeg: 'Er ligt niets voor u',
  leegUitleg: 'Zodra iemand iets van u vraagt of een termijn gaat lopen, staat het hier.',
  leegFilter: 'Van deze soort ligt er niets.',
  filter: 'Toon',
  alles: 'Alles',
  groepen: { teLaat: 'Te laat', week: 'Komende zeven dagen', later: 'Later', zonder: 'Zonder uiterste dag' },
  aantal: (aantal: number) => (aantal === 1 ? '1 taak' : `${aantal} taken`),
  teLaat: (dagen: number) => (dagen === 1 ? '1 dag te laat' : `${dagen} dagen te laat`),
  vandaag: 'vandaag',
  morgen: 'morgen',
  over: (dagen: number) => `over ${dagen} dagen`,
  geenTermijn: 'geen uiterste dag',
  zonderNummer: 'verzegeld, nog geen nummer',
  plichten: {
    'stem-gevraagd': 'Stem uitbrengen',
    'informatie-gevraagd': 'Gevraagde informatie geven',
    'informatie-verwacht': 'Wachten op informatie',
    'vrijgave-afwachten': 'Beslissen over vrijgave van politiegegevens',
    'analyse-maken': 'Signalen analyseren',
    'voorstel-doen': 'Voorstel doen over agenderen',
    vernietigen: 'Vernietigen',
    'plan-opstellen': 'Plan opstellen',
    'plan-vaststellen': 'Plan vaststellen',
    'maatregel-uitvoeren': 'Maatregel uitvoeren',
    'autorisatie-beslissen': 'Beslissen op een aanvraag van een autorisatie',
    'geheimhouding-bevestigen': 'Geheimhouding opnieuw bevestigen',
  } satisfies Record<Plichtsoort, string>,
};
