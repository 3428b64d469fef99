// English words of the worklist.
import type { Teksten } from '../nl.ts';

export const werkvoorraad: Teksten['werkvoorraad'] = {
  titel: 'Worklist',
  inleiding: 'What is expected of you, with the article and the last day.',
  leeg: 'There is nothing for you to do',
  leegUitleg: 'As soon as somebody asks something of you or a period starts, it will be here.',
  leegFilter: 'There is nothing of this kind.',
  filter: 'Show',
  alles: 'Everything',
  groepen: { teLaat: 'Overdue', week: 'Next seven days', later: 'Later', zonder: 'Without a last day' },
  aantal: (aantal) => (aantal === 1 ? '1 duty' : `${aantal} duties`),
  teLaat: (dagen) => (dagen === 1 ? '1 day overdue' : `${dagen} days overdue`),
  vandaag: 'today',
  morgen: 'tomorrow',
  over: (dagen) => `in ${dagen} days`,
  geenTermijn: 'no last day',
  zonderNummer: 'sealed, no number yet',
  plichten: {
    'stem-gevraagd': 'Cast a vote',
    'informatie-gevraagd': 'Give the information asked for',
    'informatie-verwacht': 'Wait for information',
    'vrijgave-afwachten': 'Decide on the release of police data',
    'analyse-maken': 'Analyse signals',
    'voorstel-doen': 'Propose whether to schedule',
    vernietigen: 'Destroy',
    'plan-opstellen': 'Draw up a plan',
    'plan-vaststellen': 'Adopt a plan',
    'maatregel-uitvoeren': 'Carry out a measure',
    'autorisatie-beslissen': 'Decide on a request for an authorisation',
    'geheimhouding-bevestigen': 'Confirm secrecy again',
  },
};
