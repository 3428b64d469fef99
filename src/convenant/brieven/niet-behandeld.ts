// The one answer to whoever cannot make a request: the same words for everybody, whether or not there is anything to know.
import { contactregel } from '../contactpunt.ts';
import { dagInWoorden } from '../documenten/dagen.ts';
import type { Documentinhoud } from '../vormen/document.ts';
import { alinea, type Blok, kop, lijst, rechtsmiddelen } from './briefdelen.ts';
import { type Briefverzoek, type Verzending, verzoekbrief, vragen } from './verzoekbrief.ts';

/**
 * The body of the answer (art. 12 lid 1; UAVG 34 and Awb 6:7 for the objection). It knows the kind, day and number of the
 * request, whose decision it is and where an objection goes only: not who asked, in what capacity, or why he cannot.
 */
export function nietBehandeldDelen({
  soort,
  ontvangenOp,
  nummer,
  verantwoordelijken,
  contactpunt,
}: Briefverzoek & Pick<Verzending, 'verantwoordelijken' | 'contactpunt'>): readonly Blok[] {
  return [
    alinea(
      `Op ${dagInWoorden(ontvangenOp, 'nl')} kregen wij uw verzoek om ${vragen[soort]} (${nummer}). Dit is ons besluit daarop.`,
    ),
    kop('Ons besluit'),
    alinea(
      'Wij nemen uw verzoek niet in behandeling. Wij moeten kunnen vaststellen wie vraagt, en dat diegene dat mag. Dat is niet gebleken.',
    ),
    alinea('Een verzoek over persoonsgegevens kan alleen komen van:'),
    lijst([
      'de persoon zelf, als die zestien jaar of ouder is;',
      'de ouder met gezag of de voogd van een kind onder de zestien;',
      'de curator of mentor van iemand van achttien jaar of ouder;',
      'iemand met een bijzondere volmacht van die persoon.',
    ]),
    alinea(
      'U krijgt daarom geen antwoord op de inhoud van uw verzoek. Dit antwoord zegt niet of wij gegevens over iemand verwerken. Het is in al deze gevallen hetzelfde.',
    ),
    kop('Wat kunt u doen?'),
    alinea(
      'Wilt u weten wat er over uzelf is vastgelegd? Dan kunt u dat zelf vragen, met een bewijs van uw identiteit. Vraagt u voor een ander? Stuur dan het stuk mee waaruit blijkt dat u dat mag.',
    ),
    ...rechtsmiddelen({ nummer, verantwoordelijken, contact: contactpunt === null ? null : contactregel(contactpunt) }),
  ];
}

/** The same as a letter to whoever asked. */
export const nietBehandeldBrief = (verzoek: Briefverzoek, verzending: Verzending): Documentinhoud =>
  verzoekbrief(
    'Antwoord op uw verzoek over persoonsgegevens',
    verzoek.nummer,
    verzending,
    nietBehandeldDelen({ ...verzoek, ...verzending }),
  );
