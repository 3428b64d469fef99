// Every rule of the covenant in one list, so that documents, tests and entrances can walk them all.

import { aanhoudingOpheffen } from './artikelen/aanhouding-opheffen.ts';
import { achterblijverOpnemen } from './artikelen/achterblijver-opnemen.ts';
import { adviesVastleggen } from './artikelen/advies-vastleggen.ts';
import { adviesVragen } from './artikelen/advies-vragen.ts';
import { afschermingOpheffen } from './artikelen/afscherming-opheffen.ts';
import { afsluiten } from './artikelen/afsluiten.ts';
import { afsluitingAdviseren } from './artikelen/afsluiting-adviseren.ts';
import { afsluitingOvernemen } from './artikelen/afsluiting-overnemen.ts';
import { afsluitingVoorstellen } from './artikelen/afsluiting-voorstellen.ts';
import { agenderen } from './artikelen/agenderen.ts';
import { agenderingVoorstellen } from './artikelen/agendering-voorstellen.ts';
import { archiefInzien } from './artikelen/archief-inzien.ts';
import { archiefbriefMaken } from './artikelen/archiefbrief-maken.ts';
import { archiefdossierInzien } from './artikelen/archiefdossier-inzien.ts';
import { archiveren } from './artikelen/archiveren.ts';
import { autorisatieAanvragen } from './artikelen/autorisatie-aanvragen.ts';
import { autorisatieIntrekken } from './artikelen/autorisatie-intrekken.ts';
import { autorisatieToekennen } from './artikelen/autorisatie-toekennen.ts';
import { autorisatiesInzien } from './artikelen/autorisaties-inzien.ts';
import { berichtGelezen } from './artikelen/bericht-gelezen.ts';
import { berichtenInzien } from './artikelen/berichten-inzien.ts';
import { berichtenMailen } from './artikelen/berichten-mailen.ts';
import { berichtvoorkeurInstellen } from './artikelen/berichtvoorkeur-instellen.ts';
import { betrokkeneInformeren } from './artikelen/betrokkene-informeren.ts';
import { casusInzien } from './artikelen/casus-inzien.ts';
import { casusafschermingOpheffen } from './artikelen/casusafscherming-opheffen.ts';
import { casusbesluitStemmen } from './artikelen/casusbesluit-stemmen.ts';
import { casusbesluitenInzien } from './artikelen/casusbesluiten-inzien.ts';
import { casusgegevenAanvullen } from './artikelen/casusgegeven-aanvullen.ts';
import { casusgegevenAfschermen } from './artikelen/casusgegeven-afschermen.ts';
import { casusgegevenVerbeteren } from './artikelen/casusgegeven-verbeteren.ts';
import { casusgegevenVerwijderen } from './artikelen/casusgegeven-verwijderen.ts';
import { casusjuistheidControleren } from './artikelen/casusjuistheid-controleren.ts';
import { casussenZoeken } from './artikelen/casussen-zoeken.ts';
import { casusuitnodigingMaken } from './artikelen/casusuitnodiging-maken.ts';
import { casusvergaderingHouden } from './artikelen/casusvergadering-houden.ts';
import { casusvergaderingVoorbereiden } from './artikelen/casusvergadering-voorbereiden.ts';
import { casusvergaderingenInzien } from './artikelen/casusvergaderingen-inzien.ts';
import { casuszienswijzeGeven } from './artikelen/casuszienswijze-geven.ts';
import { convenantInWerkingStellen } from './artikelen/convenant-in-werking-stellen.ts';
import { convenantVastleggen } from './artikelen/convenant-vastleggen.ts';
import { correctiezienswijzeGeven } from './artikelen/correctiezienswijze-geven.ts';
import { deelnameBeeindigen } from './artikelen/deelname-beeindigen.ts';
import { deelnameVoorstellen } from './artikelen/deelname-voorstellen.ts';
import { deelnemerToelaten } from './artikelen/deelnemer-toelaten.ts';
import { deelnemerToevoegen } from './artikelen/deelnemer-toevoegen.ts';
import { deelnemerVerwijderen } from './artikelen/deelnemer-verwijderen.ts';
import { doorgeven } from './artikelen/doorgeven.ts';
import { doorgifteVoorstellen } from './artikelen/doorgifte-voorstellen.ts';
import { doorverstrekken } from './artikelen/doorverstrekken.ts';
import { doorverstrekkingIntrekken } from './artikelen/doorverstrekking-intrekken.ts';
import { doorverstrekkingVoorstellen } from './artikelen/doorverstrekking-voorstellen.ts';
import { dossiersSamenvoegen } from './artikelen/dossiers-samenvoegen.ts';
import { gegevenAanvullen } from './artikelen/gegeven-aanvullen.ts';
import { gegevenAfschermen } from './artikelen/gegeven-afschermen.ts';
import { gegevenVerbeteren } from './artikelen/gegeven-verbeteren.ts';
import { gegevenVerstrekken } from './artikelen/gegeven-verstrekken.ts';
import { gegevenVerwijderen } from './artikelen/gegeven-verwijderen.ts';
import { geheimhoudingBevestigen } from './artikelen/geheimhouding-bevestigen.ts';
import { heropenen } from './artikelen/heropenen.ts';
import { heropeningOpdragen } from './artikelen/heropening-opdragen.ts';
import { heropeningStemmen } from './artikelen/heropening-stemmen.ts';
import { heropeningVoorstellen } from './artikelen/heropening-voorstellen.ts';
import { informatiebriefMaken } from './artikelen/informatiebrief-maken.ts';
import { informatiebriefOpmaken } from './artikelen/informatiebrief-opmaken.ts';
import { informatieplichtInzien } from './artikelen/informatieplicht-inzien.ts';
import { informatieplichtenInzien } from './artikelen/informatieplichten-inzien.ts';
import { informatievraagIntrekken } from './artikelen/informatievraag-intrekken.ts';
import { informatievraagVerlengen } from './artikelen/informatievraag-verlengen.ts';
import { informerenOverleggen } from './artikelen/informeren-overleggen.ts';
import { juistheidControleren } from './artikelen/juistheid-controleren.ts';
import { maatregelAfronden } from './artikelen/maatregel-afronden.ts';
import { maatregelOpnemen } from './artikelen/maatregel-opnemen.ts';
import { maatregelVerlengen } from './artikelen/maatregel-verlengen.ts';
import { monitoringPlannen } from './artikelen/monitoring-plannen.ts';
import { monitoringVastleggen } from './artikelen/monitoring-vastleggen.ts';
import { nadereInformatieGeven } from './artikelen/nadere-informatie-geven.ts';
import { nadereInformatieVragen } from './artikelen/nadere-informatie-vragen.ts';
import { netwerkpersoonOpnemen } from './artikelen/netwerkpersoon-opnemen.ts';
import { nietAgenderen } from './artikelen/niet-agenderen.ts';
import { ontvangenGegevensInzien } from './artikelen/ontvangen-gegevens-inzien.ts';
import { planInzien } from './artikelen/plan-inzien.ts';
import { planOpstellen } from './artikelen/plan-opstellen.ts';
import { planVaststellen } from './artikelen/plan-vaststellen.ts';
import { plandocumentMaken } from './artikelen/plandocument-maken.ts';
import { politiegegevensVrijgeven } from './artikelen/politiegegevens-vrijgeven.ts';
import { samenvoegingOngedaanMaken } from './artikelen/samenvoeging-ongedaan-maken.ts';
import { samenwerkingsverbandInzien } from './artikelen/samenwerkingsverband-inzien.ts';
import { signaalInbrengen } from './artikelen/signaal-inbrengen.ts';
import { signaalIntrekken } from './artikelen/signaal-intrekken.ts';
import { signalenAnalyseren } from './artikelen/signalen-analyseren.ts';
import { stemmen } from './artikelen/stemmen.ts';
import { taakHervatten } from './artikelen/taak-hervatten.ts';
import { takenInzien } from './artikelen/taken-inzien.ts';
import { uitnodigingenMailen } from './artikelen/uitnodigingen-mailen.ts';
import { uitstelAantekenen } from './artikelen/uitstel-aantekenen.ts';
import { uitstelHerbeoordelen } from './artikelen/uitstel-herbeoordelen.ts';
import { verklaringOpmaken } from './artikelen/verklaring-opmaken.ts';
import { vernietigen } from './artikelen/vernietigen.ts';
import { vernietigingAanhouden } from './artikelen/vernietiging-aanhouden.ts';
import { vernietigingGoedkeuren } from './artikelen/vernietiging-goedkeuren.ts';
import { vernietigingInzien } from './artikelen/vernietiging-inzien.ts';
import { vernietigingVervroegen } from './artikelen/vernietiging-vervroegen.ts';
import { vernietigingVoorstellen } from './artikelen/vernietiging-voorstellen.ts';
import { vernietigingsverklaringMaken } from './artikelen/vernietigingsverklaring-maken.ts';
import { verstrekkingenInzien } from './artikelen/verstrekkingen-inzien.ts';
import { verstrektePolitiegegevensVrijgeven } from './artikelen/verstrekte-politiegegevens-vrijgeven.ts';
import { verzoekVernietigen } from './artikelen/verzoek-vernietigen.ts';
import { voortgangVastleggen } from './artikelen/voortgang-vastleggen.ts';
import { weegdossierInzien } from './artikelen/weegdossier-inzien.ts';
import { weegdossiersZoeken } from './artikelen/weegdossiers-zoeken.ts';
import { weeguitnodigingMaken } from './artikelen/weeguitnodiging-maken.ts';
import { weegvergaderingHouden } from './artikelen/weegvergadering-houden.ts';
import { weegvergaderingVoorbereiden } from './artikelen/weegvergadering-voorbereiden.ts';
import { weegvergaderingenInzien } from './artikelen/weegvergaderingen-inzien.ts';
import { werkvoorraadInzien } from './artikelen/werkvoorraad-inzien.ts';
import type { Taakregel } from './besluit.ts';
import type { Handelingnaam, Taakhandeling } from './dossier.ts';
import { instellingsregels } from './instellingsregels.ts';
import { verzoekregels } from './regels-verzoeken.ts';
import { vertrekregels } from './vertrekregels.ts';

