// Which act a duty about a file asks for: what the stand of that file does not allow, is nobody's duty in that stand.
import type { Casusoverleghandeling, Stand, Weegploeghandeling } from './dossier.ts';
import { levensloopCasus, levensloopWeegdossier } from './levensloop.ts';
import type { Plichtsoort, PlichtVorm } from './vormen/werkvoorraad.ts';

type Dossierhandeling = Weegploeghandeling | Casusoverleghandeling;

/**
 * Kind of duty -> the acts of which one fulfils it, in the register that it is about. Empty when no stand of a file has a say
 * in it: it is about the partnership, a request, the archive, or a term that the stand does not stop.
 */
export const plichthandelingen: Record<Plichtsoort, readonly Dossierhandeling[]> = {
  'stem-gevraagd': ['stemmen', 'casusbesluit-stemmen'],
  'informatie-gevraagd': ['nadere-informatie-geven'],
  'informatie-verwacht': ['nadere-informatie-geven'],
  'vraag-zonder-partij': ['informatievraag-intrekken'],
  'vrijgave-afwachten': ['politiegegevens-vrijgeven', 'verstrekte-politiegegevens-vrijgeven'],
  'analyse-maken': ['signalen-analyseren'],
  'voorstel-doen': ['agendering-voorstellen'],
  'doorgifte-overwegen': ['doorgifte-voorstellen'],
  'weegdossier-afronden': ['agendering-voorstellen', 'stemmen'],
  'juistheid-controleren': ['juistheid-controleren'],
  'casusjuistheid-controleren': ['casusjuistheid-controleren'],
  'informeren-overleggen': ['informeren-overleggen'],
  'informatieplicht-beslissen': ['betrokkene-informeren', 'uitstel-aantekenen'],
  'uitstel-herbeoordelen': ['uitstel-herbeoordelen'],
  // Whoever watches over it knows of it in every stand.
  'informeren-te-laat': [],
  'herbeoordeling-te-laat': [],
  'plan-opstellen': ['plan-opstellen'],
  'plan-vaststellen': ['plan-vaststellen'],
  'maatregel-uitvoeren': ['voortgang-vastleggen'],
  'maatregel-te-laat': ['voortgang-vastleggen'],
  'maatregel-overdragen': ['maatregel-afronden', 'plan-opstellen'],
  'monitoring-plannen': ['monitoring-plannen'],
  'monitoring-houden': ['monitoring-vastleggen'],
  'plan-bijstellen': ['plan-opstellen'],
  doorverstrekken: ['doorverstrekken'],
  'advies-verwacht': ['advies-vastleggen'],
  'voorstel-vervallen': ['deelname-voorstellen', 'doorverstrekking-voorstellen', 'afsluiting-voorstellen'],
  'zienswijze-geven': ['correctiezienswijze-geven', 'casuszienswijze-geven'],
  // A correction that was decided on has its own four weeks (12 lid 6); a vote holds it up, the term goes on.
  'correctie-uitvoeren': [],
  'correctie-te-laat': [],
  'kennisgeving-per-brief': [],
  'archiefcorrectie-beslissen': [],
  'archiefcorrectie-uitvoeren': [],
  // The system destroys on the day; people approve from the list, whatever the stand.
  vernietigen: [],
  'vernietiging-goedkeuren': [],
  'vernietiging-tegengehouden': [],
  'vernietiging-te-laat': [],
  'verzegeld-te-laat': [],
  'vernietiging-verzoek-te-laat': [],
  'identiteit-vaststellen': [],
  'vertegenwoordiger-toetsen': [],
  'verzoek-doorzoeken': [],
  'vondsten-beoordelen': [],
  'correctie-voorleggen': [],
  'zienswijzen-afwachten': [],
  'correctie-beslissen': [],
  'antwoord-verwacht': [],
  'inzagestukken-beoordelen': [],
  'verzoek-beantwoorden': [],
  'verzoek-te-laat': [],
  'verzoek-bewaken': [],
  'wettelijke-grens-voorbij': [],
  'autorisatie-beslissen': [],
  'autorisatie-verlengen': [],
  'autorisaties-verlengen': [],
  'laatste-beheerder': [],
  'laatste-uitvoerder': [],
  'instellingen-stemmen': [],
  'bijlage-stemmen': [],
  'beveiliging-evalueren': [],
  'convenant-evalueren': [],
  'beveiligingsevaluatie-te-laat': [],
  'convenantevaluatie-te-laat': [],
  'weegploeg-eindigt': [],
  'geheimhouding-bevestigen': [],
};

/** True when somebody can fulfil this duty while its file has this stand; of a stand that is not known, no. */
export function isHaalbaar(
  { soort, register }: Pick<PlichtVorm, 'soort' | 'register'>,
  stand: Stand | undefined,
): boolean {
  const gevraagd = plichthandelingen[soort];
  if (gevraagd.length === 0 || (register !== 'weegploeg' && register !== 'casusoverleg')) return true;
  const standen: Readonly<Record<string, readonly Dossierhandeling[]>> =
    register === 'weegploeg' ? levensloopWeegdossier : levensloopCasus;
  const toegestaan = stand === undefined ? [] : (standen[stand] ?? []);
  return gevraagd.some((handeling) => toegestaan.includes(handeling));
}
