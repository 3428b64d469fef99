// The shapes of every act: what goes in and what comes out, one table for server, command line and screens.
import type { z } from 'zod';
import type { Handelingnaam } from '../dossier.ts';
import { archiefvormen } from './archief.ts';
import {
  autorisatieAanvragenInvoer,
  autorisatieAntwoord,
  autorisatieIntrekkenInvoer,
  autorisatiesAntwoord,
  autorisatieToekennenInvoer,
  convenantInWerkingStellenAntwoord,
  convenantVastleggenAntwoord,
  convenantVastleggenInvoer,
  geheimhoudingBevestigenAntwoord,
  geheimhoudingBevestigenInvoer,
  leegInvoer,
  samenwerkingsverbandVorm,
} from './beheer.ts';
import { berichtvormen } from './berichten.ts';
import { bijlagevormen } from './bijlage.ts';
import {
  afsluitadviesAntwoord,
  afsluitingAdviserenInvoer,
  afsluitingVoorstellenInvoer,
  casusbesluitenAntwoord,
  casusbesluitStemmenAntwoord,
  casusbesluitStemmenInvoer,
  casusbesluitUitvoerenInvoer,
  casusvoorstelAntwoord,
  deelnameVoorstellenInvoer,
} from './casusbesluiten.ts';
import {
  achterblijverOpnemenInvoer,
  adviesAntwoord,
  adviesVastleggenInvoer,
  adviesVragenInvoer,
  casusVorm,
  gegevenVerstrekkenAntwoord,
  gegevenVerstrekkenInvoer,
  maatregelAntwoord,
  maatregelOpnemenInvoer,
  netwerkpersoonOpnemenInvoer,
  persoonAntwoord,
  planAntwoord,
  plandocumentMakenInvoer,
  planInzienInvoer,
  plannenAntwoord,
  planOpstellenInvoer,
  planVaststellenInvoer,
} from './casusoverleg.ts';
import {
  afschermingOpheffenInvoer,
  casusgegevenAanvullenInvoer,
  casusgegevenVerbeterenInvoer,
  controleAntwoord,
  correctieAntwoord,
  gegevenAanvullenInvoer,
  gegevenAfschermenInvoer,
  gegevenVerbeterenInvoer,
  gegevenVerwijderenInvoer,
  juistheidControlerenInvoer,
} from './correctie.ts';
import { documentAntwoord } from './document.ts';
import {
  doorverstrekkenInvoer,
  doorverstrekkingAntwoord,
  doorverstrekkingIntrekkenInvoer,
  doorverstrekkingVoorgesteldAntwoord,
  doorverstrekkingVoorstellenInvoer,
  ontvangenGegevensAntwoord,
  ontvangenGegevensInzienInvoer,
  verstrekkingenAntwoord,
  verstrekkingenInzienInvoer,
} from './doorverstrekking.ts';
import { evaluatievormen } from './evaluaties.ts';
import { zoekantwoord, zoekvraag } from './gedeeld.ts';
import {
  betrokkeneInformerenInvoer,
  informatiebriefAntwoord,
  informatiebriefMakenInvoer,
  informatiebriefOpmakenAntwoord,
  informatiebriefOpmakenInvoer,
  informatieplichtenAntwoord,
  informatieplichtVorm,
  informeerbesluitAntwoord,
  informeeroordeelAntwoord,
  informerenOverleggenInvoer,
  uitstelAantekenenInvoer,
  uitstelHerbeoordelenInvoer,
} from './informeren.ts';
import { instellingsvormen } from './instellingen.ts';
import { inzagevormen } from './inzagevormen.ts';
import { kennisgevingsvormen } from './kennisgevingen.ts';
import {
  maatregelAfrondenInvoer,
  maatregelVerlengenInvoer,
  monitoringAntwoord,
  monitoringPlannenInvoer,
  monitoringVastleggenInvoer,
  voortgangAntwoord,
  voortgangVastleggenInvoer,
} from './monitoring.ts';
import { vergadervormen } from './vergaderingen.ts';
import { vertrekvormen } from './vertrek.ts';
import { verzoekvormen } from './verzoeken.ts';
import { verzoekzoekvormen } from './verzoeken-zoeken.ts';
import { verantwoordingsvormen } from './verzoekverantwoording.ts';
import { verzoekverloopvormen } from './verzoekverloop.ts';
import {
  agenderenAntwoord,
  agenderenInvoer,
  agenderingVoorstellenInvoer,
  dossierAntwoord,
  gegevenAntwoord,
  nadereInformatieGevenInvoer,
  nietAgenderenAntwoord,
  politiegegevensVrijgevenInvoer,
  signaalInbrengenAntwoord,
  signaalInbrengenInvoer,
  signalenAnalyserenInvoer,
  stemmenAntwoord,
  stemmenInvoer,
  voorstelAntwoord,
  weegdossierVorm,
} from './weegploeg.ts';
import * as weegwerk from './weegwerk.ts';
import { werkvoorraadAntwoord } from './werkvoorraad.ts';
import { archiefzienswijzevormen, zienswijzeGevenAntwoord, zienswijzeGevenInvoer } from './zienswijzen.ts';

