// English words of mending the record of a request.

import type { Teksten } from '../nl.ts';

export const herstel: Teksten['verzoeken']['herstel'] = {
  titel: 'Why',
  waarom: 'Reason for mending it',
  waaromHint: 'What was taken down wrong, and what showed that. It stays with the request.',
  gevolgen: 'What must be done again',
  nietsVeranderd: 'You have not changed anything yet.',
  blijft: 'What was done with the request stays.',
  zoeken:
    'Search again, by the uitvoerder and by police or OM. What was found lapses, with the items of the overview and those that were not decided on yet.',
  identiteit: 'Establish the identity again.',
  bevoegdheid: 'Check the power to ask again.',
  uiterlijk: 'The answer must then be there by',
  was: 'What it said before',
  leeg: 'It said nothing.',
};
