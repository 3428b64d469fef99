// Art. 13 lid 4: the core parties ordered the reopening; what was chosen goes to the weegploeg by a task that is left here.
import { heropeningOpdragen as regel } from '../../convenant/artikelen/heropening-opdragen.ts';
import { heropeningAntwoord, heropeningOpdragenInvoer } from '../../convenant/vormen/archief.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesArchiefbeeld, sluitHeropening } from './heropeningen.ts';

export const heropeningOpdragen = handeling({
  regel,
  rol: 'archief_schrijven',
  soort: 'schrijven',
  invoer: heropeningOpdragenInvoer,
  antwoord: heropeningAntwoord,
  async kijk(zaal, { id, voorstel }) {
    const beeld = await leesArchiefbeeld(zaal, id);
    const open = beeld?.feiten.openVoorstel;
    if (beeld === undefined || (open !== undefined && open.id !== voorstel)) return undefined;
    return { situatie: beeld.feiten, objecten: [id], nummers: beeld.nummers, gezien: undefined };
  },
  async doe(zaal, { id, voorstel }) {
    await zaal.laatTaak('heropenen', { object: id, besluit: voorstel, dag: zaal.vandaag });
    await sluitHeropening(zaal, voorstel, 'aangenomen');
    return { voorstel };
  },
});
