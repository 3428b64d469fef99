// Art. 9 lid 4: a monitoring round was held: progress per measure, a conclusion in words, an outcome and the next day.
import type { Regel } from '../besluit.ts';
import { type Casusfeiten, gevuld, vindMaatregel } from '../feiten.ts';
import type { Monitoringuitkomst } from '../gegevens.ts';
import { casusoverlegEnUitvoerder } from '../rollen.ts';
import { inCasusstand } from './algemeen.ts';

export interface Monitoringronde extends Casusfeiten {
  readonly dag: string;
  readonly conclusie: string | undefined;
  readonly uitkomst: Monitoringuitkomst;
  readonly volgende: string | undefined;
  readonly maatregelen: readonly { readonly maatregel: string; readonly tekst: string | undefined }[];
}

export const monitoringVastleggen: Regel<Casusfeiten, Monitoringronde> = {
  handeling: 'monitoring-vastleggen',
  artikel: '9',
  clausules: ['9.4.1', '9.4.2', '10.2'],
  wie: casusoverlegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [
    inCasusstand('monitoring-vastleggen'),
    { reden: 'geen-vastgesteld-plan', lid: '4', clausule: '9.4.1', geldt: (s) => s.geldend !== undefined },
  ],
  voorwaarden: [
    { reden: 'dag-in-toekomst', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag <= s.vandaag },
    { reden: 'dag-voor-opening', lid: '4', clausule: '9.4.1', geldt: (s) => s.dag >= s.geopendOp },
    { reden: 'rondeconclusie-ontbreekt', lid: '4', clausule: '9.4.1', geldt: (s) => gevuld(s.conclusie) },
    {
      reden: 'maatregel-onbekend',
      lid: '4',
      clausule: '9.4.1',
      // Without an adopted plan nothing is known, and that is said already.
      geldt: (s) =>
        s.geldend === undefined || s.maatregelen.every(({ maatregel }) => vindMaatregel(s, maatregel) !== undefined),
    },
    {
      reden: 'dubbel-genoemd',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => new Set(s.maatregelen.map(({ maatregel }) => maatregel)).size === s.maatregelen.length,
    },
    {
      reden: 'voortgang-ontbreekt',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => s.maatregelen.every(({ tekst }) => gevuld(tekst)),
    },
    {
      reden: 'volgende-ronde-ontbreekt',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => s.volgende !== undefined || s.uitkomst === 'sluiting-adviseren',
    },
    {
      reden: 'rondedag-ongeldig',
      lid: '4',
      clausule: '9.4.1',
      geldt: (s) => s.volgende === undefined || (s.volgende >= s.vandaag && s.volgende > s.dag),
    },
  ],
};
