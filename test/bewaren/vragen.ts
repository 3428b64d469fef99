// What a person of a random past asks: it finds all that there is of him, holds it, and ends when people say that it was somebody else.
import { identiteit, verzoek } from '../proefverzoeken.ts';
import type { Proefwereld } from '../proefwereld.ts';
import { bestaande } from './mensen.ts';
import type { Mens } from './stukken.ts';
import type { Verloop } from './verloop.ts';

interface Vondst {
  readonly register?: string;
  readonly soort?: string;
  readonly verzegeld?: boolean;
}
const vanKernpartij = ({ register, soort, verzegeld }: Vondst): boolean =>
  register === 'archief' || soort === 'geadresseerde' || verzegeld === true;

/** A request or an objection of a person, which finds all that there is; returns what ends it, to be called on the day after `tot`. */
export async function vraagInzage(
  wereld: Proefwereld,
  mens: Mens,
  vanaf: string,
  tot: string,
  soort: Verloop['vraag'],
): Promise<() => Promise<void>> {
  const { voornaam, achternaam, geboortedatum = '' } = mens.onderwerp;
  const { verzoek: id } = await wereld.lukt(
    'verzoek-ontvangen',
    'uitvoerder',
    verzoek({
      ontvangenOp: vanaf,
      betrokkene: { voornaam, achternaam, geboortedatum },
      soort,
      ...(soort === 'inzage' ? {} : { reden: 'Het klopt niet.' }),
    }),
  );
  await wereld.lukt('identiteit-vaststellen', 'uitvoerder', identiteit(id, { op: vanaf }));
  mens.vraagtTot = tot;
  for (const wie of ['uitvoerder', 'politie'] as const)
    await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [] });
  for (const stuk of await bestaande(wereld, mens))
    stuk.verleden = { ...stuk.verleden, aanhoudingen: [...stuk.verleden.aanhoudingen, { vanaf, tot, verzoek: true }] };
  return async () => {
    for (const vondst of await wereld.achter(
      'select id, register, soort, verzegeld from verzoeken.vondst where verzoek = $1',
      [id],
    ))
      await wereld.lukt('vondst-beoordelen', vanKernpartij(vondst) ? 'politie' : 'uitvoerder', {
        id,
        vondst: vondst.id,
        oordeel: 'verworpen',
        reden: 'Het is een ander.',
      });
    // As after its answer: from then on nobody is looked for.
    await wereld.achter('delete from verzoeken.gezochte where verzoek = $1', [id]);
  };
}
