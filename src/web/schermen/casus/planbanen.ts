// The measures of a plan as lanes, one per party or partner that carries them out.
import type { PlanVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { Baan } from '../../figuren/banen.ts';
import type { Merksoort } from '../../figuren/tekens.tsx';
import { datumInWoorden, datumKort } from '../../teksten/datum.ts';
import type { Teksten } from '../../teksten/nl.ts';
import type { Taal } from '../../teksten/taal.tsx';

export type Maatregel = PlanVorm['maatregelen'][number];

/** How a measure stands today; its last day itself is still in time, and what is closed is never late. */
export function merkVanMaatregel({ stand, uiterlijk }: Maatregel, vandaag: string): Merksoort {
  switch (stand) {
    case 'afgerond':
      return 'klaar';
    case 'gestopt':
      return 'gestopt';
    case 'lopend':
      return uiterlijk < vandaag ? 'telaat' : 'open';
  }
}

/** The same in a word. */
export function standVanMaatregel(maatregel: Maatregel, vandaag: string, t: Teksten): string {
  return merkVanMaatregel(maatregel, vandaag) === 'telaat'
    ? t.figuren.plan.teLaat
    : t.monitoring.standen[maatregel.stand].toLowerCase();
}

/** The head of a measure: number, day, that it was moved, and in words that it is overdue or closed. */
function kopVan(maatregel: Maatregel, vandaag: string, t: Teksten, taal: Taal): string {
  const w = t.figuren.plan;
  const { nummer, uiterlijk, afgesproken, geslotenOp } = maatregel;
  const verschoven = uiterlijk === afgesproken ? [] : [w.was(datumKort(afgesproken, taal))];
  const loopt = merkVanMaatregel(maatregel, vandaag) === 'open';
  return [
    w.nummer(nummer),
    datumKort(geslotenOp ?? uiterlijk, taal),
    ...(geslotenOp === null ? verschoven : []),
    ...(loopt ? [] : [standVanMaatregel(maatregel, vandaag, t)]),
  ].join(' · ');
}

/** Owners in the order of their first measure. */
export function planbanen({ maatregelen }: PlanVorm, vandaag: string, t: Teksten, taal: Taal): readonly Baan[] {
  const eigenaren = [...new Map(maatregelen.map(({ eigenaar }) => [eigenaar.id, eigenaar])).values()];
  return eigenaren.map(({ id, naam, extern }) => ({
    id,
    naam: extern ? `${naam} (${t.casus.plan.extern})` : naam,
    stippen: maatregelen
      .filter(({ eigenaar }) => eigenaar.id === id)
      .map((maatregel) => ({
        id: maatregel.id,
        dag: maatregel.geslotenOp ?? maatregel.uiterlijk,
        kop: kopVan(maatregel, vandaag, t, taal),
        tekst: maatregel.inhoud.omschrijving,
      })),
  }));
}

/** How many with how many, which are overdue, and what comes first. */
export function planInWoorden({ maatregelen }: PlanVorm, vandaag: string, t: Teksten, taal: Taal): string {
  const w = t.figuren.plan;
  const telaat = maatregelen.filter((maatregel) => merkVanMaatregel(maatregel, vandaag) === 'telaat');
  const [eerste] = maatregelen
    .filter((maatregel) => merkVanMaatregel(maatregel, vandaag) === 'open')
    .toSorted((een, ander) => een.uiterlijk.localeCompare(ander.uiterlijk));
  const nummers = telaat.map(({ nummer }) => nummer);
  return [
    w.samenvatting(maatregelen.length, new Set(maatregelen.map(({ eigenaar }) => eigenaar.id)).size),
    nummers.length === 0 ? w.nietsTelaat : nummers.length > 5 ? w.velenTelaat(nummers.length) : w.telaat(nummers),
    ...(eerste === undefined ? [] : [w.eerste(datumInWoorden(eerste.uiterlijk, taal), eerste.eigenaar.naam)]),
  ].join(' ');
}
