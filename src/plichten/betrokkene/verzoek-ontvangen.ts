// Art. 12 lid 1: a request comes in and gets a number and a key of its own; its four weeks run from the day of receipt.
import { verzoekOntvangen as regel } from '../../convenant/artikelen/verzoek-ontvangen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { zestienNa, zoekslagen } from '../../convenant/verzoeken.ts';
import { verzoekinhoud, verzoekOntvangenAntwoord, verzoekOntvangenInvoer } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { legGenoemdenVast } from './genoemden.ts';
import { legGezochtenVast } from './gezochten.ts';
import { alsGevuld } from './stappen.ts';
import { volgendVerzoeknummer } from './store.ts';

export const verzoekOntvangen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  nummert: true,
  invoer: verzoekOntvangenInvoer,
  antwoord: verzoekOntvangenAntwoord,
  async kijk(zaal, invoer) {
    const verzoek = zaal.ids.id();
    return {
      situatie: {
        vandaag: zaal.vandaag,
        soort: invoer.soort,
        hoedanigheid: invoer.hoedanigheid,
        ontvangenOp: invoer.ontvangenOp,
        vraag: invoer.vraag,
        reden: invoer.reden,
        verzoekerNaam: invoer.verzoeker.naam,
        verzoekerContact: invoer.verzoeker.contact,
        geboortedatum: invoer.betrokkene.geboortedatum,
      },
      objecten: [verzoek],
      nummers: [],
      gezien: { verzoek, nummer: '' },
    };
  },
  async bereid(zaal, _invoer, gezien) {
    const nummer = await volgendVerzoeknummer(zaal);
    return { gezien: { ...gezien, nummer }, objecten: [], nummers: [nummer] };
  },
  async doe(zaal, invoer, { verzoek, nummer }) {
    const sleutel = await zaal.vault.maak(zaal.tx, 'verzoeken', verzoek);
    const { geboortedatum } = invoer.betrokkene;
    const inhoud = verzoekinhoud.parse({
      verzoeker: invoer.verzoeker,
      betrokkene: invoer.betrokkene,
      vraag: invoer.vraag,
      reden: alsGevuld(invoer.reden),
    });
    await zaal.tx.db
      .insertInto('verzoeken.verzoek')
      .values({
        id: verzoek,
        samenwerkingsverband: zaal.partnerschap.id,
        nummer,
        soort: invoer.soort,
        weg: invoer.weg,
        hoedanigheid: invoer.hoedanigheid,
        ontvangen_op: invoer.ontvangenOp,
        vastgelegd_op: zaal.vandaag,
        vastgelegd_door: zaal.actor.functionaris,
        zestien_op: geboortedatum === undefined ? null : (zestienNa(geboortedatum, invoer.ontvangenOp) ?? null),
        inhoud: sleutel.sluit(verzoek, 'verzoek', inhoud),
      })
      .execute();
    await legGenoemdenVast(zaal, verzoek, invoer.hoedanigheid, inhoud);
    await legGezochtenVast(zaal, verzoek, zoekslagen, { naw: invoer.betrokkene, ookAls: [] });
    return { verzoek, nummer, uiterlijk: loopAf('verzoek-beantwoorden', invoer.ontvangenOp) };
  },
});
