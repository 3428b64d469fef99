// Test of the rule casusafscherming-opheffen.

import { toetsCasuscorrectie } from '../correctieregels.test.ts';
import { casusafschermingOpheffen } from './casusafscherming-opheffen.ts';

toetsCasuscorrectie(casusafschermingOpheffen, ['afgeschermd']);
