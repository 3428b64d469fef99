// Art. 9 lid 2, 6: a party that takes part provides a signal or other relevant data, needed for the plan, on its own ground.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld } from '../feiten.ts';
import { reclasseringsdoelen, type Verstrekkingsfase } from '../gegevens.ts';
import { isGrondslagBijRegime, isGrondslagVan, regimesUitgesloten, type WpgRegime } from '../grondslagen.ts';
import { fasenVan } from '../levensloop.ts';
import type { Partijsoort } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Verstrekking extends Casusfeiten {
  readonly partij: Partijsoort;
  readonly soort: 'signaal' | 'analyse';
  readonly gedraging: string | undefined;
  readonly gedragingDatum: string | undefined;
  /** Criteria named that exist in the current referentiekader. */
  readonly criteria: number;
  readonly conclusie: string | undefined;
  readonly fase: Verstrekkingsfase;
  readonly noodzaak: string | undefined;
  readonly grondslag: string | undefined;
  readonly belang: string | undefined;
  readonly doel: string | undefined;
  readonly reclasseringsdoel: string | undefined;
  readonly regime: WpgRegime | undefined;
}

const grondslagGeldt = (partij: Partijsoort) => (s: Verstrekking) =>
  s.partij !== partij || isGrondslagVan(s.grondslag, partij, s.vandaag);

export const gegevenVerstrekken: Regel<Casusfeiten, Verstrekking> = {
  handeling: 'gegeven-verstrekken',
  artikel: '9',
  clausules: ['9.2.1', '9.2.2', '9.2.3', '1.h', '6.a', '6.b', '6.c', '6.d', '6.e.I-III', '10.2', 'MB-1.2'],
  wie: [{ rol: 'casusoverleglid' }],
  voorInwerkingtreding: false,
  vooraf: [inCasusstand('gegeven-verstrekken')],
  voorwaarden: [
    {
      reden: 'geen-feitelijke-gedraging',
      artikel: '1',
      lid: 'h',
      clausule: '1.h',
      geldt: (s) => s.soort !== 'signaal' || gevuld(s.gedraging),
    },
    {
      reden: 'criterium-ontbreekt',
      artikel: '1',
      lid: 'h',
      clausule: '1.h',
      geldt: (s) => s.soort !== 'signaal' || s.criteria > 0,
    },
    {
      reden: 'conclusie-ontbreekt',
      artikel: '10',
      lid: '2 d',
      clausule: '10.2',
      geldt: (s) => s.soort !== 'analyse' || gevuld(s.conclusie),
    },
    {
      reden: 'datum-in-toekomst',
      artikel: '10',
      lid: '3',
      clausule: '10.3',
      geldt: (s) => s.gedragingDatum === undefined || s.gedragingDatum <= s.vandaag,
    },
    { reden: 'noodzaak-ontbreekt', lid: '2', clausule: '9.2.3', geldt: (s) => gevuld(s.noodzaak) },
    {
      reden: 'fase-past-niet',
      lid: '2',
      clausule: '9.2.3',
      geldt: (s) => fasenVan(s.stand, s.plan?.versie).includes(s.fase),
    },
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
    { reden: 'grondslag-rvdk-ontbreekt', artikel: '6', lid: 'd', clausule: '6.d', geldt: grondslagGeldt('rvdk') },
    {
      reden: 'grondslag-reclassering-ontbreekt',
      artikel: '6',
      lid: 'e',
      clausule: '6.e.I-III',
      geldt: grondslagGeldt('reclassering'),
    },
    {
      reden: 'reclasseringsdoel-ontbreekt',
      artikel: '6',
      lid: 'e',
      clausule: '6.e.I-III',
      geldt: (s) => s.partij !== 'reclassering' || reclasseringsdoelen.some((doel) => doel === s.reclasseringsdoel),
    },
    {
      reden: 'belang-ontbreekt',
      artikel: '6',
      lid: 'a',
      clausule: '6.a',
      geldt: (s) => s.partij !== 'om' || (gevuld(s.belang) && gevuld(s.doel)),
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
  ],
};
