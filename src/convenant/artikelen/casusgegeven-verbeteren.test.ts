// Test of the rule casusgegeven-verbeteren.

import { toetsCasuscorrectie } from '../correctieregels.test.ts';
import { casusgegevenVerbeteren } from './casusgegeven-verbeteren.ts';

toetsCasuscorrectie(casusgegevenVerbeteren, ['geldig']);
