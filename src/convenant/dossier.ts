// Every stand that a dossier can have, and every act by name; which stand allows which act is in levensloop.ts.

export const weegstanden = [
  'ingebracht',
  'informatie-gevraagd',
  'geanalyseerd',
  'voorgesteld',
  'geagendeerd',
  'niet-geagendeerd',
  'samengevoegd',
  'afgesloten',
] as const;
export type Weegstand = (typeof weegstanden)[number];

/** Stands in which the weegploeg has not decided yet. */
export const onbesliste: readonly string[] = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld'];

export const casusstanden = ['geopend', 'plan-in-opstelling', 'plan-vastgesteld', 'gesloten'] as const;
export type Casusstand = (typeof casusstanden)[number];

export type Stand = Weegstand | Casusstand;

/** Acts on the partnership itself (schema beheer). */
export const beheerhandelingen = [
  'convenant-vastleggen',
  'convenant-in-werking-stellen',
  'geheimhouding-bevestigen',
  'autorisatie-aanvragen',
  'autorisatie-toekennen',
  'autorisatie-intrekken',
  'autorisaties-inzien',
  'samenwerkingsverband-inzien',
  'instellingen-voorstellen',
  'instellingen-stemmen',
  'instellingen-wijzigen',
  'partij-opzeggen',
  'opzegging-intrekken',
  'uittredingsbrief-maken',
  'bijlage-voorstellen',
  'bijlage-stemmen',
  'externe-partner-opnemen',
  'externe-partner-schrappen',
  'evaluatie-vastleggen',
  'kennisgevingsbrieven-inzien',
  'kennisgevingsbrief-opmaken',
  'kennisgevingsbrief-maken',
  'kennisgevingsbrief-versturen',
  'werkvoorraad-inzien',
  'berichten-inzien',
  'bericht-gelezen',
  'berichtvoorkeur-instellen',
  'taken-inzien',
  'taak-hervatten',
] as const;

export const weegploeghandelingen = [
  'signaal-inbrengen',
  'signaal-intrekken',
  'politiegegevens-vrijgeven',
  'dossiers-samenvoegen',
  'samenvoeging-ongedaan-maken',
  'nadere-informatie-vragen',
  'nadere-informatie-geven',
  'informatievraag-verlengen',
  'informatievraag-intrekken',
  'signalen-analyseren',
  'agendering-voorstellen',
  'stemmen',
  'agenderen',
  'niet-agenderen',
  'doorgifte-voorstellen',
  'doorgeven',
  'juistheid-controleren',
  'gegeven-verbeteren',
  'gegeven-aanvullen',
  'gegeven-verwijderen',
  'gegeven-afschermen',
  'afscherming-opheffen',
  'correctiezienswijze-geven',
  'informeren-overleggen',
  'informatiebrief-opmaken',
  'informatiebrief-maken',
  'betrokkene-informeren',
  'uitstel-aantekenen',
  'uitstel-herbeoordelen',
  'informatieplichten-inzien',
  'informatieplicht-inzien',
  'vernietiging-vervroegen',
  'weegdossiers-zoeken',
  'weegdossier-inzien',
  'weegvergadering-voorbereiden',
  'weegvergadering-houden',
  'weegvergaderingen-inzien',
  'weeguitnodiging-maken',
] as const;
export type Weegploeghandeling = (typeof weegploeghandelingen)[number];

