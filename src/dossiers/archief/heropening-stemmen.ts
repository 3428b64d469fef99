// Art. 13 lid 4: a vote with its reason; the last 'yes' gives the order, one 'no' closes the proposal, in the same transaction.
import { heropeningStemmen as regel } from '../../convenant/artikelen/heropening-stemmen.ts';
import { heropeningStemmenAntwoord, heropeningStemmenInvoer } from '../../convenant/vormen/archief.ts';
import { handeling } from '../../gate/handeling.ts';
import { heropeningOpdragen } from './heropening-opdragen.ts';
import { leesArchiefbeeld, sluitHeropening } from './heropeningen.ts';

export const heropeningStemmen = handeling({
  regel,
  rol: 'archief_schrijven',
  soort: 'schrijven',
  invoer: heropeningStemmenInvoer,
  antwoord: heropeningStemmenAntwoord,
  async kijk(zaal, { id, voorstel, voor, reden }) {
    const beeld = await leesArchiefbeeld(zaal, id);
    const open = beeld?.feiten.openVoorstel;
    // A vote on another proposal than the open one finds nothing.
    if (beeld === undefined || (open !== undefined && open.id !== voorstel)) return undefined;
    return {
      situatie: { ...beeld.feiten, voor, reden },
      objecten: [id],
      nummers: beeld.nummers,
      merk: beeld.merk,
      gezien: { open, partij: zaal.actor.partij?.soort },
    };
  },
  async doe(zaal, { id, voorstel, voor, reden }, { open, partij }) {
    if (open === undefined || partij === undefined) throw new Error('de regel vraagt een open voorstel en een partij');
    const sleutel = await zaal.vault.openArchief(zaal.tx, 'weegploeg', id);
    const stem = zaal.ids.id();
    await zaal.tx.db
      .insertInto('archief.heropening_stem')
      .values({
        id: stem,
        samenwerkingsverband: zaal.partnerschap.id,
        heropening: voorstel,
        partijsoort: partij,
        functionaris: zaal.actor.functionaris,
        voor,
        gestemd_op: zaal.vandaag,
        inhoud: sleutel.sluit(stem, 'heropeningsstem', { reden }),
      })
      .execute();
    if (!voor) {
      await sluitHeropening(zaal, voorstel, 'verworpen');
      return { voorstel, stand: 'verworpen' as const, weigeringen: [] };
    }
    if (!open.vereist.every((vereist) => vereist === partij || open.voor.includes(vereist)))
      return { voorstel, stand: 'open' as const, weigeringen: [] };
    const opgedragen = await zaal.vervolg(heropeningOpdragen, { id, voorstel });
    if (opgedragen.soort === 'gedaan') return { voorstel, stand: 'aangenomen' as const, weigeringen: [] };
    if (opgedragen.soort !== 'geweigerd') throw new Error(`eenstemmig, maar heropenen kon niet: ${opgedragen.soort}`);
    // All agree on what is no longer possible: the votes stay, and the proposal does not stay open for ever.
    await sluitHeropening(zaal, voorstel, 'vervallen');
    return { voorstel, stand: 'vervallen' as const, weigeringen: [...opgedragen.weigeringen] };
  },
});
