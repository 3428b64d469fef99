// Art. 7 lid 4 onder 1: the party that was asked answers, on its own ground (art. 6).
import type { Regel } from '../besluit.ts';
import { gevuld, type Weegfeiten } from '../feiten.ts';
import {
  isGrondslagBijRegime,
  isGrondslagVan,
  isVerzegeldRegime,
  regimesUitgesloten,
  type WpgRegime,
} from '../grondslagen.ts';
import { type Partijsoort, weegploegleden } from '../rollen.ts';
import { inWeegstand } from './algemeen.ts';

export interface Informatieantwoord extends Weegfeiten {
  readonly vraagId: string;
  readonly partij: Partijsoort;
  readonly antwoord: string | undefined;
  /** The party knows nothing about this: an answer without personal data, so without ground. */
  readonly nietsBekend: boolean;
  readonly grondslag: string | undefined;
  readonly noodzaak: string | undefined;
  readonly belang: string | undefined;
  readonly doel: string | undefined;
  readonly regime: WpgRegime | undefined;
}

const grondslagGeldt = (partij: Partijsoort) => (s: Informatieantwoord) =>
  s.nietsBekend || s.partij !== partij || isGrondslagVan(s.grondslag, partij, s.vandaag);

export const nadereInformatieGeven: Regel<Weegfeiten, Informatieantwoord> = {
  handeling: 'nadere-informatie-geven',
  artikel: '7',
  clausules: ['7.4.1', '7.2.a-c', '6.a', '6.b', '6.c', 'MB-1.2'],
  wie: weegploegleden,
  voorInwerkingtreding: false,
  vooraf: [inWeegstand('nadere-informatie-geven')],
  voorwaarden: [
    {
      reden: 'vraag-niet-aan-u',
      lid: '2',
      clausule: '7.2.a-c',
      geldt: (s) => s.openVragen.some((vraag) => vraag.id === s.vraagId && vraag.aan === s.partij),
    },
    { reden: 'antwoord-ontbreekt', lid: '4', clausule: '7.4.1', geldt: (s) => s.nietsBekend || gevuld(s.antwoord) },
    { reden: 'grondslag-om-ontbreekt', artikel: '6', lid: 'a', clausule: '6.a', geldt: grondslagGeldt('om') },
    {
      reden: 'grondslag-politie-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.nietsBekend || s.partij !== 'politie' || isGrondslagBijRegime(s.grondslag, s.regime, s.vandaag),
    },
    {
      reden: 'grondslag-gemeente-ontbreekt',
      artikel: '6',
      lid: 'c',
      clausule: '6.c',
      geldt: grondslagGeldt('gemeente'),
    },
    {
      reden: 'wpg-regime-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.nietsBekend || s.partij !== 'politie' || s.regime !== undefined,
    },
    {
      reden: 'belang-ontbreekt',
      artikel: '6',
      lid: 'a',
      clausule: '6.a',
      geldt: (s) => s.nietsBekend || s.partij !== 'om' || (gevuld(s.belang) && gevuld(s.doel)),
    },
    {
      reden: 'noodzaak-ontbreekt',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.nietsBekend || s.partij !== 'politie' || gevuld(s.noodzaak),
    },
    {
      reden: 'wpg-regime-alleen-politie',
      artikel: '6',
      lid: 'b',
      clausule: '6.b',
      geldt: (s) => s.partij === 'politie' || s.regime === undefined,
    },
    // An answer is read by all three at once, so it cannot carry what must be sealed first.
    {
      reden: 'regime-niet-in-antwoord',
      artikel: 'MB 1',
      lid: '2',
      clausule: 'MB-1.2',
      geldt: (s) => s.regime === undefined || !(isVerzegeldRegime(s.regime) || regimesUitgesloten.includes(s.regime)),
    },
  ],
};
