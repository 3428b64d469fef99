// Disclosures to external partners of a test world: request, consent and release, as the parties would make them.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { casusstem } from './proefbesluiten.ts';
import { brengTotCasus, type Casus } from './proefdossiers.ts';
import type { Proefwereld } from './proefwereld.ts';

export interface Verstrekking extends Casus {
  readonly doorverstrekking: string;
  readonly toestemming: string;
}

/** A request to disclose to GGZ Waterland: the personal details as they stand, and the signal in own words. */
export async function doorverstrekkingInvoer(
  wereld: Proefwereld,
  id: string,
  anders: Partial<Invoeren['doorverstrekking-voorstellen']> = {},
): Promise<Invoeren['doorverstrekking-voorstellen']> {
  const { gegevens } = await wereld.lukt('casus-inzien', 'gemeente', { id });
  const eerste = (soort: string) => gegevens.find((gegeven) => gegeven.soort === soort)?.id ?? '';
  return {
    id,
    ontvanger: wereld.partners.ggz,
    soortGegevens: 'naam, adres en soort gedrag',
    noodzaak: 'De intake kan anders niet beginnen.',
    selectie: [
      { gegeven: eerste('naw'), noodzaak: 'wie er komt' },
      { gegeven: eerste('signaal'), noodzaak: 'veiligheid van de behandelaar', tekst: 'Deelt pamfletten uit.' },
    ],
    ...anders,
  };
}

/** Lets every party of the covenant consent. */
export async function stemToe(wereld: Proefwereld, casus: string, voorstel: string): Promise<void> {
  for (const wie of ['gemeente', 'om', 'politie', 'rvdk', 'reclassering'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, voorstel));
}

/** A casus with a request to disclose, proposed by the Raad; with consent and release as far as asked. */
export async function brengTotDoorverstrekking(
  wereld: Proefwereld,
  tot: 'gevraagd' | 'toegestemd' | 'verstrekt' = 'verstrekt',
  bestaand?: Casus,
): Promise<Verstrekking> {
  const casus = bestaand ?? (await brengTotCasus(wereld));
  const { doorverstrekking, voorstel } = await wereld.lukt(
    'doorverstrekking-voorstellen',
    'rvdk',
    await doorverstrekkingInvoer(wereld, casus.casus),
  );
  if (tot !== 'gevraagd') await stemToe(wereld, casus.casus, voorstel);
  if (tot === 'verstrekt') await wereld.lukt('doorverstrekken', 'uitvoerder', { id: casus.casus, doorverstrekking });
  return { ...casus, doorverstrekking, toestemming: voorstel };
}
