// Art. 1 c: the partner is struck in a new version of annex 1; its access ends at once, and a task ends what still runs of it.
import { externePartnerSchrappen as regel } from '../../convenant/artikelen/externe-partner-schrappen.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlage1 } from '../../toegang/partnerschap.ts';
import { leesBijlagevoorstellen, nieuweBijlageversie, sluitBijlagevoorstel } from './bijlage.ts';
import { alsFeit } from './instellingen.ts';

export const externePartnerSchrappen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['externe-partner-schrappen'],
  async kijk(zaal, invoer) {
    const voorstel = (await leesBijlagevoorstellen(zaal.tx)).find(
      ({ id, soort }) => id === invoer.voorstel && soort === 'schrappen',
    );
    if (voorstel === undefined) return undefined;
    const nu = await leesBijlage1(zaal.tx, zaal.vandaag);
    return {
      situatie: {
        vandaag: zaal.vandaag,
        voorstel: alsFeit(voorstel),
        opBijlage1: nu.some(({ id }) => id === voorstel.externePartner),
      },
      objecten: [zaal.partnerschap.id, voorstel.id, voorstel.externePartner],
      nummers: [],
      gezien: voorstel,
    };
  },
  async doe(zaal, _invoer, voorstel) {
    await zaal.tx.db
      .updateTable('beheer.externe_partner')
      .set({ bijlage1_tot: zaal.vandaag })
      .where('id', '=', voorstel.externePartner)
      .execute();
    await nieuweBijlageversie(zaal, voorstel.reden);
    await sluitBijlagevoorstel(zaal, voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id, stand: 'aangenomen' as const };
  },
});
