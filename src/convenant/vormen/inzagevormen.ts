// Act on the overview of a request of inzage -> schema of its input and of its answer.
import { documentAntwoord } from './document.ts';
import {
  inzageAntwoord,
  inzagebriefMakenInvoer,
  inzagestukkenBeoordelenInvoer,
  inzageVerlenenInvoer,
  inzageWeigerenInvoer,
} from './inzage.ts';
import { verzoekAntwoord } from './verzoeken.ts';

export const inzagevormen = {
  'inzagestukken-beoordelen': { invoer: inzagestukkenBeoordelenInvoer, antwoord: verzoekAntwoord },
  'inzage-verlenen': { invoer: inzageVerlenenInvoer, antwoord: inzageAntwoord },
  'inzage-weigeren': { invoer: inzageWeigerenInvoer, antwoord: inzageAntwoord },
  'inzagebrief-maken': { invoer: inzagebriefMakenInvoer, antwoord: documentAntwoord },
} as const;
