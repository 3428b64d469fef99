// Art. 1 c: the partner is struck in a new version of annex 1; its access ends at once, and a task ends what still runs of it.
import { externePartnerSchrappen as regel } from '../../convenant/artikelen/externe-partner-schrappen.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { kijkNaarVoorstel, nieuweBijlageversie } from './bijlage.ts';
import { sluitVoorstel } from './stemming.ts';

export const externePartnerSchrappen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['externe-partner-schrappen'],
  kijk: (zaal, { voorstel }) => kijkNaarVoorstel(zaal, voorstel, 'schrappen'),
  async doe(zaal, _invoer, voorstel) {
    await zaal.tx.db
      .updateTable('beheer.externe_partner')
      .set({ bijlage1_tot: zaal.vandaag })
      .where('id', '=', voorstel.externePartner)
      .execute();
    await nieuweBijlageversie(zaal, voorstel.reden);
    await sluitVoorstel(zaal, 'bijlage', voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id, stand: 'aangenomen' as const };
  },
});
