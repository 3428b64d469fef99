// The API as screens and clients see it: the address of every act, and the shapes that are not an act's own.
import { z } from 'zod';
import type { Handelingnaam } from '../convenant/dossier.ts';
import { partijsoorten, rollen } from '../convenant/rollen.ts';
import type { Documentformaat } from '../convenant/vormen/document.ts';
import { weigeringVorm } from '../convenant/vormen/gedeeld.ts';
import { bewaarroutes } from './bewaarroutes.ts';
import { act, lees, type Route } from './route.ts';

export type { Route };

/**
 * NL GOV API Design Rules: Dutch plural resources, kebab-case, search by POST so that no name is in a URL. An act is an
 * operation on what its name says: `signalen-analyseren` is `signalen/_analyseren`, as behind the underscore the rule on
 * path segments (/core/path-segments-kebab-case) has one word. What is decided not to happen is refused by name: `niet-agenderen`
 * is `agendering/_afwijzen`.
 */
export const routes = {
  'convenant-vastleggen': act('/samenwerkingsverband/convenant/_vastleggen'),
  'convenant-in-werking-stellen': act('/samenwerkingsverband/convenant/_inwerkingstellen'),
  'geheimhouding-bevestigen': act('/geheimhoudingen/_bevestigen'),
  'autorisatie-aanvragen': act('/autorisaties/_aanvragen'),
  'autorisatie-toekennen': act('/autorisaties/{id}/_toekennen'),
  'autorisatie-intrekken': act('/autorisaties/{id}/_intrekken'),
  'autorisaties-inzien': lees('/autorisaties'),
  'samenwerkingsverband-inzien': lees('/samenwerkingsverband'),
  'instellingen-voorstellen': act('/samenwerkingsverband/instellingen/_voorstellen'),
  'instellingen-stemmen': act('/samenwerkingsverband/instellingen/_stemmen'),
  'instellingen-wijzigen': act('/samenwerkingsverband/instellingen/_wijzigen'),
  'partij-opzeggen': act('/samenwerkingsverband/partij/_opzeggen'),
  'opzegging-intrekken': act('/samenwerkingsverband/opzegging/_intrekken'),
  'uittredingsbrief-maken': lees('/opzeggingen/{id}/brief'),
  'kennisgevingsbrieven-inzien': lees('/kennisgevingsbrieven'),
  'kennisgevingsbrief-opmaken': act('/kennisgevingsbrieven/{id}/_opmaken'),
  'kennisgevingsbrief-maken': act('/kennisgevingsbrieven/{id}/_maken'),
  'kennisgevingsbrief-versturen': act('/kennisgevingsbrieven/{id}/_versturen'),
  'bijlage-voorstellen': act('/samenwerkingsverband/bijlage/_voorstellen'),
  'bijlage-stemmen': act('/samenwerkingsverband/bijlage/_stemmen'),
  'externe-partner-opnemen': act('/samenwerkingsverband/externe-partners/_opnemen'),
  'externe-partner-schrappen': act('/samenwerkingsverband/externe-partners/_schrappen'),
  'evaluatie-vastleggen': act('/samenwerkingsverband/evaluaties/_vastleggen'),
  'werkvoorraad-inzien': lees('/werkvoorraad'),
  'berichten-inzien': lees('/berichten'),
  'bericht-gelezen': act('/berichten/_lezen'),
  'berichtvoorkeur-instellen': act('/berichtvoorkeuren/_instellen'),
  'taken-inzien': lees('/taken'),
  'taak-hervatten': act('/taken/{id}/_hervatten'),
  'signaal-inbrengen': act('/weegdossiers/signalen/_inbrengen'),
  'signaal-intrekken': act('/weegdossiers/{id}/signalen/_intrekken'),
  'politiegegevens-vrijgeven': act('/weegdossiers/{id}/politiegegevens/_vrijgeven'),
  'dossiers-samenvoegen': act('/weegdossiers/{id}/dossiers/_samenvoegen'),
  'samenvoeging-ongedaan-maken': act('/weegdossiers/{id}/samenvoeging/_terugdraaien'),
  'nadere-informatie-vragen': act('/weegdossiers/{id}/nadere-informatie/_vragen'),
  'nadere-informatie-geven': act('/weegdossiers/{id}/nadere-informatie/_geven'),
  'informatievraag-verlengen': act('/weegdossiers/{id}/informatievragen/_verlengen'),
  'informatievraag-intrekken': act('/weegdossiers/{id}/informatievragen/_intrekken'),
  'signalen-analyseren': act('/weegdossiers/{id}/signalen/_analyseren'),
  'agendering-voorstellen': act('/weegdossiers/{id}/agendering/_voorstellen'),
  stemmen: act('/weegdossiers/{id}/_stemmen'),
  agenderen: act('/weegdossiers/{id}/_agenderen'),
  'niet-agenderen': act('/weegdossiers/{id}/agendering/_afwijzen'),
  'juistheid-controleren': act('/weegdossiers/{id}/juistheid/_controleren'),
  'gegeven-verbeteren': act('/weegdossiers/{id}/gegevens/_verbeteren'),
  'gegeven-aanvullen': act('/weegdossiers/{id}/gegevens/_aanvullen'),
  'gegeven-verwijderen': act('/weegdossiers/{id}/gegevens/_verwijderen'),
  'gegeven-afschermen': act('/weegdossiers/{id}/gegevens/_afschermen'),
  'afscherming-opheffen': act('/weegdossiers/{id}/afscherming/_opheffen'),
  'correctiezienswijze-geven': act('/weegdossiers/{id}/zienswijzen/_geven'),
  'doorgifte-voorstellen': act('/weegdossiers/{id}/doorgifte/_voorstellen'),
  doorgeven: act('/weegdossiers/{id}/_doorgeven'),
  'informeren-overleggen': act('/weegdossiers/{id}/informeren/_overleggen'),
  'informatiebrief-opmaken': act('/weegdossiers/{id}/informatiebrief/_opmaken'),
  'informatiebrief-maken': act('/weegdossiers/{id}/informatiebrief/_maken'),
  'betrokkene-informeren': act('/weegdossiers/{id}/betrokkene/_informeren'),
  'uitstel-aantekenen': act('/weegdossiers/{id}/uitstel/_aantekenen'),
  'uitstel-herbeoordelen': act('/weegdossiers/{id}/uitstel/_herbeoordelen'),
  'informatieplichten-inzien': lees('/informatieplichten'),
  'informatieplicht-inzien': lees('/informatieplichten/{id}'),
  'weegdossiers-zoeken': act('/weegdossiers/_zoek'),
  'weegdossier-inzien': lees('/weegdossiers/{id}'),
  'gegeven-verstrekken': act('/casussen/{id}/gegevens/_verstrekken'),
  'verstrekte-politiegegevens-vrijgeven': act('/casussen/{id}/politiegegevens/_vrijgeven'),
  'achterblijver-opnemen': act('/casussen/{id}/achterblijvers/_opnemen'),
  'netwerkpersoon-opnemen': act('/casussen/{id}/netwerkpersonen/_opnemen'),
  'advies-vragen': act('/casussen/{id}/adviezen/_vragen'),
  'advies-vastleggen': act('/casussen/{id}/adviezen/_vastleggen'),
  'plan-opstellen': act('/casussen/{id}/plannen/_opstellen'),
  'maatregel-opnemen': act('/casussen/{id}/maatregelen/_opnemen'),
  'plan-vaststellen': act('/casussen/{id}/plannen/_vaststellen'),
  'deelname-voorstellen': act('/casussen/{id}/deelname/_voorstellen'),
  'casusbesluit-stemmen': act('/casussen/{id}/besluiten/_stemmen'),
  'deelnemer-toevoegen': act('/casussen/{id}/deelnemers/_toevoegen'),
  'deelnemer-verwijderen': act('/casussen/{id}/deelnemers/_verwijderen'),
  'afsluiting-adviseren': act('/casussen/{id}/afsluiting/_adviseren'),
  'afsluiting-voorstellen': act('/casussen/{id}/afsluiting/_voorstellen'),
  afsluiten: act('/casussen/{id}/_afsluiten'),
  'casusbesluiten-inzien': lees('/casusbesluiten'),
  'casusjuistheid-controleren': act('/casussen/{id}/juistheid/_controleren'),
  'casusgegeven-verbeteren': act('/casussen/{id}/gegevens/_verbeteren'),
  'casusgegeven-aanvullen': act('/casussen/{id}/gegevens/_aanvullen'),
  'casusgegeven-verwijderen': act('/casussen/{id}/gegevens/_verwijderen'),
  'casusgegeven-afschermen': act('/casussen/{id}/gegevens/_afschermen'),
  'casusafscherming-opheffen': act('/casussen/{id}/afscherming/_opheffen'),
  'casuszienswijze-geven': act('/casussen/{id}/zienswijzen/_geven'),
  'voortgang-vastleggen': act('/casussen/{id}/voortgang/_vastleggen'),
  'maatregel-afronden': act('/casussen/{id}/maatregelen/_afronden'),
  'maatregel-verlengen': act('/casussen/{id}/maatregelen/_verlengen'),
  'monitoring-plannen': act('/casussen/{id}/monitoring/_plannen'),
  'monitoring-vastleggen': act('/casussen/{id}/monitoring/_vastleggen'),
  'casussen-zoeken': act('/casussen/_zoek'),
  'casus-inzien': lees('/casussen/{id}'),
  'plan-inzien': lees('/plannen'),
  'plandocument-maken': lees('/plannen/{id}/document'),
  'doorverstrekking-voorstellen': act('/casussen/{id}/doorverstrekkingen/_voorstellen'),
  doorverstrekken: act('/casussen/{id}/_doorverstrekken'),
  'doorverstrekking-intrekken': act('/casussen/{id}/doorverstrekkingen/_intrekken'),
  'verstrekkingen-inzien': lees('/verstrekkingen'),
  'ontvangen-gegevens-inzien': lees('/ontvangen-gegevens'),
  'verzoek-ontvangen': act('/verzoeken/_ontvangen'),
  'identiteit-vaststellen': act('/verzoeken/{id}/identiteit/_vaststellen'),
  'vertegenwoordiger-toetsen': act('/verzoeken/{id}/vertegenwoordiger/_toetsen'),
  'verzoek-verdagen': act('/verzoeken/{id}/_verdagen'),
  'verzoek-intrekken': act('/verzoeken/{id}/_intrekken'),
  'verzoek-herstellen': act('/verzoeken/{id}/_herstellen'),
  'verzoek-aanhouden': act('/verzoeken/{id}/_aanhouden'),
  'verzoek-niet-behandelen': act('/verzoeken/{id}/behandeling/_weigeren'),
  'verzoek-doorzoeken': act('/verzoeken/{id}/_doorzoeken'),
  'vondst-beoordelen': act('/verzoeken/{id}/vondsten/_beoordelen'),
  'correctie-voorleggen': act('/verzoeken/{id}/correcties/_voorleggen'),
  'correctie-beslissen': act('/verzoeken/{id}/correcties/_beslissen'),
  'correctiepunt-inzien': act('/weegdossiers/{id}/correcties/_openen'),
  'casuspunt-inzien': act('/casussen/{id}/correcties/_openen'),
  'woorden-inzien': act('/verzoeken/{id}/woorden/_openen'),
  'woorden-corrigeren': act('/verzoeken/{id}/woorden/_corrigeren'),
  'correctiebrief-bekijken': act('/verzoeken/{id}/correctiebrief/_bekijken'),
  'correctiebrief-opmaken': act('/verzoeken/{id}/correctiebrief/_opmaken'),
  'correctie-beantwoorden': act('/verzoeken/{id}/_beantwoorden'),
  'archiefcorrectie-voorleggen': act('/verzoeken/{id}/archiefcorrecties/_voorleggen'),
  'archiefcorrectie-beslissen': act('/verzoeken/{id}/archiefcorrecties/_beslissen'),
  'archiefcorrectie-uitvoeren': act('/verzoeken/{id}/archiefcorrecties/_uitvoeren'),
  'archiefpunt-inzien': act('/verzoeken/{id}/archiefcorrecties/_openen'),
  'archiefzienswijzen-inzien': lees('/archiefzienswijzen'),
  'archiefzienswijze-geven': act('/verzoeken/{id}/archiefzienswijzen/_geven'),
  'inzagestukken-beoordelen': act('/verzoeken/{id}/stukken/_beoordelen'),
  'overzichtsbrief-bekijken': act('/verzoeken/{id}/overzichtsbrief/_bekijken'),
  'weigerbrief-bekijken': act('/verzoeken/{id}/weigerbrief/_bekijken'),
  'inzage-verlenen': act('/verzoeken/{id}/inzage/_verlenen'),
  'inzage-weigeren': act('/verzoeken/{id}/inzage/_weigeren'),
  'inzagebrief-maken': lees('/verzoeken/{id}/antwoord'),
  'verzoekbrief-maken': lees('/verzoeken/{id}/brief'),
  'verdagingsbrief-maken': lees('/verzoeken/{id}/verdagingsbrief'),
  'verzoeken-inzien': lees('/verzoeken'),
  'verzoeken-zoeken': act('/verzoeken/_zoek'),
  'verzoeken-verantwoorden': lees('/verzoekverantwoordingen'),
  'verzoek-inzien': lees('/verzoeken/{id}'),
  ...bewaarroutes,
} as const satisfies Record<Handelingnaam, Route>;

