// Calendar items over HTTP: the meeting that an act answered becomes a file here, named by its number.
import type { FastifyReply } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { agendatekst, agendatitel, vergaderadres } from '../convenant/uitnodigingen.ts';
import { uitnodigingMakenAntwoord } from '../convenant/vormen/vergaderingen.ts';
import { calendar } from '../platform/calendar/calendar.ts';
import { agendasoort } from './contract.ts';

/** Sends the answer of an act that makes a calendar item as a file; `url` is the address of the start page. */
export function stuurAgenda(reply: FastifyReply, url: string, antwoord: unknown): FastifyReply {
  const { vergadering, register, nummer, dag, begin, einde, plaats, volgnummer, stempel, afgezegd, taal } =
    uitnodigingMakenAntwoord.parse(antwoord);
  const adres = vergaderadres(url, register, vergadering);
  return reply
    .type(`${agendasoort}; charset=utf-8`)
    .header('Content-Disposition', `attachment; filename="${nummer}.ics"`)
    .header('Content-Language', taal)
    .send(
      calendar({
        ...{ uid: vergadering, sequence: volgnummer, stamp: Temporal.Instant.from(stempel) },
        ...{ day: dag, begin, end: einde, place: plaats, cancelled: afgezegd },
        title: agendatitel(nummer, taal),
        text: agendatekst(adres, taal),
        url: adres,
      }),
    );
}
