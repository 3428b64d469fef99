// What else happens to a file on a day of a random past, and must change nothing of its term or carry it along: merged, separated, corrected, sealed.
import { brengIn, signaal, signaalVerzegeld } from '../proefdossiers.ts';
import type { Proefwereld } from '../proefwereld.ts';
import type { Aanhouding } from './naslag.ts';
import type { Mens, Samengevoegd, Stuk } from './stukken.ts';

/** A second signal about the same person comes in apart, and the older file ends in the newer one: with its holds. */
export async function voegSamen(wereld: Proefwereld, mens: Mens, dag: string): Promise<void> {
  const { weeg: oud } = mens;
  const { dossier: id } = await brengIn(wereld, 'gemeente', signaal({ onderwerp: mens.onderwerp }));
  await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', { id, ander: oud.id, reden: 'Dezelfde persoon.' });
  mens.samen = { oud, sinds: dag };
  const { verwerkt, aanhoudingen } = oud.verleden;
  mens.weeg = { id, mee: [...oud.mee, oud.id], verleden: { verwerkt: [...verwerkt, dag], aanhoudingen } };
}

/** It was a mistake: both go on apart, and what was placed on both together holds both. Tells whether it could be undone. */
export async function scheid(wereld: Proefwereld, mens: Mens, { oud, sinds }: Samengevoegd, dag: string) {
  const { weeg: hoofd } = mens;
  const { samenvoegingen } = await wereld.lukt('weegdossier-inzien', 'om', { id: hoofd.id });
  const uitkomst = await wereld.doe('samenvoeging-ongedaan-maken', 'om', {
    id: hoofd.id,
    samenvoeging: samenvoegingen.find(({ ander }) => ander.id === oud.id)?.id ?? '',
    reden: 'Het zijn twee mensen.',
  });
  if (uitkomst.soort !== 'gedaan') return false;
  delete mens.samen;
  const intussen = hoofd.verleden.aanhoudingen.filter(
    (elk) => elk.vanaf >= sinds && !oud.verleden.aanhoudingen.includes(elk),
  );
  const verwerkt = [...hoofd.verleden.verwerkt, dag];
  mens.los.push({ id: hoofd.id, mee: [], verleden: { verwerkt, aanhoudingen: intussen } });
  mens.weeg = { ...oud, verleden: { verwerkt, aanhoudingen: [...oud.verleden.aanhoudingen, ...intussen] } };
  return true;
}

/** A correction moves no day. */
export async function vulAan(wereld: Proefwereld, id: string): Promise<boolean> {
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id });
  const uitkomst = await wereld.doe('gegeven-aanvullen', 'uitvoerder', {
    id,
    gegeven: gegevens.find(({ soort }) => soort === 'signaal')?.id ?? '',
    reden: 'onvolledig',
    aanleiding: 'controle',
    nieuw: { soort: 'signaal', inhoud: { gedraging: 'Met een ander.' } },
  });
  return uitkomst.soort === 'gedaan';
}

/** A new signal turns out to be wrong; without any, what was decided before holds again, and no day moves. */
export async function verwijder(wereld: Proefwereld, stuk: Stuk, dag: string): Promise<boolean> {
  const { id, heropend, verleden } = stuk;
  const gegeven = heropend?.signalen.pop();
  if (heropend === undefined || gegeven === undefined) return false;
  const fout = { reden: 'feitelijk-onjuist', aanleiding: 'controle' } as const;
  await wereld.lukt('gegeven-verwijderen', 'uitvoerder', { id, gegeven, ...fout });
  if (heropend.signalen.length === 0) {
    stuk.verleden = { ...verleden, nietGeagendeerd: heropend.besluit, weerSinds: dag };
    delete stuk.heropend;
  }
  return true;
}

/** What comes in behind the seal moves no day either, and goes with the file. */
export const verzegel = (wereld: Proefwereld, dossier: string) =>
  wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld({ dossier, onderwerp: undefined }));

/** Every hold that people placed and that runs is lifted: it holds to the end of that day. */
export async function hefOp(wereld: Proefwereld, stukken: readonly Stuk[], dag: string): Promise<void> {
  const lopend = await wereld.achter(
    'select id from vernietiging.aanhouding where dossier = any ($1) and opgeheven_op is null and tot >= $2',
    [stukken.flatMap(({ id, mee }) => [id, ...mee]), dag],
  );
  for (const { id } of lopend) await wereld.lukt('aanhouding-opheffen', 'politie', { id, grond: 'afgehandeld' });
  const kort = (elk: Aanhouding): Aanhouding => (elk.verzoek === true || elk.tot < dag ? elk : { ...elk, tot: dag });
  for (const stuk of stukken) stuk.verleden = { ...stuk.verleden, aanhoudingen: stuk.verleden.aanhoudingen.map(kort) };
}
