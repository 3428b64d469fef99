// Test of the rule gegeven-verwijderen.
import { toetsWeegcorrectie } from '../correctieregels.test.ts';
import { gegevenVerwijderen } from './gegeven-verwijderen.ts';

toetsWeegcorrectie(gegevenVerwijderen, ['geldig', 'afgeschermd']);
