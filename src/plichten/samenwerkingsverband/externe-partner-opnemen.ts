// Art. 1 c: the partner comes on a new version of annex 1, and who speaks for it waits for the functioneel beheerder's grant.
import { externePartnerOpnemen as regel } from '../../convenant/artikelen/externe-partner-opnemen.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { benoem } from './benoemen.ts';
import { kijkNaarVoorstel, nieuweBijlageversie } from './bijlage.ts';
import { sluitVoorstel } from './stemming.ts';

export const externePartnerOpnemen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['externe-partner-opnemen'],
  kijk: (zaal, { voorstel }) => kijkNaarVoorstel(zaal, voorstel, 'opnemen'),
  async doe(zaal, _invoer, voorstel) {
    const { externePartner: id, naam, partnersoort, contact, email } = voorstel;
    if (contact === null || email === null) throw new Error('de regel vraagt wie voor de partner spreekt');
    const opBijlage = { bijlage1_vanaf: zaal.vandaag, bijlage1_tot: null };
    await zaal.tx.db
      .insertInto('beheer.externe_partner')
      .values({ id, samenwerkingsverband: zaal.partnerschap.id, naam, soort: partnersoort, ...opBijlage })
      // Who was struck before comes back under its own id, with nothing of what it had.
      .onConflict((conflict) => conflict.column('id').doUpdateSet(opBijlage))
      .execute();
    await benoem(zaal, zaal.vandaag, {
      ...{ naam: contact, functie: partnersoort, email, externePartner: id },
      rollen: ['externe-casuspartner'],
    });
    await nieuweBijlageversie(zaal, voorstel.reden);
    await sluitVoorstel(zaal, 'bijlage', voorstel.id, 'aangenomen');
    return { voorstel: voorstel.id, stand: 'aangenomen' as const };
  },
});
