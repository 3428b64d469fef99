// Art. 10 lid 2 g: somebody of the social network joins the file, with his part in the plan.
import { netwerkpersoonOpnemen as regel } from '../../convenant/artikelen/netwerkpersoon-opnemen.ts';
import { gevuld } from '../../convenant/feiten.ts';
import { netwerkpersoon } from '../../convenant/gegevens.ts';
import { isBuitenNederland } from '../../convenant/verblijf.ts';
import { netwerkpersoonOpnemenInvoer, persoonAntwoord } from '../../convenant/vormen/casusoverleg.ts';
import { handeling } from '../../gate/handeling.ts';
import { neemPersoonOp } from './betrokkenen.ts';
import { leesCasusbeeld } from './feiten.ts';

export const netwerkpersoonOpnemen = handeling({
  regel,
  rol: 'casusoverleg_schrijven',
  soort: 'schrijven',
  invoer: netwerkpersoonOpnemenInvoer,
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
      soort: 'netwerkpersoon',
      persoon,
      handeling: regel.handeling,
      inhoud: netwerkpersoon.omit({ naw: true }).parse(inhoud),
    });
    return { gegeven };
  },
});
