// The life cycle of a dossier: every stand and the acts that it allows, one table for server, screens and documents.
import type { Casusoverleghandeling, Casusstand, Weegploeghandeling, Weegstand } from './dossier.ts';
import type { Verstrekkingsfase } from './gegevens.ts';

/** Corrections wait while a proposal is open: what is voted on stays as it was proposed. */
const corrigeren = [
  'gegeven-verbeteren',
  'gegeven-aanvullen',
  'gegeven-verwijderen',
  'gegeven-afschermen',
  'afscherming-opheffen',
] as const satisfies readonly Weegploeghandeling[];

/** Art. 10 lid 3, 12 lid 6: the uitvoerder corrects in every stand of a casus. */
const casuscorrecties = [
  'casusgegeven-verbeteren',
  'casusgegeven-aanvullen',
  'casusgegeven-verwijderen',
  'casusgegeven-afschermen',
  'casusafscherming-opheffen',
] as const satisfies readonly Casusoverleghandeling[];

/** Art. 11: once there is an outcome the duty to inform goes on, also while the weighing is open again and after closure. */
const informeren = [
  'informeren-overleggen',
  'informatiebrief-opmaken',
  'betrokkene-informeren',
  'uitstel-aantekenen',
  'uitstel-herbeoordelen',
] as const satisfies readonly Weegploeghandeling[];

/** And checks as long as the casus runs. */
const juistheid = [
  'casusjuistheid-controleren',
  'casuszienswijze-geven',
  ...casuscorrecties,
] as const satisfies readonly Casusoverleghandeling[];

const lopend = [
  'juistheid-controleren',
  'correctiezienswijze-geven',
  ...corrigeren,
  ...informeren,
  'signaal-inbrengen',
  'signaal-intrekken',
  'politiegegevens-vrijgeven',
  'dossiers-samenvoegen',
  'samenvoeging-ongedaan-maken',
  'weegdossier-inzien',
] as const satisfies readonly Weegploeghandeling[];

