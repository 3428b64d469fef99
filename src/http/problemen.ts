// The problems that the API can answer with, each with a sentence that says what to do; built on RFC 9457.
import type { FastifyReply } from 'fastify';
import type { Weigering } from '../convenant/besluit.ts';
import { weigeringteksten } from '../convenant/weigeringen.ts';
import { type Problem, problem, problemContentType } from '../platform/problem.ts';

/** Sends a problem as `application/problem+json` with its own status. */
export function stuurProbleem(reply: FastifyReply, wat: Problem): FastifyReply {
  return reply.code(wat.status).type(problemContentType).serializer(JSON.stringify).send(wat);
}

/** 401: no valid session. */
export function nietAangemeld(): Problem {
  return problem(401, 'niet-aangemeld', 'Niet aangemeld', 'Meld u aan; uw sessie is er niet of is verlopen.');
}

export const problemen = {
  geweigerd: (weigeringen: readonly Weigering[]) =>
    problem(403, 'geweigerd', 'Geweigerd', 'Het convenant laat deze handeling nu niet toe.', {
      weigeringen: weigeringen.map((weigering) => ({ ...weigering, tekst: weigeringteksten[weigering.reden].nl })),
    }),
  nietGevonden: () => problem(404, 'niet-gevonden', 'Niet gevonden', 'Dit bestaat niet, of niet voor u.'),
  veranderd: () =>
    problem(
      412,
      'veranderd',
      'Intussen veranderd',
      'Iemand anders heeft dit dossier gewijzigd. Bekijk de wijziging en probeer het opnieuw.',
    ),
  sleutelHergebruikt: () =>
    problem(
      409,
      'sleutel-hergebruikt',
      'Sleutel al gebruikt',
      'Deze Idempotency-Key hoort bij een ander verzoek. Gebruik een nieuwe.',
    ),
  ongeldig: (fouten: readonly { readonly veld: string; readonly fout: string }[]) =>
    problem(400, 'ongeldige-invoer', 'Ongeldige invoer', 'Verbeter de genoemde velden.', { fouten }),
  onleesbaar: (status: number) =>
    problem(status, 'onleesbaar', 'Onleesbaar verzoek', 'Het verzoek is niet te lezen. Er is niets veranderd.'),
  geenJson: () => problem(400, 'geen-json', 'Onleesbaar verzoek', 'De inhoud is geen geldige JSON.'),
  verkeerdType: () =>
    problem(415, 'verkeerd-type', 'Verkeerd soort inhoud', 'Stuur JSON met Content-Type application/json.'),
  teGroot: () => problem(413, 'te-groot', 'Te groot', 'Het verzoek is groter dan 256 kB.'),
  teVeel: () => problem(429, 'te-veel', 'Te veel verzoeken', 'Wacht een minuut en probeer het opnieuw.'),
  teDruk: () =>
    problem(503, 'te-druk', 'Te druk', 'Te veel wijzigingen tegelijk. Er is niets veranderd; probeer het opnieuw.'),
  verbroken: () =>
    problem(
      503,
      'verbroken',
      'Verbinding weg',
      'De verbinding met de gegevens viel weg. Kijk of uw handeling is verwerkt voordat u het opnieuw probeert.',
    ),
  geenDocument: () =>
    problem(503, 'geen-document', 'Nu geen document', 'Het document kon nu niet worden gemaakt; probeer het opnieuw.'),
  documentTeGroot: () =>
    problem(
      413,
      'document-te-groot',
      'Document te groot',
      'Dit is te groot voor één document. Lees het op het scherm.',
    ),
  anderSite: () => problem(403, 'andere-site', 'Geweigerd', 'Dit verzoek komt van een andere website.'),
  fout: () =>
    problem(
      500,
      'fout',
      'Er ging iets mis',
      'Kijk of uw handeling is verwerkt voordat u het opnieuw probeert, of meld het aan de beheerder.',
    ),
} as const;
