// What is wrong with a value, in words of our own: zod's own Dutch is half English. Dutch as it goes out, and the same in English. Pure.
import type { z } from 'zod';

/** Sentence -> the same in English; `{}` stands for what the shape says of it. */
const zinnen = {
  leeg: ['vul dit in', 'fill this in'],
  geenTekst: ['dit moet tekst zijn', 'this must be text'],
  geenGetal: ['dit moet een getal zijn', 'this must be a number'],
  geenJaNee: ['dit moet ja of nee zijn (true of false)', 'this must be yes or no (true or false)'],
  geenLijst: ['dit moet een lijst zijn', 'this must be a list'],
  geenObject: ['dit moet een object zijn', 'this must be an object'],
  teLang: ['gebruik hoogstens {} tekens', 'use at most {} characters'],
  teKort: ['gebruik ten minste {} tekens', 'use at least {} characters'],
  teVeel: ['kies er hoogstens {}', 'choose at most {}'],
  teWeinig: ['kies er ten minste {}', 'choose at least {}'],
  teGroot: ['dit is hoogstens {}', 'this is at most {}'],
  teKlein: ['dit is ten minste {}', 'this is at least {}'],
  keuze: ['kies een van: {}', 'choose one of: {}'],
  datum: ['vul een dag in als jjjj-mm-dd', 'fill in a day as yyyy-mm-dd'],
  adres: ['vul een geldig e-mailadres in', 'fill in a valid e-mail address'],
  uuid: ['dit is geen kenmerk van een dossier of gegeven (UUID)', 'this is no id of a file or item (UUID)'],
  onbekend: ['onbekend veld: {}', 'unknown field: {}'],
  vorm: ['dit heeft niet de juiste vorm', 'this does not have the right form'],
  // What shapes and acts say themselves.
  tekens: ['bevat tekens die geen tekst zijn', 'holds characters that are not text'],
  verWeg: ['ligt te ver weg', 'lies too far away'],
  verTerug: ['ligt te ver terug', 'lies too far back'],
  bezet: ['is al ingevuld; gebruik verbeteren', 'is filled in already; improve it instead'],
  nietsErbij: ['er is niets om toe te voegen', 'there is nothing to add'],
  nietsVeranderd: ['er is niets veranderd', 'nothing was changed'],
  geenBrief: ['op deze plaats is geen brief', 'there is no letter at this place'],
  minderjarig: [
    'een curator of mentor vraagt pas voor wie achttien is',
    'a curator or mentor asks only for whoever is eighteen',
  ],
  stukTeOud: [
    'de betrokkene was toen nog niet geboren, of te jong voor een volmacht',
    'the person was not born yet then, or too young for a mandate',
  ],
  leeftijd: ['past niet bij de geboortedatum in het dossier', 'does not fit the birth date in the file'],
} as const satisfies Record<string, readonly [string, string]>;

const zin = (naam: keyof typeof zinnen, wat: string | number | bigint = '') =>
  zinnen[naam][0].replace('{}', String(wat));

/** Expected kind of value -> its sentence; a value that is not there at all is of no kind either. */
const soorten: Readonly<Record<string, keyof typeof zinnen>> = {
  string: 'geenTekst',
  number: 'geenGetal',
  int: 'geenGetal',
  boolean: 'geenJaNee',
  array: 'geenLijst',
  object: 'geenObject',
  record: 'geenObject',
};

const formaten: Readonly<Record<string, keyof typeof zinnen>> = { date: 'datum', email: 'adres', uuid: 'uuid' };

/** The Dutch sentence for a fault that a shape found. */
export function invoerwoorden(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return zin(issue.input === undefined ? 'leeg' : (soorten[issue.expected] ?? 'vorm'));
    case 'too_big':
      if (issue.origin === 'string') return zin('teLang', issue.maximum);
      return zin(issue.origin === 'array' ? 'teVeel' : 'teGroot', issue.maximum);
    case 'too_small':
      if (issue.origin === 'string') return issue.minimum <= 1 ? zin('leeg') : zin('teKort', issue.minimum);
      return zin(issue.origin === 'array' ? 'teWeinig' : 'teKlein', issue.minimum);
    case 'invalid_format':
      return zin(formaten[issue.format] ?? 'vorm');
    case 'invalid_value':
      return zin('keuze', issue.values.map(String).join(', '));
    case 'unrecognized_keys':
      return zin('onbekend', issue.keys.join(', '));
    default:
      return zin('vorm');
  }
}

const letterlijk = (tekst: string) => tekst.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** A sentence of above as it is read in a language; one that is not known stays as it is. */
export function invoerzinIn(taal: 'nl' | 'en', dutch: string): string {
  if (taal === 'nl') return dutch;
  for (const [nl, en] of Object.values(zinnen)) {
    const [voor = '', na = ''] = nl.split('{}');
    const past = new RegExp(`^${letterlijk(voor)}([\\s\\S]*)${letterlijk(na)}$`).exec(dutch);
    if (past !== null && (nl.includes('{}') || past[1] === '')) return en.replace('{}', () => past[1] ?? '');
  }
  return dutch;
}
