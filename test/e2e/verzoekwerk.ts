// Requests of data subjects in a browser world, brought by the API to the screen that is looked at.
import { type Ploeg, personen } from './dossierwerk.ts';

/**
 * A request to correct by the subject of the archived casus, found in its weegdossier only: the casus is left alone by it.
 * `stuk` is the name item of that dossier, `nummer` its number.
 */
export async function vraagArchiefcorrectie({ uitvoerder, om }: Ploeg, dossier: string) {
  const { voornaam, achternaam, geboortedatum } = personen.casus;
  const { verzoek: id } = await uitvoerder.doe('verzoek-ontvangen', {
    soort: 'correctie',
    weg: 'brief',
    hoedanigheid: 'zelf',
    ontvangenOp: '2026-11-20',
    verzoeker: { naam: 'P. van Zuylekom', contact: 'Meerkoetpad 12, Waterhoek' },
    betrokkene: { voornaam, achternaam, geboortedatum },
    vraag: 'Mijn geboortedatum klopt niet.',
    reden: 'Zie het uittreksel.',
  });
  const op = '2026-11-20';
  await uitvoerder.doe('identiteit-vaststellen', { id, wijzen: ['paspoort'], op, van: 'verzoeker', geenKopie: true });
  for (const wie of [uitvoerder, om]) await wie.doe('verzoek-doorzoeken', { id, ookAls: [] });
  const { vondsten } = await om.doe('verzoek-inzien', { id });
  for (const vondst of vondsten.filter(({ uwOordeel }) => uwOordeel)) {
    const oordeel = vondst.dossier === dossier ? 'bevestigd' : 'verworpen';
    await om.doe('vondst-beoordelen', { id, vondst: vondst.id, oordeel, reden: 'Vergeleken.' });
  }
  const { stukken, nummer } = await om.doe('archiefdossier-inzien', {
    ...{ id: dossier, doel: 'verantwoording', toelichting: 'Een verzoek om correctie.' },
  });
  const stuk = stukken.find(({ tabel, soort }) => tabel === 'gegeven' && soort === 'naw')?.id;
  if (stuk === undefined || nummer === null) throw new Error('het archiefdossier heeft geen persoonsgegevens');
  return { id, nummer, stuk };
}
