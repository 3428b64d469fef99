// What an actor can do with a weegdossier now, from the same conditions as the gate weighs.
import { metWeegploeg, mogelijkheid } from '../../convenant/mogelijkheden.ts';
import { regels } from '../../convenant/regels.ts';
import { vereisteMaatregelen } from '../../convenant/regimes/convenant-2017.ts';
import { isVoltallig } from '../../convenant/vertrek.ts';
import type { JuistheidVorm } from '../../convenant/vormen/correctie.ts';
import type { Weeggegeven } from '../../convenant/vormen/weegploeg.ts';
import type { SamenvoegingVorm } from '../../convenant/vormen/weegwerk.ts';
import type { Zaal } from '../../gate/handeling.ts';
import { leesBeveiligingsplan } from '../../toegang/partnerschap.ts';
import { alsWeegstand, leesEinddossier, type Weegbeeld } from './feiten.ts';
import { informerenVan } from './informatieplicht-tonen.ts';

const correctieregels = [
  regels['juistheid-controleren'],
  regels['gegeven-verbeteren'],
  regels['gegeven-aanvullen'],
  regels['gegeven-verwijderen'],
  regels['gegeven-afschermen'],
] as const;

/** Checks and corrections: offered as long as there is an item that this actor corrects, behind the seal or before it. */
function correctiesVan(
  zaal: Zaal,
  feiten: Weegbeeld['feiten'],
  gegevens: readonly Pick<Weeggegeven, 'verzegeld' | 'bron'>[],
  { zonderInhoud }: JuistheidVorm,
) {
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  const partij = zaal.actor.partij;
  const eigen = gegevens.some((gegeven) =>
    gegeven.verzegeld ? gegeven.bron.id === partij?.id : rollen.includes('uitvoerder'),
  );
  const regelset = [
    ...(eigen ? correctieregels : []),
    ...(zonderInhoud.some(({ toestand }) => toestand === 'afgeschermd') ? [regels['afscherming-opheffen']] : []),
  ];
  const correctiefeiten = { ...feiten, stemtNog: feiten.openVoorstel !== undefined };
  return regelset.map((regel) => mogelijkheid(regel, rollen, partij?.soort, correctiefeiten));
}

/** What this actor can do with the dossier now, with everything that stands in the way. */
export async function mogelijkhedenVan(
  zaal: Zaal,
  { feiten, dossier }: Weegbeeld,
  gegevens: readonly Pick<Weeggegeven, 'soort' | 'verzegeld' | 'bron'>[],
  juistheid: JuistheidVorm,
  samenvoegingen: readonly SamenvoegingVorm[],
) {
  const signalen = gegevens.filter((gegeven) => gegeven.soort === 'signaal');
  const verzegeldeSignalen = signalen.filter((signaal) => signaal.verzegeld).length;
  const eigenSignalen = signalen.filter((signaal) => signaal.bron.id === zaal.actor.partij?.id).length;
  const rollen = zaal.actor.mandaten.map((mandaat) => mandaat.rol);
  const partij = zaal.actor.partij?.soort;
  const plan = await leesBeveiligingsplan(zaal.tx, zaal.vandaag);
  const eind = await leesEinddossier(zaal, dossier);
  const vrijgavefeiten = {
    vandaag: zaal.vandaag,
    stand: alsWeegstand(eind.stand),
    ...(eind.besluit_op === null ? {} : { besluitOp: eind.besluit_op }),
    verzegeld: verzegeldeSignalen > 0,
    maatregelenGemeente: vereisteMaatregelen.every((maatregel) => plan?.dekt.includes(maatregel) === true),
  };
  const teZeggen = juistheid.verzoeken.filter(({ uwZienswijze }) => uwZienswijze).length;
  const kan = [
    mogelijkheid(regels['signaal-inbrengen'], rollen, partij, feiten),
    mogelijkheid(regels['signaal-intrekken'], rollen, partij, { stand: alsWeegstand(eind.stand), eigenSignalen }),
    // Whoever may not know of sealed items is not asked to release any.
    verzegeldeSignalen > 0 || dossier.verzegeld
      ? mogelijkheid(regels['politiegegevens-vrijgeven'], rollen, partij, vrijgavefeiten)
      : undefined,
    mogelijkheid(regels['dossiers-samenvoegen'], rollen, partij, feiten),
    samenvoegingen.some(({ erin, ongedaan }) => erin && ongedaan === null)
      ? mogelijkheid(regels['samenvoeging-ongedaan-maken'], rollen, partij, feiten)
      : undefined,
    mogelijkheid(regels['nadere-informatie-vragen'], rollen, partij, feiten),
    mogelijkheid(regels['nadere-informatie-geven'], rollen, partij, feiten),
    // Where nothing was asked there is nothing to change.
    ...(feiten.openVragen.length === 0
      ? []
      : [
          mogelijkheid(regels['informatievraag-verlengen'], rollen, partij, feiten),
          mogelijkheid(regels['informatievraag-intrekken'], rollen, partij, feiten),
        ]),
    mogelijkheid(regels['signalen-analyseren'], rollen, partij, feiten),
    mogelijkheid(regels['agendering-voorstellen'], rollen, partij, feiten),
    mogelijkheid(regels['doorgifte-voorstellen'], rollen, partij, feiten),
    mogelijkheid(regels.stemmen, rollen, partij, feiten),
    // Offered only where it can be: whoever was scheduled is kept for five years.
    feiten.stand === 'niet-geagendeerd'
      ? mogelijkheid(regels['vernietiging-vervroegen'], rollen, partij, feiten)
      : undefined,
    ...correctiesVan(zaal, feiten, gegevens, juistheid),
    // Where nothing is asked of the party there is nothing to say.
    teZeggen === 0
      ? undefined
      : mogelijkheid(regels['correctiezienswijze-geven'], rollen, partij, { ...feiten, teZeggen }),
    ...(await informerenVan(zaal, dossier.id)),
  ].filter((regel) => regel !== undefined);
  return metWeegploeg(kan, isVoltallig(zaal.partnerschap.vertrokken));
}
