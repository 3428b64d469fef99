// Art. 12 lid 6: what was decided of an archived item is carried out; its days and its term of five years stay as they were (13 lid 1).
import { redenVan } from '../../convenant/archiefcorrecties.ts';
import { archiefcorrectieUitvoeren as regel } from '../../convenant/artikelen/archiefcorrectie-uitvoeren.ts';
import { isWoordsoort } from '../../convenant/correcties.ts';
import {
  archiefcorrectieUitvoerenAntwoord,
  archiefcorrectieUitvoerenInvoer,
} from '../../convenant/vormen/archiefcorrecties.ts';
import { voerWoordenUit } from '../../dossiers/archief/inzage.ts';
import {
  dossiersVan,
  leesGeraaktVan,
  leesLopendeKopieen,
  noteerVerantwoording,
  voerPuntUit,
} from '../../dossiers/archief/rechten.ts';
import { laatWetenVanBron } from '../../dossiers/casusoverleg/rechten.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchiefpunten, leesNummers } from './archiefpunten.ts';

export const archiefcorrectieUitvoeren = handeling({
  regel,
  rol: 'archief_schrijven',
  soort: 'schrijven',
  invoer: archiefcorrectieUitvoerenInvoer,
  antwoord: archiefcorrectieUitvoerenAntwoord,
  async kijk(zaal, { id, punt: welk, nieuw, woorden }) {
    const punten = await leesArchiefpunten(zaal, id);
    const punt = punten.find((een) => een.punt.id === welk)?.hier;
    if (punt === undefined) return undefined;
    const uitTeVoeren = punten.filter((een) => een.punt.teDoen !== null).length;
    const woordsoort = isWoordsoort(punt.soort) ? punt.soort : undefined;
    const geraakt = woordsoort === undefined ? await leesGeraaktVan(zaal.tx, punt) : undefined;
    if (geraakt === undefined && woordsoort === undefined) return undefined;
    const lopend = geraakt === undefined || punt.verzegeld ? [] : await leesLopendeKopieen(zaal, punt);
    const dossiers = geraakt === undefined ? [punt.dossier] : dossiersVan(geraakt);
    const nummers = await leesNummers(zaal, dossiers);
    return {
      situatie: {
        uitTeVoeren,
        teDoen: punt.teDoen ?? undefined,
        item: { soort: geraakt?.item.soort ?? punt.soort, toestand: geraakt?.item.toestand ?? ('geldig' as const) },
        nieuweSoort: nieuw?.soort ?? (woorden.length > 0 ? woordsoort : undefined),
      },
      // A copy in a casus that runs makes that the casus is told, and so it stands in the entry too.
      objecten: [id, ...dossiers, ...lopend.map(({ casus }) => casus)],
      nummers: [punt.nummer, ...nummers, ...lopend.map(({ casusnummer }) => casusnummer)],
      gezien: { punt, geraakt, lopend },
    };
  },
  async doe(zaal, { nieuw, woorden }, { punt, geraakt, lopend }) {
    const { teDoen, verzoeksoort: soort, nummer } = punt;
    if (teDoen === null || teDoen === 'vernietigd') throw new Error('de regel vraagt een besluit dat hier kan');
    await zaal.onder('archief_lezen', () => noteerVerantwoording(zaal, punt, { nummer, soort }));
    if (geraakt === undefined) {
      await voerWoordenUit(zaal, punt, teDoen, new Map(woorden.map(({ pad, tekst }) => [pad, tekst])));
      return { punt: punt.id, wijziging: teDoen };
    }
    await voerPuntUit(zaal, punt, geraakt, teDoen, nieuw);
    for (const { casus, kopie, sinds } of lopend)
      await laatWetenVanBron(zaal, {
        casus,
        kopie,
        sinds,
        soort: punt.soort,
        bron: geraakt.item.bron,
        wijziging: teDoen,
        reden: redenVan(teDoen, punt.grond),
        aanleiding: 'verzoek',
      });
    return { punt: punt.id, wijziging: teDoen };
  },
});
