// The rules of the acts on the settings of the partnership, by name.
import { instellingenStemmen } from './artikelen/instellingen-stemmen.ts';
import { instellingenVoorstellen } from './artikelen/instellingen-voorstellen.ts';
import { instellingenWijzigen } from './artikelen/instellingen-wijzigen.ts';

export const instellingsregels = {
  'instellingen-voorstellen': instellingenVoorstellen,
  'instellingen-stemmen': instellingenStemmen,
  'instellingen-wijzigen': instellingenWijzigen,
} as const;
