// What is done for each kind of step of a case, in one place.
import * as bewaar from './bewaarwerk.ts';
import * as casus from './casuswerk.ts';
import { informeer } from './informeerwerk.ts';
import * as plan from './planwerk.ts';
import * as weeg from './weegwerk.ts';
import type { Werk } from './werk.ts';

/** Does the task of a step; true when an earlier run had done it, undefined when there is no act for it. */
export async function verricht(werk: Werk): Promise<boolean | undefined> {
  const { taak } = werk.stap;
  switch (taak.soort) {
    case 'aanvullen':
      return weeg.vulAan(werk, taak);
    case 'vrijgeven':
      return weeg.geefVrij(werk, taak);
    case 'samenvoegen':
      return weeg.voegSamen(werk, taak);
    case 'intrekken':
      return weeg.trekIn(werk, taak);
    case 'verbeteren':
      return weeg.verbeter(werk, taak);
    case 'antwoorden':
      return weeg.beantwoord(werk, taak);
    case 'analyseren':
      return weeg.analyseer(werk, taak);
    case 'vragen':
      return weeg.vraagNadereInformatie(werk, taak);
    case 'besluiten':
      return weeg.besluit(werk, taak);
    case 'toevoegen':
    case 'verwijderen':
      return casus.wijzigDeelname(werk, taak);
    case 'verstrekken':
      return casus.verstrek(werk, taak);
    case 'advies-vragen':
      return casus.vraagAdvies(werk, taak);
    case 'advies-vastleggen':
      return casus.legAdviesVast(werk, taak);
    case 'persoon':
      return casus.neemPersoonOp(werk, taak);
    case 'plan-opstellen':
      return plan.stelPlanOp(werk, taak);
    case 'plan-vaststellen':
      return plan.stelPlanVast(werk, taak);
    case 'geheimhouding':
      return casus.bindPartner(werk, taak);
    case 'doorverstrekking-voorstellen':
      return casus.stelDoorverstrekkingVoor(werk, taak);
    case 'doorverstrekken':
      return casus.verstrekDoor(werk, taak);
    case 'verlengen':
      return plan.verleng(werk, taak);
    case 'voortgang':
      return plan.legVoortgangVast(werk, taak);
    case 'afronden':
      return plan.rondAf(werk, taak);
    case 'monitoring':
      return plan.planRonde(werk, taak);
    case 'afsluiting-adviseren':
      return casus.adviseerSluiten(werk, taak);
    case 'afsluiten':
      return casus.sluit(werk, taak);
    case 'informeren':
      return informeer(werk, taak);
    case 'inbrengen':
      return bewaar.brengBuitenLijstIn(werk, taak);
    case 'heropenen':
      return bewaar.heropen(werk, taak);
    case 'gearchiveerd':
      return bewaar.zieArchief(werk);
    case 'vervroegen':
      return bewaar.vervroeg(werk, taak);
    case 'goedkeuren':
      return bewaar.keurGoed(werk, taak);
    case 'vernietigd':
      return bewaar.zieVernietiging(werk);
    case 'geen-handeling':
      return undefined;
  }
}
