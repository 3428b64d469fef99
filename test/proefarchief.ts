// Archived dossiers of a test world, and what core parties do to have them reopened.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { planArchivering } from '../src/jobs/bewaarplan.ts';
import { draagTaken } from './proefbesluiten.ts';
import { brengTotAnalyse, brengTotCasus } from './proefdossiers.ts';
import { brengVerzoekIn, vindIn } from './proefverzoeken.ts';
import type { Proefwereld, Wie } from './proefwereld.ts';

/** Takes a dossier or casus into the archive: its last processing is a year ago. */
export async function archiveer(wereld: Proefwereld, id: string, laatste = '2025-11-23'): Promise<void> {
  for (const tabel of ['weegploeg.dossier', 'casusoverleg.casus'])
    await wereld.achter(`update ${tabel} set laatste_verwerking = $2 where id = $1`, [id, laatste]);
  await planArchivering(wereld.poort);
  await draagTaken(wereld);
}

/** Opens an archived dossier to find out whether reopening is needed. */
export const open = (wereld: Proefwereld, id: string, wie: Wie = 'gemeente') =>
  wereld.lukt('archiefdossier-inzien', wie, { id, doel: 'heropening', toelichting: 'Nieuwe signalen.' });

/** A proposal about everything that can go along. */
export async function heropening(wereld: Proefwereld, id: string): Promise<Invoeren['heropening-voorstellen']> {
  const { stukken } = await open(wereld, id);
  return {
    id,
    noodzaak: 'Herhaling na jaren rust.',
    doelen: ['c'],
    selectie: stukken
      .filter((stuk) => stuk.heropenbaar)
      .map((stuk) => ({ stuk: stuk.id, reden: `nodig: ${stuk.soort}` })),
  };
}

export const heropeningsstem = (id: string, voorstel: string, voor = true): Invoeren['heropening-stemmen'] => ({
  id,
  voorstel,
  voor,
  reden: voor ? 'Nodig om te wegen.' : 'Niet nodig.',
});

/** An archived dossier with a proposal to reopen it, on which municipality and OM voted yes. */
export async function brengTotHeropening(
  wereld: Proefwereld,
): Promise<{ readonly id: string; readonly voorstel: string }> {
  const { dossier: id } = await brengTotAnalyse(wereld);
  await archiveer(wereld, id);
  const { voorstel } = await wereld.lukt('heropening-voorstellen', 'gemeente', await heropening(wereld, id));
  for (const wie of ['gemeente', 'om'] as const)
    await wereld.lukt('heropening-stemmen', wie, heropeningsstem(id, voorstel));
  return { id, voorstel };
}

/** An archived signal whose copy is in a casus that runs, with a decision after a request to remove it. */
export async function brengTotArchiefcorrectie(
  wereld: Proefwereld,
): Promise<{ readonly id: string; readonly punt: string }> {
  const { dossier, gegeven } = await brengTotCasus(wereld);
  const id = await brengVerzoekIn(wereld, { soort: 'correctie', reden: 'Het klopt niet.' });
  const punten = [{ gegeven, gevraagd: 'verwijderd' as const, aangevoerd: 'Het klopt niet.' }];
  await vindIn(wereld, id, dossier);
  const gelegd = await wereld.lukt('correctie-voorleggen', 'uitvoerder', {
    id,
    register: 'weegploeg',
    dossier,
    punten,
  });
  await archiveer(wereld, dossier);
  const punt = gelegd.punten[0] ?? '';
  await wereld.lukt('archiefcorrectie-beslissen', 'om', {
    id,
    punt,
    besluit: 'verwijderd',
    grond: 'feitelijk-onjuist',
    motivering: 'Het was iemand anders.',
    gehoord: [{ partij: 'gemeente', op: '2026-11-23', eens: true }],
  });
  return { id, punt };
}
