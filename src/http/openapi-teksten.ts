// What the API document says in words: what it is, its resources, the answers that every act can give, and examples.
import type { Handelingnaam } from '../convenant/dossier.ts';
import type { Invoeren } from '../convenant/vormen/handelingen.ts';
import type { Problem } from '../platform/problem.ts';
import { nietAangemeld, problemen } from './problemen.ts';

/** Tag -> what the resource is; a route without its tag here fails in the tests. */
export const onderwerpen: Readonly<Record<string, string>> = {
  sessie: 'Wie is aangemeld en wat mag hij vandaag.',
  samenwerkingsverband: 'De partijen, hun convenant met bijlagen, en het referentiekader.',
  geheimhoudingen: 'Verklaringen van geheimhouding en van de richtlijnen voor beveiliging (artikel 14 en 15).',
  autorisaties: 'Mandaten: aangevraagd door een partij, toegekend door een ander (artikel 15).',
  werkvoorraad: 'Wat de aangemelde nog moet doen, met artikel en uiterste dag.',
  berichten: 'Wat de aangemelde nog niet weet, op nummer; nooit een naam.',
  berichtvoorkeuren: 'Hoe de aangemelde de berichten per mail krijgt.',
  taken: 'Taken van het systeem die niet lukken, op volgnummer.',
  weegdossiers: 'Het bestand van de weegploeg (artikel 7 en 8); alleen voor de kernpartijen en de uitvoerder.',
  informatieplichten:
    'Of betrokkenen zijn geïnformeerd (artikel 11); alleen voor de kernpartijen en de functionaris gegevensbescherming.',
  casussen: 'Het bestand van het casusoverleg (artikel 9 en 10); alleen voor wie aan de casus deelneemt.',
  casusbesluiten: 'Voorstellen over casussen waarover de eigen partij moet stemmen, ook zonder deel te nemen.',
  plannen: 'Integrale plannen van aanpak, ook voor de externe casuspartners in de casus (artikel 10 lid 5).',
  verstrekkingen:
    'Wat aan externe casuspartners is verstrekt of gevraagd (artikel 10 lid 5); voor wie de casus bijhoudt.',
  verzoeken:
    'Verzoeken van betrokkenen om inzage, correctie of verzet (artikel 12); alleen voor de uitvoerder, zonder namen ook voor de functionaris gegevensbescherming.',
  vernietigingen: 'Wat vernietigd moet worden, met nummers en dagen: goedkeuren en aanhouden.',
  aanhoudingen: 'Wat vernietiging ophoudt.',
  vernietigingsverklaringen: 'Verklaringen van vernietiging, als bestand.',
  archiefdossiers: 'Dossiers in het archief: nummers en dagen, en openen met doel en reden; alleen voor kernpartijen.',
  opzeggingen: 'Opzeggingen van partijen en de brief daarover (artikel 18).',
  verzoekverantwoordingen: 'Hoeveel verzoeken op tijd zijn afgehandeld, in aantallen en nummers (artikel 12 lid 3).',
  kennisgevingsbrieven: 'Brieven aan wie van een correctie hoort en hier niet meer meeleest (artikel 12 lid 6).',
  archiefzienswijzen:
    'Gegevens in het archief waarover een partij haar zienswijze kan geven (artikel 12 lid 5); het dossier blijft dicht.',
  weegvergaderingen: 'Vergaderingen van de weegploeg (artikel 5); alleen voor de kernpartijen en de uitvoerder.',
  casusvergaderingen: 'Vergaderingen van het casusoverleg (artikel 5 en 9 lid 1); ieder ziet de eigen casussen.',
  'ontvangen-gegevens': 'Wat naast het plan aan de eigen organisatie is verstrekt; alleen voor externe casuspartners.',
};

