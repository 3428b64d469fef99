// The list of all acts: what is not here does not exist, in no route, command or screen.
import type { Handelingnaam, Taakhandeling } from './convenant/dossier.ts';
import { archiefInzien } from './dossiers/archief/archief-inzien.ts';
import { archiefbriefMaken } from './dossiers/archief/archiefbrief-maken.ts';
import { archiefdossierInzien } from './dossiers/archief/archiefdossier-inzien.ts';
import { archiveren } from './dossiers/archief/archiveren.ts';
import { heropeningOpdragen } from './dossiers/archief/heropening-opdragen.ts';
import { heropeningStemmen } from './dossiers/archief/heropening-stemmen.ts';
import { heropeningVoorstellen } from './dossiers/archief/heropening-voorstellen.ts';
import { achterblijverOpnemen } from './dossiers/casusoverleg/achterblijver-opnemen.ts';
import { adviesVastleggen } from './dossiers/casusoverleg/advies-vastleggen.ts';
import { adviesVragen } from './dossiers/casusoverleg/advies-vragen.ts';
import { afsluiten } from './dossiers/casusoverleg/afsluiten.ts';
import { afsluitingAdviseren } from './dossiers/casusoverleg/afsluiting-adviseren.ts';
import { afsluitingVoorstellen } from './dossiers/casusoverleg/afsluiting-voorstellen.ts';
import { casusInzien } from './dossiers/casusoverleg/casus-inzien.ts';
import { casusafschermingOpheffen } from './dossiers/casusoverleg/casusafscherming-opheffen.ts';
import { casusbesluitStemmen } from './dossiers/casusoverleg/casusbesluit-stemmen.ts';
import { casusbesluitenInzien } from './dossiers/casusoverleg/casusbesluiten-inzien.ts';
import { casusgegevenAanvullen } from './dossiers/casusoverleg/casusgegeven-aanvullen.ts';
import { casusgegevenAfschermen } from './dossiers/casusoverleg/casusgegeven-afschermen.ts';
import { casusgegevenVerbeteren } from './dossiers/casusoverleg/casusgegeven-verbeteren.ts';
import { casusgegevenVerwijderen } from './dossiers/casusoverleg/casusgegeven-verwijderen.ts';
import { casusjuistheidControleren } from './dossiers/casusoverleg/casusjuistheid-controleren.ts';
import { casussenZoeken } from './dossiers/casusoverleg/casussen-zoeken.ts';
import { casusuitnodigingMaken } from './dossiers/casusoverleg/casusuitnodiging-maken.ts';
import { casusvergaderingHouden } from './dossiers/casusoverleg/casusvergadering-houden.ts';
import { casusvergaderingVoorbereiden } from './dossiers/casusoverleg/casusvergadering-voorbereiden.ts';
import { casusvergaderingenInzien } from './dossiers/casusoverleg/casusvergaderingen-inzien.ts';
import { deelnameVoorstellen } from './dossiers/casusoverleg/deelname-voorstellen.ts';
import { deelnemerToelaten } from './dossiers/casusoverleg/deelnemer-toelaten.ts';
import { deelnemerToevoegen } from './dossiers/casusoverleg/deelnemer-toevoegen.ts';
import { deelnemerVerwijderen } from './dossiers/casusoverleg/deelnemer-verwijderen.ts';
import { doorverstrekken } from './dossiers/casusoverleg/doorverstrekken.ts';
import { doorverstrekkingIntrekken } from './dossiers/casusoverleg/doorverstrekking-intrekken.ts';
import { doorverstrekkingVoorstellen } from './dossiers/casusoverleg/doorverstrekking-voorstellen.ts';
import { gegevenVerstrekken } from './dossiers/casusoverleg/gegeven-verstrekken.ts';
import { maatregelAfronden } from './dossiers/casusoverleg/maatregel-afronden.ts';
import { maatregelOpnemen } from './dossiers/casusoverleg/maatregel-opnemen.ts';
import { maatregelVerlengen } from './dossiers/casusoverleg/maatregel-verlengen.ts';
import { monitoringPlannen } from './dossiers/casusoverleg/monitoring-plannen.ts';
import { monitoringVastleggen } from './dossiers/casusoverleg/monitoring-vastleggen.ts';
import { netwerkpersoonOpnemen } from './dossiers/casusoverleg/netwerkpersoon-opnemen.ts';
import { ontvangenGegevensInzien } from './dossiers/casusoverleg/ontvangen-gegevens-inzien.ts';
import { planInzien } from './dossiers/casusoverleg/plan-inzien.ts';
import { planOpstellen } from './dossiers/casusoverleg/plan-opstellen.ts';
import { planVaststellen } from './dossiers/casusoverleg/plan-vaststellen.ts';
import { plandocumentMaken } from './dossiers/casusoverleg/plandocument-maken.ts';
import { verstrekkingenInzien } from './dossiers/casusoverleg/verstrekkingen-inzien.ts';
import { verstrektePolitiegegevensVrijgeven } from './dossiers/casusoverleg/verstrekte-politiegegevens-vrijgeven.ts';
import { voortgangVastleggen } from './dossiers/casusoverleg/voortgang-vastleggen.ts';
import { afschermingOpheffen } from './dossiers/weegploeg/afscherming-opheffen.ts';
import { afsluitingOvernemen } from './dossiers/weegploeg/afsluiting-overnemen.ts';
import { agenderen } from './dossiers/weegploeg/agenderen.ts';
import { agenderingVoorstellen } from './dossiers/weegploeg/agendering-voorstellen.ts';
import { betrokkeneInformeren } from './dossiers/weegploeg/betrokkene-informeren.ts';
import { doorgeven } from './dossiers/weegploeg/doorgeven.ts';
import { doorgifteVoorstellen } from './dossiers/weegploeg/doorgifte-voorstellen.ts';
import { dossiersSamenvoegen } from './dossiers/weegploeg/dossiers-samenvoegen.ts';
import { gegevenAanvullen } from './dossiers/weegploeg/gegeven-aanvullen.ts';
import { gegevenAfschermen } from './dossiers/weegploeg/gegeven-afschermen.ts';
import { gegevenVerbeteren } from './dossiers/weegploeg/gegeven-verbeteren.ts';
import { gegevenVerwijderen } from './dossiers/weegploeg/gegeven-verwijderen.ts';
import { heropenen } from './dossiers/weegploeg/heropenen.ts';
import { informatiebriefMaken } from './dossiers/weegploeg/informatiebrief-maken.ts';
import { informatiebriefOpmaken } from './dossiers/weegploeg/informatiebrief-opmaken.ts';
import { informatieplichtInzien } from './dossiers/weegploeg/informatieplicht-inzien.ts';
import { informatieplichtenInzien } from './dossiers/weegploeg/informatieplichten-inzien.ts';
import { informatievraagIntrekken } from './dossiers/weegploeg/informatievraag-intrekken.ts';
import { informatievraagVerlengen } from './dossiers/weegploeg/informatievraag-verlengen.ts';
import { informerenOverleggen } from './dossiers/weegploeg/informeren-overleggen.ts';
import { juistheidControleren } from './dossiers/weegploeg/juistheid-controleren.ts';
import { nadereInformatieGeven } from './dossiers/weegploeg/nadere-informatie-geven.ts';
import { nadereInformatieVragen } from './dossiers/weegploeg/nadere-informatie-vragen.ts';
import { nietAgenderen } from './dossiers/weegploeg/niet-agenderen.ts';
import { politiegegevensVrijgeven } from './dossiers/weegploeg/politiegegevens-vrijgeven.ts';
import { samenvoegingOngedaanMaken } from './dossiers/weegploeg/samenvoeging-ongedaan-maken.ts';
import { signaalInbrengen } from './dossiers/weegploeg/signaal-inbrengen.ts';
import { signaalIntrekken } from './dossiers/weegploeg/signaal-intrekken.ts';
import { signalenAnalyseren } from './dossiers/weegploeg/signalen-analyseren.ts';
import { stemmen } from './dossiers/weegploeg/stemmen.ts';
import { uitstelAantekenen } from './dossiers/weegploeg/uitstel-aantekenen.ts';
import { uitstelHerbeoordelen } from './dossiers/weegploeg/uitstel-herbeoordelen.ts';
import { weegdossierInzien } from './dossiers/weegploeg/weegdossier-inzien.ts';
import { weegdossiersZoeken } from './dossiers/weegploeg/weegdossiers-zoeken.ts';
import { weeguitnodigingMaken } from './dossiers/weegploeg/weeguitnodiging-maken.ts';
import { weegvergaderingHouden } from './dossiers/weegploeg/weegvergadering-houden.ts';
import { weegvergaderingVoorbereiden } from './dossiers/weegploeg/weegvergadering-voorbereiden.ts';
import { weegvergaderingenInzien } from './dossiers/weegploeg/weegvergaderingen-inzien.ts';
import type { Handelingkop, Taakkop } from './gate/handeling.ts';
import { berichtGelezen } from './plichten/berichten/bericht-gelezen.ts';
import { berichtenInzien } from './plichten/berichten/berichten-inzien.ts';
import { berichtenMailen } from './plichten/berichten/berichten-mailen.ts';
import { berichtvoorkeurInstellen } from './plichten/berichten/berichtvoorkeur-instellen.ts';
import { uitnodigingenMailen } from './plichten/berichten/uitnodigingen-mailen.ts';
import { verzoekacten } from './plichten/betrokkene/acten.ts';
import { kennisgevingshandelingen } from './plichten/kennisgevingen/handelingen.ts';
import { deelnameBeeindigen } from './plichten/samenwerkingsverband/deelname-beeindigen.ts';
import { verbandshandelingen } from './plichten/samenwerkingsverband/handelingen.ts';
import { taakHervatten } from './plichten/taken/taak-hervatten.ts';
import { takenInzien } from './plichten/taken/taken-inzien.ts';
import { aanhoudingOpheffen } from './plichten/vernietiging/aanhouding-opheffen.ts';
import { verklaringOpmaken } from './plichten/vernietiging/verklaring-opmaken.ts';
import { vernietigen } from './plichten/vernietiging/vernietigen.ts';
import { vernietigingAanhouden } from './plichten/vernietiging/vernietiging-aanhouden.ts';
import { vernietigingGoedkeuren } from './plichten/vernietiging/vernietiging-goedkeuren.ts';
import { vernietigingInzien } from './plichten/vernietiging/vernietiging-inzien.ts';
import { vernietigingVervroegen } from './plichten/vernietiging/vernietiging-vervroegen.ts';
import { vernietigingVoorstellen } from './plichten/vernietiging/vernietiging-voorstellen.ts';
import { vernietigingsverklaringMaken } from './plichten/vernietiging/vernietigingsverklaring-maken.ts';
import { verzoekVernietigen } from './plichten/vernietiging/verzoek-vernietigen.ts';
import { werkvoorraadInzien } from './plichten/werkvoorraad/werkvoorraad-inzien.ts';

/** Every act by its one name; a missing one does not compile. */
export const handelingen = {
  ...verbandshandelingen,
  ...kennisgevingshandelingen,
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
  ...verzoekacten,
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
} as const satisfies Record<Handelingnaam, Handelingkop>;

/** Every act that only a task carries out; it has no address, no command and no screen. */
export const taken = {
  'afsluiting-overnemen': afsluitingOvernemen,
  'deelnemer-toelaten': deelnemerToelaten,
  archiveren,
  heropenen,
  'berichten-mailen': berichtenMailen,
  'uitnodigingen-mailen': uitnodigingenMailen,
  'deelname-beeindigen': deelnameBeeindigen,
  'vernietiging-voorstellen': vernietigingVoorstellen,
  vernietigen,
  'verklaring-opmaken': verklaringOpmaken,
  'verzoek-vernietigen': verzoekVernietigen,
} as const satisfies Record<Taakhandeling, Taakkop>;
