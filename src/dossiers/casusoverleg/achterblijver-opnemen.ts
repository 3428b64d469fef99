// Art. 10 lid 2 f: somebody who was left behind joins the file, with how they lived together and, for help, his own wish.
import { achterblijverOpnemen as regel } from '../../convenant/artikelen/achterblijver-opnemen.ts';
import { gevuld } from '../../convenant/feiten.ts';
import { achterblijver } from '../../convenant/gegevens.ts';
import { isBuitenNederland } from '../../convenant/verblijf.ts';
import { achterblijverOpnemenInvoer, persoonAntwoord } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { neemPersoonOp } from './betrokkenen.ts';
import { leesCasusbeeld } from './feiten.ts';

export const achterblijverOpnemen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: achterblijverOpnemenInvoer,
  antwoord: persoonAntwoord,
  async kijk(zaal, invoer) {
    const beeld = await leesCasusbeeld(zaal, invoer.id);
    if (beeld === undefined) return undefined;
    return {
      situatie: {
        ...beeld.feiten,
        achternaam: invoer.persoon.achternaam,
        rol: invoer.rol,
        noodzaak: invoer.noodzaak,
        buitenland: isBuitenNederland(invoer.persoon.land),
        verblijfToelichting: invoer.verblijfToelichting,
        gezinsband: invoer.gezinsband,
        hulp: invoer.hulp,
        wensOp: invoer.wensOp,
      },
      objecten: [invoer.id],
      nummers: [beeld.casus.nummer],
      merk: beeld.merk,
      gezien: undefined,
    };
  },
  async doe(zaal, invoer) {
    const { id: casus, persoon, verblijfToelichting, ...rest } = invoer;
    const inhoud = { ...rest, ...(gevuld(verblijfToelichting) ? { verblijfToelichting } : {}) };
    const gegeven = await neemPersoonOp(zaal, {
      casus,
      soort: 'achterblijver',
      persoon,
      wensOp: invoer.wensOp,
      handeling: regel.handeling,
      inhoud: achterblijver.omit({ naw: true }).parse(inhoud),
    });
    return { gegeven };
  },
});