/** Stand of a weegdossier -> acts that the stand allows (art. 7 and 8). */
export const levensloopWeegdossier: Record<Weegstand, readonly Weegploeghandeling[]> = {
  // What is proposed without an analysis is that nothing was left to analyse.
  ingebracht: [...lopend, 'nadere-informatie-vragen', 'signalen-analyseren', 'agendering-voorstellen'],
  'informatie-gevraagd': [
    ...lopend,
    'nadere-informatie-vragen',
    'nadere-informatie-geven',
    'informatievraag-verlengen',
    'informatievraag-intrekken',
    'signalen-analyseren',
    'agendering-voorstellen',
  ],
  geanalyseerd: [...lopend, 'nadere-informatie-vragen', 'signalen-analyseren', 'agendering-voorstellen'],
  // What opens while a proposal is open could not have been weighed in it; it waits for the outcome.
  voorgesteld: [
    'stemmen',
    'agenderen',
    'niet-agenderen',
    'juistheid-controleren',
    'correctiezienswijze-geven',
    ...informeren,
    'weegdossier-inzien',
  ],
  // What comes in while the case runs goes there by a decision of its own.
  geagendeerd: [
    'signaal-inbrengen',
    'politiegegevens-vrijgeven',
    'doorgifte-voorstellen',
    'stemmen',
    'doorgeven',
    'juistheid-controleren',
    'correctiezienswijze-geven',
    ...corrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  // A new signal within the six months reopens the weighing, also one that was sealed until then (13.3).
  'niet-geagendeerd': [
    'signaal-inbrengen',
    'vernietiging-vervroegen',
    'politiegegevens-vrijgeven',
    'juistheid-controleren',
    'correctiezienswijze-geven',
    ...corrigeren,
    ...informeren,
    'weegdossier-inzien',
  ],
  // What is still sealed in a merged dossier follows the stand of the dossier that went on.
  samengevoegd: [...corrigeren, 'weegdossier-inzien'],
  // Closed: what is left is art. 11 to 13.
  afgesloten: ['correctiezienswijze-geven', ...corrigeren, ...informeren, 'weegdossier-inzien'],
};

/** Joint decisions about the casus itself, possible as long as it runs. */
const besluiten = [
  'deelname-voorstellen',
  'casusbesluit-stemmen',
  'deelnemer-toevoegen',
  'deelnemer-verwijderen',
] as const satisfies readonly Casusoverleghandeling[];

/** Art. 10 lid 5: what a partner needs to help draw up, carry out or watch the plan can go to it in any of these stands. */
const doorverstrekking = [
  'doorverstrekking-voorstellen',
  'doorverstrekken',
  'doorverstrekking-intrekken',
] as const satisfies readonly Casusoverleghandeling[];

/** What participants do with the file in every stand in which the casus runs. */
const dossierwerk = [
  'gegeven-verstrekken',
  'verstrekte-politiegegevens-vrijgeven',
  'achterblijver-opnemen',
  'netwerkpersoon-opnemen',
  'advies-vragen',
  'advies-vastleggen',
] as const satisfies readonly Casusoverleghandeling[];

// The version that holds is monitored, also while the next one is being drawn up.
const gemonitord = [
  'voortgang-vastleggen',
  'maatregel-afronden',
  'maatregel-verlengen',
  'monitoring-plannen',
  'monitoring-vastleggen',
] as const satisfies readonly Casusoverleghandeling[];

/** Stand of a casus -> acts that the stand allows (art. 9 and 10). */
export const levensloopCasus: Record<Casusstand, readonly Casusoverleghandeling[]> = {
  geopend: [
    ...juistheid,
    'plan-opstellen',
    ...dossierwerk,
    ...besluiten,
    ...doorverstrekking,
    'casus-inzien',
    'plan-inzien',
  ],
  // A draft that is wrong is drawn up anew.
  'plan-in-opstelling': [
    ...juistheid,
    'plan-opstellen',
    'maatregel-opnemen',
    'plan-vaststellen',
    ...dossierwerk,
    ...besluiten,
    ...gemonitord,
    ...doorverstrekking,
    'casus-inzien',
    'plan-inzien',
  ],
  'plan-vastgesteld': [
    ...juistheid,
    'plan-opstellen',
    ...dossierwerk,
    ...besluiten,
    ...gemonitord,
    ...doorverstrekking,
    'afsluiting-adviseren',
    'afsluiting-voorstellen',
    'afsluiten',
    'casus-inzien',
    'plan-inzien',
  ],
  // Art. 9 lid 4: the plan is closed; what is left is art. 11 to 13.
  // A partner keeps what it received no longer than somebody needs it (10 lid 5): ending that protects the person.
  gesloten: ['casuszienswijze-geven', ...casuscorrecties, 'doorverstrekking-intrekken', 'casus-inzien', 'plan-inzien'],
};

/** Stand of a casus -> what an item can be provided for (art. 9 lid 2). */
const fasenInStand: Record<Casusstand, readonly Verstrekkingsfase[]> = {
  geopend: ['opstellen'],
  'plan-in-opstelling': ['opstellen'],
  'plan-vastgesteld': ['uitvoeren', 'monitoren'],
  // Nothing is provided any more; that is for the stand to say.
  gesloten: ['uitvoeren', 'monitoren'],
};

/** The phases that fit a casus: while a next version is drawn up, the adopted one is still carried out and monitored. */
export function fasenVan(stand: Casusstand, versieInOpstelling: number | undefined): readonly Verstrekkingsfase[] {
  const eerdere = stand === 'plan-in-opstelling' && versieInOpstelling !== undefined && versieInOpstelling > 1;
  return eerdere ? [...fasenInStand[stand], ...fasenInStand['plan-vastgesteld']] : fasenInStand[stand];
}

/** True when a weegdossier in this stand allows the act. */
export function staatWeegdossierToe(stand: Weegstand, handeling: Weegploeghandeling): boolean {
  return levensloopWeegdossier[stand].includes(handeling);
}

/** True when a casus in this stand allows the act. */
export function staatCasusToe(stand: Casusstand, handeling: Casusoverleghandeling): boolean {
  return levensloopCasus[stand].includes(handeling);
}
