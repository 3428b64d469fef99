// Test of the rule gegeven-verbeteren.
import { toetsWeegcorrectie } from '../correctieregels.test.ts';
import { gegevenVerbeteren } from './gegeven-verbeteren.ts';

toetsWeegcorrectie(gegevenVerbeteren, ['geldig']);
