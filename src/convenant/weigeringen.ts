// What a person reads for every reason of refusal: what is missing and what to do, in plain Dutch and in English.
import type { Reden } from './redenen.ts';
import { weigeringtekstenBewaren } from './weigeringteksten/bewaren.ts';
import { weigeringtekstenCasus } from './weigeringteksten/casus.ts';
import { weigeringtekstenDoorverstrekking } from './weigeringteksten/doorverstrekking.ts';
import { weigeringtekstenDossierwerk } from './weigeringteksten/dossierwerk.ts';
import { weigeringtekstenInformeren } from './weigeringteksten/informeren.ts';
import { weigeringtekstenInzage } from './weigeringteksten/inzage.ts';
import { weigeringtekstenJuistheid } from './weigeringteksten/juistheid.ts';
import { weigeringtekstenMonitoring } from './weigeringteksten/monitoring.ts';
import { weigeringtekstenSamenwerking } from './weigeringteksten/samenwerking.ts';
import { weigeringtekstenSignaal } from './weigeringteksten/signaal.ts';
import { weigeringtekstenVergaderingen } from './weigeringteksten/vergaderingen.ts';
import { weigeringtekstenVerzoeken } from './weigeringteksten/verzoeken.ts';
import { weigeringtekstenVerzoekverloop } from './weigeringteksten/verzoekverloop.ts';
import { weigeringtekstenWeging } from './weigeringteksten/weging.ts';

/** The same sentence in both languages of the screens. */
export interface Tweetalig {
  readonly nl: string;
  readonly en: string;
}

/** Reason -> sentence; a reason without a sentence does not compile. */
export const weigeringteksten: Record<Reden, Tweetalig> = {
  ...weigeringtekstenBewaren,
  ...weigeringtekstenCasus,
  ...weigeringtekstenInformeren,
  ...weigeringtekstenJuistheid,
  ...weigeringtekstenSamenwerking,
  ...weigeringtekstenSignaal,
  ...weigeringtekstenWeging,
  ...weigeringtekstenDoorverstrekking,
  ...weigeringtekstenDossierwerk,
  ...weigeringtekstenMonitoring,
  ...weigeringtekstenVerzoeken,
  ...weigeringtekstenVerzoekverloop,
  ...weigeringtekstenInzage,
  ...weigeringtekstenVergaderingen,
};
