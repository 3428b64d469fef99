// Art. 11 lid 2, 13 lid 1: the letter as it went, out of an archived dossier; that it was opened stays on record with it.
import { archiefbriefMaken as regel } from '../../convenant/artikelen/archiefbrief-maken.ts';
import { archiefbriefMakenInvoer } from '../../convenant/vormen/archief.ts';
import { documentAntwoord } from '../../convenant/vormen/document.ts';
import { handeling } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { eersteTekst, isEnvelop, openInhoud } from '../rijregels.ts';
import { verstuurdeBrief } from '../verstuurde-brief.ts';
import { leesArchief, leesStukken, noteerInzage } from './store.ts';

export const archiefbriefMaken = handeling({
  regel,
  rol: 'archief_lezen',
  soort: 'lezen',
  invoer: archiefbriefMakenInvoer,
  antwoord: documentAntwoord,
  async kijk(zaal, { id, stuk, doel, toelichting }) {
    const [kop] = await leesArchief(zaal.tx, id);
    const rij = (await leesStukken(zaal.tx, id)).find((een) => een.id === stuk)?.rij;
    if (kop?.nummer == null || rij?.['soort'] !== 'geinformeerd') return undefined;
    return {
      situatie: { vandaag: zaal.vandaag, doel, toelichting },
      objecten: [id],
      nummers: [kop.nummer],
      gezien: { nummer: kop.nummer, rij },
    };
  },
  async doe(zaal, invoer, { nummer, rij }) {
    const { id: dossier, doel, toelichting } = invoer;
    if (doel === undefined || toelichting === undefined) throw new Error('de regel vraagt doel en toelichting');
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', dossier);
    const inzage = zaal.ids.id();
    await noteerInzage(zaal, {
      ...{ id: inzage, dossier, doel },
      inhoud: sleutel.sluit(inzage, 'inzage', { toelichting }),
    });
    const envelop = rij['inhoud'];
    const inhoud = isEnvelop(envelop)
      ? openInhoud(sleutel, eersteTekst(rij, ['id']) ?? '', 'informeerbesluit', envelop)
      : undefined;
    const brief = verstuurdeBrief(inhoud, nummer, invoer);
    if (brief === undefined) throw new InvoerOngeldig([{ path: ['voor'], message: 'op deze plaats is geen brief' }]);
    return brief;
  },
});
