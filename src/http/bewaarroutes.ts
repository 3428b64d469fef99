// The addresses of acts on the archive, on destruction and on meetings.
import { act, lees } from './route.ts';

export const bewaarroutes = {
  'archief-inzien': lees('/archiefdossiers'),
  'archiefdossier-inzien': act('/archiefdossiers/{id}/_openen'),
  'archiefbrief-maken': act('/archiefdossiers/{id}/informatiebrief/_maken'),
  'heropening-voorstellen': act('/archiefdossiers/{id}/heropening/_voorstellen'),
  'heropening-stemmen': act('/archiefdossiers/{id}/heropening/_stemmen'),
  'heropening-opdragen': act('/archiefdossiers/{id}/heropening/_opdragen'),
  'vernietiging-vervroegen': act('/weegdossiers/{id}/vernietiging/_vervroegen'),
  'vernietiging-inzien': lees('/vernietigingen'),
  'vernietiging-goedkeuren': act('/vernietigingen/_goedkeuren'),
  'vernietiging-aanhouden': act('/vernietigingen/{id}/_aanhouden'),
  'aanhouding-opheffen': act('/aanhoudingen/{id}/_opheffen'),
  'vernietigingsverklaring-maken': lees('/vernietigingsverklaringen/{id}'),
  'weegvergadering-voorbereiden': act('/weegvergaderingen/_voorbereiden'),
  'weegvergadering-houden': act('/weegvergaderingen/{id}/_houden'),
  'weegvergaderingen-inzien': lees('/weegvergaderingen'),
  'weeguitnodiging-maken': lees('/weegvergaderingen/{id}/uitnodiging'),
  'casusvergadering-voorbereiden': act('/casusvergaderingen/_voorbereiden'),
  'casusvergadering-houden': act('/casusvergaderingen/{id}/_houden'),
  'casusvergaderingen-inzien': lees('/casusvergaderingen'),
  'casusuitnodiging-maken': lees('/casusvergaderingen/{id}/uitnodiging'),
} as const;
