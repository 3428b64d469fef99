// What must be true in the database after every kill, seen by its owner: behind all walls, with nothing running.
import type pg from 'pg';
import { z } from 'zod';
import type { Handelingnaam } from '../../src/convenant/dossier.ts';
import type { Boek } from './boek.ts';
import type { Doorgang } from './werk.ts';

/** The two sides of the wall, and the keys; every table in them, also those that are still to come. */
const registers = ['weegploeg', 'casusoverleg', 'kluis'];

/** Act -> the rows that it makes: as many of them as there are entries 'toegestaan'. */
const gevolgen: Partial<Record<Handelingnaam, string>> = {
  'signaal-inbrengen': "weegploeg.gegeven where soort = 'signaal'",
  'politiegegevens-vrijgeven': 'weegploeg.vrijgave',
  'signalen-analyseren': "weegploeg.gegeven where handeling = 'signalen-analyseren'",
  'agendering-voorstellen': 'weegploeg.voorstel',
  stemmen: 'weegploeg.stem',
  agenderen: 'casusoverleg.casus',
  'niet-agenderen': "weegploeg.dossier where stand = 'niet-geagendeerd'",
  'plan-opstellen': 'casusoverleg.plan',
  'maatregel-opnemen': 'casusoverleg.maatregel',
  'plan-vaststellen': "casusoverleg.plan where stand = 'vastgesteld'",
};

/** Acts that follow from another one inside its transaction: they have no request of their own. */
const volgend = new Set<string>(['agenderen', 'niet-agenderen']);

/** Counts a check: passed when it found no faults. */
export type Tel = (naam: string, fouten: readonly string[]) => void;

export interface Controle {
  readonly naam: string;
  readonly fouten: readonly string[];
}

type Vraag = (sql: string, waarden?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** All checks; `rust` says that nothing is under way, so that every count must be exact. */
export async function controleer(
  client: pg.Client,
  boek: Boek,
  deuren: readonly Doorgang[],
  rust: boolean,
): Promise<readonly Controle[]> {
  const vraag: Vraag = async (sql, waarden = []) => (await client.query(sql, [...waarden])).rows;
  return [
    { naam: 'niets bevestigds is verloren', fouten: await verloren(vraag, boek) },
    { naam: 'geen gevolg zonder logregel van dezelfde transactie', fouten: await zonderRegel(vraag) },
    { naam: 'geen logregel zonder gevolg', fouten: await zonderGevolg(vraag) },
    { naam: 'elk verzoek heeft één gevolg', fouten: await eenGevolg(vraag, boek, rust) },
    { naam: 'geen halve deur', fouten: await halveDeur(vraag, deuren, rust) },
    { naam: 'W- en C-nummers zijn uniek en zonder gat', fouten: await nummers(vraag) },
  ];
}

const ids = z.looseObject({
  dossier: z.string().optional(),
  gegeven: z.string().optional(),
  voorstel: z.string().optional(),
  stand: z.string().optional(),
  plan: z.string().optional(),
  maatregel: z.string().optional(),
});

/** Everything that an answer named is there, in the state that the answer told. */
async function verloren(vraag: Vraag, { bevestigd }: Boek): Promise<readonly string[]> {
  const gezocht = new Map<string, Set<string>>();
  const zoek = (waar: string, id: string | undefined) => {
    if (id !== undefined) gezocht.set(waar, (gezocht.get(waar) ?? new Set()).add(id));
  };
  for (const { naam, antwoord } of bevestigd) {
    if (!(naam in gevolgen)) continue;
    const { dossier, gegeven, voorstel, stand, plan, maatregel } = ids.parse(antwoord);
    zoek('weegploeg.dossier', dossier);
    zoek('weegploeg.gegeven', gegeven);
    zoek(stand === 'aangenomen' ? "weegploeg.voorstel where stand = 'aangenomen'" : 'weegploeg.voorstel', voorstel);
    zoek(naam === 'plan-vaststellen' ? "casusoverleg.plan where stand = 'vastgesteld'" : 'casusoverleg.plan', plan);
    zoek('casusoverleg.maatregel', maatregel);
  }
  const fouten: string[] = [];
  for (const [waar, welke] of gezocht) {
    const rijen = await vraag(`select id from (select * from ${waar}) t where id = any($1::uuid[])`, [[...welke]]);
    if (rijen.length !== welke.size) fouten.push(`${waar}: ${welke.size - rijen.length} van ${welke.size} ontbreken`);
  }
  const stemmen = bevestigd.filter(({ naam }) => naam === 'stemmen').length;
  const [geteld] = await vraag('select count(*)::int as aantal from weegploeg.stem');
  if (Number(geteld?.['aantal']) < stemmen) fouten.push(`${stemmen} stemmen bevestigd, ${geteld?.['aantal']} gevonden`);
  return fouten;
}

/** Whoever wrote a row last, wrote an entry 'toegestaan' in that very transaction. */
async function zonderRegel(vraag: Vraag): Promise<readonly string[]> {
  const tabellen = await vraag(
    "select schemaname || '.' || tablename as naam from pg_tables where schemaname = any($1) order by 1",
    [registers],
  );
  const fouten: string[] = [];
  for (const { naam } of tabellen) {
    const [geteld] = await vraag(
      `select count(*)::int as aantal from ${String(naam)} t where not exists (
         select from logboek.regel r where r.resultaat = 'toegestaan'
           and (r.transactie::text::numeric % 4294967296)::bigint = t.xmin::text::bigint)`,
    );
    if (geteld?.['aantal'] !== 0) fouten.push(`${String(naam)}: ${geteld?.['aantal']} rijen`);
  }
  return tabellen.length > 0 ? fouten : ['er zijn geen tabellen gevonden'];
}

async function zonderGevolg(vraag: Vraag): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const [naam, waar] of Object.entries(gevolgen)) {
    const [geteld] = await vraag(
      `select (select count(*)::int from logboek.regel where handeling = $1 and resultaat = 'toegestaan') as regels,
              (select count(*)::int from ${waar}) as rijen`,
      [naam],
    );
    if (geteld?.['regels'] !== geteld?.['rijen'])
      fouten.push(`${naam}: ${geteld?.['regels']} regels, ${geteld?.['rijen']} gevolgen`);
  }
  return fouten;
}

