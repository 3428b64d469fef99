// Art. 12: what requests of data subjects ask of this actor, corrections that were decided on after one, and letters about corrections.
import { plicht } from '../../convenant/plichten.ts';
import type { Rol } from '../../convenant/rollen.ts';
import {
  plichtenOverGrens,
  plichtenVanArchiefpunt,
  plichtenVanStukken,
  plichtenVanVerzoek,
  plichtenVanVerzoekKernpartij,
  plichtVanPunt,
  plichtVanToezicht,
} from '../../convenant/verzoekplichten.ts';
import { correctieregisters } from '../../convenant/vormen/correctieverzoeken.ts';
import type { PlichtVorm } from '../../convenant/vormen/werkvoorraad.ts';
import { alsHoorpunt, magZichUiten } from '../../convenant/zienswijzeregels.ts';
import {
  leesHoorpunten,
  leesPunten,
  leesToezicht,
  leesZienswijzen as leesZienswijzenInArchief,
} from '../../dossiers/archief/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { registers } from '../betrokkene/correctiepunten.ts';
import { feitenVan } from '../betrokkene/feiten.ts';
import { geenNieuws, leesZoekstanden } from '../betrokkene/gezochten.ts';
import { leesAfwezig, leesVerzoeken } from '../betrokkene/store.ts';
import { leesOnbeslist } from '../betrokkene/stukken.ts';
import { alsBrieven, leesPerBrief } from '../kennisgevingen/lezen.ts';
import { leesVerzoekwerk } from './verzoekwerk.ts';

/** Open requests are the uitvoerder's to answer, and after his search, or in their last week, the core parties'; whoever supervises hears of those that are late (12 lid 3). */
export async function verzoekplichten(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  const verzoeken = (await leesVerzoeken(zaal)).map(({ verzoek, stappen }) => ({
    wat: { dossier: verzoek.id, nummer: verzoek.nummer },
    feiten: feitenVan(verzoek, stappen, zaal.vandaag),
  }));
  if (hoed !== 'uitvoerder' && hoed !== 'weegploeglid')
    return verzoeken
      .filter(({ feiten }) => feiten.stand === 'open' && feiten.uiterlijk < zaal.vandaag)
      .flatMap(({ wat, feiten }) => [
        plicht('verzoek-te-laat', 'verzoeken', wat, feiten.uiterlijk, zaal.vandaag),
        ...plichtenOverGrens(wat, feiten),
      ]);
  const partij = zaal.actor.partij?.soort;
  const optreden = { rol: hoed, ...(partij === undefined ? {} : { partij }) };
  const afwezig = await leesAfwezig(zaal);
  const onbeslist = await zaal.onder('verzoeken_lezen', () => leesOnbeslist(zaal.tx), hoed);
  const lopend = verzoeken.flatMap(({ wat, feiten }) =>
    feiten.stand === 'open' ? [{ id: wat.dossier, soort: feiten.soort }] : [],
  );
  const standen = await leesZoekstanden(
    zaal.tx,
    lopend.map(({ id }) => id),
    zaal.vandaag,
  );
  const werk = await leesVerzoekwerk(zaal, hoed, lopend, onbeslist);
  const nieuws = (verzoek: string) => standen.get(verzoek) ?? geenNieuws;
  return verzoeken.flatMap(({ wat, feiten }) => [
    ...(hoed === 'uitvoerder'
      ? plichtenVanVerzoek(wat, feiten, nieuws(wat.dossier), werk(wat.dossier))
      : plichtenVanVerzoekKernpartij(wat, feiten, partij, afwezig, nieuws(wat.dossier), werk(wat.dossier))),
    ...plichtenOverGrens(wat, feiten),
    ...plichtenVanStukken(wat, feiten, onbeslist.get(wat.dossier) ?? [], optreden, afwezig),
  ]);
}

/** Decisions on requests to correct that wait to be carried out (12 lid 6); whoever supervises hears of those that are late. */
export async function correctieplichten(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  const plichten: PlichtVorm[] = [];
  for (const register of correctieregisters) {
    const { lezen, deur } = registers[register];
    const punten = await zaal.onder(lezen, () => deur.leesPunten(zaal.tx), hoed);
    plichten.push(
      ...punten.flatMap((punt) => plichtVanPunt({ ...punt, register }, hoed !== 'uitvoerder', zaal.vandaag) ?? []),
    );
  }
  return plichten;
}

