// Every English word of the screens, part by part as in Dutch.
import { archief } from './en/archief.ts';
import { beheer } from './en/beheer.ts';
import { berichten } from './en/berichten.ts';
import { besluitvorming } from './en/besluitvorming.ts';
import { bijlage } from './en/bijlage.ts';
import { casus } from './en/casus.ts';
import { casusbesluit } from './en/casusbesluit.ts';
import { document } from './en/document.ts';
import { dossierwerk } from './en/dossierwerk.ts';
import { evaluatie } from './en/evaluatie.ts';
import { figuren } from './en/figuren.ts';
import { formulier } from './en/formulier.ts';
import { informeren } from './en/informeren.ts';
import { juistheid } from './en/juistheid.ts';
import { kennisgeving } from './en/kennisgeving.ts';
import { monitoring } from './en/monitoring.ts';
import { schil } from './en/schil.ts';
import { signaal } from './en/signaal.ts';
import { toestand } from './en/toestand.ts';
import { vergadering } from './en/vergadering.ts';
import { vernietiging } from './en/vernietiging.ts';
import { verstrekking } from './en/verstrekking.ts';
import { vertrek } from './en/vertrek.ts';
import { verzoeken } from './en/verzoeken.ts';
import { weegdossier } from './en/weegdossier.ts';
import { werkvoorraad } from './en/werkvoorraad.ts';
import { woorden } from './en/woorden.ts';
import type { Teksten } from './nl.ts';

export const en: Teksten = {
  archief,
  vernietiging,
  beheer,
  bijlage,
  berichten,
  besluitvorming,
  casus,
  casusbesluit,
  evaluatie,
  figuren,
  document,
  dossierwerk,
  formulier,
  informeren,
  juistheid,
  kennisgeving,
  monitoring,
  schil,
  signaal,
  toestand,
  vergadering,
  verstrekking,
  vertrek,
  verzoeken,
  weegdossier,
  werkvoorraad,
  woorden,
};
