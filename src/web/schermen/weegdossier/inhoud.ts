// A weegdossier put in order for reading: each signal with its personalia and reporter, analyses newest first, answers by question.

import type { Weegstand } from '../../../convenant/dossier.ts';
import type { Naw } from '../../../convenant/gegevens.ts';
import type { WeegdossierVorm, Weeggegeven } from '../../../convenant/vormen/weegploeg.ts';
import type { Fase, Verloop } from '../../figuren/verloop.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import type { Teksten } from '../../teksten/nl.ts';
import type { Taal } from '../../teksten/taal.tsx';

export type Gegeven<S extends Weeggegeven['soort']> = Extract<Weeggegeven, { soort: S }>;
export type Signaalgegeven = Gegeven<'signaal'>;
export type Analyseinhoud = Extract<Gegeven<'analyse'>['inhoud'], { vorm: 'analyse' }>;
export type Antwoordinhoud = Extract<Gegeven<'analyse'>['inhoud'], { vorm: 'antwoord' }>;

export interface Signaalgroep {
  readonly signaal: Signaalgegeven;
  readonly personalia: Gegeven<'naw'> | undefined;
  readonly melder: Gegeven<'melder'> | undefined;
}

/** Every signal with what came in with it. */
export function signaalgroepen({ gegevens }: WeegdossierVorm): readonly Signaalgroep[] {
  return gegevens
    .filter((gegeven) => gegeven.soort === 'signaal')
    .map((signaal) => ({
      signaal,
      personalia: gegevens.filter((een) => een.soort === 'naw').find((een) => een.bij === signaal.id),
      melder: gegevens.filter((een) => een.soort === 'melder').find((een) => een.bij === signaal.id),
    }));
}

export interface Analyse {
  readonly gegeven: Gegeven<'analyse'>;
  readonly inhoud: Analyseinhoud;
}

/** Analyses by the weegploeg, the latest first. */
export function analyses({ gegevens }: WeegdossierVorm): readonly Analyse[] {
  return gegevens
    .filter((gegeven) => gegeven.soort === 'analyse')
    .flatMap((gegeven) => (gegeven.inhoud.vorm === 'analyse' ? [{ gegeven, inhoud: gegeven.inhoud }] : []))
    .reverse();
}

export interface Antwoord {
  readonly gegeven: Gegeven<'analyse'>;
  readonly inhoud: Antwoordinhoud;
}

/** Answers to questions for more information. */
export function antwoorden({ gegevens }: WeegdossierVorm): readonly Antwoord[] {
  return gegevens
    .filter((gegeven) => gegeven.soort === 'analyse')
    .flatMap((gegeven) => (gegeven.inhoud.vorm === 'antwoord' ? [{ gegeven, inhoud: gegeven.inhoud }] : []));
}

/** The different personalia that were brought in; the same ones once. */
export function personalia({
  gegevens,
}: Pick<WeegdossierVorm, 'gegevens'>): readonly { readonly naw: Naw; readonly bron: string }[] {
  const gezien = new Set<string>();
  return gegevens
    .filter((gegeven) => gegeven.soort === 'naw')
    .flatMap((gegeven) => {
      const sleutel = JSON.stringify(Object.entries(gegeven.inhoud).sort());
      if (gezien.has(sleutel)) return [];
      gezien.add(sleutel);
      return [{ naw: gegeven.inhoud, bron: gegeven.bron.naam }];
    });
}

/** How a signal is called wherever it is referred to: by its party and the day that it was reported. */
export function signaalnaam(signaal: Signaalgegeven, t: Teksten, taal: Taal): string {
  return t.weegdossier.signaal.kort(
    t.woorden.partijen[signaal.bron.soort],
    datumInWoorden(signaal.inhoud.meldDatum, taal),
  );
}

const volgorde: readonly Weegstand[] = ['ingebracht', 'informatie-gevraagd', 'geanalyseerd', 'voorgesteld'];

/** The steps of the life cycle with their days, as far as this dossier has come, and what may follow. */
export function verloopVan(dossier: WeegdossierVorm, t: Teksten): Verloop {
  const v = t.weegdossier.verloop;
  const { standen } = t.woorden;
  const eerste = { naam: v.ingebracht, dag: dossier.aangemaaktOp };
  if (dossier.stand === 'samengevoegd') {
    return [
      [{ ...eerste, fase: 'klaar' }],
      [{ naam: standen.samengevoegd, fase: 'nu', dag: dossier.laatsteVerwerking }],
    ];
  }
  const gesloten = dossier.stand === 'afgesloten';
  const besloten = gesloten || dossier.stand === 'geagendeerd' || dossier.stand === 'niet-geagendeerd';
  const nu = volgorde.indexOf(dossier.stand);
  const fase = (stand: Weegstand): Fase => {
    if (besloten) return 'klaar';
    const plaats = volgorde.indexOf(stand);
    return plaats === nu ? 'nu' : plaats < nu ? 'klaar' : 'straks';
  };
  // What was done before the weighing was reopened is no day of a step that is still to come.
  const stap = (naam: string, stand: Weegstand, dag: string | undefined) => {
    const hoever = fase(stand);
    return [hoever === 'straks' ? { naam, fase: hoever } : { naam, fase: hoever, dag }];
  };
  const { heropendOp } = dossier;
  return [
    ...(heropendOp === null
      ? [stap(v.ingebracht, 'ingebracht', dossier.aangemaaktOp)]
      : [[{ ...eerste, fase: 'klaar' as const }], stap(v.heropend, 'ingebracht', heropendOp)]),
    ...(dossier.vragen.length === 0 ? [] : [stap(v.informatie, 'informatie-gevraagd', dossier.vragen[0]?.gevraagdOp)]),
    stap(v.geanalyseerd, 'geanalyseerd', analyses(dossier)[0]?.gegeven.ingebrachtOp),
    stap(v.voorgesteld, 'voorgesteld', dossier.voorstellen.findLast(({ soort }) => soort !== 'doorgeven')?.ingediendOp),
    besloten
      ? [
          {
            naam: standen[gesloten ? 'geagendeerd' : dossier.stand],
            fase: gesloten ? ('klaar' as const) : ('nu' as const),
            dag: dossier.besluitOp ?? undefined,
          },
        ]
      : [
          { naam: standen.geagendeerd, fase: 'straks' as const },
          { naam: standen['niet-geagendeerd'], fase: 'straks' as const },
        ],
    // Only what was scheduled closes, on the day that the closure was taken over (8 lid 2 f).
    ...(gesloten ? [[{ naam: standen.afgesloten, fase: 'nu' as const, dag: dossier.laatsteVerwerking }]] : []),
  ];
}
