// Art. 12, AVG 5 lid 1 d: the record of a request says what it should have said; what it said stays sealed with the step, and what rested on it is done again.
import { sql } from 'kysely';
import { verzoekHerstellen as regel } from '../../convenant/artikelen/verzoek-herstellen.ts';
import { hoedanigheden, verzoeksoorten, verzoekwegen, zestienNa, zoekslagen } from '../../convenant/verzoeken.ts';
import { gevolgenVan, wasAnders } from '../../convenant/verzoekherstel.ts';
import { verzoekAntwoord, verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import { verzoekHerstellenInvoer } from '../../convenant/vormen/verzoekverloop.ts';
import { handeling } from '../../gate/handeling.ts';
import { InvoerOngeldig } from '../../gate/verzoek.ts';
import { gezienVan, leesVerzoekbeeld, uit } from './feiten.ts';
import { legGenoemdenVast } from './genoemden.ts';
import { legGezochtenVast } from './gezochten.ts';
import { alsGevuld, voegStapToe } from './stappen.ts';
import { laatPuntenVervallen } from './store.ts';

export const verzoekHerstellen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekHerstellenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, herstelreden, verzoeker, betrokkene, ...invoer }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const [eersteStapOp] = beeld.stappen.map(({ op }) => op).toSorted();
    return gezienVan(beeld, {
      ...beeld.feiten,
      nieuw: {
        ...{ vandaag: beeld.rij.vastgelegd_op, soort: invoer.soort, hoedanigheid: invoer.hoedanigheid },
        ...{ ontvangenOp: invoer.ontvangenOp, vraag: invoer.vraag, reden: invoer.reden },
        verzoekerNaam: verzoeker.naam,
        verzoekerContact: verzoeker.contact,
        geboortedatum: betrokkene.geboortedatum,
      },
      herstelreden,
      ...(eersteStapOp === undefined ? {} : { eersteStapOp }),
    });
  },
  async doe(zaal, { id, soort, weg, hoedanigheid, ontvangenOp, herstelreden, ...invoer }, { rij, feiten }) {
    const { db } = zaal.tx;
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const { verzoeker, betrokkene, vraag } = invoer;
    const inhoud = verzoekinhoud.parse({ verzoeker, betrokkene, vraag, reden: alsGevuld(invoer.reden) });
    const was = {
      ...verzoekinhoud.parse(sleutel.open(id, 'verzoek', rij.inhoud)),
      soort: uit(verzoeksoorten, rij.soort),
      weg: uit(verzoekwegen, rij.weg),
      hoedanigheid: uit(hoedanigheden, rij.hoedanigheid),
      ontvangenOp: rij.ontvangen_op,
    };
    const wordt = { ...inhoud, soort, weg, hoedanigheid, ontvangenOp };
    const anders = wasAnders(was, wordt);
    if (Object.keys(anders).length === 0)
      throw new InvoerOngeldig([{ path: ['herstelreden'], message: 'er is niets veranderd' }]);
    const { geboortedatum } = betrokkene;
    await db
      .updateTable('verzoeken.verzoek')
      .set({
        ...{ soort, weg, hoedanigheid, ontvangen_op: ontvangenOp },
        zestien_op: geboortedatum === undefined ? null : (zestienNa(geboortedatum, ontvangenOp) ?? null),
        inhoud: sleutel.sluit(id, 'verzoek', inhoud),
      })
      .where('id', '=', id)
      .execute();
    await voegStapToe(zaal, id, {
      soort: 'hersteld',
      op: zaal.vandaag,
      inhoud: { tekst: herstelreden, was: anders },
    });
    const gevolgen = gevolgenVan(was, wordt);
    if (gevolgen.zoeksleutels) {
      await sql`select verzoeken.vergeet_genoemden(${id})`.execute(db);
      await legGenoemdenVast(zaal, id, hoedanigheid, inhoud);
    }
    if (gevolgen.zoeken) {
      await legGezochtenVast(zaal, id, zoekslagen, { naw: inhoud.betrokkene, ookAls: [] });
      await laatPuntenVervallen(zaal, id);
      await sql`select verzoeken.laat_vondsten_vervallen(${id})`.execute(db);
    }
    const gezocht = feiten.doorzochtOp ?? feiten.archiefDoorzochtOp;
    const vervallen = [
      ...(gevolgen.identiteit && feiten.identiteitOp !== undefined ? (['identiteit-vervallen'] as const) : []),
      ...(gevolgen.bevoegdheid && feiten.bevoegd !== undefined ? (['bevoegdheid-vervallen'] as const) : []),
      ...(gevolgen.zoeken && gezocht !== undefined ? (['zoeken-vervallen'] as const) : []),
    ];
    for (const stap of vervallen) await voegStapToe(zaal, id, { soort: stap, op: zaal.vandaag, inhoud: {} });
    return { verzoek: id };
  },
});
