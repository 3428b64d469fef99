// What can be on the agenda of the weegploeg: dossiers that run, with what is due first. Nothing that is sealed.
import { plichtVanWeegdossier } from '../../convenant/plichten.ts';
import { bouwAgenda, type Punt, weegvragen } from '../../convenant/vergaderingen.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { leesLopend, leesOpenVoorstellen, leesOpenVragen } from './inzage.ts';

type Weegpunt = Punt<(typeof weegvragen)[number]>;

/** Dossiers that the weegploeg can still treat, by number. */
export async function leesLopendeDossiers(tx: Tx) {
  const rijen = await tx.db
    .selectFrom('weegploeg.dossier')
    .select(['id as dossier', 'nummer'])
    .where('verzegeld', '=', false)
    .where('stand', 'not in', ['samengevoegd', 'afgesloten'])
    .orderBy('nummer')
    .execute();
  return rijen.flatMap(({ dossier, nummer }) => (nummer === null ? [] : { dossier, nummer }));
}

/** What is due, proposals first, and every other dossier that runs to be discussed. */
export async function leesAgenda(tx: Tx, vandaag: string): Promise<readonly Weegpunt[]> {
  const vraagVan = { 'analyse-maken': 'analyse-maken', 'voorstel-doen': 'voorstel-doen' } as const;
  const lopend = await leesLopendeDossiers(tx);
  const gevraagd: readonly { readonly dossier: string; readonly vraag: Weegpunt['vraag'] }[] = [
    ...(await leesOpenVoorstellen(tx, undefined)).map(({ dossier }) => ({ dossier, vraag: 'stem-gevraagd' as const })),
    ...(await leesOpenVragen(tx)).map(({ dossier }) => ({ dossier, vraag: 'informatie-verwacht' as const })),
    ...(await leesLopend(tx)).flatMap((rij) => {
      const soort = plichtVanWeegdossier(rij, vandaag)?.soort;
      return soort === 'analyse-maken' || soort === 'voorstel-doen'
        ? { dossier: rij.dossier, vraag: vraagVan[soort] }
        : [];
    }),
  ];
  const dringend = new Set(gevraagd.map(({ dossier }) => dossier));
  const overig = lopend.filter(({ dossier }) => !dringend.has(dossier));
  return bouwAgenda(weegvragen, [
    ...gevraagd.flatMap(({ dossier, vraag }) => {
      const nummer = lopend.find((een) => een.dossier === dossier)?.nummer;
      return nummer === undefined ? [] : { dossier, nummer, vraag };
    }),
    ...overig.map((een) => ({ ...een, vraag: 'bespreken' as const })),
  ]);
}