/** An act is done once for every acknowledged request, and at most once for each that is still under way. */
async function eenGevolg(vraag: Vraag, boek: Boek, rust: boolean): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const naam of Object.keys(gevolgen)) {
    if (volgend.has(naam)) continue;
    const handeling = boek.bevestigd.find((een) => een.naam === naam)?.naam;
    const bevestigd = boek.bevestigd.filter((een) => een.naam === naam).length;
    const onderweg = handeling === undefined ? 0 : boek.onderweg(handeling);
    const [geteld] = await vraag(
      `select (select count(*)::int from logboek.regel where handeling = $1 and resultaat = 'toegestaan') as regels,
              (select count(*)::int from beheer.herhaling where handeling = $1) as sleutels`,
      [naam],
    );
    const regels = Number(geteld?.['regels']);
    if (regels !== Number(geteld?.['sleutels']))
      fouten.push(`${naam}: ${regels} regels, ${geteld?.['sleutels']} sleutels`);
    const teveel = handeling !== undefined && regels > bevestigd + onderweg;
    if (regels < bevestigd || teveel || (rust && regels !== bevestigd))
      fouten.push(`${naam}: ${bevestigd} bevestigd, ${onderweg} onderweg, ${regels} gedaan`);
  }
  return fouten;
}

/** Every scheduled dossier has one whole casus with its key, and every casus has its dossier. */
async function halveDeur(vraag: Vraag, deuren: readonly Doorgang[], rust: boolean): Promise<readonly string[]> {
  const rijen = await vraag(
    `select d.id as dossier, d.casusnummer, c.id as casus, c.nummer,
       (select count(*)::int from kluis.sleutel s where s.dossier = c.id and s.register = 'casusoverleg') as sleutels,
       (select count(*)::int from casusoverleg.gegeven g where g.casus = c.id and g.handeling = 'agenderen') as gegevens,
       array(select partij::text from casusoverleg.deelnemer where casus = c.id and partij is not null) as partijen,
       array(select externe_partner::text from casusoverleg.deelnemer where casus = c.id and partij is null) as partners
     from (select * from weegploeg.dossier where stand = 'geagendeerd' or casus is not null) d
     full join casusoverleg.casus c on c.id = d.casus`,
  );
  const fouten = rijen
    .filter((rij) => rij['dossier'] === null || rij['casus'] === null || rij['casusnummer'] !== rij['nummer'])
    .map((rij) => `dossier ${rij['dossier']} en casus ${rij['casus']}`);
  if (rijen.some((rij) => rij['sleutels'] !== 1)) fouten.push('een casus zonder eigen sleutel');
  const gelijk = (een: unknown, ander: readonly string[]) =>
    Array.isArray(een) && een.toSorted().join() === ander.toSorted().join();
  for (const deur of deuren) {
    const rij = rijen.find((een) => een['dossier'] === deur.dossier);
    if (rij === undefined) fouten.push(`dossier ${deur.dossier} heeft geen casus`);
    else if (rij['gegevens'] !== deur.gekozen + deur.signalen)
      fouten.push(`casus ${rij['nummer']}: ${rij['gegevens']} gegevens, gekozen ${deur.gekozen}`);
    else if (!gelijk(rij['partijen'], deur.partijen) || !gelijk(rij['partners'], deur.partners))
      fouten.push(`casus ${rij['nummer']}: andere deelnemers dan besloten`);
  }
  if (rust && rijen.length !== deuren.length) fouten.push(`${rijen.length} casussen, ${deuren.length} besluiten`);
  return fouten;
}

async function nummers(vraag: Vraag): Promise<readonly string[]> {
  const fouten: string[] = [];
  for (const [register, tabel] of [
    ['weegploeg', 'dossier'],
    ['casusoverleg', 'casus'],
  ]) {
    const gaten = await vraag(
      `select t.jaar, t.laatste, count(d.nummer)::int as aantal, count(distinct d.nummer)::int as verschillend,
         coalesce(max(split_part(d.nummer, '-', 3)::int), 0) as hoogste
       from ${register}.teller t
       left join ${register}.${tabel} d on d.samenwerkingsverband = t.samenwerkingsverband
         and split_part(d.nummer, '-', 2)::int = t.jaar
       group by t.samenwerkingsverband, t.jaar, t.laatste
       having count(d.nummer) <> t.laatste or count(distinct d.nummer) <> t.laatste
         or coalesce(max(split_part(d.nummer, '-', 3)::int), 0) <> t.laatste`,
    );
    for (const rij of gaten) fouten.push(`${register}: ${JSON.stringify(rij)}`);
  }
  return fouten;
}
