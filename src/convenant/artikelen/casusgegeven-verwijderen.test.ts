// Test of the rule casusgegeven-verwijderen.

import { toetsCasuscorrectie } from '../correctieregels.test.ts';
import { casusgegevenVerwijderen } from './casusgegeven-verwijderen.ts';

toetsCasuscorrectie(casusgegevenVerwijderen, ['geldig', 'afgeschermd']);
