// The mutation check of the law: breaks every condition and every operator of the rules, one at a time, and expects a test to fail.
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { inWerking, persoonlijk, weegploegCompleet } from '../src/convenant/artikelen/algemeen.ts';
import type { Regel } from '../src/convenant/besluit.ts';
import { regels, taakregels } from '../src/convenant/regels.ts';
import { huis, kaleCode } from './broncode.ts';
import { gelijkwaardig } from './mutatie/gelijkwaardig.ts';
import { probeerAlle } from './mutatie/lopers.ts';

const wet = join('src', 'convenant');
const parallel = Math.max(2, availableParallelism());

type Rij = Pick<Regel<never, never, string>, 'handeling' | 'vooraf' | 'voorwaarden'>;

/** One broken version of one file: what stands at `begin` is replaced. */
interface Mutant {
  readonly bestand: string;
  readonly begin: number;
  readonly einde: number;
  readonly nieuw: string;
  /** File, source line and change: stays the same when lines move. */
  readonly naam: string;
  readonly toetsen: readonly string[];
}

/** Other ways to write an operator; a test on each boundary notices both. */
const anders: readonly (readonly [string, readonly string[]])[] = [
  [' && ', [' || ']],
  [' || ', [' && ']],
  [' === ', [' !== ']],
  [' !== ', [' === ']],
  [' < ', [' <= ', ' >= ']],
  [' <= ', [' < ', ' > ']],
  [' > ', [' >= ', ' <= ']],
  [' >= ', [' > ', ' < ']],
  ['.some(', ['.every(']],
  ['.every(', ['.some(']],
];

/** A file with what rules of both registers share, and the tests of rules that rest on every part of it. */
const vanArtikelen = (...namen: string[]) => namen.map((naam) => `artikelen/${naam}.test.ts`);
const gedeeldeRegels: Readonly<Record<string, readonly string[]>> = {
  'correctieregels.ts': vanArtikelen(
    ...['gegeven-verbeteren', 'casusgegeven-verbeteren', 'juistheid-controleren', 'casusjuistheid-controleren'],
    ...['afscherming-opheffen', 'gegeven-verwijderen'],
  ),
  'correctieverzoeken.ts': vanArtikelen(
    ...['../correctieverzoeken', 'correctie-voorleggen', 'correctie-beslissen', 'correctie-beantwoorden', 'stemmen'],
  ),
  'evaluaties.ts': vanArtikelen('../evaluaties', 'evaluatie-vastleggen'),
  'heropening.ts': vanArtikelen('heropening-voorstellen', 'heropening-opdragen'),
  'informatiebrief.ts': vanArtikelen('informatiebrief-opmaken', 'betrokkene-informeren'),
  'informatieplicht.ts': vanArtikelen(
    ...['../informatieplicht', 'informeren-overleggen', 'uitstel-aantekenen', 'uitstel-herbeoordelen'],
  ),
  'inzage.ts': vanArtikelen('../inzage', 'inzagestukken-beoordelen'),
  'criteriaregels.ts': vanArtikelen('../criteriaregels'),
  'inzageregels.ts': vanArtikelen('inzage-verlenen', 'inzage-weigeren'),
  'openreden.ts': vanArtikelen('inzage-verlenen', 'inzage-weigeren', 'correctie-beantwoorden'),
  'zienswijzeregels.ts': vanArtikelen(
    '../zienswijzeregels',
    'correctiezienswijze-geven',
    'casuszienswijze-geven',
    'archiefzienswijze-geven',
  ),
  'overzicht.ts': vanArtikelen('../overzicht'),
  'stukvoorstel.ts': vanArtikelen('../stukvoorstel'),
  'vertrek.ts': vanArtikelen('../vertrek', 'algemeen', 'partij-opzeggen', 'opzegging-intrekken'),
  'vergaderingen.ts': vanArtikelen('../vergaderingen', 'weegvergadering-voorbereiden', 'casusvergadering-houden'),
  'verzoekbewaring.ts': vanArtikelen('../verzoekbewaring', 'verzoek-vernietigen'),
  'verzoekherstel.ts': vanArtikelen('../verzoekherstel'),
  'verzwegen.ts': vanArtikelen('../verzwegen'),
  'zoekslagen.ts': vanArtikelen('../zoekslagen', 'inzage-verlenen', 'correctie-beantwoorden', 'correctiebrief-opmaken'),
  'vernietiging.ts': vanArtikelen(
    ...['../vernietiging', 'vernietigen', 'vernietiging-goedkeuren', 'vernietiging-voorstellen', 'aanhouding-opheffen'],
  ),
};

