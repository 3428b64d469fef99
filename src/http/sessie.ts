// GET /v1/sessie: who is signed in and what he may be today; nothing about dossiers.

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { contactregel } from '../convenant/contactpunt.ts';
import type { Poort } from '../gate/verzoek.ts';
import { dagVan } from '../platform/clock.ts';
import { leesActor, leesPartnerschap } from '../toegang/actor.ts';
import { probleem, type SessieVorm, sessieVorm } from './contract.ts';
import { nietAangemeld, stuurProbleem } from './problemen.ts';

/** Finds who sent a request, by its session cookie; undefined when nobody is signed in. It counts as use unless `raakAan` is false. */
export type Aangemeld = (
  request: FastifyRequest,
  raakAan?: boolean,
) => Promise<{ readonly functionaris: string; readonly samenwerkingsverband: string } | undefined>;

/** Adds the route of the session. `demo` tells screens that people are fictional and the clock can move. */
export function voegSessierouteToe(app: FastifyInstance, poort: Poort, aangemeld: Aangemeld, demo: boolean): void {
  app.get(
    '/v1/sessie',
    {
      schema: {
        operationId: 'sessie-inzien',
        summary: 'Mijn sessie',
        description: 'Wie is aangemeld, en welke mandaten vandaag gelden.',
        tags: ['sessie'],
        response: { 200: sessieVorm, 401: probleem, 429: probleem, 500: probleem, 503: probleem },
      },
    },
    async (request, reply) => {
      const wie = await aangemeld(request);
      if (wie === undefined) return stuurProbleem(reply, nietAangemeld());
      const vandaag = dagVan(poort.klok.nu());
      const [actor, partnerschap] = await poort.database.transactie(
        'toegang',
        { samenwerkingsverband: wie.samenwerkingsverband },
        async (tx) => [await leesActor(tx, wie.functionaris, vandaag), await leesPartnerschap(tx, vandaag)],
      );
      if (actor === undefined || partnerschap === undefined) return stuurProbleem(reply, nietAangemeld());
      const sessie: SessieVorm = {
        functionaris: actor.functionaris,
        naam: actor.naam,
        functie: actor.functie,
        organisatie: actor.partij?.naam ?? actor.externePartner?.naam ?? null,
        partij: actor.partij?.soort ?? null,
        mandaten: actor.mandaten.map((mandaat) => ({ ...mandaat })),
        geheimhoudingTot: actor.geheimhoudingTot ?? null,
        samenwerkingsverband: partnerschap.naam,
        contactpunt: partnerschap.contactpunt === undefined ? null : contactregel(partnerschap.contactpunt),
        vandaag,
        vertrokken: [...partnerschap.vertrokken],
        demo,
      };
      return sessie;
    },
  );
}
