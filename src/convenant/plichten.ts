// Who owes what by when, derived from dossier dates; the werkvoorraad is the union of these.
import { loopAf } from './termijnen.ts';
import type { Plichtsoort, PlichtVorm } from './vormen/beheer.ts';

const clausules: Record<Plichtsoort, string> = {
  'stem-gevraagd': '7.4.1',
  'informatie-gevraagd': '7.4.1',
  'informatie-verwacht': '7.4.1',
  'vrijgave-afwachten': 'MB-2.c',
  'analyse-maken': '7.3.1',
  'voorstel-doen': '7.4.1',
  vernietigen: '13.3',
  'juistheid-controleren': '8.3',
  'casusjuistheid-controleren': '10.3',
  'plan-opstellen': '9.3',
  'plan-vaststellen': '9.3',
  'maatregel-uitvoeren': '9.4.1',
  doorverstrekken: '10.5.3',
  'advies-verwacht': '9.5',
  'autorisatie-beslissen': '15.2.c',
  'geheimhouding-bevestigen': '14.1',
};

/** One duty with its clause; late when its last day has passed. */
export function plicht(
  soort: Plichtsoort,
  register: PlichtVorm['register'],
  dossier: { readonly dossier: string; readonly nummer: string | null } | undefined,
  uiterlijk: string | null,
  vandaag: string,
): PlichtVorm {
  return {
    soort,
    clausule: clausules[soort],
    register,
    dossier: dossier?.dossier ?? null,
    nummer: dossier?.nummer ?? null,
    uiterlijk,
    teLaat: uiterlijk !== null && uiterlijk < vandaag,
  };
}

/** What an undecided or not-scheduled weegdossier asks of the weegploeg; undefined when nothing. */
export function plichtVanWeegdossier(
  dossier: {
    readonly dossier: string;
    readonly nummer: string | null;
    readonly stand: string;
    readonly besluit_op: string | null;
  },
  vandaag: string,
): PlichtVorm | undefined {
  switch (dossier.stand) {
    case 'ingebracht':
      return plicht('analyse-maken', 'weegploeg', dossier, null, vandaag);
    case 'geanalyseerd':
      return plicht('voorstel-doen', 'weegploeg', dossier, null, vandaag);
    case 'niet-geagendeerd':
      return dossier.besluit_op === null
        ? undefined
        : plicht(
            'vernietigen',
            'weegploeg',
            dossier,
            loopAf('vernietigen-niet-geagendeerd', dossier.besluit_op),
            vandaag,
          );
    default:
      return undefined;
  }
}

/** Overdue first, then by last day; what has no day comes last, by number. */
export function opVolgorde(plichten: readonly PlichtVorm[]): PlichtVorm[] {
  return plichten.toSorted(
    (a, b) =>
      (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999') ||
      (a.nummer ?? '').localeCompare(b.nummer ?? '') ||
      a.soort.localeCompare(b.soort),
  );
}
