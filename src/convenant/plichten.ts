// Who owes what by when, derived from dossier dates; the werkvoorraad is the union of these.
import { onbesliste } from './dossier.ts';
import { loopAf } from './termijnen.ts';
import type { Plichtsoort, PlichtVorm } from './vormen/werkvoorraad.ts';

const clausules: Record<Plichtsoort, string> = {
  'stem-gevraagd': '7.4.1',
  'informatie-gevraagd': '7.4.1',
  'informatie-verwacht': '7.4.1',
  'vrijgave-afwachten': 'MB-2.c',
  'analyse-maken': '7.3.1',
  'voorstel-doen': '7.4.1',
  'doorgifte-overwegen': '8.5',
  vernietigen: '13.3',
  'vernietiging-goedkeuren': '13.1',
  'vernietiging-tegengehouden': '11.5',
  'vernietiging-te-laat': '13.1',
  'verzegeld-te-laat': '13.1',
  'vernietiging-verzoek-te-laat': '13.1',
  'informeren-overleggen': '11.3.1',
  'informatieplicht-beslissen': '11.2',
  'uitstel-herbeoordelen': '11.5',
  'informeren-te-laat': '11.2',
  'herbeoordeling-te-laat': '11.5',
  'juistheid-controleren': '8.3',
  'casusjuistheid-controleren': '10.3',
  'plan-opstellen': '9.3',
  'plan-vaststellen': '9.3',
  'maatregel-uitvoeren': '9.4.1',
  doorverstrekken: '10.5.3',
  'advies-verwacht': '9.5',
  'maatregel-te-laat': '9.4.1',
  'monitoring-plannen': '9.4.1',
  'monitoring-houden': '9.4.1',
  'plan-bijstellen': '9.4.1',
  'identiteit-vaststellen': '12.3.1',
  'vertegenwoordiger-toetsen': '12.1.1',
  'verzoek-doorzoeken': '12.3.3',
  'vondsten-beoordelen': '12.3.3',
  'correctie-voorleggen': '12.5.1',
  'zienswijzen-afwachten': '12.5.2',
  'correctie-beslissen': '12.5.2',
  'antwoord-verwacht': '12.3.2',
  'inzagestukken-beoordelen': '12.3.3',
  'verzoek-beantwoorden': '12.3.2',
  'verzoek-te-laat': '12.3.2',
  'verzoek-bewaken': '12.3.2',
  'wettelijke-grens-voorbij': '12.3.2',
  'zienswijze-geven': '12.5.2',
  'correctie-uitvoeren': '12.6.1',
  'correctie-te-laat': '12.6.1',
  'kennisgeving-per-brief': '12.6.2',
  'archiefcorrectie-beslissen': '12.5.2',
  'archiefcorrectie-uitvoeren': '12.6.1',
  'autorisatie-beslissen': '15.2.c',
  'autorisatie-verlengen': '15.2.c',
  'autorisaties-verlengen': '15.2.c',
  'laatste-beheerder': '15.2.c',
  'laatste-uitvoerder': '5.1',
  'instellingen-stemmen': '10.5.2',
  'bijlage-stemmen': '1.c',
  'beveiliging-evalueren': '15.3.2',
  'convenant-evalueren': '18.4',
  'beveiligingsevaluatie-te-laat': '15.3.2',
  'convenantevaluatie-te-laat': '18.4',
  'weegploeg-eindigt': '18.3',
  'weegdossier-afronden': '18.3',
  'vraag-zonder-partij': '18.2.1',
  'maatregel-overdragen': '18.2.1',
  'voorstel-vervallen': '18.2.1',
  'geheimhouding-bevestigen': '14.1',
};

/** One duty with its clause; late when its last day has passed. */
export function plicht(
  soort: Plichtsoort,
  register: PlichtVorm['register'],
  dossier:
    | { readonly dossier: string | null; readonly nummer: string | null; readonly aanleiding?: string | undefined }
    | { readonly aanleiding: string }
    | undefined,
  uiterlijk: string | null,
  vandaag: string,
): PlichtVorm {
  return {
    soort,
    clausule: clausules[soort],
    register,
    dossier: dossier !== undefined && 'dossier' in dossier ? dossier.dossier : null,
    nummer: dossier !== undefined && 'nummer' in dossier ? dossier.nummer : null,
    aanleiding: dossier?.aanleiding ?? null,
    uiterlijk,
    teLaat: uiterlijk !== null && uiterlijk < vandaag,
  };
}

