// Art. 12: how far the work on open requests is, so that a list of work says the next step; counts and days, no content is opened.
import { teHoren } from '../../convenant/artikelen/correctie-beslissen.ts';
import { ligtVoor } from '../../convenant/correctieverzoeken.ts';
import type { Beslisser } from '../../convenant/inzage.ts';
import type { Partijsoort, Rol } from '../../convenant/rollen.ts';
import { isVoorTeLeggen, type Verzoeksoort, vanUitvoerder } from '../../convenant/verzoeken.ts';
import { geenWerk, type Verzoekwerk, wachtTot } from '../../convenant/verzoekplichten.ts';
import { correctieregisters, type Puntregel } from '../../convenant/vormen/correctieverzoeken.ts';
import { leesPuntenVanVerzoek, leesStanden } from '../../dossiers/archief/rechten.ts';
import { leesPuntenVoorAntwoord } from '../../dossiers/casusoverleg/rechten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { registers } from '../betrokkene/correctiepunten.ts';
import { leesVondstfeiten } from '../betrokkene/vondsten.ts';

/** An item of a request without a decision, with who said itself what it thinks. */
interface Open {
  readonly punt: Puntregel;
  readonly gezegd: readonly Partijsoort[];
}

/** Items of requests in a register and who spoke, for the uitvoerder; by request. */
async function leesEigenPunten(zaal: Zaal, hoed: Rol, lopend: readonly string[]) {
  const gevonden: Open[] = [];
  for (const register of correctieregisters) {
    const { lezen, deur } = registers[register];
    await zaal.onder(
      lezen,
      async () => {
        const punten = (await deur.leesPunten(zaal.tx)).filter((een) => lopend.includes(een.verzoek) && ligtVoor(een));
        const gezegd = await deur.leesZienswijzen(
          zaal.tx,
          punten.filter(({ besluit }) => besluit === null).map(({ id }) => id),
        );
        for (const punt of punten)
          gevonden.push({ punt, gezegd: gezegd.flatMap((een) => (een.punt === punt.id ? [een.partij] : [])) });
      },
      hoed,
    );
  }
  return Map.groupBy(gevonden, ({ punt }) => punt.verzoek);
}

/** How many items lie with a request and until when a view on each is waited for, as far as this reader has to do with it. */
type Puntwerk = Pick<Verzoekwerk, 'punten' | 'open'>;

async function puntwerkVanUitvoerder(
  zaal: Zaal,
  hoed: Rol,
  lopend: readonly string[],
): Promise<(verzoek: string) => Promise<Puntwerk>> {
  const eigen = await leesEigenPunten(zaal, hoed, lopend);
  return async (verzoek) => {
    const hier = eigen.get(verzoek) ?? [];
    // What lies in the archive is the core parties' to decide.
    const archief = await zaal.onder('verzoeken_lezen', () => leesStanden(zaal.tx, verzoek), hoed);
    return {
      punten: hier.length + archief.filter(ligtVoor).length,
      open: hier.flatMap(({ punt, gezegd }) =>
        punt.besluit === null
          ? [
              wachtTot(
                punt,
                teHoren(punt.verzoeksoort, punt.bron.soort, zaal.partnerschap.vertrokken),
                gezegd,
                zaal.vandaag,
              ),
            ]
          : [],
      ),
    };
  };
}

/** For a core party every item that its answer waits for, wherever it lies; nothing sealed does. */
async function puntwerkVanKernpartij(zaal: Zaal, hoed: Rol, verzoek: string): Promise<Puntwerk> {
  const { weegploeg } = registers;
  const weeg = await zaal.onder(weegploeg.lezen, () => weegploeg.deur.leesPuntenVanVerzoek(zaal.tx, verzoek), hoed);
  const casus = await zaal.onder('verzoeken_lezen', () => leesPuntenVoorAntwoord(zaal.tx, verzoek), hoed);
  const archief = await zaal.onder('archief_lezen', () => leesPuntenVanVerzoek(zaal.tx, verzoek), hoed);
  const punten = [...weeg, ...casus, ...archief.filter(({ verzegeld }) => !verzegeld)].filter(ligtVoor);
  return { punten: punten.length, open: punten.flatMap(({ besluit }) => (besluit === null ? [null] : [])) };
}

/** How far the work on these open requests is, for whoever wears this hat. */
export async function leesVerzoekwerk(
  zaal: Zaal,
  hoed: Rol,
  lopend: readonly { readonly id: string; readonly soort: Verzoeksoort }[],
  onbeslist: ReadonlyMap<string, readonly Beslisser[]>,
): Promise<(verzoek: string) => Verzoekwerk> {
  const ids = lopend.map(({ id }) => id);
  const correcties = lopend.flatMap(({ id, soort }) => (soort === 'inzage' ? [] : [id]));
  const vondsten = Map.groupBy(
    await zaal.onder('verzoeken_lezen', () => leesVondstfeiten(zaal.tx, ids), hoed),
    ({ verzoek }) => verzoek,
  );
  const isUitvoerder = hoed === 'uitvoerder';
  const puntwerkVan = isUitvoerder
    ? await puntwerkVanUitvoerder(zaal, hoed, correcties)
    : (verzoek: string) => puntwerkVanKernpartij(zaal, hoed, verzoek);
  const werk = new Map<string, Verzoekwerk>();
  for (const { id, soort } of lopend) {
    const feiten = (vondsten.get(id) ?? []).map(({ feit }) => feit);
    const open = feiten.filter(({ oordeel }) => oordeel === 'open');
    werk.set(id, {
      openVondsten: open.filter(({ verzegeld }) => !verzegeld).length,
      eigenVondsten: open.filter((feit) => vanUitvoerder(feit) === isUitvoerder).length,
      openStukken: onbeslist.get(id)?.length ?? 0,
      bevestigd: feiten.some(isVoorTeLeggen),
      ...(soort === 'inzage' ? { punten: 0, open: [] } : await puntwerkVan(id)),
    });
  }
  return (verzoek) => werk.get(verzoek) ?? geenWerk;
}
