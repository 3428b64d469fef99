// Every Dutch word of the screens, by part; the other language must have exactly the same parts.
import { archief } from './nl/archief.ts';
import { beheer } from './nl/beheer.ts';
import { berichten } from './nl/berichten.ts';
import { besluitvorming } from './nl/besluitvorming.ts';
import { bijlage } from './nl/bijlage.ts';
import { casus } from './nl/casus.ts';
import { casusbesluit } from './nl/casusbesluit.ts';
import { document } from './nl/document.ts';
import { dossierwerk } from './nl/dossierwerk.ts';
import { evaluatie } from './nl/evaluatie.ts';
import { figuren } from './nl/figuren.ts';
import { formulier } from './nl/formulier.ts';
import { informeren } from './nl/informeren.ts';
import { juistheid } from './nl/juistheid.ts';
import { kennisgeving } from './nl/kennisgeving.ts';
import { monitoring } from './nl/monitoring.ts';
import { schil } from './nl/schil.ts';
import { signaal } from './nl/signaal.ts';
import { toestand } from './nl/toestand.ts';
import { vergadering } from './nl/vergadering.ts';
import { vernietiging } from './nl/vernietiging.ts';
import { verstrekking } from './nl/verstrekking.ts';
import { vertrek } from './nl/vertrek.ts';
import { verzoeken } from './nl/verzoeken.ts';
import { weegdossier } from './nl/weegdossier.ts';
import { werkvoorraad } from './nl/werkvoorraad.ts';
import { woorden } from './nl/woorden.ts';

export const nl = {
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

/** The shape of all texts: Dutch sets it, English follows. */
export type Teksten = typeof nl;
