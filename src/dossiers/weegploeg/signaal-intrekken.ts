// Art. 7 lid 1-2, 8 lid 3: a signal is taken back by its party: content, reporter and search keys go, the trace stays.
import { sql } from 'kysely';
import { signaalIntrekken as regel } from '../../convenant/artikelen/signaal-intrekken.ts';
import { signaalIntrekkenAntwoord, signaalIntrekkenInvoer } from '../../convenant/vormen/weegwerk.ts';
import { handeling } from '../../gate/handeling.ts';
import { laatBesluitGelden } from './eerder-besluit.ts';
import { alsWeegstand, leesEinddossier, leesWeegbeeld, nummersVan } from './feiten.ts';
import { verwerkDossier } from './mutaties.ts';
import { leesItem, leesItems } from './store.ts';
import { wisUitVoorstellen } from './voorstelinhoud.ts';

type Items = Awaited<ReturnType<typeof leesItems>>;

/** The name goes with the signal, unless others came in under it: then it stays with the first of those. */
function naamBlijftBij(items: Items, signaal: string): string | undefined {
  const andere = items.filter((item) => item.soort === 'signaal' && item.id !== signaal && !item.verzegeld);
  const anderenaam = items.some((item) => item.soort === 'naw' && item.bij !== signaal && !item.verzegeld);
  return anderenaam ? undefined : andere.at(0)?.id;
}

export const signaalIntrekken = handeling({
  regel,
  rol: 'weegploeg_schrijven',
  soort: 'schrijven',
  invoer: signaalIntrekkenInvoer,
  antwoord: signaalIntrekkenAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesWeegbeeld(zaal, invoer.id);
    const item = await leesItem(zaal.tx, invoer.id, invoer.gegeven);
    const partij = zaal.actor.partij;
    if (beeld === undefined || partij === undefined || item?.soort !== 'signaal') return undefined;
    // What stayed sealed in a merged dossier follows the stand of the dossier that went on.
    const eind = await leesEinddossier(zaal, beeld.dossier);
    return {
      situatie: {
        stand: alsWeegstand(eind.stand),
        eigenSignalen: item.bron === partij.id ? 1 : 0,
        reden: invoer.reden,
      },
      objecten: [invoer.id],
      nummers: nummersVan(beeld.dossier),
      merk: beeld.merk,
      gezien: { beeld, item, partij: partij.id },
    };
  },
  async doe(zaal, invoer, { beeld, item, partij }) {
    const { dossier } = beeld;
    const sleutel = await zaal.vault.open(zaal.tx, 'weegploeg', dossier.id);
    await zaal.tx.db
      .insertInto('weegploeg.intrekking')
      .values({
        id: item.id,
        samenwerkingsverband: zaal.partnerschap.id,
        dossier: dossier.id,
        partij,
        ingetrokken_door: zaal.actor.functionaris,
        ingetrokken_op: zaal.vandaag,
        telde_vanaf: item.volgorde,
        verzegeld: item.verzegeld,
        inhoud: sleutel.sluit(item.id, 'intrekking', { reden: invoer.reden }),
      })
      .execute();
    const items = await leesItems(zaal.tx, dossier.id);
    const naamNaar = item.verzegeld ? undefined : naamBlijftBij(items, item.id);
    const weg = items
      .filter(
        ({ id, bij, soort }) => id === item.id || (bij === item.id && !(soort === 'naw' && naamNaar !== undefined)),
      )
      .map(({ id }) => id);
    await wisUitVoorstellen(zaal, sleutel, dossier.id, weg);
    await sql`select weegploeg.wis_signaal(${item.id}::uuid, ${naamNaar ?? null}::uuid)`.execute(zaal.tx.db);
    // What was sealed was no visible change when it came, and is none when it goes.
    if (item.verzegeld) return { dossier: dossier.id, stand: beeld.feiten.stand };
    // What reopened the weighing is gone: the decision of before holds again.
    const geldt = await laatBesluitGelden(zaal, dossier.id);
    await verwerkDossier(zaal, dossier.id, {});
    return { dossier: dossier.id, stand: geldt ? 'niet-geagendeerd' : beeld.feiten.stand };
  },
});
