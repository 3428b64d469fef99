// Art. 1 c: records which partner a core party wants on annex 1, or off it, and which parties decide.
import { bijlageVoorstellen as regel } from '../../convenant/artikelen/bijlage-voorstellen.ts';
import { blijvendeKernpartijen } from '../../convenant/vertrek.ts';
import { bijlagevormen } from '../../convenant/vormen/bijlage.ts';
import { handeling } from '../../gate/handeling.ts';
import { leesBijlage1 } from '../../toegang/partnerschap.ts';
import { leesBijlagevoorstellen } from './bijlage.ts';

export const bijlageVoorstellen = handeling({
  regel,
  rol: 'beheer_schrijven',
  soort: 'schrijven',
  ...bijlagevormen['bijlage-voorstellen'],
  async kijk(zaal, { soort, partner, naam, partnersoort, contact, email, reden }) {
    const bekend = await zaal.tx.db.selectFrom('beheer.externe_partner').select(['id', 'naam', 'soort']).execute();
    // Whoever was struck before and comes back keeps its place in the files.
    const welk = bekend.find((een) => (soort === 'opnemen' ? een.naam === naam?.trim() : een.id === partner));
    if (soort === 'schrappen' && welk === undefined) return undefined;
    const nu = await leesBijlage1(zaal.tx, zaal.vandaag);
    const open = (await leesBijlagevoorstellen(zaal.tx)).filter(({ stand }) => stand === 'open');
    const voorstel = zaal.ids.id();
    const nieuw = { naam: naam?.trim() ?? '', soort: partnersoort?.trim() ?? '' };
    const over = welk === undefined ? { id: zaal.ids.id(), ...nieuw } : welk;
    const mens =
      email === undefined
        ? undefined
        : await zaal.tx.db
            .selectFrom('beheer.functionaris')
            .select('externe_partner')
            .where('email', '=', email)
            .executeTakeFirst();
    return {
      situatie: {
        vandaag: zaal.vandaag,
        soort,
        opBijlage1: nu.some(({ id }) => id === welk?.id),
        voorstelOpen: open.some((een) => een.naam === over.naam),
        contactElders: mens !== undefined && mens.externe_partner !== over.id,
        gegevens: [naam, partnersoort, contact, email],
        reden,
      },
      objecten: [zaal.partnerschap.id, voorstel],
      nummers: [],
      gezien: { voorstel, over },
    };
  },
  async doe(zaal, { soort, contact, email, reden }, { voorstel, over }) {
    await zaal.tx.db
      .insertInto('beheer.bijlagevoorstel')
      .values({
        id: voorstel,
        samenwerkingsverband: zaal.partnerschap.id,
        soort,
        externe_partner: over.id,
        naam: over.naam,
        partnersoort: over.soort,
        contact: soort === 'opnemen' ? (contact ?? null) : null,
        email: soort === 'opnemen' ? (email ?? null) : null,
        reden: reden ?? '',
        vereist: [...blijvendeKernpartijen(zaal.partnerschap.vertrokken)],
        ingediend_door: zaal.actor.functionaris,
        ingediend_op: zaal.vandaag,
      })
      .execute();
    return { voorstel, stand: 'open' as const };
  },
});