/** End of the expression that starts at `begin`: the comma or bracket that closes it. */
function eindeVan(code: string, begin: number): number {
  let diepte = 0;
  for (let plek = begin; plek < code.length; plek += 1) {
    const teken = code.charAt(plek);
    if ('([{'.includes(teken)) diepte += 1;
    if (')]}'.includes(teken)) diepte -= 1;
    if (diepte < 0 || (diepte === 0 && teken === ',')) return plek;
  }
  throw new Error('een uitdrukking zonder einde');
}

/** Every mutant of one file, and how many conditions it holds. */
function mutantenVan(
  bestand: string,
  bron: string,
): { readonly mutanten: readonly Mutant[]; readonly voorwaarden: number } {
  const code = kaleCode(bron);
  const eigen = gedeeldeRegels[bestand] ?? [bestand.replace(/\.ts$/, '.test.ts')];
  const mutanten: Mutant[] = [];
  const breek = (begin: number, einde: number, nieuw: string, wat: string, ook: readonly string[] = []) => {
    const regel = bron.slice(bron.lastIndexOf('\n', begin) + 1, bron.indexOf('\n', begin)).trim();
    mutanten.push({
      bestand,
      begin,
      einde,
      nieuw,
      naam: `${bestand} | ${regel} | ${wat}`,
      toetsen: [...eigen.map((toets) => join(wet, toets)), ...ook],
    });
  };
  let voorwaarden = 0;
  // A condition in an object; a parameter that happens to be called so follows a bracket instead.
  for (const { index, 0: kop } of code.matchAll(/(?<=[,{]\s*)geldt: /g)) {
    const begin = index + kop.length;
    const einde = eindeVan(code, begin);
    breek(begin, einde, '() => true', 'voorwaarde altijd waar');
    breek(begin, einde, '() => false', 'voorwaarde nooit waar');
    voorwaarden += 1;
  }
  for (const { index, 0: roep } of code.matchAll(/(?<=[[,]\s*)in(?:Weeg|Casus)stand\([^)]*\)/g)) {
    const stand = bron.slice(index, index + roep.length);
    breek(index, index + roep.length, `{ ...${stand}, geldt: () => true }`, 'voorwaarde altijd waar');
    breek(index, index + roep.length, `{ ...${stand}, geldt: () => false }`, 'voorwaarde nooit waar');
    voorwaarden += 1;
  }
  for (const { index, 0: kop } of code.matchAll(/(?<=[,{]\s*)wie: /g)) {
    const begin = index + kop.length;
    const einde = eindeVan(code, begin);
    const wie = bron.slice(begin, einde);
    if (wie !== '[]') breek(begin, einde, '[]', 'wie: niemand');
    breek(begin, einde, `[...(${wie}), { rol: 'externe-casuspartner' }]`, 'wie: ook de externe casuspartner');
  }
  for (const [teken, vervangers] of anders)
    for (let plek = code.indexOf(teken); plek >= 0; plek = code.indexOf(teken, plek + 1))
      for (const nieuw of vervangers) breek(plek, plek + teken.length, nieuw, `${teken.trim()} wordt ${nieuw.trim()}`);
  for (const { index } of code.matchAll(/!(?!=)/g)) breek(index, index + 1, '', 'zonder !');
  for (const { index, 0: cijfer } of code.matchAll(/(?<=[\s(])[01](?=[\s),;])/g))
    breek(index, index + 1, cijfer === '0' ? '1' : '0', `${cijfer} wordt ${cijfer === '0' ? '1' : '0'}`);
  for (const { index, 0: waarde } of code.matchAll(/(?<=[:\s])(?:true|false)(?=[\s,;])/g)) {
    const regel = code.slice(code.lastIndexOf('\n', index) + 1, index);
    // In a type it is no value.
    if (/readonly|interface|type /.test(regel)) continue;
    const nieuw = waarde === 'true' ? 'false' : 'true';
    breek(index, index + waarde.length, nieuw, `${waarde} wordt ${nieuw}`, [join(wet, 'regels.test.ts')]);
  }
  return { mutanten, voorwaarden };
}

const artikelen = (await readdir(join(huis, wet, 'artikelen'))).filter((naam) => !naam.endsWith('.test.ts'));
const bestanden = [
  ...artikelen.sort().map((naam) => `artikelen/${naam}`),
  'besluit.ts',
  'autorisaties.ts',
  'casusbesluiten.ts',
  ...Object.keys(gedeeldeRegels),
  'doorverstrekte-versie.ts',
  'feiten.ts',
  'grondslagen.ts',
  'contactpunt.ts',
  'instellingen.ts',
  'levensloop.ts',
  'mogelijkheden.ts',
  'plichten.ts',
  'plichthandelingen.ts',
  'verzoekplichten.ts',
  'archiefcorrecties.ts',
  'rollen.ts',
  'termijnen.ts',
  'toestemming.ts',
  'uitnodigingen.ts',
  'verblijf.ts',
  'verzoeken.ts',
  'vergaderingen.ts',
];
const bronnen = new Map<string, string>();
for (const bestand of bestanden) bronnen.set(bestand, await readFile(join(huis, wet, bestand), 'utf8'));
const gevonden = [...bronnen].map(([bestand, bron]) => ({ bestand, ...mutantenVan(bestand, bron) }));
const mutanten = gevonden.flatMap((bestand) => bestand.mutanten);

const fouten: string[] = [];
// The text must yield every condition that the rules have, or a condition would go untried.
const geschreven = gevonden.reduce((som, { voorwaarden }) => som + voorwaarden, 0);
const alleRegels = [...Object.values<Rij>(regels), ...Object.values<Rij>(taakregels)];
/** A rule that takes the conditions of another under an article of its own writes none of them again. */
const neemtOver = (handeling: string) => bronnen.get(`artikelen/${handeling}.ts`)?.includes('...voorwaarde, ...eigen');
const eersteMet = new Map(
  alleRegels
    .filter(({ handeling }) => !neemtOver(handeling))
    .flatMap(({ vooraf, voorwaarden }) => [...vooraf, ...voorwaarden].map((elk) => [elk.geldt, elk] as const)),
);
const bedoeld =
  // A table that rules share is written once, also where each rule gets objects of its own.
  new Set(
    alleRegels.flatMap(({ handeling, vooraf, voorwaarden }) => {
      const bron = bronnen.get(`artikelen/${handeling}.ts`) ?? '';
      if (neemtOver(handeling)) return [...vooraf, ...voorwaarden].map((elk) => eersteMet.get(elk.geldt) ?? elk);
      const deelt = (reden: string) =>
        reden === 'correctie-wacht' ||
        reden === 'afscherming-wacht' ||
        reden === 'archief-opnieuw-doorzoeken' ||
        reden === 'openreden-ontbreekt' ||
        (/(?:correctieregels|vergaderingen)\.ts|zienswijzevoorwaarden/.test(bron) &&
          !(reden === 'stand-staat-niet-toe' && /in(?:Weeg|Casus)stand/.test(bron)));
      // A mended request is asked what a new one is, by one wrapping of those conditions.
      if (handeling === 'verzoek-herstellen') return [...vooraf, ...voorwaarden.map(({ geldt }) => `${geldt}`)];
      return [...vooraf, ...voorwaarden].map((elk) => (deelt(elk.reden) ? `${elk.reden} ${elk.geldt}` : elk));
    }),
  ).size +
  inWerking.length +
  persoonlijk.length +
  weegploegCompleet.length +
  2; // inWeegstand and inCasusstand themselves
if (geschreven !== bedoeld) fouten.push(`${geschreven} voorwaarden gevonden, de regels hebben er ${bedoeld}`);

const begin = Date.now();
const absoluut = (toetsen: readonly string[]) => toetsen.map((toets) => join(huis, toets));
const alle = [...new Set(mutanten.flatMap((mutant) => mutant.toetsen))];
const heel = await probeerAlle(
  alle.map((toets, nummer) => ({ nummer, bron: '', toetsen: absoluut([toets]) })),
  parallel,
);
for (const [nummer, toets] of alle.entries())
  if (!heel.has(nummer)) fouten.push(`${basename(toets)} slaagt niet op de ongebroken regels`);
console.log(`${mutanten.length} mutanten van ${bestanden.length} bestanden, ${geschreven} voorwaarden`);
if (fouten.length === 0) {
  const overleefd = await probeerAlle(
    mutanten.map(({ bestand, begin: van, einde, nieuw, toetsen }, nummer) => {
      const bron = bronnen.get(bestand) ?? '';
      const gebroken = bron.slice(0, van) + nieuw + bron.slice(einde);
      return { nummer, pad: join(huis, wet, bestand), bron: gebroken, toetsen: absoluut(toetsen) };
    }),
    parallel,
  );
  const overlevend = mutanten.filter((_, nummer) => overleefd.has(nummer)).map(({ naam }) => naam);
  for (const naam of overlevend) if (!(naam in gelijkwaardig)) fouten.push(`overleeft: ${naam}`);
  for (const naam of Object.keys(gelijkwaardig))
    if (!overlevend.includes(naam)) fouten.push(`staat ten onrechte als gelijkwaardig genoemd: ${naam}`);
}
for (const fout of fouten) console.log(fout);
console.log(`${((Date.now() - begin) / 1000).toFixed(0)} s`);
const mislukt = fouten.length;
console.log(`${Math.max(0, mutanten.length - mislukt)} passed, ${mislukt} failed`);
process.exitCode = mislukt === 0 ? 0 : 1;
