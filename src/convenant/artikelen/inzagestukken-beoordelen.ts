// Art. 12 lid 3 and 4, AVG 15 lid 4: item by item people decide what goes out, each on what is his, with ground and reason where something stays out.
import type { Regel } from '../besluit.ts';
import { gevuld, type Optreden } from '../feiten.ts';
import { type Beslisser, beslistOver, type Stukbesluit, type Weglaatgrond } from '../inzage.ts';
import { weegploegEnUitvoerder } from '../rollen.ts';
import type { Verzoekfeiten } from '../verzoeken.ts';
import { inVerzoekstand } from './algemeen.ts';

export interface Stukkeuze {
  readonly beslist: Beslisser;
  readonly voorstel: Stukbesluit;
  readonly besluit: Stukbesluit;
  readonly grond: Weglaatgrond | undefined;
  readonly tekst: string | undefined;
  readonly reden: string | undefined;
}

export interface Stukbeoordeling extends Verzoekfeiten {
  readonly optreden: Optreden;
  readonly keuzes: readonly Stukkeuze[];
}

export const inzagestukkenBeoordelen: Regel<Verzoekfeiten, Stukbeoordeling> = {
  handeling: 'inzagestukken-beoordelen',
  artikel: '12',
  clausules: ['12.3.3', '12.4'],
  wie: weegploegEnUitvoerder,
  voorInwerkingtreding: false,
  vooraf: [inVerzoekstand],
  voorwaarden: [
    { reden: 'stukbesluit-ontbreekt', lid: '3', clausule: '12.3.3', geldt: (s) => s.keuzes.length > 0 },
    {
      reden: 'stuk-van-ander',
      lid: '3',
      clausule: '12.3.3',
      geldt: (s) => s.keuzes.every(({ beslist }) => beslistOver(beslist, s.optreden)),
    },
    {
      reden: 'weglaatgrond-ontbreekt',
      lid: '4',
      clausule: '12.4',
      geldt: (s) => s.keuzes.every(({ besluit, grond }) => (besluit === 'tonen') === (grond === undefined)),
    },
    {
      reden: 'inkorttekst-ontbreekt',
      lid: '3',
      clausule: '12.3.3',
      geldt: (s) => s.keuzes.every(({ besluit, tekst }) => besluit !== 'inkorten' || gevuld(tekst)),
    },
    {
      reden: 'reden-ontbreekt',
      lid: '4',
      clausule: '12.4',
      // Showing what was proposed to be shown is what the law asks; all else is a choice.
      geldt: (s) =>
        s.keuzes.every(
          ({ besluit, voorstel, reden }) => (besluit === 'tonen' && voorstel === 'tonen') || gevuld(reden),
        ),
    },
  ],
};
