// A route for every act, generated from the list of acts: translate the request, let the gate decide, translate the outcome.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Handelingnaam } from '../convenant/dossier.ts';
import { handelingteksten } from '../convenant/handelingteksten.ts';
import type { Handelingkop } from '../gate/handeling.ts';
import type { Poort, Uitkomst } from '../gate/verzoek.ts';
import { handelingen } from '../handelingen.ts';
import { traceId } from '../platform/ids.ts';
import { stuurAgenda } from './agendaantwoord.ts';
import { maaktAgenda, maaktDocument, probleem, routes } from './contract.ts';
import { type Documentmaker, stuurDocument } from './documentantwoord.ts';
import { nietAangemeld, problemen, stuurProbleem } from './problemen.ts';
import type { Aangemeld } from './sessie.ts';

/** Headers of acts that change something: only an act on one dossier can name the version that was looked at. */
const herhaalkop = z.object({ 'idempotency-key': z.string().min(8).max(200).optional() });
const koppen = herhaalkop.extend({ 'if-match': z.string().max(200).optional() });

const idPad = z.strictObject({ id: z.uuid() });

/** Answers that every act can give besides its own. */
const leesfouten = {
  400: probleem,
  401: probleem,
  403: probleem,
  404: probleem,
  429: probleem,
  500: probleem,
  503: probleem,
};
/** And those of requests that send something along. */
const fouten = { ...leesfouten, 409: probleem, 412: probleem, 413: probleem, 415: probleem };

function stuurUitkomst(reply: FastifyReply, uitkomst: Uitkomst<unknown>): FastifyReply {
  switch (uitkomst.soort) {
    case 'gedaan':
      if (uitkomst.merk !== undefined) reply.header('ETag', `"${uitkomst.merk}"`);
      if (uitkomst.herhaald) reply.header('Idempotent-Replayed', 'true');
      return reply.send(uitkomst.antwoord);
    case 'geweigerd':
      return stuurProbleem(reply, problemen.geweigerd(uitkomst.weigeringen));
    case 'niet-gevonden':
      return stuurProbleem(reply, problemen.nietGevonden());
    case 'veranderd':
      return stuurProbleem(reply.header('ETag', `"${uitkomst.merk}"`), problemen.veranderd());
    case 'sleutel-hergebruikt':
      return stuurProbleem(reply, problemen.sleutelHergebruikt());
  }
}

/** Input of the act from path, query and body together. */
function invoerVan(request: FastifyRequest, lezen: boolean): unknown {
  const pad = request.params instanceof Object ? request.params : {};
  const rest = lezen ? request.query : request.body;
  return { ...(rest instanceof Object ? rest : {}), ...pad };
}

function voegToe(
  app: FastifyInstance,
  naam: Handelingnaam,
  handeling: Handelingkop,
  poort: Poort,
  aangemeld: Aangemeld,
  maker: Documentmaker,
): void {
  const { methode, pad } = routes[naam];
  const metId = pad.includes('{id}');
  const lezen = methode === 'GET';
  const wijzigt = handeling.soort === 'schrijven';
  const inhoud = metId ? handeling.invoer.omit({ id: true }) : handeling.invoer;
  const alsBestand = maaktDocument(naam);
  const kopvorm = metId ? koppen : herhaalkop;
  app.route({
    method: methode,
    url: pad.replace('{id}', ':id'),
    schema: {
      operationId: naam,
      summary: handelingteksten[naam].nl,
      description: `${handelingteksten[naam].uitleg.nl} (artikel ${handeling.regel.artikel})`,
      tags: [pad.split('/')[2] ?? 'v1'],
      ...(metId ? { params: idPad } : {}),
      ...(lezen ? { querystring: inhoud } : { body: inhoud, ...(wijzigt ? { headers: kopvorm } : {}) }),
      response: { 200: handeling.antwoord, ...(lezen ? leesfouten : fouten), ...(alsBestand ? { 413: probleem } : {}) },
    },
    async handler(request, reply) {
      const wie = await aangemeld(request);
      if (wie === undefined) return stuurProbleem(reply, nietAangemeld());
      const kop: z.infer<typeof koppen> = wijzigt ? kopvorm.parse(request.headers) : {};
      const sleutel = kop['idempotency-key'];
      const merk = kop['if-match']?.replace(/^(W\/)?"(.*)"$/, '$2');
      const uitkomst = await handeling.verrichtOntleed(poort, {
        samenwerkingsverband: wie.samenwerkingsverband,
        functionaris: wie.functionaris,
        invoer: invoerVan(request, lezen),
        herkomst: request.ip,
        traceId: traceId(z.string().optional().parse(request.headers['traceparent'])),
        ...(sleutel === undefined ? {} : { herhaalsleutel: sleutel }),
        ...(merk === undefined ? {} : { verwachtMerk: merk }),
      });
      if (uitkomst.soort === 'gedaan' && maaktAgenda(naam)) return stuurAgenda(reply, maker.url, uitkomst.antwoord);
      if (uitkomst.soort === 'gedaan' && alsBestand) return stuurDocument(reply, maker, uitkomst.antwoord);
      return stuurUitkomst(reply, uitkomst);
    },
  });
}

/** Adds the routes of all acts; an act without an address does not compile. */
export function voegHandelingroutesToe(
  app: FastifyInstance,
  poort: Poort,
  aangemeld: Aangemeld,
  maker: Documentmaker,
): void {
  for (const handeling of Object.values<Handelingkop>(handelingen)) {
    voegToe(app, handeling.naam, handeling, poort, aangemeld, maker);
  }
}
