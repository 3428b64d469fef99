// What a person of a random past asks: it finds all that there is of him and holds it until people say that it was somebody else, or refuse it and he can object.
import { identiteit, verzoek } from '../proefverzoeken.ts';
import type { Proefwereld } from '../proefwereld.ts';
import { bestaande } from './mensen.ts';
import { dagenLater } from './naslag.ts';
import type { Mens } from './stukken.ts';
import type { Verloop } from './verloop.ts';

interface Vondst {
  readonly register?: string;
  readonly soort?: string;
  readonly verzegeld?: boolean;
}
const vanKernpartij = ({ register, soort, verzegeld }: Vondst): boolean =>
  register === 'archief' || soort === 'geadresseerde' || verzegeld === true;

/** The answer that neither confirms nor denies that there is anything: all of it is refused. */
async function weiger(wereld: Proefwereld, id: string, soort: Verloop['vraag'], verzondenOp: string): Promise<void> {
  const contact = 'Bureau, 06-1';
  const reden = { gronden: ['b'], weging: 'Een onderzoek loopt.' } as const;
  if (soort === 'inzage')
    await wereld.lukt('inzage-weigeren', 'gemeente', {
      ...{ id, naam: 'S. Vraagstra', adres: 'Proeflaan 1', contact, vorm: 'neutraal', ...reden, gronden: ['b'] },
      // Of some a letter went before (11).
      zwijgreden: 'Van wat erna kwam weet de betrokkene niets.',
    });
  else
    await wereld.lukt('correctie-beantwoorden', 'gemeente', {
      ...{ id, neutraal: true, contact, verzondenOp, ...reden, gronden: ['b'] },
    });
}

/** A request or an objection of a person, which finds all that there is; returns what ends it, to be called on the day after `tot`. */
export async function vraagInzage(
  wereld: Proefwereld,
  mens: Mens,
  vanaf: string,
  tot: string,
  { vraag: soort, afloop }: Pick<Verloop, 'vraag' | 'afloop'>,
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
    const weigert = afloop === 'geweigerd';
    // What came in since is found before an answer goes.
    if (weigert)
      for (const wie of ['uitvoerder', 'politie'] as const)
        await wereld.lukt('verzoek-doorzoeken', wie, { id, ookAls: [] });
    for (const vondst of await wereld.achter(
      `select id, register, soort, verzegeld from verzoeken.vondst where verzoek = $1 and oordeel = 'open'`,
      [id],
    ))
      await wereld.lukt('vondst-beoordelen', vanKernpartij(vondst) ? 'politie' : 'uitvoerder', {
        id,
        vondst: vondst.id,
        oordeel: weigert ? 'bevestigd' : 'verworpen',
        reden: weigert ? 'Dezelfde geboortedatum.' : 'Het is een ander.',
      });
    if (!weigert) {
      // As after its answer: from then on nobody is looked for.
      await wereld.achter('delete from verzoeken.gezochte where verzoek = $1', [id]);
      return;
    }
    await weiger(wereld, id, soort, dagenLater(tot, 1));
    const bezwaar = { vanaf: dagenLater(tot, 1), tot: dagenLater(tot, 50), verzoek: true };
    for (const stuk of await bestaande(wereld, mens))
      stuk.verleden = { ...stuk.verleden, aanhoudingen: [...stuk.verleden.aanhoudingen, bezwaar] };
  };
}
