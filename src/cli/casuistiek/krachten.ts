// People of the demo at work: signed in once, and bound to secrecy when that is due on the day (14 lid 1).
import type { Aangemelde, Dienst } from './dienst.ts';

/** Somebody at work: his sign-in, and the day until which his statement of secrecy is known to hold. */
interface Kracht {
  readonly aangemeld: Aangemelde;
  geheimhoudingTot: string;
}

/** Somebody by his subject, ready to act on a day. */
export type Krachten = (sub: string, dag: string) => Promise<Aangemelde>;

/** Signs in whoever is needed, once, and has him confirm secrecy when that is due on the day. */
export function maakKrachten(dienst: Dienst): Krachten {
  const bekend = new Map<string, Kracht>();
  return async (sub, dag) => {
    const kracht = bekend.get(sub) ?? { aangemeld: dienst.als(sub), geheimhoudingTot: '' };
    bekend.set(sub, kracht);
    if (kracht.geheimhoudingTot > dag) return kracht.aangemeld;
    const { geheimhoudingTot } = await kracht.aangemeld.sessie();
    if (geheimhoudingTot !== null && geheimhoudingTot > dag) {
      kracht.geheimhoudingTot = geheimhoudingTot;
      return kracht.aangemeld;
    }
    const bevestigd = await kracht.aangemeld.doe('geheimhouding-bevestigen', {
      geheimhouding: true,
      richtlijnen: true,
    });
    // Refused before his mandate began: the row itself will then be refused with its reasons.
    if (bevestigd.soort === 'gedaan') kracht.geheimhoudingTot = bevestigd.antwoord.geldigTot;
    return kracht.aangemeld;
  };
}
