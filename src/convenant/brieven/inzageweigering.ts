// The refusal of a request of inzage (art. 12 lid 4): with its ground and reasons, or in words that neither confirm nor deny.
import type { Uitstelgrond } from '../regimes/convenant-2017.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { alinea, kop } from './briefdelen.ts';
import { type Antwoordfeiten, antwoordbrief, over } from './inzagebrief.ts';
import { gronden as grondzinnen } from './inzagewoorden.ts';
import { opsomming } from './woorden.ts';

/** The letter that says on what ground inzage is refused, and why. */
export function gemotiveerdeWeigering(
  feiten: Antwoordfeiten,
  gronden: readonly Uitstelgrond[],
  motivering: string,
): Documentinhoud {
  return antwoordbrief(feiten, [
    kop('Ons besluit'),
    alinea(`Wij geven u geen inzage, omdat ${opsomming(gronden.map((grond) => grondzinnen[grond]))}.`),
    alinea(motivering),
    alinea('Dit besluit geldt nu. U kunt later opnieuw om inzage vragen.'),
  ]);
}

/** The one letter that neither confirms nor denies: it knows nothing of what was found, or whether anything was. */
export function neutraleWeigering(feiten: Antwoordfeiten): Documentinhoud {
  return antwoordbrief(feiten, [
    kop('Ons besluit'),
    alinea(
      `Wij geven op uw verzoek geen overzicht. Wij bevestigen niet en ontkennen niet dat wij gegevens over ${over(feiten)} verwerken. Dit antwoord is hetzelfde voor iemand over wie wij niets hebben en voor iemand over wie wij niets mogen zeggen.`,
    ),
    alinea(
      'Soms zou al het antwoord op de vraag of er gegevens zijn, schade doen aan een belang dat de wet beschermt. Dat zijn de veiligheid van de staat, het voorkomen en opsporen van strafbare feiten, zware economische belangen van de overheid, het toezicht daarop, en de bescherming van de persoon om wie het gaat of van anderen (artikel 23 AVG en artikel 41 lid 1 UAVG). Daarom kunnen wij hier niet meer over zeggen.',
    ),
    alinea('Dit besluit geldt nu. U kunt later opnieuw om inzage vragen.'),
  ]);
}