/** Acts whose answer goes out as a file; the act itself answers the words of it. */
export const documenthandelingen = [
  'plandocument-maken',
  'informatiebrief-maken',
  'archiefbrief-maken',
  'vernietigingsverklaring-maken',
  'correctiebrief-opmaken',
  'inzagebrief-maken',
  'verzoekbrief-maken',
  'verdagingsbrief-maken',
  'uittredingsbrief-maken',
  'kennisgevingsbrief-maken',
] as const satisfies readonly Handelingnaam[];

export type Documenthandeling = (typeof documenthandelingen)[number];

/** Kind of file -> its media type. */
export const documentsoorten = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
} as const satisfies Record<Documentformaat, string>;

/** True when the act answers with a document. */
export const maaktDocument = (naam: string): boolean => documenthandelingen.some((handeling) => handeling === naam);

/** Acts whose answer goes out as a calendar file. */
export const agendahandelingen = [
  'weeguitnodiging-maken',
  'casusuitnodiging-maken',
] as const satisfies readonly Handelingnaam[];

/** Acts whose answer goes out as a file of whatever kind. */
export type Bestandhandeling = Documenthandeling | (typeof agendahandelingen)[number];

/** The media type of a calendar file (RFC 5545). */
export const agendasoort = 'text/calendar';

