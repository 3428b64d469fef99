// Test of the rule casusgegeven-aanvullen.

import { toetsCasuscorrectie } from '../correctieregels.test.ts';
import { casusgegevenAanvullen } from './casusgegeven-aanvullen.ts';

toetsCasuscorrectie(casusgegevenAanvullen, ['geldig']);