export const casusoverleghandelingen = [
  'gegeven-verstrekken',
  'verstrekte-politiegegevens-vrijgeven',
  'achterblijver-opnemen',
  'netwerkpersoon-opnemen',
  'advies-vragen',
  'advies-vastleggen',
  'plan-opstellen',
  'maatregel-opnemen',
  'plan-vaststellen',
  'deelname-voorstellen',
  'casusbesluit-stemmen',
  'deelnemer-toevoegen',
  'deelnemer-verwijderen',
  'afsluiting-adviseren',
  'afsluiting-voorstellen',
  'afsluiten',
  'casusbesluiten-inzien',
  'casusjuistheid-controleren',
  'casusgegeven-verbeteren',
  'casusgegeven-aanvullen',
  'casusgegeven-verwijderen',
  'casusgegeven-afschermen',
  'casusafscherming-opheffen',
  'casuszienswijze-geven',
  'voortgang-vastleggen',
  'maatregel-afronden',
  'maatregel-verlengen',
  'monitoring-plannen',
  'monitoring-vastleggen',
  'casussen-zoeken',
  'casus-inzien',
  'plan-inzien',
  'plandocument-maken',
  'doorverstrekking-voorstellen',
  'doorverstrekken',
  'doorverstrekking-intrekken',
  'verstrekkingen-inzien',
  'ontvangen-gegevens-inzien',
  'casusvergadering-voorbereiden',
  'casusvergadering-houden',
  'casusvergaderingen-inzien',
  'casusuitnodiging-maken',
] as const;
export type Casusoverleghandeling = (typeof casusoverleghandelingen)[number];

/** Acts on requests of data subjects (art. 12); they have a register of their own. */
export const verzoekhandelingen = [
  'verzoek-ontvangen',
  'identiteit-vaststellen',
  'vertegenwoordiger-toetsen',
  'verzoek-verdagen',
  'verzoek-niet-behandelen',
  'verzoek-intrekken',
  'verzoek-herstellen',
  'verzoek-aanhouden',
  'verzoek-doorzoeken',
  'vondst-beoordelen',
  'correctie-voorleggen',
  'correctie-beslissen',
  'correctiepunt-inzien',
  'casuspunt-inzien',
  'woorden-inzien',
  'woorden-corrigeren',
  'correctiebrief-bekijken',
  'correctiebrief-opmaken',
  'correctie-beantwoorden',
  'archiefcorrectie-voorleggen',
  'archiefcorrectie-beslissen',
  'archiefcorrectie-uitvoeren',
  'archiefpunt-inzien',
  'archiefzienswijzen-inzien',
  'archiefzienswijze-geven',
  'inzagestukken-beoordelen',
  'overzichtsbrief-bekijken',
  'weigerbrief-bekijken',
  'inzage-verlenen',
  'inzage-weigeren',
  'inzagebrief-maken',
  'verzoekbrief-maken',
  'verdagingsbrief-maken',
  'verzoeken-inzien',
  'verzoeken-zoeken',
  'verzoeken-verantwoorden',
  'verzoek-inzien',
] as const;
export type Verzoekhandeling = (typeof verzoekhandelingen)[number];

/** Acts on what was archived, reopened and destroyed (art. 13). */
export const archiefhandelingen = [
  'archief-inzien',
  'archiefdossier-inzien',
  'archiefbrief-maken',
  'heropening-voorstellen',
  'heropening-stemmen',
  'heropening-opdragen',
  'vernietiging-inzien',
  'vernietiging-goedkeuren',
  'vernietiging-aanhouden',
  'aanhouding-opheffen',
  'vernietigingsverklaring-maken',
] as const;
export type Archiefhandeling = (typeof archiefhandelingen)[number];

/** Acts that a task carries out: nobody does them himself, so they have no address and no screen. */
export const taakhandelingen = [
  'afsluiting-overnemen',
  'deelnemer-toelaten',
  'archiveren',
  'heropenen',
  'berichten-mailen',
  'uitnodigingen-mailen',
  'deelname-beeindigen',
  'vernietiging-voorstellen',
  'vernietigen',
  'verklaring-opmaken',
  'verzoek-vernietigen',
] as const;
export type Taakhandeling = (typeof taakhandelingen)[number];

export type Handelingnaam =
  | (typeof beheerhandelingen)[number]
  | Weegploeghandeling
  | Casusoverleghandeling
  | Verzoekhandeling
  | Archiefhandeling;