/** Act -> its rule; a missing or double act does not compile. */
export const regels = {
  'convenant-vastleggen': convenantVastleggen,
  'convenant-in-werking-stellen': convenantInWerkingStellen,
  'geheimhouding-bevestigen': geheimhoudingBevestigen,
  'autorisatie-aanvragen': autorisatieAanvragen,
  'autorisatie-toekennen': autorisatieToekennen,
  'autorisatie-intrekken': autorisatieIntrekken,
  'autorisaties-inzien': autorisatiesInzien,
  'samenwerkingsverband-inzien': samenwerkingsverbandInzien,
  ...instellingsregels,
  ...vertrekregels,
  'werkvoorraad-inzien': werkvoorraadInzien,
  'berichten-inzien': berichtenInzien,
  'bericht-gelezen': berichtGelezen,
  'berichtvoorkeur-instellen': berichtvoorkeurInstellen,
  'taken-inzien': takenInzien,
  'taak-hervatten': taakHervatten,
  'signaal-inbrengen': signaalInbrengen,
  'signaal-intrekken': signaalIntrekken,
  'politiegegevens-vrijgeven': politiegegevensVrijgeven,
  'dossiers-samenvoegen': dossiersSamenvoegen,
  'samenvoeging-ongedaan-maken': samenvoegingOngedaanMaken,
  'nadere-informatie-vragen': nadereInformatieVragen,
  'nadere-informatie-geven': nadereInformatieGeven,
  'informatievraag-verlengen': informatievraagVerlengen,
  'informatievraag-intrekken': informatievraagIntrekken,
  'signalen-analyseren': signalenAnalyseren,
  'agendering-voorstellen': agenderingVoorstellen,
  stemmen,
  agenderen,
  'niet-agenderen': nietAgenderen,
  'juistheid-controleren': juistheidControleren,
  'gegeven-verbeteren': gegevenVerbeteren,
  'gegeven-aanvullen': gegevenAanvullen,
  'gegeven-verwijderen': gegevenVerwijderen,
  'gegeven-afschermen': gegevenAfschermen,
  'afscherming-opheffen': afschermingOpheffen,
  'correctiezienswijze-geven': correctiezienswijzeGeven,
  'doorgifte-voorstellen': doorgifteVoorstellen,
  doorgeven,
  'informeren-overleggen': informerenOverleggen,
  'informatiebrief-opmaken': informatiebriefOpmaken,
  'informatiebrief-maken': informatiebriefMaken,
  'betrokkene-informeren': betrokkeneInformeren,
  'uitstel-aantekenen': uitstelAantekenen,
  'uitstel-herbeoordelen': uitstelHerbeoordelen,
  'informatieplichten-inzien': informatieplichtenInzien,
  'informatieplicht-inzien': informatieplichtInzien,
  'weegdossiers-zoeken': weegdossiersZoeken,
  'weegdossier-inzien': weegdossierInzien,
  'gegeven-verstrekken': gegevenVerstrekken,
  'verstrekte-politiegegevens-vrijgeven': verstrektePolitiegegevensVrijgeven,
  'achterblijver-opnemen': achterblijverOpnemen,
  'netwerkpersoon-opnemen': netwerkpersoonOpnemen,
  'advies-vragen': adviesVragen,
  'advies-vastleggen': adviesVastleggen,
  'plan-opstellen': planOpstellen,
  'maatregel-opnemen': maatregelOpnemen,
  'plan-vaststellen': planVaststellen,
  'deelname-voorstellen': deelnameVoorstellen,
  'casusbesluit-stemmen': casusbesluitStemmen,
  'deelnemer-toevoegen': deelnemerToevoegen,
  'deelnemer-verwijderen': deelnemerVerwijderen,
  'afsluiting-adviseren': afsluitingAdviseren,
  'afsluiting-voorstellen': afsluitingVoorstellen,
  afsluiten,
  'casusbesluiten-inzien': casusbesluitenInzien,
  'casusjuistheid-controleren': casusjuistheidControleren,
  'casusgegeven-verbeteren': casusgegevenVerbeteren,
  'casusgegeven-aanvullen': casusgegevenAanvullen,
  'casusgegeven-verwijderen': casusgegevenVerwijderen,
  'casusgegeven-afschermen': casusgegevenAfschermen,
  'casusafscherming-opheffen': casusafschermingOpheffen,
  'casuszienswijze-geven': casuszienswijzeGeven,
  'maatregel-afronden': maatregelAfronden,
  'maatregel-verlengen': maatregelVerlengen,
  'monitoring-plannen': monitoringPlannen,
  'monitoring-vastleggen': monitoringVastleggen,
  'voortgang-vastleggen': voortgangVastleggen,
  'casussen-zoeken': casussenZoeken,
  'casus-inzien': casusInzien,
  'plan-inzien': planInzien,
  'plandocument-maken': plandocumentMaken,
  'doorverstrekking-voorstellen': doorverstrekkingVoorstellen,
  doorverstrekken,
  'doorverstrekking-intrekken': doorverstrekkingIntrekken,
  'verstrekkingen-inzien': verstrekkingenInzien,
  'ontvangen-gegevens-inzien': ontvangenGegevensInzien,
  ...verzoekregels,
  'archief-inzien': archiefInzien,
  'archiefdossier-inzien': archiefdossierInzien,
  'archiefbrief-maken': archiefbriefMaken,
  'heropening-voorstellen': heropeningVoorstellen,
  'heropening-stemmen': heropeningStemmen,
  'heropening-opdragen': heropeningOpdragen,
  'aanhouding-opheffen': aanhoudingOpheffen,
  'vernietiging-aanhouden': vernietigingAanhouden,
  'vernietiging-goedkeuren': vernietigingGoedkeuren,
  'vernietiging-inzien': vernietigingInzien,
  'vernietiging-vervroegen': vernietigingVervroegen,
  'vernietigingsverklaring-maken': vernietigingsverklaringMaken,
  'weegvergadering-voorbereiden': weegvergaderingVoorbereiden,
  'weegvergadering-houden': weegvergaderingHouden,
  'weegvergaderingen-inzien': weegvergaderingenInzien,
  'weeguitnodiging-maken': weeguitnodigingMaken,
  'casusvergadering-voorbereiden': casusvergaderingVoorbereiden,
  'casusvergadering-houden': casusvergaderingHouden,
  'casusvergaderingen-inzien': casusvergaderingenInzien,
  'casusuitnodiging-maken': casusuitnodigingMaken,
} as const satisfies { [naam in Handelingnaam]: { readonly handeling: naam | string } };

/** Act that only a task carries out -> its rule. Nobody is named in it but those with whose eyes it looks. */
export const taakregels = {
  'afsluiting-overnemen': afsluitingOvernemen,
  'deelnemer-toelaten': deelnemerToelaten,
  archiveren,
  heropenen,
  'deelname-beeindigen': deelnameBeeindigen,
  'berichten-mailen': berichtenMailen,
  'uitnodigingen-mailen': uitnodigingenMailen,
  'vernietiging-voorstellen': vernietigingVoorstellen,
  vernietigen,
  'verklaring-opmaken': verklaringOpmaken,
  'verzoek-vernietigen': verzoekVernietigen,
} as const satisfies Record<Taakhandeling, Taakregel<never>>;
