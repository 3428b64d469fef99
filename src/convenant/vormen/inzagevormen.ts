// Act on the overview of a request of inzage -> schema of its input and of its answer.
import { z } from 'zod';
import { inzageuitkomsten } from '../inzage.ts';
import { documentAntwoord } from './document.ts';
import { briefVorm } from './informeren.ts';
import {
  inzageAntwoord,
  inzagebriefMakenInvoer,
  inzagestukkenBeoordelenInvoer,
  inzageVerlenenInvoer,
  inzageWeigerenInvoer,
} from './inzage.ts';
import { verzoekAntwoord } from './verzoeken.ts';

/** The letter is made of what the decision will be given; the reasons that stay with the request are not in it. */
export const overzichtsbriefBekijkenInvoer = inzageVerlenenInvoer.omit({ reden: true, weging: true, openreden: true });
export const weigerbriefBekijkenInvoer = inzageWeigerenInvoer.omit({ weging: true, zwijgreden: true, openreden: true });
export const briefBekijkenAntwoord = z.strictObject({ uitkomst: z.enum(inzageuitkomsten), brief: briefVorm });
export const inzagevormen = {
  'inzagestukken-beoordelen': { invoer: inzagestukkenBeoordelenInvoer, antwoord: verzoekAntwoord },
  'overzichtsbrief-bekijken': { invoer: overzichtsbriefBekijkenInvoer, antwoord: briefBekijkenAntwoord },
  'weigerbrief-bekijken': { invoer: weigerbriefBekijkenInvoer, antwoord: briefBekijkenAntwoord },
  'inzage-verlenen': { invoer: inzageVerlenenInvoer, antwoord: inzageAntwoord },
  'inzage-weigeren': { invoer: inzageWeigerenInvoer, antwoord: inzageAntwoord },
  'inzagebrief-maken': { invoer: inzagebriefMakenInvoer, antwoord: documentAntwoord },
  'verzoekbrief-maken': { invoer: inzagebriefMakenInvoer, antwoord: documentAntwoord },
  'verdagingsbrief-maken': { invoer: inzagebriefMakenInvoer, antwoord: documentAntwoord },
} as const;
