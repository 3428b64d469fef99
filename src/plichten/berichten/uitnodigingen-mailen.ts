// Art. 5 lid 2, 9 lid 1: what to mail somebody now about meetings, seen with his own eyes; a task that is tried again tells the same.
import { uitnodigingenMailen as regel } from '../../convenant/artikelen/uitnodigingen-mailen.ts';
import type { Rol } from '../../convenant/rollen.ts';
import { staatInAgenda, teMelden, type Uitnodigingssoort, uitnodigingssoorten } from '../../convenant/uitnodigingen.ts';
import { type UitnodigingenAntwoord, uitnodigingenAntwoord } from '../../convenant/vormen/vergaderingen.ts';
import { leesKomendeVergaderingen as leesCasusvergaderingen } from '../../dossiers/casusoverleg/inzage.ts';
import { leesKomendeVergaderingen as leesWeegvergaderingen } from '../../dossiers/weegploeg/inzage.ts';
import { taakhandeling, type Zaal } from '../../gate/handeling.ts';
import type { DatabaseRole } from '../../platform/database/transaction.ts';
import { hoedVoor } from '../werkvoorraad/werkvoorraad-inzien.ts';
import { leesVoorkeur } from './lezen.ts';

/** With which hats meetings of a register are looked at, and under which database role. */
const blikken: readonly {
  readonly register: 'weegploeg' | 'casusoverleg';
  readonly rollen: readonly Rol[];
  readonly rol: DatabaseRole;
}[] = [
  { register: 'weegploeg', rollen: ['weegploeglid', 'uitvoerder'], rol: 'weegploeg_lezen' },
  { register: 'casusoverleg', rollen: ['casusoverleglid', 'uitvoerder', 'externe-casuspartner'], rol: 'plan_lezen' },
];

/** Every meeting from today on that exists for this actor, once. */
async function leesVergaderingen(zaal: Zaal) {
  const alle = [];
  for (const { register, rollen, rol } of blikken) {
    const hoed = hoedVoor(zaal, rollen);
    if (hoed === undefined) continue;
    const lees = register === 'weegploeg' ? leesWeegvergaderingen : leesCasusvergaderingen;
    const gelezen = await zaal.onder(rol, () => lees(zaal.tx, zaal.vandaag), hoed);
    alle.push(...gelezen.map((vergadering) => ({ ...vergadering, register })));
  }
  return alle;
}

const alsSoort = (tekst: string): Uitnodigingssoort => {
  const soort = uitnodigingssoorten.find((een) => een === tekst);
  if (soort === undefined) throw new Error('onbekende soort uitnodiging');
  return soort;
};

/** What this actor was told last of each meeting, and by which task (policy: his own only). */
async function leesVorige({ tx, vandaag }: Zaal) {
  const rijen = await tx.db.selectFrom('beheer.uitnodiging').selectAll().where('dag', '>=', vandaag).execute();
  return rijen.map(({ functionaris: _, samenwerkingsverband: __, taak, stempel, ...rij }) => ({
    taak,
    uitnodiging: {
      ...rij,
      soort: alsSoort(rij.soort),
      register: rij.register === 'weegploeg' ? ('weegploeg' as const) : ('casusoverleg' as const),
      stempel: new Date(stempel).toISOString(),
    },
  }));
}

type Uitnodiging = UitnodigingenAntwoord['uitnodigingen'][number];
type Komende = Awaited<ReturnType<typeof leesVergaderingen>>[number];

/** The new message about one meeting; undefined when there is nothing to tell. */
function maakUitnodiging(
  { ids, nu }: Zaal,
  vergadering: Komende | undefined,
  vorige: Uitnodiging | undefined,
): Uitnodiging | undefined {
  const soort = teMelden(vergadering, vorige);
  if (soort === undefined) return undefined;
  const mail = ids.id();
  // Not in his sight any more: what he has in his calendar is taken out of it, and no later version is told.
  if (vergadering === undefined)
    return vorige === undefined ? undefined : { ...vorige, soort, mail, stempel: nu.toString() };
  const { id, register, nummer, volgnummer, gewijzigdOp } = vergadering;
  const { dag, begin, einde, plaats } = staatInAgenda(soort) ? vergadering : (vorige ?? vergadering);
  return {
    ...{ vergadering: id, register, nummer, soort, mail, dag, begin, einde, plaats, volgnummer },
    // Of two messages with the same SEQUENCE the later DTSTAMP holds.
    stempel: vorige?.volgnummer === volgnummer ? nu.toString() : gewijzigdOp.toISOString(),
  };
}

export const uitnodigingenMailen = taakhandeling(
  {
    regel,
    rol: 'beheer_schrijven',
    soort: 'schrijven',
    antwoord: uitnodigingenAntwoord,
    async kijk(zaal, taak) {
      const vorige = await leesVorige(zaal);
      const nu = await leesVergaderingen(zaal);
      const ids = [...new Set([...nu.map(({ id }) => id), ...vorige.map((elke) => elke.uitnodiging.vergadering)])];
      const nieuw: Uitnodiging[] = [];
      const weer: Uitnodiging[] = [];
      for (const id of ids) {
        const eerder = vorige.find(({ uitnodiging }) => uitnodiging.vergadering === id);
        const vergadering = nu.find((elke) => elke.id === id);
        const uitnodiging = maakUitnodiging(zaal, vergadering, eerder?.uitnodiging);
        if (uitnodiging !== undefined) nieuw.push(uitnodiging);
        // What an earlier attempt of this task composed may not have been sent: it is that again, under its Message-ID.
        else if (eerder?.taak === taak.id) weer.push(eerder.uitnodiging);
      }
      const alle = [...nieuw, ...weer];
      return {
        situatie: { vandaag: zaal.vandaag },
        objecten: alle.map(({ vergadering }) => vergadering),
        nummers: alle.map(({ nummer }) => nummer),
        gezien: { nieuw, weer, taal: (await leesVoorkeur(zaal.tx)).taal },
      };
    },
    async doe({ tx, actor, partnerschap }, taak, { nieuw, weer, taal }) {
      for (const { register, vergadering, nummer, ...rest } of nieuw) {
        const stand = { ...rest, taak: taak.id };
        const wie = { samenwerkingsverband: partnerschap.id, functionaris: actor.functionaris };
        await tx.db
          .insertInto('beheer.uitnodiging')
          .values({ ...wie, register, vergadering, nummer, ...stand })
          .onConflict((oc) => oc.columns(['functionaris', 'vergadering']).doUpdateSet(stand))
          .execute();
      }
      const uitnodigingen = [...nieuw, ...weer];
      if (uitnodigingen.length === 0) return { aan: null, taal, uitnodigingen };
      const { email } = await tx.db
        .selectFrom('beheer.functionaris')
        .select('email')
        .where('id', '=', actor.functionaris)
        .executeTakeFirstOrThrow();
      return { aan: email, taal, uitnodigingen };
    },
  },
  'ontvanger',
);
