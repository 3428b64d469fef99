// What this actor can do with a casus now, from the same conditions as the gate weighs.
import { type Mogelijk, mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { vereisteMaatregelen } from '../../convenant/regimes/convenant-2017.ts';
import type { JuistheidVorm } from '../../convenant/vormen/correctie.ts';
import type { Mogelijkheid } from '../../convenant/vormen/gedeeld.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';
import type { Casusbeeld } from './feiten.ts';

const altijd = [
  regels['plan-opstellen'],
  regels['maatregel-opnemen'],
  regels['plan-vaststellen'],
  regels['voortgang-vastleggen'],
  regels['maatregel-afronden'],
  regels['maatregel-verlengen'],
  regels['monitoring-plannen'],
  regels['monitoring-vastleggen'],
  regels['deelname-voorstellen'],
  regels['afsluiting-adviseren'],
  regels['afsluiting-voorstellen'],
  regels['doorverstrekking-voorstellen'],
  regels['gegeven-verstrekken'],
  regels['achterblijver-opnemen'],
  regels['netwerkpersoon-opnemen'],
  regels['advies-vragen'],
] as const;

/** Offered as long as there is something to check or correct. */
const correctieregels = [
  regels['casusjuistheid-controleren'],
  regels['casusgegeven-verbeteren'],
  regels['casusgegeven-aanvullen'],
  regels['casusgegeven-verwijderen'],
  regels['casusgegeven-afschermen'],
] as const;

/** `verzegeld`: something in the casus is sealed, as far as this actor may know. */
export async function mogelijkhedenVan(
  zaal: Zaal,
  beeld: Casusbeeld,
  verzegeld: boolean,
  gegevens: number,
  { zonderInhoud, verzoeken }: JuistheidVorm,
): Promise<Mogelijkheid[]> {
  const { feiten, gemeenteNeemtDeel } = beeld;
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  const partij = zaal.actor.partij?.soort;
  const openAdviezen = beeld.adviezen.filter((advies) => advies.antwoord === null).map((advies) => advies.id);
  const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
  const maatregelenGemeente = vereisteMaatregelen.every((maatregel) => plan?.dekt.includes(maatregel) === true);
  const teZeggen = verzoeken.filter(({ uwZienswijze }) => uwZienswijze).length;
  const gewogen: readonly (Mogelijk | undefined)[] = [
    ...altijd.map((regel) => mogelijkheid(regel, rollen, partij, feiten)),
    ...(gegevens === 0 ? [] : correctieregels).map((regel) => mogelijkheid(regel, rollen, partij, feiten)),
    zonderInhoud.some(({ toestand }) => toestand === 'afgeschermd')
      ? mogelijkheid(regels['casusafscherming-opheffen'], rollen, partij, feiten)
      : undefined,
    // Where nothing is asked of the party there is nothing to say.
    teZeggen === 0 ? undefined : mogelijkheid(regels['casuszienswijze-geven'], rollen, partij, { ...feiten, teZeggen }),
    mogelijkheid(regels['advies-vastleggen'], rollen, partij, { ...feiten, openAdviezen }),
    // Whoever may not know of sealed items is not asked to release any.
    verzegeld
      ? mogelijkheid(regels['verstrekte-politiegegevens-vrijgeven'], rollen, partij, {
          ...feiten,
          verzegeld,
          gemeenteNeemtDeel,
          maatregelenGemeente,
        })
      : undefined,
  ];
  return gewogen.flatMap((stand) =>
    stand === undefined ? [] : [{ handeling: stand.handeling, weigeringen: [...stand.weigeringen] }],
  );
}