/** Whoever is asked to approve the destruction of a file is not told besides that it is to be destroyed (13 lid 3). */
export function zonderDubbel(plichten: readonly PlichtVorm[]): readonly PlichtVorm[] {
  const goedTeKeuren = new Set(
    plichten.flatMap(({ soort, dossier }) => (soort === 'vernietiging-goedkeuren' ? [dossier] : [])),
  );
  return plichten.filter(({ soort, dossier }) => soort !== 'vernietigen' || !goedTeKeuren.has(dossier));
}

/** What an undecided or not-scheduled weegdossier asks of the weegploeg; undefined when nothing. */
export function plichtVanWeegdossier(
  dossier: {
    readonly dossier: string;
    readonly nummer: string | null;
    readonly stand: string;
    readonly besluit_op: string | null;
    /** Every signal was withdrawn: what is left is to decide that nobody is scheduled (7.4.2). */
    readonly zonder_signaal: boolean;
  },
  vandaag: string,
  voltallig = true,
): PlichtVorm | undefined {
  // Without a core party what is left is to decide that nobody is scheduled, so that the six months begin (18 lid 3).
  if (!voltallig && onbesliste.includes(dossier.stand))
    return plicht('weegdossier-afronden', 'weegploeg', dossier, null, vandaag);
  switch (dossier.stand) {
    case 'ingebracht':
      return plicht(dossier.zonder_signaal ? 'voorstel-doen' : 'analyse-maken', 'weegploeg', dossier, null, vandaag);
    case 'geanalyseerd':
      return plicht('voorstel-doen', 'weegploeg', dossier, null, vandaag);
    case 'geagendeerd':
      return voltallig ? plicht('doorgifte-overwegen', 'weegploeg', dossier, null, vandaag) : undefined;
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

/**
 * What a running measure asks: of its owner and of the uitvoerder to carry it out, of the other participants to know that it
 * is late; undefined when nothing.
 */
export function plichtVanMaatregel(
  maatregel: { readonly dossier: string; readonly nummer: string | null; readonly uiterlijk: string },
  eigen: boolean,
  vandaag: string,
): PlichtVorm | undefined {
  const { uiterlijk } = maatregel;
  if (eigen) return plicht('maatregel-uitvoeren', 'casusoverleg', maatregel, uiterlijk, vandaag);
  return uiterlijk < vandaag ? plicht('maatregel-te-laat', 'casusoverleg', maatregel, uiterlijk, vandaag) : undefined;
}

/** What monitoring asks of a casus whose plan holds (9 lid 4): a round on its day, a day for it, and what the last round came to. */
export function plichtenVanMonitoring(
  casus: {
    readonly dossier: string;
    readonly nummer: string | null;
    /** Day of the round that is planned. */
    readonly gepland: string | null;
    /** Outcome of the round that was held last. */
    readonly uitkomst: string | null;
    /** A version of the plan was drawn up after the one that the round looked at. */
    readonly bijgesteld: boolean;
  },
  vandaag: string,
): readonly PlichtVorm[] {
  const { gepland, uitkomst, bijgesteld } = casus;
  return [
    ...(gepland === null ? [] : [plicht('monitoring-houden', 'casusoverleg', casus, gepland, vandaag)]),
    // Whoever advised to close waits for the decision, not for a next round.
    ...(gepland === null && uitkomst !== 'sluiting-adviseren'
      ? [plicht('monitoring-plannen', 'casusoverleg', casus, null, vandaag)]
      : []),
    ...(uitkomst === 'bijstellen' && !bijgesteld
      ? [plicht('plan-bijstellen', 'casusoverleg', casus, null, vandaag)]
      : []),
  ];
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