/** True when the act answers with a calendar file. */
export const maaktAgenda = (naam: string): boolean => agendahandelingen.some((handeling) => handeling === naam);

/** The media types of the file that an act answers with; none when it answers with data. */
export function bestandsoortenVan(naam: string): readonly string[] {
  return maaktDocument(naam) ? Object.values(documentsoorten) : maaktAgenda(naam) ? [agendasoort] : [];
}

/** RFC 9457 problem details, with every fault of the input or every reason of the refusal. */
export const probleem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  /** Faults in the input: where, and what is wrong. */
  fouten: z.array(z.strictObject({ veld: z.string(), fout: z.string() })).optional(),
  /** Why an act is refused: article, paragraph, reason and a sentence that says what to do. */
  weigeringen: z.array(weigeringVorm.extend({ tekst: z.string() })).optional(),
});

/** GET /v1/sessie: who is signed in, and what he may be today. */
export const sessieVorm = z.strictObject({
  functionaris: z.uuid(),
  naam: z.string(),
  functie: z.string(),
  organisatie: z.string().nullable(),
  partij: z.enum(partijsoorten).nullable(),
  mandaten: z.array(z.strictObject({ rol: z.enum(rollen), einde: z.iso.date() })),
  geheimhoudingTot: z.iso.date().nullable(),
  samenwerkingsverband: z.string(),
  /** Where requests, questions and objections go, as a letter says it; forms of letters begin with it. */
  contactpunt: z.string().nullable(),
  vandaag: z.iso.date(),
  /** Parties that left the covenant (art. 18 lid 2). */
  vertrokken: z.array(z.enum(partijsoorten)),
  /** True in the demo: the clock can be moved and people are fictional. */
  demo: z.boolean(),
});
export type SessieVorm = z.infer<typeof sessieVorm>;
