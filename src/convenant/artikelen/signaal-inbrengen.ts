// Art. 7 lid 1-2, 1 h, 6, 8 lid 2: a representative in the weegploeg brings in a signal, his own party's or a third party's.
import type { Regel } from '../besluit.ts';
import type { Weegstand } from '../dossier.ts';
import { gevuld } from '../feiten.ts';
import {
  isGrondslagBijRegime,
  isGrondslagVan,
  isVerzegeldRegime,
  regimesUitgesloten,
  type WpgRegime,
} from '../grondslagen.ts';
import { staatWeegdossierToe } from '../levensloop.ts';
import { type Partijsoort, weegploegleden } from '../rollen.ts';
import { isHerweegbaar } from '../termijnen.ts';

/** Facts: the stand of the dossier that the signal is added to; none for a new dossier. */
export interface Inbrengfeiten {
  readonly vandaag: string;
  readonly stand?: Weegstand;
  readonly besluitOp?: string;
  /** Everything in that dossier is still sealed. */
  readonly verzegeld?: boolean;
}

export interface Inbreng extends Inbrengfeiten {
  readonly partij: Partijsoort;
  readonly aard: 'natuurlijk-persoon' | 'rechtspersoon';
  readonly achternaam: string | undefined;
  readonly gedraging: string | undefined;
  readonly gedragingDatum: string | undefined;
  readonly meldDatum: string;
  /** Criteria named that exist in the current referentiekader. */
  readonly criteria: number;
  readonly grondslag: string | undefined;
  readonly noodzaak: string | undefined;
  readonly belang: string | undefined;
  readonly doel: string | undefined;
  readonly melderNaam: string | undefined;
  readonly melderContact: string | undefined;
  readonly regime: WpgRegime | undefined;
  readonly verstrektOp: string | undefined;
  readonly inwerkingtreding: string;
}

const grondslagGeldt = (partij: Partijsoort) => (s: Inbreng) =>
  s.partij !== partij || isGrondslagVan(s.grondslag, partij, s.vandaag);

export const signaalInbrengen: Regel<Inbrengfeiten, Inbreng> = {
  handeling: 'signaal-inbrengen',
  artikel: '7',
  clausules: ['7.1', '7.2.a-c', '1.h', '6.a', '6.b', '6.c', '8.2', '13.3', 'MB-1.2', 'MB-1.3'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [
    {
      reden: 'stand-staat-niet-toe',
      lid: '4',
      clausule: '7.4.1',
      geldt: (s) => s.stand === undefined || staatWeegdossierToe(s.stand, 'signaal-inbrengen'),
    },
    {
      reden: 'zes-maanden-voorbij',
      artikel: '13',
      lid: '3',
      clausule: '13.3',
      geldt: (s) => s.stand !== 'niet-geagendeerd' || isHerweegbaar(s.besluitOp, s.vandaag),
    },
  ],
  voorwaarden: [
    {
      reden: 'geen-natuurlijk-persoon',
      artikel: '1',
      lid: 'h',
      clausule: '1.h',
      geldt: (s) => s.aard === 'natuurlijk-persoon',
    },
    { reden: 'geen-feitelijke-gedraging', artikel: '1', lid: 'h', clausule: '1.h', geldt: (s) => gevuld(s.gedraging) },
    { reden: 'criterium-ontbreekt', artikel: '1', lid: 'h', clausule: '1.h', geldt: (s) => s.criteria > 0 },
    { reden: 'grondslag-om-ontbreekt', artikel: '6', lid: 'a', clausule: '6.a', geldt: grondslagGeldt('om') },
    // Data under an excluded regime have no ground either; that reason is given once, by the authorisation itself.
    {
      reden: 'grondslag-politie-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.partij !== 'politie' || isGrondslagBijRegime(s.grondslag, s.regime, s.vandaag),
    },
    {
      reden: 'grondslag-gemeente-ontbreekt',
      artikel: '6',
      lid: 'c',
      clausule: '6.c',
      geldt: grondslagGeldt('gemeente'),
    },
    {
      reden: 'belang-ontbreekt',
      artikel: '6',
      lid: 'a',
      clausule: '6.a',
      geldt: (s) => s.partij !== 'om' || (gevuld(s.belang) && gevuld(s.doel)),
    },
    {
      reden: 'noodzaak-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.partij !== 'politie' || gevuld(s.noodzaak),
    },
    {
      reden: 'wpg-regime-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.partij !== 'politie' || s.regime !== undefined,
    },
    {
      reden: 'wpg-regime-alleen-politie',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.partij === 'politie' || s.regime === undefined,
    },
    {
      reden: 'regime-buiten-machtiging',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: (s) => s.regime === undefined || !regimesUitgesloten.includes(s.regime),
    },
    {
      reden: 'verstrekt-voor-inwerkingtreding',
      artikel: 'MB 1',
      lid: '3',
      clausule: 'MB-1.3',
      geldt: (s) => s.verstrektOp === undefined || s.verstrektOp >= s.inwerkingtreding,
    },
    // An open signal in a sealed dossier would vanish behind the seal; in a dossier of its own it can be merged later.
    {
      reden: 'dossier-verzegeld',
      artikel: 'MB 2',
      lid: 'c',
      clausule: 'MB-2.c',
      geldt: (s) => s.verzegeld !== true || isVerzegeldRegime(s.regime),
    },
    { reden: 'naam-ontbreekt', artikel: '8', lid: '2 a', clausule: '8.2', geldt: (s) => gevuld(s.achternaam) },
    {
      reden: 'melder-ontbreekt',
      artikel: '8',
      lid: '2 c',
      clausule: '8.2',
      geldt: (s) => gevuld(s.melderNaam) && gevuld(s.melderContact),
    },
    {
      reden: 'datum-in-toekomst',
      artikel: '8',
      lid: '3',
      clausule: '8.3',
      geldt: (s) =>
        [s.meldDatum, s.verstrektOp, s.gedragingDatum].every((datum) => datum === undefined || datum <= s.vandaag),
    },
  ],
};

/** True when the signal comes in sealed (MB art. 1 lid 2 and 2). */
export function komtVerzegeldBinnen(regime: WpgRegime | undefined): boolean {
  return isVerzegeldRegime(regime);
}
