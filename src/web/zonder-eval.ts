// Tells zod not to compile code at run time: the content security policy forbids it. Must be the first import of the screens.
import { config } from 'zod';

config({ jitless: true });
