// The shapes of every act: what goes in and what comes out, one table for server, command line and screens.
import type { z } from 'zod';
import type { Handelingnaam } from '../dossier.ts';
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
  werkvoorraadAntwoord,
} from './beheer.ts';
import {
  casusbesluitenAntwoord,
  casusbesluitStemmenAntwoord,
  casusbesluitStemmenInvoer,
  casusbesluitUitvoerenInvoer,
  casusvoorstelAntwoord,
  deelnameVoorstellenInvoer,
} from './casusbesluiten.ts';
import {
  casusVorm,
  maatregelAntwoord,
  maatregelOpnemenInvoer,
  planAntwoord,
  planInzienInvoer,
  plannenAntwoord,
  planOpstellenInvoer,
  planVaststellenInvoer,
} from './casusoverleg.ts';
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
import { zoekantwoord, zoekvraag } from './gedeeld.ts';
import {
  agenderenAntwoord,
  agenderenInvoer,
  agenderingVoorstellenInvoer,
  dossierAntwoord,
  dossiersSamenvoegenInvoer,
  gegevenAntwoord,
  nadereInformatieGevenInvoer,
  nadereInformatieVragenAntwoord,
  nadereInformatieVragenInvoer,
  nietAgenderenAntwoord,
  politiegegevensVrijgevenInvoer,
  signaalInbrengenAntwoord,
  signaalInbrengenInvoer,
  signaalIntrekkenAntwoord,
  signaalIntrekkenInvoer,
  signalenAnalyserenInvoer,
  stemmenAntwoord,
  stemmenInvoer,
  voorstelAntwoord,
  weegdossierVorm,
} from './weegploeg.ts';

/** Act -> schema of its input (the id of the path included) and of its answer; a missing act does not compile. */
export const handelingvormen = {
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
  'signaal-intrekken': { invoer: signaalIntrekkenInvoer, antwoord: signaalIntrekkenAntwoord },
  'politiegegevens-vrijgeven': { invoer: politiegegevensVrijgevenInvoer, antwoord: dossierAntwoord },
  'dossiers-samenvoegen': { invoer: dossiersSamenvoegenInvoer, antwoord: dossierAntwoord },
  'nadere-informatie-vragen': { invoer: nadereInformatieVragenInvoer, antwoord: nadereInformatieVragenAntwoord },
  'nadere-informatie-geven': { invoer: nadereInformatieGevenInvoer, antwoord: gegevenAntwoord },
  'signalen-analyseren': { invoer: signalenAnalyserenInvoer, antwoord: gegevenAntwoord },
  'agendering-voorstellen': { invoer: agenderingVoorstellenInvoer, antwoord: voorstelAntwoord },
  stemmen: { invoer: stemmenInvoer, antwoord: stemmenAntwoord },
  agenderen: { invoer: agenderenInvoer, antwoord: agenderenAntwoord },
  'niet-agenderen': { invoer: agenderenInvoer, antwoord: nietAgenderenAntwoord },
  'weegdossiers-zoeken': { invoer: zoekvraag, antwoord: zoekantwoord },
  'weegdossier-inzien': { invoer: agenderenInvoer, antwoord: weegdossierVorm },
  'plan-opstellen': { invoer: planOpstellenInvoer, antwoord: planAntwoord },
  'maatregel-opnemen': { invoer: maatregelOpnemenInvoer, antwoord: maatregelAntwoord },
  'plan-vaststellen': { invoer: planVaststellenInvoer, antwoord: planAntwoord },
  'deelname-voorstellen': { invoer: deelnameVoorstellenInvoer, antwoord: casusvoorstelAntwoord },
  'casusbesluit-stemmen': { invoer: casusbesluitStemmenInvoer, antwoord: casusbesluitStemmenAntwoord },
  'deelnemer-toevoegen': { invoer: casusbesluitUitvoerenInvoer, antwoord: casusvoorstelAntwoord },
  'deelnemer-verwijderen': { invoer: casusbesluitUitvoerenInvoer, antwoord: casusvoorstelAntwoord },
  'casusbesluiten-inzien': { invoer: leegInvoer, antwoord: casusbesluitenAntwoord },
  'casussen-zoeken': { invoer: zoekvraag, antwoord: zoekantwoord },
  'casus-inzien': { invoer: agenderenInvoer, antwoord: casusVorm },
  'plan-inzien': { invoer: planInzienInvoer, antwoord: plannenAntwoord },
  'doorverstrekking-voorstellen': {
    invoer: doorverstrekkingVoorstellenInvoer,
    antwoord: doorverstrekkingVoorgesteldAntwoord,
  },
  doorverstrekken: { invoer: doorverstrekkenInvoer, antwoord: doorverstrekkingAntwoord },
  'doorverstrekking-intrekken': { invoer: doorverstrekkingIntrekkenInvoer, antwoord: doorverstrekkingAntwoord },
  'verstrekkingen-inzien': { invoer: verstrekkingenInzienInvoer, antwoord: verstrekkingenAntwoord },
  'ontvangen-gegevens-inzien': { invoer: ontvangenGegevensInzienInvoer, antwoord: ontvangenGegevensAntwoord },
} as const satisfies Record<Handelingnaam, { readonly invoer: z.ZodType; readonly antwoord: z.ZodType }>;

type Tabel = typeof handelingvormen;

/** Act -> the input as a client writes it, defaults left out. */
export type Invoeren = { readonly [naam in Handelingnaam]: z.input<Tabel[naam]['invoer']> };
/** Act -> the answer as it comes out of its schema. */
export type Antwoorden = { readonly [naam in Handelingnaam]: z.output<Tabel[naam]['antwoord']> };
