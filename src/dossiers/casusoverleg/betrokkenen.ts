// Recording somebody around the subject (10 lid 2 f-g): an item of his own with the tokens under which the case is found.
import { naw } from '../../convenant/gegevens.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { tokensVan } from '../persoon.ts';
import { bronVan, grondslagCasusoverleg, voegGegevenToe, werkCasusBij } from './mutaties.ts';

interface NieuwePersoon {
  readonly casus: string;
  readonly soort: 'achterblijver' | 'netwerkpersoon';
  readonly persoon: unknown;
  readonly wensOp?: string | undefined;
  readonly handeling: string;
  readonly inhoud: object;
}

/** Adds the person to the file and to its index; returns the id of the item. */
export async function neemPersoonOp(zaal: Zaal, nieuw: NieuwePersoon): Promise<string> {
  const sleutel = await zaal.vault.open(zaal.tx, 'casusoverleg', nieuw.casus);
  const id = zaal.ids.id();
  const persoon = naw.parse(nieuw.persoon);
  await voegGegevenToe(zaal, sleutel, {
    id,
    casus: nieuw.casus,
    soort: nieuw.soort,
    bron: await bronVan(zaal),
    grondslag: grondslagCasusoverleg,
    wensOp: nieuw.wensOp,
    handeling: nieuw.handeling,
    inhoud: { ...nieuw.inhoud, naw: persoon },
  });
  const tokens = tokensVan(zaal.vault.index('casusoverleg'), persoon);
  if (tokens.length > 0) {
    await zaal.tx.db
      .insertInto('casusoverleg.zoeksleutel')
      .values(
        tokens.map((token) => ({
          samenwerkingsverband: zaal.partnerschap.id,
          gegeven: id,
          casus: nieuw.casus,
          soort: token.soort,
          sleutel: token.token,
        })),
      )
      .execute();
  }
  await werkCasusBij(zaal, nieuw.casus);
  return id;
}
