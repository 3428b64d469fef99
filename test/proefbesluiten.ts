// Joint decisions about a casus of a test world: proposals and votes, as the parties would make them.
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { maakDrager } from '../src/jobs/drager.ts';
import { maakWerken } from '../src/jobs/werken.ts';
import type { Proefwereld } from './proefwereld.ts';

/** A proposal about who takes part in a casus; with its votes it becomes the decision. */
export async function stelDeelnameVoor(
  wereld: Proefwereld,
  casus: string,
  soort: Invoeren['deelname-voorstellen']['soort'],
  deelnemer: string,
): Promise<string> {
  const { voorstel } = await wereld.lukt('deelname-voorstellen', 'uitvoerder', {
    id: casus,
    soort,
    deelnemer,
    motivering: `De aanpak vraagt ${soort}.`,
  });
  return voorstel;
}
export const casusstem = (id: string, voorstel: string, voor = true): Invoeren['casusbesluit-stemmen'] => ({
  id,
  voorstel,
  voor,
  reden: voor ? 'Past bij het plan.' : 'Past niet bij het plan.',
});
/** Lets the core parties vote in favour, the last one last; returns the answer to that last vote. */
export async function stemEensgezind(wereld: Proefwereld, casus: string, voorstel: string) {
  for (const wie of ['gemeente', 'om'] as const)
    await wereld.lukt('casusbesluit-stemmen', wie, casusstem(casus, voorstel));
  return wereld.lukt('casusbesluit-stemmen', 'politie', casusstem(casus, voorstel));
}

/** Advice of the casusoverleg and a proposal to close on it, as far as the votes. */
export async function stelAfsluitingVoor(wereld: Proefwereld, casus: string): Promise<string> {
  await wereld.lukt('afsluiting-adviseren', 'reclassering', { id: casus, advies: 'De maatregelen zijn klaar.' });
  const { voorstel } = await wereld.lukt('afsluiting-voorstellen', 'uitvoerder', {
    id: casus,
    motivering: 'Het doel is bereikt.',
  });
  return voorstel;
}

/** Lets the system carry the tasks that wait; returns how many. */
export const draagTaken = (wereld: Proefwereld) =>
  maakDrager(wereld.poort, maakWerken(wereld.poort), () => undefined).draagAlles();
