// Test of the rule afscherming-opheffen.

import { toetsWeegcorrectie } from '../correctieregels.test.ts';
import { afschermingOpheffen } from './afscherming-opheffen.ts';

toetsWeegcorrectie(afschermingOpheffen, ['afgeschermd']);
