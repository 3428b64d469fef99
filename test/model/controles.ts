// What must hold after every step, looked at behind the walls: stands, numbers, votes, items with source and ground, and the log.
import assert from 'node:assert/strict';
import type { Proefwereld } from '../proefwereld.ts';
import type { Deelnemer, Toestand } from './begrippen.ts';
import type { Stap } from './stap.ts';

const regels = (wat: string, rijen: readonly (readonly unknown[])[]) => rijen.map((rij) => [wat, ...rij].join(' '));

/** What the registers hold, line by line, with the items that lack source, ground or an entry of the act that brought them in. */
const boekhouding = `
  with stukken as (
    select id, dossier, bron, grondslag, handeling, ingebracht_door from weegploeg.gegeven
    union all select id, casus, bron, grondslag, handeling, ingebracht_door from casusoverleg.gegeven),
  -- What moved with a merge came in elsewhere; an answer goes back with its question.
  plekken as (
    select id, dossier from stukken
    union select unnest(gegevens), van from weegploeg.samenvoeging
    union select unnest(gegevens), naar from weegploeg.samenvoeging
    union select g.id, s.naar from stukken g join weegploeg.samenvoeging s on s.van = g.dossier),
  gelogd as (
    select distinct p.id from logboek.regel l cross join lateral unnest(l.objecten) object
    join plekken p on p.dossier = object join stukken g on g.id = p.id and g.handeling = l.handeling
    where l.resultaat = 'toegestaan'),
  voorstellen as (
    select v.id, v.stand, s.partijsoort, s.voor from weegploeg.voorstel v left join weegploeg.stem s on s.voorstel = v.id
    union all
    select v.id, v.stand, s.partijsoort, s.voor from casusoverleg.voorstel v left join casusoverleg.stem s on s.voorstel = v.id)
  select concat_ws(' ', 'dossier', id, coalesce(nummer, '-'), stand, verzegeld) as regel from weegploeg.dossier
  union all select concat_ws(' ', 'casus', id, nummer, stand) from casusoverleg.casus
  union all select concat_ws(' ', 'weegitem', id, bron, verzegeld, toestand) from weegploeg.gegeven
    where soort in ('naw', 'signaal', 'analyse') and toestand <> 'verwijderd'
  union all select concat_ws(' ', 'casusitem', id, verzegeld, toestand) from casusoverleg.gegeven
    where soort in ('naw', 'signaal', 'analyse') and toestand <> 'verwijderd'
  union all select concat_ws(' ', 'deelnemer', casus, coalesce(partij, externe_partner)) from casusoverleg.deelnemer where tot is null
  union all select concat_ws(' ', 'stem', id, stand, partijsoort, voor) from voorstellen
  union all select concat_ws(' ', 'zonder herkomst', g.id, g.handeling) from stukken g
    where g.bron is null or trim(coalesce(g.grondslag, '')) = '' or g.ingebracht_door is null
      or g.id not in (select id from gelogd)`;

/** Everything in the registers equals the model: nothing lost, nothing twice, no number again, each vote once, every item accounted for. */
export async function controleerRegisters(
  { achter, partijen, partners }: Proefwereld,
  toestand: Toestand,
): Promise<void> {
  const { dossiers, casussen } = toestand;
  const namen: Readonly<Record<Deelnemer, string>> = { ...partijen, ...partners };
  const stemmen = [...dossiers, ...casussen]
    .flatMap(({ voorstellen }): readonly Uitgebracht[] => voorstellen)
    .flatMap(({ id, stand, stemmen }): readonly (readonly unknown[])[] =>
      stemmen.length === 0 ? [[id, stand]] : stemmen.map(({ partij, voor }) => [id, stand, partij, voor ? 't' : 'f']),
    );
  const zegel = ({ verzegeld }: { readonly verzegeld: boolean }) => (verzegeld ? 't' : 'f');
  assert.deepEqual(
    (await achter(boekhouding)).map(({ regel }) => regel).sort(),
    [
      ...regels(
        'dossier',
        dossiers.map((elk) => [elk.id, elk.nummer ?? '-', elk.stand, zegel(elk)]),
      ),
      ...regels(
        'casus',
        casussen.map(({ id, nummer, stand }) => [id, nummer, stand]),
      ),
      ...regels(
        'weegitem',
        dossiers.flatMap(({ items }) => items.map((elk) => [elk.id, partijen[elk.van], zegel(elk), elk.toestand])),
      ),
      ...regels(
        'casusitem',
        casussen.flatMap(({ items }) => items.map((elk) => [elk.id, zegel(elk), elk.toestand])),
      ),
      ...regels(
        'deelnemer',
        casussen.flatMap(({ id, deelnemers }) => deelnemers.map((elk) => [id, namen[elk]])),
      ),
      ...regels('stem', stemmen),
    ].sort(),
  );
}
interface Uitgebracht {
  readonly id: string;
  readonly stand: string;
  readonly stemmen: readonly { readonly partij: string; readonly voor: boolean }[];
}

const resultaten = { gedaan: 'toegestaan', geweigerd: 'geweigerd', 'niet-gevonden': 'niet-gevonden' } as const;

/** The act left one entry, with who did it and what came of it, and no entry holds a name or content. */
export async function controleerLog({ achter, mensen }: Proefwereld, spoor: string, gedaan: Stap): Promise<void> {
  const nieuw = await achter(
    'select handeling, resultaat, functionaris, redenen, nummers, herkomst from logboek.regel where trace_id = $1',
    [spoor],
  );
  const eigen = nieuw.filter(({ handeling }) => handeling === gedaan.naam);
  assert.deepEqual(
    eigen.map(({ resultaat, functionaris }) => [resultaat, functionaris]),
    [[resultaten[gedaan.verwacht], mensen[gedaan.wie]]],
    `de logregel van ${gedaan.naam}`,
  );
  assert.doesNotMatch(JSON.stringify(nieuw), /merk\d{4}|Naam[A-Z]/, 'het logboek bevat geen inhoud');
}