/** Act -> schema of its input (the id of the path included) and of its answer; a missing act does not compile. */
export const handelingvormen = {
  ...berichtvormen,
  ...instellingsvormen,
  ...vergadervormen,
  ...vertrekvormen,
  ...kennisgevingsvormen,
  ...bijlagevormen,
  ...evaluatievormen,
  'convenant-vastleggen': { invoer: convenantVastleggenInvoer, antwoord: convenantVastleggenAntwoord },
  'convenant-in-werking-stellen': { invoer: leegInvoer, antwoord: convenantInWerkingStellenAntwoord },
  'geheimhouding-bevestigen': { invoer: geheimhoudingBevestigenInvoer, antwoord: geheimhoudingBevestigenAntwoord },
  'autorisatie-aanvragen': { invoer: autorisatieAanvragenInvoer, antwoord: autorisatieAntwoord },
  'autorisatie-toekennen': { invoer: autorisatieToekennenInvoer, antwoord: autorisatieAntwoord },
  'autorisatie-intrekken': { invoer: autorisatieIntrekkenInvoer, antwoord: autorisatieAntwoord },
  'autorisaties-inzien': { invoer: leegInvoer, antwoord: autorisatiesAntwoord },
  'samenwerkingsverband-inzien': { invoer: leegInvoer, antwoord: samenwerkingsverbandVorm },
  'werkvoorraad-inzien': { invoer: leegInvoer, antwoord: werkvoorraadAntwoord },
  'signaal-inbrengen': { invoer: signaalInbrengenInvoer, antwoord: signaalInbrengenAntwoord },
  'signaal-intrekken': { invoer: weegwerk.signaalIntrekkenInvoer, antwoord: weegwerk.signaalIntrekkenAntwoord },
  'politiegegevens-vrijgeven': { invoer: politiegegevensVrijgevenInvoer, antwoord: dossierAntwoord },
  'dossiers-samenvoegen': { invoer: weegwerk.dossiersSamenvoegenInvoer, antwoord: dossierAntwoord },
  'samenvoeging-ongedaan-maken': { invoer: weegwerk.scheidenInvoer, antwoord: weegwerk.scheidenAntwoord },
  'nadere-informatie-vragen': {
    invoer: weegwerk.nadereInformatieVragenInvoer,
    antwoord: weegwerk.nadereInformatieVragenAntwoord,
  },
  'nadere-informatie-geven': { invoer: nadereInformatieGevenInvoer, antwoord: gegevenAntwoord },
  'informatievraag-verlengen': { invoer: weegwerk.vraagVerlengenInvoer, antwoord: weegwerk.vraagAntwoord },
  'informatievraag-intrekken': { invoer: weegwerk.vraagIntrekkenInvoer, antwoord: weegwerk.vraagAntwoord },
  'signalen-analyseren': { invoer: signalenAnalyserenInvoer, antwoord: gegevenAntwoord },
  'agendering-voorstellen': { invoer: agenderingVoorstellenInvoer, antwoord: voorstelAntwoord },
  stemmen: { invoer: stemmenInvoer, antwoord: stemmenAntwoord },
  agenderen: { invoer: agenderenInvoer, antwoord: agenderenAntwoord },
  'niet-agenderen': { invoer: agenderenInvoer, antwoord: nietAgenderenAntwoord },
  'juistheid-controleren': { invoer: juistheidControlerenInvoer, antwoord: controleAntwoord },
  'gegeven-verbeteren': { invoer: gegevenVerbeterenInvoer, antwoord: correctieAntwoord },
  'gegeven-aanvullen': { invoer: gegevenAanvullenInvoer, antwoord: correctieAntwoord },
  'gegeven-verwijderen': { invoer: gegevenVerwijderenInvoer, antwoord: correctieAntwoord },
  'gegeven-afschermen': { invoer: gegevenAfschermenInvoer, antwoord: correctieAntwoord },
  'afscherming-opheffen': { invoer: afschermingOpheffenInvoer, antwoord: correctieAntwoord },
  'correctiezienswijze-geven': { invoer: zienswijzeGevenInvoer, antwoord: zienswijzeGevenAntwoord },
  'doorgifte-voorstellen': { invoer: weegwerk.doorgifteVoorstellenInvoer, antwoord: voorstelAntwoord },
  doorgeven: { invoer: agenderenInvoer, antwoord: agenderenAntwoord },
  'informeren-overleggen': { invoer: informerenOverleggenInvoer, antwoord: informeeroordeelAntwoord },
  'informatiebrief-maken': { invoer: informatiebriefMakenInvoer, antwoord: informatiebriefAntwoord },
  'informatiebrief-opmaken': { invoer: informatiebriefOpmakenInvoer, antwoord: informatiebriefOpmakenAntwoord },
  'betrokkene-informeren': { invoer: betrokkeneInformerenInvoer, antwoord: informeerbesluitAntwoord },
  'uitstel-aantekenen': { invoer: uitstelAantekenenInvoer, antwoord: informeerbesluitAntwoord },
  'uitstel-herbeoordelen': { invoer: uitstelHerbeoordelenInvoer, antwoord: informeerbesluitAntwoord },
  'informatieplichten-inzien': { invoer: leegInvoer, antwoord: informatieplichtenAntwoord },
  'informatieplicht-inzien': { invoer: agenderenInvoer, antwoord: informatieplichtVorm },
  'weegdossiers-zoeken': { invoer: zoekvraag, antwoord: zoekantwoord },
  'weegdossier-inzien': { invoer: agenderenInvoer, antwoord: weegdossierVorm },
  'gegeven-verstrekken': { invoer: gegevenVerstrekkenInvoer, antwoord: gegevenVerstrekkenAntwoord },
  'verstrekte-politiegegevens-vrijgeven': { invoer: politiegegevensVrijgevenInvoer, antwoord: gegevenAntwoord },
  'achterblijver-opnemen': { invoer: achterblijverOpnemenInvoer, antwoord: persoonAntwoord },
  'netwerkpersoon-opnemen': { invoer: netwerkpersoonOpnemenInvoer, antwoord: persoonAntwoord },
  'advies-vragen': { invoer: adviesVragenInvoer, antwoord: adviesAntwoord },
  'advies-vastleggen': { invoer: adviesVastleggenInvoer, antwoord: adviesAntwoord },
  'plan-opstellen': { invoer: planOpstellenInvoer, antwoord: planAntwoord },
  'maatregel-opnemen': { invoer: maatregelOpnemenInvoer, antwoord: maatregelAntwoord },
  'plan-vaststellen': { invoer: planVaststellenInvoer, antwoord: planAntwoord },
  'deelname-voorstellen': { invoer: deelnameVoorstellenInvoer, antwoord: casusvoorstelAntwoord },
  'casusbesluit-stemmen': { invoer: casusbesluitStemmenInvoer, antwoord: casusbesluitStemmenAntwoord },
  'deelnemer-toevoegen': { invoer: casusbesluitUitvoerenInvoer, antwoord: casusvoorstelAntwoord },
  'deelnemer-verwijderen': { invoer: casusbesluitUitvoerenInvoer, antwoord: casusvoorstelAntwoord },
  'afsluiting-adviseren': { invoer: afsluitingAdviserenInvoer, antwoord: afsluitadviesAntwoord },
  'afsluiting-voorstellen': { invoer: afsluitingVoorstellenInvoer, antwoord: casusvoorstelAntwoord },
  afsluiten: { invoer: casusbesluitUitvoerenInvoer, antwoord: casusvoorstelAntwoord },
  'casusbesluiten-inzien': { invoer: leegInvoer, antwoord: casusbesluitenAntwoord },
  'casusjuistheid-controleren': { invoer: juistheidControlerenInvoer, antwoord: controleAntwoord },
  'casusgegeven-verbeteren': { invoer: casusgegevenVerbeterenInvoer, antwoord: correctieAntwoord },
  'casusgegeven-aanvullen': { invoer: casusgegevenAanvullenInvoer, antwoord: correctieAntwoord },
  'casusgegeven-verwijderen': { invoer: gegevenVerwijderenInvoer, antwoord: correctieAntwoord },
  'casusgegeven-afschermen': { invoer: gegevenAfschermenInvoer, antwoord: correctieAntwoord },
  'casusafscherming-opheffen': { invoer: afschermingOpheffenInvoer, antwoord: correctieAntwoord },
  'casuszienswijze-geven': { invoer: zienswijzeGevenInvoer, antwoord: zienswijzeGevenAntwoord },
  'voortgang-vastleggen': { invoer: voortgangVastleggenInvoer, antwoord: voortgangAntwoord },
  'maatregel-afronden': { invoer: maatregelAfrondenInvoer, antwoord: voortgangAntwoord },
  'maatregel-verlengen': { invoer: maatregelVerlengenInvoer, antwoord: voortgangAntwoord },
  'monitoring-plannen': { invoer: monitoringPlannenInvoer, antwoord: monitoringAntwoord },
  'monitoring-vastleggen': { invoer: monitoringVastleggenInvoer, antwoord: monitoringAntwoord },
  'casussen-zoeken': { invoer: zoekvraag, antwoord: zoekantwoord },
  'casus-inzien': { invoer: agenderenInvoer, antwoord: casusVorm },
  'plan-inzien': { invoer: planInzienInvoer, antwoord: plannenAntwoord },
  'plandocument-maken': { invoer: plandocumentMakenInvoer, antwoord: documentAntwoord },
  'doorverstrekking-voorstellen': {
    invoer: doorverstrekkingVoorstellenInvoer,
    antwoord: doorverstrekkingVoorgesteldAntwoord,
  },
  doorverstrekken: { invoer: doorverstrekkenInvoer, antwoord: doorverstrekkingAntwoord },
  'doorverstrekking-intrekken': { invoer: doorverstrekkingIntrekkenInvoer, antwoord: doorverstrekkingAntwoord },
  'verstrekkingen-inzien': { invoer: verstrekkingenInzienInvoer, antwoord: verstrekkingenAntwoord },
  'ontvangen-gegevens-inzien': { invoer: ontvangenGegevensInzienInvoer, antwoord: ontvangenGegevensAntwoord },
  ...archiefvormen,
  ...verzoekvormen,
  ...verzoekzoekvormen,
  ...verantwoordingsvormen,
  ...archiefzienswijzevormen,
  ...inzagevormen,
  ...verzoekverloopvormen,
} as const satisfies Record<Handelingnaam, { readonly invoer: z.ZodType; readonly antwoord: z.ZodType }>;

type Tabel = typeof handelingvormen;

/** Act -> the input as a client writes it, defaults left out. */
export type Invoeren = { readonly [naam in Handelingnaam]: z.input<Tabel[naam]['invoer']> };
/** Act -> the answer as it comes out of its schema. */
export type Antwoorden = { readonly [naam in Handelingnaam]: z.output<Tabel[naam]['antwoord']> };
