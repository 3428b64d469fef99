// Test of the rule netwerkpersoon-opnemen.
import { casusstanden } from '../dossier.ts';
import { casusfeiten, casusoverleg, toetsBevoegden, toetsRegel } from '../regeltoets.ts';
import { type Netwerkpersoonopname, netwerkpersoonOpnemen } from './netwerkpersoon-opnemen.ts';

const geldig: Netwerkpersoonopname = {
  ...casusfeiten,
  achternaam: 'Jansen',
  rol: 'zus, helpt bij afspraken',
  noodzaak: 'voert maatregel 5 mee uit',
  buitenland: false,
  verblijfToelichting: undefined,
};

toetsRegel(
  netwerkpersoonOpnemen,
  [
    ...casusstanden.filter((stand) => stand !== 'gesloten').map((stand) => ({ ...geldig, stand })),
    { ...geldig, buitenland: true, verblijfToelichting: 'belt wekelijks' },
  ],
  {
    'stand-staat-niet-toe': [{ ...geldig, stand: 'gesloten' }],
    'naam-ontbreekt': [
      { ...geldig, achternaam: undefined },
      { ...geldig, achternaam: ' ' },
    ],
    'rol-ontbreekt': [
      { ...geldig, rol: undefined },
      { ...geldig, rol: ' ' },
    ],
    'noodzaak-ontbreekt': [
      { ...geldig, noodzaak: undefined },
      { ...geldig, noodzaak: ' ' },
    ],
    'verblijf-toelichting-ontbreekt': [
      { ...geldig, buitenland: true },
      { ...geldig, buitenland: true, verblijfToelichting: ' ' },
    ],
  },
);
toetsBevoegden(netwerkpersoonOpnemen, [...casusoverleg, 'uitvoerder']);
