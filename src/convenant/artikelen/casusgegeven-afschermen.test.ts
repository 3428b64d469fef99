// Test of the rule casusgegeven-afschermen.

import { toetsCasuscorrectie } from '../correctieregels.test.ts';
import { casusgegevenAfschermen } from './casusgegeven-afschermen.ts';

toetsCasuscorrectie(casusgegevenAfschermen, ['geldig']);
