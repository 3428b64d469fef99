// The other ways in which a name that is looked for may stand on record: particles written on or left off, words joined, other transliterations.
import { foldGlued, foldWord, type NameWord, nameWords, plainWords, withoutParticles } from './name-forms.ts';

/** What people write on before a name, also where the one looked for does not. */
const runs: readonly string[] = (
  'van vande vanden vander vant vanhet inde inden int inhet opde opden opt aande aanden aant uitde uitden uitt bijde ' +
  'onderde overde voorde voort de den der te ten ter het von vom zu zum zur la le du des della del di da dos mc mac vd ' +
  'bin ibn bu abu ould abd abdul abdoel'
).split(' ');

/** The same in Arabic and Berber names, whose own spelling differs as well. */
const arabic: readonly string[] = 'el ben bou abou ait oulad abdel'.split(' ');

/** Words that are joined to the next one in some languages and are no particles here: they may stand alone on record. */
const joining: readonly string[] = 'mc mac ait ould oulad bou bu abd abdel abdul abdoel vd vdr hadj hadji'.split(' ');

/** What is written beside a name and is none: titles, how somebody is related, what he does. */
const besides: readonly string[] = (
  'de het een van en of der den heer hr dhr meneer mijnheer mevrouw mevr mw mej mevrouwtje fam familie mr mrs ms drs dr ir ing prof ds sr jr ' +
  'gehuwd getrouwd geboren geb ev wed weduwe weduwnaar gescheiden gesch onbekend anoniem ' +
  'moeder vader ouder ouders stiefmoeder stiefvader pleegmoeder pleegvader broer zus zuster zoon dochter kind oma opa grootmoeder ' +
  'grootvader tante oom nicht neef partner ex man vrouw echtgenoot echtgenote vriend vriendin buurvrouw buurman buur buren huisgenoot ' +
  'klasgenoot collega kennis getuige verhuurder werkgever baas leidinggevende chef eigenaar ' +
  'agent politie politieagent wijkagent jeugdagent hoofdagent brigadier surveillant inspecteur hoofdinspecteur commissaris rechercheur ' +
  'officier justitie parketsecretaris advocaat notaris griffier raadsgriffier wethouder burgemeester ambtenaar beleidsmedewerker ' +
  'medewerker baliemedewerker leerplichtambtenaar boa handhaver consulent klantmanager casemanager coach jobcoach begeleider ' +
  'hulpverlener maatschappelijk werker wijkteam jongerenwerker reclasseringswerker gezinsvoogd voogd curator bewindvoerder mentor ' +
  'jeugdbeschermer docent leraar lerares juf meester leerkracht rector conrector directeur coordinator teamleider decaan schoolleider ' +
  'arts huisarts psychiater psycholoog verpleegkundige wijkverpleegkundige imam dominee pastoor rabbijn trainer voorzitter bestuurder'
).split(' ');

/** Turkish letters as they are written where those are not on the keyboard. */
function withoutTurkish(text: string): string {
  const written: Readonly<Record<string, string>> = { ş: 'sh', ç: 'tch', ğ: '' };
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[şçğ]/g, (letter) => written[letter] ?? letter);
}

/** One sound that is written in several ways in Latin letters. */
const sounds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/kh/g, ['ch', 'h']],
  [/^ch(?=[aeiou])/g, ['k']],
  [/oe|ou|(?<![aeou])u(?![aeiu])/g, ['u', 'oe', 'ou']],
  [/^m(?:o|u)(?=h)/g, ['mu', 'mo']],
  [/^[yj](?=[aeiou])/g, ['j', 'y']],
  [/(?<=[aeiou])h$/g, ['']],
  [/(?<=[a-z]{3}a)$/g, ['h']],
];

function spellings(word: string): readonly string[] {
  return [word, ...sounds.flatMap(([sound, others]) => others.map((other) => word.replace(sound, other)))];
}

/** Four letters at least are a name that a particle may be written on to; of less another name would be made. */
const shortest = 4;

function formsOf({ core, glued }: NameWord, loose: string): readonly string[] {
  const otherwise = spellings(core);
  const bare = [
    ...withoutParticles(core),
    ...joining
      .filter((run) => core.startsWith(run) && core.length >= run.length + shortest)
      .map((run) => core.slice(run.length)),
    ...(/^[dt]h/.test(core) ? [core.slice(1)] : []),
  ];
  const article = glued !== undefined && /^[ea]l/.test(glued) ? [`l${core}`] : [];
  const longer =
    core.length < shortest
      ? []
      : [...runs.map((run) => run + core), ...arabic.flatMap((run) => otherwise.map((word) => run + word))];
  return [
    ...[...otherwise, ...bare, ...article, loose + core].map(foldWord),
    ...(glued === undefined ? longer : [glued, ...longer]).map(foldGlued),
  ];
}

/** Per word of a name every form under which it may be on record; two words written as one belong to the first of them. */
export function alternatives(name: string): readonly (readonly string[])[] {
  const words = nameWords(name);
  const plain = plainWords(name);
  const turkish = nameWords(withoutTurkish(name));
  return words.map((word, place) => {
    const before = plain[plain.indexOf(word.core) - 1] ?? '';
    const loose = before.length === 1 ? before : '';
    const otherwise = turkish[place];
    const next = words[place + 1];
    // A word that is compared as one letter is still a word: without any form every record would have it.
    const own = foldWord(word.core);
    return [
      ...new Set([
        ...formsOf(word, loose),
        ...(otherwise === undefined || otherwise.core === word.core ? [] : formsOf(otherwise, loose)),
        ...(next === undefined ? [] : [foldWord(word.core + next.core)]),
      ]),
    ].filter((form) => form.length > 1 || form === own);
  });
}

/** How the first letters of given names may stand on record; `Theo` as T. and as Th. */
export function initials(given: string): readonly string[] {
  return [...new Set(nameWords(given).flatMap(({ core }) => [foldWord(core.slice(0, 1)), foldWord(core.slice(0, 2))]))];
}

/** Every loose letter as it is compared. */
export const looseLetters: readonly string[] = [...new Set([...'abcdefghijklmnopqrstuvwxyz'].map(foldWord))];

/** What may stand beside a name and says nothing of whose it is. */
export const besidesNames: readonly string[] = [...new Set([...besides, ...joining].map(foldWord))];
