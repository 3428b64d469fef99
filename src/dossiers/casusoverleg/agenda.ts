// What can be on the agenda of the casusoverleg: cases that run, with what is due first.
import { plichtenVanMonitoring } from '../../convenant/plichten.ts';
import { bouwAgenda, casusvragen, type Punt } from '../../convenant/vergaderingen.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesMaatregelplichten, leesMonitoring, leesZonderPlan } from './inzage.ts';

type Casuspunt = Punt<(typeof casusvragen)[number]>;

/** Cases that run, by number. */
export function leesLopendeDossiers(tx: Tx) {
  return tx.db
    .selectFrom('casusoverleg.casus')
    .select(['id as dossier', 'nummer'])
    .where('stand', '<>', 'gesloten')
    .orderBy('nummer')
    .execute();
}

/** What is due, proposals first, and every other case that runs to be discussed. */
export async function leesAgenda(tx: Tx, vandaag: string): Promise<readonly Casuspunt[]> {
  const voorstellen = await tx.db
    .selectFrom('casusoverleg.voorstel')
    .select('casus as dossier')
    .where('stand', '=', 'open')
    .execute();
  const lopend = await leesLopendeDossiers(tx);
  const gevraagd: readonly { readonly dossier: string; readonly vraag: Casuspunt['vraag'] }[] = [
    ...voorstellen.map(({ dossier }) => ({ dossier, vraag: 'stem-gevraagd' as const })),
    ...(await leesZonderPlan(tx)).map(({ dossier, stand }) => ({
      dossier,
      vraag: stand === 'geopend' ? ('plan-opstellen' as const) : ('plan-vaststellen' as const),
    })),
    ...(await leesMaatregelplichten(tx))
      .filter(({ uiterlijk }) => uiterlijk < vandaag)
      .map(({ dossier }) => ({ dossier, vraag: 'maatregel-te-laat' as const })),
    ...(await leesMonitoring(tx)).flatMap((casus) =>
      plichtenVanMonitoring(casus, vandaag).flatMap(({ soort }) => {
        const vraag = casusvragen.find((een) => een === soort);
        return vraag === undefined ? [] : { dossier: casus.dossier, vraag };
      }),
    ),
  ];
  const dringend = new Set(gevraagd.map(({ dossier }) => dossier));
  const overig = lopend.filter(({ dossier }) => !dringend.has(dossier));
  return bouwAgenda(casusvragen, [
    ...gevraagd.flatMap(({ dossier, vraag }) => {
      const nummer = lopend.find((een) => een.dossier === dossier)?.nummer;
      return nummer === undefined ? [] : { dossier, nummer, vraag };
    }),
    ...overig.map((een) => ({ ...een, vraag: 'bespreken' as const })),
  ]);
}
