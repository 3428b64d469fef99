// Test of the rule doorgifte-voorstellen.
import type { Voorstelfeit } from '../feiten.ts';
import { inAndereWeegstanden, toetsBevoegden, toetsRegel, weegfeiten, weegploeg } from '../regeltoets.ts';
import { type Doorgiftevoorstel, doorgifteVoorstellen } from './doorgifte-voorstellen.ts';

const geldig: Doorgiftevoorstel = {
  ...weegfeiten,
  stand: 'geagendeerd',
  besluitOp: '2026-11-01',
  casusOpen: true,
  items: [...weegfeiten.items, { id: 'analyse', soort: 'analyse' }],
  wacht: [],
  motivering: 'nodig voor het uitvoeren van het plan',
  selectie: [
    { gegeven: 'signaal', reden: 'de nieuwe gedraging' },
    { gegeven: 'politiesignaal', reden: 'de bevestiging', tekst: 'gezien bij de loods' },
    // In people's own words: beside a released item the analysis does not go along as it is.
    { gegeven: 'analyse', reden: 'het oordeel', tekst: 'het gedrag is herhaald' },
  ],
  doorgegeven: ['naw'],
};
const open: Voorstelfeit = {
  id: 'voorstel',
  soort: 'doorgeven',
  vereist: ['gemeente', 'om', 'politie'],
  voor: [],
  tegen: [],
  selectie: [],
};
const met = (selectie: Doorgiftevoorstel['selectie']): Doorgiftevoorstel => ({ ...geldig, selectie });
const { casusOpen: _, ...onbekend } = geldig;

toetsRegel(
  doorgifteVoorstellen,
  [
    geldig,
    met([{ gegeven: 'signaal', reden: 'de nieuwe gedraging' }]),
    { ...met([{ gegeven: 'naw', reden: 'het nieuwe adres' }]), doorgegeven: [] },
    {
      ...met([{ gegeven: 'analyse', reden: 'het oordeel' }]),
      items: geldig.items.filter(({ id }) => id !== 'vrijgegeven-signaal'),
    },
  ],
  {
    'stand-staat-niet-toe': [
      ...inAndereWeegstanden(geldig, ['geagendeerd']),
      { ...onbekend, stand: 'geanalyseerd', openVoorstel: open },
    ],
    'casus-gesloten': [{ ...geldig, casusOpen: false }, onbekend],
    'voorstel-loopt-al': [{ ...geldig, openVoorstel: open }],
    'correctie-wacht': [{ ...geldig, wacht: ['correctie'] }],
    'afscherming-wacht': [{ ...geldig, wacht: ['afscherming'] }],
    'motivering-ontbreekt': [
      { ...geldig, motivering: undefined },
      { ...geldig, motivering: ' ' },
    ],
    'selectie-leeg': [met([])],
    'dubbel-genoemd': [
      met([
        { gegeven: 'signaal', reden: 'de gedraging' },
        { gegeven: 'signaal', reden: 'nog eens' },
      ]),
    ],
    'reden-per-gegeven-ontbreekt': [
      met([
        { gegeven: 'signaal', reden: 'de gedraging' },
        { gegeven: 'politiesignaal', reden: ' ' },
      ]),
    ],
    'al-doorgegeven': [
      met([
        { gegeven: 'signaal', reden: 'de gedraging' },
        { gegeven: 'naw', reden: 'wie het betreft' },
      ]),
    ],
    'gegeven-niet-over-te-dragen': [
      met([
        { gegeven: 'signaal', reden: 'de gedraging' },
        { gegeven: 'melder', reden: 'wie het zag' },
      ]),
      met([{ gegeven: 'onbekend', reden: 'iets' }]),
    ],
    'machtiging-alleen-college': [
      met([
        { gegeven: 'signaal', reden: 'de gedraging' },
        { gegeven: 'vrijgegeven-signaal', reden: 'de rol' },
      ]),
      met([{ gegeven: 'vrijgegeven-signaal', reden: 'de rol', tekst: 'ingekort' }]),
      met([{ gegeven: 'analyse', reden: 'het oordeel' }]),
      met([{ gegeven: 'analyse', reden: 'het oordeel', tekst: ' ' }]),
    ],
  },
);
toetsBevoegden(doorgifteVoorstellen, weegploeg);
