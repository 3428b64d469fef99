// Art. 12: what this actor can do with a request, and of every other act why not now, from the same rules as the gate.

import { persoonlijk } from '../../convenant/artikelen/algemeen.ts';
import { type Regel, type Voorwaarde, type Weigering, weeg } from '../../convenant/besluit.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import { type Mogelijk, magMet } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import type { Mogelijkheid } from '../../convenant/vormen/gedeeld.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { type Archiefpuntbeeld, metArchiefpunten, zonderZegel } from './archiefpunten.ts';
import { type Geplaatst, metPunten } from './correctiepunten.ts';
import type { Inzagebeeld } from './inzagebeeld.ts';

/** What is his to judge: without any of it the act is not offered. */
export interface Eigen {
  /** He searches both files, or archive and seal. */
  readonly zoeken: boolean;
  readonly vondsten: boolean;
  readonly stukken: boolean;
  /** Archived dossiers from which items can be put to the request, and items that lie with it. */
  readonly plekken: boolean;
}

type Weegbaar<F> = Pick<Regel<F>, 'handeling' | 'artikel' | 'wie' | 'vooraf'> & {
  readonly voorwaarden: readonly Omit<Voorwaarde<never>, 'geldt'>[];
};

/** An act as it stands now, and whether a screen offers it. */
interface Gewogen extends Mogelijk {
  readonly aangeboden: boolean;
}

/** What the gate says to whoever has another role. */
const nietBevoegd = weeg('15', persoonlijk, {
  vandaag: '',
  convenantInWerking: true,
  uitvoerderAangesteld: true,
  mandaat: true,
  bevoegd: false,
  geheimhouding: true,
  weegploegVoltallig: true,
});

/** The acts on a request in the order in which they come up: those that are offered, and those that are not with why. */
export function mogelijkhedenVan(
  zaal: Zaal,
  { inzagefeiten: feiten, afwezig }: Inzagebeeld,
  punten: readonly Geplaatst[],
  archief: readonly Archiefpuntbeeld[],
  eigen: Eigen,
): { readonly mogelijkheden: Mogelijkheid[]; readonly nuNiet: Mogelijkheid[] } {
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  /** `anders`: the reason of the rule that holds when nothing of it is his, although the request allows it. */
  const stand = <F>(regel: Weegbaar<F>, over: F, biedAan = true, anders?: Weigering['reden']): Gewogen => {
    if (!magMet(regel.wie, rollen, zaal.actor.partij?.soort))
      return { handeling: regel.handeling, weigeringen: nietBevoegd, aangeboden: false };
    const weigeringen = weeg(regel.artikel, regel.vooraf, over);
    return {
      handeling: regel.handeling,
      weigeringen: biedAan || weigeringen.length > 0 ? weigeringen : eigenReden(regel, anders),
      aangeboden: biedAan,
    };
  };
  const inzage = feiten.soort === 'inzage';
  const open = feiten.stand === 'open';
  const correctie = metPunten(feiten, punten);
  const alle = [
    stand(regels['identiteit-vaststellen'], feiten),
    stand(regels['vertegenwoordiger-toetsen'], feiten),
    stand(regels['verzoek-niet-behandelen'], feiten),
    stand(regels['verzoek-doorzoeken'], { ...feiten, optreden: zaal.optreden, afwezig }, eigen.zoeken),
    stand(regels['verzoek-verdagen'], feiten),
    stand(regels['verzoek-intrekken'], feiten),
    stand(regels['verzoek-herstellen'], feiten),
    // As long as it is open it is kept anyway.
    stand(regels['verzoek-aanhouden'], feiten, !open),
    stand(regels['vondst-beoordelen'], feiten, eigen.vondsten, 'vondst-van-ander'),
    stand(regels['inzagestukken-beoordelen'], feiten, eigen.stukken, 'stuk-van-ander'),
    stand(regels['inzage-verlenen'], feiten, inzage),
    stand(regels['inzage-weigeren'], feiten, inzage),
    stand(regels['correctie-voorleggen'], correctie, !inzage),
    stand(regels['correctie-beslissen'], correctie, !inzage),
    // The answer waits for the archive too; what is decided here does not.
    stand(regels['correctie-beantwoorden'], metPunten(feiten, [...punten, ...zonderZegel(archief)]), !inzage),
    stand(
      regels['woorden-corrigeren'],
      { uitTeVoeren: punten.filter(({ soort, teDoen }) => isWoordsoort(soort) && teDoen !== null).length },
      punten.some(({ soort }) => isWoordsoort(soort)),
    ),
    stand(regels['archiefcorrectie-voorleggen'], feiten, !inzage && eigen.plekken, 'vondst-niet-bevestigd'),
    stand(regels['archiefcorrectie-beslissen'], metArchiefpunten(feiten, archief), !inzage && archief.length > 0),
    stand(
      regels['archiefcorrectie-uitvoeren'],
      { uitTeVoeren: archief.filter(({ punt }) => punt.teDoen !== null).length },
      !inzage && archief.length > 0,
    ),
  ];
  // Once it ended nothing comes up any more: what is left is what can be done now.
  const biedt = ({ aangeboden, weigeringen }: Gewogen) => aangeboden && (open || weigeringen.length === 0);
  const toon = ({ handeling, weigeringen }: Gewogen) => ({ handeling, weigeringen: [...weigeringen] });
  return {
    mogelijkheden: alle.filter(biedt).map(toon),
    nuNiet: alle.filter((een) => !biedt(een)).map(toon),
  };
}

/** One condition of a rule as the refusal that it gives. */
function eigenReden<F>(regel: Weegbaar<F>, reden: Weigering['reden'] | undefined): readonly Weigering[] {
  return regel.voorwaarden
    .filter((voorwaarde) => voorwaarde.reden === reden)
    .map(({ artikel, lid, clausule }) => ({
      ...{ artikel: artikel ?? regel.artikel, lid, clausule },
      reden: reden ?? 'niet-bevoegd',
    }));
}
