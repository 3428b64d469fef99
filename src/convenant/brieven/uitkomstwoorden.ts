// What a letter about informing says of the decision, and of how long the data are kept after it (art. 11 lid 2, 13; AVG 14 lid 2 onder a).
import { dagInWoorden } from '../documenten/dagen.ts';
import { loopAf } from '../termijnen.ts';
import { alinea, type Blok, kop } from './briefdelen.ts';

export interface Uitkomstfeiten {
  readonly besluit: 'agenderen' | 'niet-agenderen';
  readonly besluitOp: string;
  /** Something new came in after the decision not to schedule: it is being weighed, or was put in the archive without a decision. */
  readonly opnieuw?: 'loopt' | 'gestopt';
  /** The day on which the joint approach ended (8 lid 2 onder f); undefined as long as it goes on. */
  readonly afgeslotenOp: string | undefined;
}

/** What came of the decision, in words that hold whatever its reasons were; in the past tense once the approach ended. */
export function watErVanKwam({ besluit, afgeslotenOp, opnieuw }: Uitkomstfeiten): string {
  if (opnieuw !== undefined)
    return `Wij hebben toen besloten dat een gezamenlijke aanpak niet nodig of niet mogelijk was. Daarna kregen wij nieuwe informatie. ${opnieuw === 'loopt' ? 'Daarom bekijken wij nu opnieuw of een gezamenlijke aanpak nodig is. Daarover is nog niets besloten.' : 'Daarover hebben wij niets meer besloten.'}`;
  if (besluit === 'niet-agenderen')
    return 'Wij hebben besloten dat een gezamenlijke aanpak niet nodig of niet mogelijk is. Wij maken geen plan en gebruiken de gegevens hier verder niet voor.';
  return afgeslotenOp === undefined
    ? 'Wij vinden een gezamenlijke aanpak nodig. Daarvoor maken wij met andere organisaties een plan. In dat plan kan ook hulp staan.'
    : `Wij vonden een gezamenlijke aanpak nodig. Daarvoor werkten wij met andere organisaties aan een plan. Op ${dagInWoorden(afgeslotenOp, 'nl')} besloten wij dat die aanpak klaar is.`;
}

const naAfsluiten =
  'Alleen de organisaties die verantwoordelijk zijn kunnen er dan nog bij, bij een klacht of om uit te leggen wat wij deden. Vijf jaar na de laatste wijziging vernietigen wij alles.';

/** Of what is weighed again no day of destruction is known: the six months run from the decision that is still to come (13 lid 3). */
const hoeLangOpnieuw = {
  loopt:
    'Wij bewaren de gegevens zolang wij dit opnieuw bekijken. Besluiten wij weer dat een gezamenlijke aanpak niet nodig of niet mogelijk is, dan vernietigen wij de gegevens uiterlijk zes maanden na dat besluit. Komt er wel een gezamenlijke aanpak, dan bewaren wij ze langer. Ook over dat besluit moeten wij u informeren. Soms mag dat later.',
  gestopt: `Er gebeurde een jaar lang niets meer. Daarom hebben wij de gegevens afgesloten. ${naAfsluiten}`,
} as const;

/** What holds a destruction whose day has come (12 lid 2, 13 lid 1): no letter promises a day that a request of its reader can move. */
const langer =
  'Loopt er op de dag van vernietigen nog een verzoek, bezwaar, klacht of rechtszaak over deze gegevens? Of kunt u dan nog bezwaar maken tegen een antwoord van ons? Dan vernietigen wij ze pas als dat klaar is.';

/** How long the data are kept, as far as that is known on the day of the letter. */
export function hoeLang({ besluit, besluitOp, afgeslotenOp, opnieuw }: Uitkomstfeiten): Blok[] {
  const begin =
    afgeslotenOp === undefined
      ? 'Wij bewaren de gegevens zolang het plan loopt. Gebeurt er een jaar lang niets meer, dan sluiten wij ze af.'
      : 'De aanpak is klaar. Gebeurt er een jaar lang niets meer, dan sluiten wij de gegevens af.';
  return [
    kop('Hoe lang bewaren wij de gegevens?'),
    alinea(
      opnieuw !== undefined
        ? hoeLangOpnieuw[opnieuw]
        : besluit === 'niet-agenderen'
          ? `Wij vernietigen de gegevens uiterlijk op ${dagInWoorden(loopAf('vernietigen-niet-geagendeerd', besluitOp), 'nl')}. Komt er voor die dag een nieuw signaal, dan kijken wij opnieuw. Ook over dat besluit moeten wij u informeren. Soms mag dat later.`
          : `${begin} ${naAfsluiten}`,
    ),
    alinea(langer),
  ];
}
