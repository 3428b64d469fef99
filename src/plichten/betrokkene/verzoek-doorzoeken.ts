// Art. 12 lid 3: looks for the data subject in every register and request that the searcher may see, each under its own role; what was taken from a file before is brought up to date.
import { verzoekDoorzoeken as regel } from '../../convenant/artikelen/verzoek-doorzoeken.ts';
import { vanUitvoerder, vondstsoorten } from '../../convenant/verzoeken.ts';
import {
  stapinhoud,
  verzoekDoorzoekenAntwoord,
  verzoekDoorzoekenInvoer,
  verzoekinhoud,
} from '../../convenant/vormen/verzoeken.ts';
import * as archief from '../../dossiers/archief/inzage.ts';
import * as casusoverleg from '../../dossiers/casusoverleg/inzage.ts';
import * as weegploeg from '../../dossiers/weegploeg/inzage.ts';
import { handeling, type Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { gezienVan, leesVerzoekbeeld, uit, type Verzoekbeeld } from './feiten.ts';
import { haalGenoemdenIn, leesOngenoemde, zoekInVerzoeken } from './genoemden.ts';
import { legGezochtenVast } from './gezochten.ts';
import { voegStapToe } from './stappen.ts';
import { leesAfwezig } from './store.ts';
import { bewaarStukken } from './stukken.ts';
import { bewaarTreffers, isGewijzigd, leesVondsten, vondstfeitVan } from './vondsten.ts';

type Gezochte = Parameters<typeof weegploeg.zoekBetrokkene>[1];

// Under the roles that write: what is shielded is his too (AVG 15), and for the roles that read it does not exist.
async function zoekAlsUitvoerder(zaal: Zaal, id: string, gezochte: Gezochte): Promise<number> {
  const weeg = await zaal.onder('weegploeg_schrijven', () => weegploeg.zoekBetrokkene(zaal, gezochte));
  const casus = await zaal.onder('casusoverleg_schrijven', () => casusoverleg.zoekBetrokkene(zaal, gezochte));
  const verzoeken = await zoekInVerzoeken(zaal, id, gezochte);
  return (
    (await bewaarTreffers(zaal, id, 'weegploeg', weeg)) +
    (await bewaarTreffers(zaal, id, 'casusoverleg', casus)) +
    (await bewaarTreffers(zaal, id, 'verzoeken', verzoeken))
  );
}

/** The open part of the registers is the uitvoerder's; whoever looks behind the seal adds what only core parties see, and the municipality nothing sealed. */
async function zoekAchterZegel(zaal: Zaal, id: string, gezochte: Gezochte): Promise<number> {
  const weeg = await zaal.onder('weegploeg_schrijven', () => weegploeg.zoekBetrokkene(zaal, gezochte));
  const oud = await zaal.onder('archief_lezen', () => archief.zoekBetrokkene(zaal, gezochte));
  const brieven = await zoekInVerzoeken(zaal, id, gezochte);
  const alleenHier = weeg.filter(
    ({ verzegeld, soort }) => !vanUitvoerder({ register: 'weegploeg', verzegeld, soort: uit(vondstsoorten, soort) }),
  );
  return (
    (await bewaarTreffers(zaal, id, 'weegploeg', alleenHier)) +
    (await bewaarTreffers(zaal, id, 'archief', oud)) +
    (await bewaarTreffers(zaal, id, 'verzoeken', brieven))
  );
}

/** The names of earlier searches by the same people: what was looked for once is looked for again. */
function eerderGezocht(
  sleutel: Dossiersleutel,
  stappen: Verzoekbeeld['stappen'],
  soort: 'doorzocht' | 'archief-doorzocht',
) {
  return stappen
    .filter((stap) => stap.soort === soort)
    .flatMap((stap) => stapinhoud.parse(sleutel.open(stap.id, soort, stap.inhoud)).ookAls ?? []);
}

const vanUitvoerderZelf = (zaal: Zaal): boolean => zaal.optreden.rol === 'uitvoerder';

export const verzoekDoorzoeken = handeling({
  regel,
  rol: 'verzoeken_schrijven',
  soort: 'schrijven',
  invoer: verzoekDoorzoekenInvoer,
  antwoord: verzoekDoorzoekenAntwoord,
  async kijk(zaal, { id }) {
    const beeld = await leesVerzoekbeeld(zaal, id);
    if (beeld === undefined) return undefined;
    const kop = gezienVan(beeld, { ...beeld.feiten, optreden: zaal.optreden, afwezig: await leesAfwezig(zaal) });
    const eigen = vanUitvoerderZelf(zaal);
    const bij = (await leesVondsten(zaal.tx, id)).filter(
      (vondst) =>
        beeld.feiten.soort === 'inzage' && isGewijzigd(vondst) && vanUitvoerder(vondstfeitVan(vondst)) === eigen,
    );
    // What was written before it had tokens is opened once, by who may read it anyway.
    const ongenoemd = eigen ? await leesOngenoemde(zaal.tx) : [];
    const brieven = eigen
      ? []
      : await zaal.onder('weegploeg_schrijven', () => weegploeg.leesBrievenZonderTokens(zaal.tx));
    const open = [...bij, ...brieven, ...ongenoemd.map(({ id: dossier, nummer }) => ({ dossier, nummer }))];
    return {
      ...kop,
      objecten: [...new Set([...kop.objecten, ...open.map(({ dossier }) => dossier)])],
      nummers: [...new Set([...kop.nummers, ...open.flatMap(({ nummer }) => nummer ?? [])])],
      gezien: { rij: beeld.rij, stappen: beeld.stappen, bij, ongenoemd, brieven },
    };
  },
  async doe(zaal, { id, ookAls: ook }, { rij, stappen, bij, ongenoemd, brieven }) {
    await haalGenoemdenIn(zaal, ongenoemd);
    await zaal.onder('weegploeg_schrijven', () => weegploeg.haalBrieventokensIn(zaal, brieven));
    const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', id);
    const { betrokkene } = verzoekinhoud.parse(sleutel.open(id, 'verzoek', rij.inhoud));
    const alsUitvoerder = vanUitvoerderZelf(zaal);
    const soort = alsUitvoerder ? 'doorzocht' : 'archief-doorzocht';
    const ookAls = [...new Set([...eerderGezocht(sleutel, stappen, soort), ...ook])];
    const gezochte: Gezochte = { naw: betrokkene, ookAls };
    if (alsUitvoerder)
      await zaal.tx.db
        .updateTable('verzoeken.verzoek')
        .set({ doorzocht_op: zaal.vandaag })
        .where('id', '=', id)
        .execute();
    await legGezochtenVast(zaal, id, [alsUitvoerder ? 'registers' : 'archief'], gezochte);
    const gevonden = await (alsUitvoerder ? zoekAlsUitvoerder : zoekAchterZegel)(zaal, id, gezochte);
    // As they are now: what lies in another file was judged for the file that it lay in.
    const nog = (await leesVondsten(zaal.tx, id)).filter(
      (nu) => nu.oordeel === 'bevestigd' && bij.some((vondst) => vondst.id === nu.id && vondst.dossier === nu.dossier),
    );
    for (const vondst of nog) await bewaarStukken(zaal, sleutel, rij, vondst);
    await voegStapToe(zaal, id, {
      soort,
      op: zaal.vandaag,
      inhoud: ookAls.length === 0 ? {} : { ookAls },
    });
    return { verzoek: id, gevonden };
  },
});
