// Art. 5 lid 2: what to mail somebody now, seen with his own eyes; a task that is tried again tells the same and nothing new.
import { berichtenMailen as regel } from '../../convenant/artikelen/berichten-mailen.ts';
import { mailAntwoord } from '../../convenant/vormen/berichten.ts';
import { taakhandeling } from '../../gate/handeling.ts';
import { inLogboek, leesBerichten, leesMerken, leesVoorkeur } from './lezen.ts';

export const berichtenMailen = taakhandeling(
  {
    regel,
    rol: 'beheer_schrijven',
    soort: 'schrijven',
    antwoord: mailAntwoord,
    async kijk(zaal, taak) {
      const merken = await leesMerken(zaal.tx);
      const voorkeur = await leesVoorkeur(zaal.tx);
      const ongelezen = (await leesBerichten(zaal)).filter(({ sleutel }) => merken.get(sleutel)?.gelezen !== true);
      // What an earlier attempt put in this mail may have been sent: it is that again, as far as it still holds.
      const eerder = [...merken.values()].some(({ mail }) => mail === taak.id);
      const nu = ongelezen.filter(({ sleutel }) => (merken.get(sleutel)?.mail ?? null) === (eerder ? taak.id : null));
      const regels = voorkeur.mail === 'uit' ? [] : nu;
      return { situatie: { vandaag: zaal.vandaag }, ...inLogboek(regels), gezien: { regels, taal: voorkeur.taal } };
    },
    async doe({ tx, actor, partnerschap }, taak, { regels, taal }) {
      if (regels.length === 0) return { aan: null, taal, regels: [] };
      await tx.db
        .insertInto('beheer.bericht')
        .values(
          regels.map(({ sleutel }) => ({
            samenwerkingsverband: partnerschap.id,
            functionaris: actor.functionaris,
            sleutel,
            mail: taak.id,
          })),
        )
        .onConflict((oc) => oc.columns(['functionaris', 'sleutel']).doUpdateSet({ mail: taak.id }))
        .execute();
      const { email } = await tx.db
        .selectFrom('beheer.functionaris')
        .select('email')
        .where('id', '=', actor.functionaris)
        .executeTakeFirstOrThrow();
      return { aan: email, taal, regels: regels.map(({ soort, teLaat, nummer }) => ({ soort, teLaat, nummer })) };
    },
  },
  'ontvanger',
);
