// Builds rechtenmatrix.md: which role may carry out which act, and in which stands of the file.
import {
  archiefhandelingen,
  beheerhandelingen,
  casusoverleghandelingen,
  casusstanden,
  type Handelingnaam,
  type Taakhandeling,
  verzoekhandelingen,
  weegploeghandelingen,
  weegstanden,
} from '../../convenant/dossier.ts';
import { handelingteksten } from '../../convenant/handelingteksten.ts';
import { levensloopCasus, levensloopWeegdossier } from '../../convenant/levensloop.ts';
import { isBevoegd, type Partijsoort, partijenBijRol, type Rol, rollen } from '../../convenant/rollen.ts';
import { regelrijen } from './regeloverzicht.ts';
import { pagina, tabel } from './tabel.ts';

const rolkoppen: Record<Rol, string> = {
  weegploeglid: 'WP',
  casusoverleglid: 'CO',
  'externe-casuspartner': 'EX',
  uitvoerder: 'UV',
  'functionaris-gegevensbescherming': 'FG',
  beveiligingsfunctionaris: 'BV',
  'functioneel-beheerder': 'FB',
};

/** One column: a role, with its party where the role is held for a party. */
interface Kolom {
  readonly kop: string;
  readonly rol: Rol;
  readonly partij: Partijsoort | undefined;
}

const kolommen: readonly Kolom[] = rollen.flatMap((rol): readonly Kolom[] => {
  const partijen: readonly Partijsoort[] = partijenBijRol[rol];
  if (partijen.length === 0) return [{ kop: rolkoppen[rol], rol, partij: undefined }];
  return partijen.map((partij) => ({ kop: `${rolkoppen[rol]} ${partij}`, rol, partij }));
});

/** Stands in which the life cycle allows the act; a dash for an act that is not about one file. */
function standenVan(handeling: Handelingnaam | Taakhandeling): string {
  const weeg = weegstanden.filter((stand) => levensloopWeegdossier[stand].some((naam) => naam === handeling));
  const casus = casusstanden.filter((stand) => levensloopCasus[stand].some((naam) => naam === handeling));
  // A signal about somebody who is not known yet opens a file.
  const nieuw = handeling === 'signaal-inbrengen' ? ['nieuw dossier'] : [];
  return [...nieuw, ...weeg, ...casus].join(', ') || '–';
}

function deel(titel: string, handelingen: readonly string[]): string {
  const rijen = regelrijen
    .filter(({ handeling }) => handelingen.includes(handeling))
    .map(({ handeling, wie, voorInwerkingtreding }) => [
      `${handelingteksten[handeling].nl}${voorInwerkingtreding ? ' ¹' : ''}`,
      `\`${handeling}\``,
      standenVan(handeling),
      ...kolommen.map(({ rol, partij }) => (isBevoegd(wie, rol, partij) ? 'ja' : 'nee')),
    ]);
  return `## ${titel}\n\n${tabel(['Handeling', 'Naam', 'Standen', ...kolommen.map(({ kop }) => kop)], rijen)}`;
}

export function rechtenmatrix(): string {
  return pagina(
    'Rechtenmatrix',
    'Wie welke handeling mag verrichten, en in welke standen van het dossier. Een handeling mag alleen als bij de rol `ja` staat én het dossier in een van de genoemde standen is; in elke andere stand, en voor iedereen die hier niet staat, is het antwoord `nee`. Een streepje betekent dat de handeling niet over één dossier gaat.',
    [
      `Kolommen: WP = lid van de weegploeg voor die partij, CO = lid van het casusoverleg voor die partij, EX = externe casuspartner,`,
      'UV = uitvoerder, FG = functionaris gegevensbescherming, BV = beveiligingsfunctionaris, FB = functioneel beheerder.',
    ].join(' '),
    'Daarboven geldt voor elke handeling: het convenant is in werking en er is een uitvoerder (niet bij ¹), de autorisatie is vandaag geldig en de geheimhouding is bevestigd (die laatste niet bij het bevestigen zelf). Een casus bestaat alleen voor wie eraan deelneemt en voor de uitvoerder; verzegelde politiegegevens bestaan alleen voor politie en OM. De overige voorwaarden per handeling staan in `weigeringen.md`.',
    deel('Samenwerkingsverband', beheerhandelingen),
    deel('Weegploeg', weegploeghandelingen),
    deel('Casusoverleg', casusoverleghandelingen),
    deel('Verzoeken van betrokkenen', verzoekhandelingen),
    deel('Archief', archiefhandelingen),
  );
}
