// Looks at the end of every request: its outcome and days, what the letter says and must not say, and who can read of it (art. 12).
import { isKernpartij, partijsoorten } from '../../../convenant/rollen.ts';
import type { Antwoorden } from '../../../convenant/vormen/handelingen.ts';
import type { Partnerschapsbestand } from '../../partnerschap-laden.ts';
import { bevat } from './tekst.ts';
import { verschil, verschilLijst } from './vergelijken.ts';
import type { Verzoekbesluit } from './verzoekbesluiten.ts';
import type { Verzoekwerk } from './verzoekgeheugen.ts';
import { dossierVan, lees } from './werk.ts';

type Gelezen = Antwoorden['verzoek-inzien'];

/** The letter as it went, in words; of whoever could not ask the one answer for everybody. */
function briefVan({ stappen, antwoord }: Gelezen): unknown {
  const gegaan = stappen.find(({ soort }) => soort === 'beantwoord' || soort === 'antwoord');
  return gegaan?.inhoud.brief ?? antwoord;
}

function uitkomstVan({ stand, stappen }: Gelezen): string {
  return stappen.find(({ soort }) => soort === 'beantwoord')?.inhoud.uitkomst ?? stand;
}

function vergelijkCorrectie(
  { correctie, eindstand }: Verzoekbesluit,
  { punten }: Gelezen,
  { partijen }: Partnerschapsbestand,
): readonly string[] {
  // With the dossier that was destroyed its items went too.
  if (correctie === undefined || correctie.punten.every(({ besluit }) => besluit === 'vernietigd')) return [];
  const verwittigd = new Set(punten.flatMap((punt) => punt.verwittigd.map(({ aan }) => aan)));
  return [
    ...verschilLijst(
      'besluiten over gegevens',
      // A copy in a casus went along, and is decided on its own.
      correctie.punten
        .flatMap(({ kopie, ...punt }) => (kopie === undefined ? [punt] : [punt, kopie]))
        .map(({ besluit, grond }) => `${besluit} ${grond ?? ''} ${correctie.besluitOp}`),
      punten.map(({ besluit, grond, beslotenOp }) => `${besluit ?? 'geen'} ${grond ?? ''} ${beslotenOp ?? ''}`),
    ),
    ...punten.flatMap((punt) => [
      // What is refused leaves nothing to carry out.
      ...(punt.besluit === 'afgewezen' ? [] : verschil('uitgevoerd op', eindstand.uitgevoerdOp, punt.uitgevoerdOp)),
      ...verschil('uitvoeren uiterlijk', eindstand.uitvoerenUiterlijk, punt.uitvoerenUiterlijk),
    ]),
    ...verschilLijst(
      'bericht van de correctie aan',
      eindstand.verwittigd,
      partijen.filter(({ naam }) => verwittigd.has(naam)).map(({ code }) => code),
    ),
  ];
}

/**
 * A request is for the uitvoerder, and once he searched for it for the core parties as well; nobody else reads of it, and who
 * watches over it reads no names.
 */
async function zicht({ mensen, spel, verzoek, besluit }: Verzoekwerk, id: string, dag: string) {
  const { verzoeker, betrokkene } = verzoek;
  const gevonden: string[] = [];
  for (const partij of partijsoorten) {
    const leest = (await (await mensen.partij(partij, dag)).doe('verzoek-inzien', { id })).soort === 'gedaan';
    if (leest !== (besluit.zoeken !== undefined && isKernpartij(partij)))
      gevonden.push(`zicht van ${partij}: ${leest ? 'leest' : 'leest niet van'} het verzoek`);
  }
  for (const { naam } of spel.bestand.externeCasuspartners)
    if ((await (await mensen.partner(naam, dag)).doe('verzoek-inzien', { id })).soort === 'gedaan')
      gevonden.push(`zicht van ${naam}: leest het verzoek`);
  const { verzoeken } = await lees(await mensen.fg(dag), 'verzoeken-inzien', {});
  if (!verzoeken.some((een) => een.id === id))
    gevonden.push('de functionaris gegevensbescherming ziet het verzoek niet');
  if (bevat(verzoeken, verzoeker) || bevat(verzoeken, betrokkene.achternaam))
    gevonden.push('zicht van de functionaris gegevensbescherming: leest een naam');
  return gevonden;
}

/** What was taken out of a case is in nothing that its readers see of it. */
async function verdwenen(werk: Verzoekwerk, dag: string): Promise<readonly string[]> {
  const { mensen, gevallen } = werk;
  const { correctie, verdwenen: teksten } = werk.besluit;
  const gevonden = gevallen.get(correctie?.geval ?? '');
  if (gevonden === undefined || teksten.length === 0) return [];
  const uit: string[] = [];
  const id = dossierVan(werk, gevonden.geval);
  const lezers = [await mensen.uitvoerder(dag)];
  for (const partij of partijsoorten) lezers.push(await mensen.partij(partij, dag));
  for (const wie of lezers) {
    const { casus } = gevonden.geheugen;
    const gelezen = [
      await wie.doe('weegdossier-inzien', { id }),
      casus === undefined ? undefined : await wie.doe('casus-inzien', { id: casus }),
    ];
    for (const [plaats, tekst] of teksten.entries())
      if (bevat(gelezen, tekst)) uit.push(`verdwenen tekst ${plaats + 1} is nog te lezen`);
  }
  return [...new Set(uit)];
}

/** Differences of a request, as sentences. */
export async function controleerVerzoek(werk: Verzoekwerk, dag: string): Promise<readonly string[]> {
  const { besluit, geheugen } = werk;
  if (geheugen.id === undefined) return [];
  const gelezen = await lees(await werk.mensen.uitvoerder(dag), 'verzoek-inzien', { id: geheugen.id });
  // The answer is for the core parties.
  const beantwoord =
    gelezen.stand === 'beantwoord'
      ? await lees(await werk.mensen.partij('om', dag), 'verzoek-inzien', { id: geheugen.id })
      : gelezen;
  const brief = briefVan(beantwoord);
  const { eindstand } = besluit;
  return [
    ...verschil('uitkomst', eindstand.uitkomst, uitkomstVan(beantwoord)),
    ...verschil('afgehandeld op', besluit.antwoord.op, gelezen.afgehandeldOp),
    ...verschil('antwoord uiterlijk', eindstand.uiterlijk, gelezen.uiterlijk),
    ...verschil('wettelijke grens', eindstand.wettelijkeGrens, gelezen.wettelijkeGrens),
    // Who cannot ask is not looked for, whoever it is that he asks about.
    ...(eindstand.uitkomst === 'niet-behandeld' && gelezen.stappen.some(({ soort }) => soort === 'doorzocht')
      ? ['er is gezocht voor wie niet mag vragen']
      : []),
    ...besluit.brief.wel.flatMap((tekst, plaats) => (bevat(brief, tekst) ? [] : [`de brief mist tekst ${plaats + 1}`])),
    ...besluit.brief.niet.flatMap((tekst, plaats) =>
      bevat(brief, tekst) ? [`verboden tekst ${plaats + 1} staat in de brief`] : [],
    ),
    ...vergelijkCorrectie(besluit, gelezen, werk.spel.bestand),
    ...(await verdwenen(werk, dag)),
    ...(await zicht(werk, geheugen.id, dag)),
  ];
}