/** Letters of notice that must still go (12 lid 6): the uitvoerder's, of what is sealed the police's, of what is archived the core parties'. */
export async function briefplichten(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  return alsBrieven(await leesPerBrief(zaal, hoed === 'uitvoerder' ? hoed : 'weegploeglid'), []).flatMap(
    ({ register, dossier, nummer, uiterlijk, items }) =>
      uiterlijk === null
        ? []
        : plicht(
            'kennisgeving-per-brief',
            // Of a file that is gone: where it was.
            register === 'vernietigd' ? (hoed === 'uitvoerder' ? 'weegploeg' : 'archief') : register,
            { dossier, nummer, aanleiding: items[0]?.id },
            uiterlijk,
            zaal.vandaag,
          ),
  );
}

/** Art. 12 lid 5: items of requests of which this party, under the hat of each register, did not say yet what it thinks. */
export async function zienswijzeplichten(
  zaal: Zaal,
  hoeden: Readonly<Record<(typeof correctieregisters)[number], Rol | undefined>>,
): Promise<readonly PlichtVorm[]> {
  const partij = zaal.actor.partij?.soort;
  const plichten: PlichtVorm[] = [];
  for (const register of correctieregisters) {
    const { lezen, deur } = registers[register];
    const hoed = hoeden[register];
    if (hoed === undefined) continue;
    const open = await zaal.onder(
      lezen,
      async () => {
        const punten = (await deur.leesPunten(zaal.tx)).filter((punt) => magZichUiten(alsHoorpunt(punt), partij));
        const gezegd = await deur.leesZienswijzen(
          zaal.tx,
          punten.map(({ id }) => id),
        );
        return punten.filter(({ id }) => !gezegd.some((een) => een.punt === id && een.partij === partij));
      },
      hoed,
    );
    plichten.push(
      ...open.map(({ id: aanleiding, dossier, dossiernummer: nummer, zienswijzeUiterlijk }) =>
        plicht('zienswijze-geven', register, { dossier, nummer, aanleiding }, zienswijzeUiterlijk, zaal.vandaag),
      ),
    );
  }
  return [...plichten, ...(await archiefzienswijzeplichten(zaal, hoeden))];
}

/** The same of archived items: of core parties, and of the party that brought the item, by the number that it knows. */
async function archiefzienswijzeplichten(
  zaal: Zaal,
  hoeden: Parameters<typeof zienswijzeplichten>[1],
): Promise<readonly PlichtVorm[]> {
  const partij = zaal.actor.partij?.soort;
  const hoed = hoeden.weegploeg ?? hoeden.casusoverleg;
  if (hoed === undefined) return [];
  return zaal.onder(
    'archief_lezen',
    async () => {
      const punten = (await leesHoorpunten(zaal.tx)).filter((punt) => magZichUiten(alsHoorpunt(punt), partij));
      const gezegd = await leesZienswijzenInArchief(
        zaal.tx,
        punten.map(({ id }) => id),
      );
      return punten
        .filter(({ id }) => !gezegd.some((een) => een.punt === id && een.partij === partij))
        .map(({ id: aanleiding, dossiernummer: nummer, zienswijzeUiterlijk }) =>
          plicht(
            'zienswijze-geven',
            'archief',
            { dossier: null, nummer, aanleiding },
            zienswijzeUiterlijk,
            zaal.vandaag,
          ),
        );
    },
    hoed,
  );
}

/** What archived items ask: of the core parties a decision and that it is carried out, of whoever supervises to know what is late. */
export async function archiefcorrectieplichten(zaal: Zaal, hoed: Rol): Promise<readonly PlichtVorm[]> {
  if (hoed === 'functionaris-gegevensbescherming') {
    const punten = await zaal.onder('verzoeken_toezien', () => leesToezicht(zaal.tx), hoed);
    return punten.flatMap((punt) => plichtVanToezicht(punt, zaal.vandaag) ?? []);
  }
  const punten = await zaal.onder('archief_lezen', () => leesPunten(zaal.tx), hoed);
  if (punten.length === 0) return [];
  const verzoeken = await zaal.onder('verzoeken_toezien', () => leesVerzoeken(zaal), hoed);
  const antwoord = new Map(
    verzoeken.map(({ verzoek, stappen }) => [verzoek.id, feitenVan(verzoek, stappen, zaal.vandaag).uiterlijk]),
  );
  return punten.flatMap((punt) => plichtenVanArchiefpunt(punt, antwoord.get(punt.verzoek) ?? null, zaal.vandaag));
}
