// Test of the rule gegeven-aanvullen.
import { toetsWeegcorrectie } from '../correctieregels.test.ts';
import { gegevenAanvullen } from './gegeven-aanvullen.ts';

toetsWeegcorrectie(gegevenAanvullen, ['geldig']);
