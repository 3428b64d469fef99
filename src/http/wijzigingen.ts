// The event stream of a meeting: tells that something changed and nothing else; what, is read again through the logged acts.
import { randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Poort } from '../gate/verzoek.ts';
import { handelingen } from '../handelingen.ts';
import { dagVan } from '../platform/clock.ts';
import type { Luisteraar } from '../platform/database/luister.ts';
import { leesWijziging } from '../platform/database/wijziging.ts';
import { traceId } from '../platform/ids.ts';
import { leesActor } from '../toegang/actor.ts';
import { nietAangemeld, problemen, stuurProbleem } from './problemen.ts';
import type { Aangemeld } from './sessie.ts';

/** In milliseconds: a sign of life, when the session is looked at too; and how long until a browser asks again and is let in by the act. */
const gewoon = { hartslag: 15_000, levensduur: 15 * 60_000 };
/** Streams at the same time per person and process. */
const hoogstens = 4;

const pad = z.strictObject({ id: z.uuid() });
const registers = {
  weegvergaderingen: handelingen['weegvergaderingen-inzien'],
  casusvergaderingen: handelingen['casusvergaderingen-inzien'],
} as const;

/** Adds the streams of both registers. They keep no session alive, and end with it. */
export function voegWijzigingenToe(
  app: FastifyInstance,
  poort: Poort,
  aangemeld: Aangemeld,
  luisteraar: Luisteraar,
  { hartslag, levensduur } = gewoon,
): void {
  const open = new Map<string, Set<PassThrough>>();
  app.addHook('preClose', async () => {
    for (const stromen of open.values()) for (const stroom of stromen) stroom.end();
  });

  async function vertel(
    request: FastifyRequest,
    reply: FastifyReply,
    register: keyof typeof registers,
  ): Promise<FastifyReply> {
    const wie = await aangemeld(request);
    if (wie === undefined) return stuurProbleem(reply, nietAangemeld());
    const id = pad.safeParse(request.params).data?.id;
    const { samenwerkingsverband, functionaris } = wie;
    const actor = await poort.database.transactie('toegang', { samenwerkingsverband }, (tx) =>
      leesActor(tx, functionaris, dagVan(poort.klok.nu())),
    );
    // An external partner sees when it is expected; votes and decisions do not move anything of his.
    if (id === undefined || actor === undefined || actor.externePartner !== undefined)
      return stuurProbleem(reply, problemen.nietGevonden());
    const uitkomst = await registers[register].verricht(poort, {
      samenwerkingsverband,
      functionaris,
      invoer: {},
      herkomst: request.ip,
      traceId: traceId(undefined),
    });
    if (uitkomst.soort === 'geweigerd') return stuurProbleem(reply, problemen.geweigerd(uitkomst.weigeringen));
    const gezien = uitkomst.soort === 'gedaan' ? uitkomst.antwoord.vergaderingen : [];
    const vergadering = gezien.find((een) => een.id === id);
    if (vergadering === undefined) return stuurProbleem(reply, problemen.nietGevonden());
    const stromen = open.get(functionaris) ?? new Set();
    if (stromen.size >= hoogstens) return stuurProbleem(reply, problemen.teVeel());

    const stroom = new PassThrough();
    open.set(functionaris, stromen.add(stroom));
    // What he may not see changes without a sign to him.
    const zichtbaar = new Set([id, ...vergadering.punten.map(({ dossier }) => dossier)]);
    const zwijg = luisteraar.hoor((bericht) => {
      const objecten = leesWijziging(bericht);
      if (objecten !== undefined && !objecten.some((een) => zichtbaar.has(een))) return;
      stroom.write(`data: ${JSON.stringify({ vergadering: id, merk: randomUUID() })}\n\n`);
      // The meeting itself changed, and perhaps its agenda: he is let in anew.
      if (objecten?.includes(id) === true) stroom.end();
    });
    const klop = setInterval(() => {
      aangemeld(request, false)
        .then((nog) => (nog === undefined ? stroom.end() : stroom.write(': \n\n')))
        .catch(() => stroom.end());
    }, hartslag);
    const einde = setTimeout(() => stroom.end(), levensduur);
    const ruimOp = () => {
      zwijg();
      clearInterval(klop);
      clearTimeout(einde);
      stromen.delete(stroom);
      if (stromen.size === 0) open.delete(functionaris);
    };
    stroom.once('close', ruimOp);
    request.raw.once('close', () => stroom.destroy());
    stroom.write('retry: 1000\n\n');
    return reply.header('Content-Type', 'text/event-stream').header('X-Accel-Buffering', 'no').send(stroom);
  }

  for (const register of ['weegvergaderingen', 'casusvergaderingen'] as const)
    app.get(`/v1/${register}/:id/wijzigingen`, { schema: { hide: true } }, (request, reply) =>
      vertel(request, reply, register),
    );
}