/** Status -> when it is given. */
export const antwoorden: Readonly<Record<string, string>> = {
  200: 'Gelukt; de handeling staat in het logboek.',
  400: 'De invoer klopt niet; alle fouten in één keer.',
  401: 'Niet aangemeld, of de sessie is verlopen.',
  403: 'Geweigerd door het convenant; alle redenen in één keer, met artikel en lid.',
  404: 'Dit bestaat niet, of niet voor de aangemelde.',
  409: 'De Idempotency-Key is al gebruikt voor een ander verzoek.',
  412: 'Intussen veranderd: de versie in If-Match is niet meer de laatste.',
  413: 'Het verzoek is te groot.',
  415: 'De inhoud is geen JSON.',
  429: 'Te veel verzoeken in korte tijd.',
  500: 'Er ging iets mis; er is niets veranderd.',
  503: 'Te druk; er is niets veranderd.',
};

/** Status -> an answer as it really looks. */
export const probleemvoorbeelden: Readonly<Record<string, Problem>> = {
  400: problemen.ongeldig([
    { veld: 'meldDatum', fout: 'vul een dag in als jjjj-mm-dd' },
    { veld: 'criteria.0', fout: 'dit is ten minste 1' },
  ]),
  401: nietAangemeld(),
  403: problemen.geweigerd([
    { artikel: '6', lid: 'c', clausule: '6.c', reden: 'grondslag-gemeente-ontbreekt' },
    { artikel: '8', lid: '2 c', clausule: '8.2', reden: 'melder-ontbreekt' },
  ]),
  404: problemen.nietGevonden(),
  409: problemen.sleutelHergebruikt(),
  412: problemen.veranderd(),
  413: problemen.teGroot(),
  415: problemen.verkeerdType(),
  429: problemen.teVeel(),
  500: problemen.fout(),
  503: problemen.teDruk(),
};

/** Act -> an example of its input, where the shape alone does not tell enough. Everything in it is invented. */
export const invoervoorbeelden: Partial<Invoeren> = {
  'signaal-inbrengen': {
    onderwerp: { aard: 'natuurlijk-persoon', voorletters: 'A.', achternaam: 'van Voorbeeld', woonplaats: 'Waterhoek' },
    gedraging: 'Riep op 1 november bij de balie: "wij komen terug".',
    gedragingDatum: '2026-11-01',
    meldDatum: '2026-11-02',
    criteria: [1, 3],
    mening: 'Melder vindt hem onberekenbaar.',
    afkomst: 'derde',
    kenmerk: 'V-1',
    melder: { naam: 'B. Melder', contact: 'b.melder@voorbeeld.example', relatie: 'portier' },
    grondslag: 'avg-6-1-e',
    onderbouwing: { taak: 'Gemeentewet 172' },
  },
  'weegdossiers-zoeken': { tekst: 'van voorbeeld' },
  'geheimhouding-bevestigen': { geheimhouding: true, richtlijnen: true },
} satisfies Partial<{ readonly [N in Handelingnaam]: Invoeren[N] }>;

/** Parameter -> what it holds. */
export const parameters: Readonly<Record<string, { readonly naam: string; readonly uitleg: string }>> = {
  id: {
    naam: 'id',
    uitleg:
      'Het willekeurige kenmerk van het dossier, de casus, het plan, de vergadering, het verzoek of het mandaat; nooit een naam.',
  },
  casus: { naam: 'casus', uitleg: 'Het willekeurige kenmerk van één casus; weggelaten: alle casussen die u mag zien.' },
  partner: { naam: 'partner', uitleg: 'Het willekeurige kenmerk van één externe casuspartner; weggelaten: alle.' },
  taal: { naam: 'taal', uitleg: 'De taal van het bestand.' },
  formaat: { naam: 'formaat', uitleg: 'Het soort bestand: pdf om te lezen, odt om mee verder te werken.' },
  'idempotency-key': {
    naam: 'Idempotency-Key',
    uitleg:
      'Door de afzender gekozen. Een herhaling met dezelfde sleutel en inhoud wordt opnieuw beantwoord, niet opnieuw gedaan.',
  },
  'if-match': {
    naam: 'If-Match',
    uitleg: 'De ETag van de versie die is bekeken; een andere versie geeft 412.',
  },
};
