// Art. 12 lid 3 and 4: what people decided on the items of an overview, with the reasons sealed; decided anew it is replaced.
import { inzagestukkenBeoordelen as regel } from '../../convenant/artikelen/inzagestukken-beoordelen.ts';
import { beslisserNu, beslissers, stukbesluiten } from '../../convenant/inzage.ts';
import { inzagestukkenBeoordelenInvoer, stukbeslissing } from '../../convenant/vormen/inzage.ts';
import { verzoekAntwoord } from '../../convenant/vormen/verzoeken.ts';
import { handeling } from '../../gate/handeling.ts';
import { gezienVan, uit } from './feiten.ts';
import { leesInzagebeeld } from './inzagebeeld.ts';
import { alsGevuld } from './stappen.ts';
import { bewaarOverInformeren, leesOngeziene } from './stukken.ts';

export const inzagestukkenBeoordelen = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: inzagestukkenBeoordelenInvoer,
  antwoord: verzoekAntwoord,
  async kijk(zaal, { id, keuzes }) {
    const beeld = await leesInzagebeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const gekozen = keuzes.map((keuze) => ({ keuze, stuk: beeld.stukken.find((stuk) => stuk.id === keuze.stuk) }));
    // An item that does not exist for this actor is none of his choices either.
    if (gekozen.some(({ stuk }) => stuk === undefined)) return undefined;
    const overInformeren = await leesOngeziene(zaal, beeld.vondsten, beeld.stukken);
    const kop = gezienVan(beeld, {
      ...beeld.feiten,
      optreden: zaal.optreden,
      keuzes: gekozen.flatMap(({ keuze: { besluit, grond, tekst, reden }, stuk }) =>
        stuk === undefined
          ? []
          : [
              {
                beslist: beslisserNu(uit(beslissers, stuk.beslist), beeld.afwezig),
                voorstel: uit(stukbesluiten, stuk.voorstel),
                besluit,
                grond,
                tekst,
                reden,
              },
            ],
      ),
    });
    return {
      ...kop,
      objecten: [...kop.objecten, ...overInformeren.map(({ dossier }) => dossier)],
      nummers: [...kop.nummers, ...overInformeren.flatMap(({ nummer }) => nummer ?? [])],
      gezien: { rij: beeld.rij, overInformeren, stukken: beeld.stukken },
    };
  },
  async doe(zaal, { id, keuzes }, { rij, overInformeren, stukken }) {
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    for (const vondst of overInformeren) await bewaarOverInformeren(zaal, sleutel, rij, vondst, stukken);
    for (const { stuk, besluit, grond, tekst, zonderHerkomst, reden } of keuzes) {
      const beslissing = stukbeslissing.parse({
        reden: alsGevuld(reden) ?? null,
        tekst: besluit === 'inkorten' ? (tekst ?? null) : null,
        zonderHerkomst: besluit === 'inkorten' && zonderHerkomst === true ? true : undefined,
      });
      await zaal.tx.db
        .updateTable('verzoeken.stuk')
        .set({
          besluit,
          grond: grond ?? null,
          besloten_door: zaal.actor.functionaris,
          besloten_op: zaal.vandaag,
          beslissing: sleutel.sluit(stuk, 'beslissing', beslissing),
        })
        .where('id', '=', stuk)
        .execute();
    }
    return { verzoek: id };
  },
});
