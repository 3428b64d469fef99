// Test of the rule gegeven-afschermen.
import { toetsWeegcorrectie } from '../correctieregels.test.ts';
import { gegevenAfschermen } from './gegeven-afschermen.ts';

toetsWeegcorrectie(gegevenAfschermen, ['geldig']);
