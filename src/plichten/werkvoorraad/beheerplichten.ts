// Art. 1, 14, 15, 18: what the partnership itself asks of this actor: to vote, to decide on mandates, to evaluate, to confirm secrecy.
import { Temporal } from 'temporal-polyfill';
import { plicht } from '../../convenant/plichten.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesSchuldigeStem } from '../samenwerkingsverband/stemming.ts';
import { autorisatieplichten } from './autorisatieplichten.ts';
import { evaluatieplichten } from './evaluatieplichten.ts';

/** With `stemt` the actor speaks for a party. */
export async function beheerplichten(zaal: Zaal, stemt: boolean): Promise<readonly PlichtVorm[]> {
  const { tx, vandaag, actor } = zaal;
  const tot = actor.geheimhoudingTot;
  const herbevestigen =
    tot !== undefined && tot <= Temporal.PlainDate.from(vandaag).add({ months: 1 }).toString()
      ? [plicht('geheimhouding-bevestigen', 'beheer', undefined, tot, vandaag)]
      : [];
  const instellingen = stemt ? await leesSchuldigeStem(tx, 'instellingen', actor.partij?.soort) : [];
  const bijlage = stemt ? await leesSchuldigeStem(tx, 'bijlage', actor.partij?.soort) : [];
  return [
    ...bijlage.map((voorstel) => plicht('bijlage-stemmen', 'beheer', voorstel, null, vandaag)),
    ...instellingen.map((voorstel) => plicht('instellingen-stemmen', 'beheer', voorstel, null, vandaag)),
    ...(await evaluatieplichten(zaal)),
    ...(await autorisatieplichten(zaal)),
    ...herbevestigen,
  ];
}
