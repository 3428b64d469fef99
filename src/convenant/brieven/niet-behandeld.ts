// The one answer to whoever cannot make a request: the same words for everybody, whether or not there is anything to know.
import { contactregel } from '../contactpunt.ts';
import { dagInCijfers } from '../documenten/dagen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { samen } from './briefdelen.ts';
import { type Briefverzoek, type Verzending, verzoekbrief, vragen } from './verzoekbrief.ts';

/**
 * The paragraphs of the answer (art. 12 lid 1; UAVG 34 and Awb 6:7 for the objection). It knows the kind, day and number of the
 * request, whose decision it is and where an objection goes only: not who asked, in what capacity, or why he cannot.
 */
export function nietBehandeldAntwoord(
  verzoek: Briefverzoek & Pick<Verzending, 'verantwoordelijken' | 'contactpunt'>,
): readonly string[] {
  const dag = dagInCijfers(verzoek.ontvangenOp);
  const { contactpunt } = verzoek;
  // Where the parties named no place of their own, what reached them once reaches them again.
  const waarheen =
    contactpunt === null ? 'dezelfde plek als uw verzoek' : `ons contactpunt: ${contactregel(contactpunt)}`;
  return [
    `Op ${dag} ontvingen wij uw verzoek om ${vragen[verzoek.soort]} (${verzoek.nummer}). Wij nemen dit verzoek niet in behandeling.`,
    'Een verzoek over persoonsgegevens kan alleen komen van de persoon zelf, als die zestien jaar of ouder is, van de ouder met gezag of de voogd van een kind onder de zestien, van een curator of mentor, of van iemand met een bijzondere volmacht van die persoon. Wij moeten kunnen vaststellen wie vraagt en dat hij dat mag. Dat is niet gebleken.',
    'U krijgt daarom geen antwoord op de inhoud van uw verzoek. Dit antwoord zegt niet of wij gegevens over iemand verwerken; het luidt in al deze gevallen hetzelfde.',
    'Wilt u weten wat er over uzelf is vastgelegd? Dan kunt u dat zelf vragen, met een bewijs van uw identiteit. Vraagt u voor een ander, stuur dan het stuk mee waaruit blijkt dat u dat mag.',
    `Bent u het niet eens met dit besluit? Dan kunt u binnen zes weken na de dag van verzending schriftelijk bezwaar maken bij ${samen(verzoek.verantwoordelijken)}, die dit besluit samen nemen, onder vermelding van het nummer hierboven. Stuur uw bezwaarschrift naar ${waarheen}. Daar kunt u ook met vragen terecht. Bent u het ook niet eens met het antwoord daarop, dan kunt u in beroep gaan bij de rechtbank. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, Postbus 93374, 2509 AJ Den Haag.`,
  ];
}

/** The same as a letter to whoever asked. */
export const nietBehandeldBrief = (verzoek: Briefverzoek, verzending: Verzending): Documentinhoud =>
  verzoekbrief(
    'Antwoord op uw verzoek over persoonsgegevens',
    verzoek.nummer,
    verzending,
    nietBehandeldAntwoord({ ...verzoek, ...verzending }),
  );
