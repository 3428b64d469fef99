// Art. 12: what follows when the record of a request is mended: what is looked at again, and what of it stays as it was. Pure.
import type { z } from 'zod';
import type { Hoedanigheid, Verzoeksoort, verzoekwegen } from './verzoeken.ts';
import type { verzoekinhoud } from './vormen/verzoeken.ts';

/** What a record of a request holds that can be typed wrong. */
export interface Verzoekgegevens extends z.infer<typeof verzoekinhoud> {
  readonly soort: Verzoeksoort;
  readonly weg: (typeof verzoekwegen)[number];
  readonly hoedanigheid: Hoedanigheid;
  readonly ontvangenOp: string;
}

/** What no longer counts once the record says something else. */
export interface Herstelgevolgen {
  /** Both searches, what they found, and items that wait for a decision. */
  readonly zoeken: boolean;
  readonly identiteit: boolean;
  readonly bevoegdheid: boolean;
  /** By what a later request finds who stands in this one. */
  readonly zoeksleutels: boolean;
}

const persoonsvelden = ['voornaam', 'voorletters', 'achternaam', 'geboortedatum'] as const;
const adresvelden = ['straat', 'huisnummer', 'woonplaats'] as const;

/** Whose identity was established: with a mandate that of the client, of whoever asks for himself that of both, as they are one. */
function wiensIdentiteit(hoedanigheid: Hoedanigheid): 'gemachtigde' | 'zelf' | 'ander' {
  return hoedanigheid === 'gemachtigde' || hoedanigheid === 'zelf' ? hoedanigheid : 'ander';
}

/**
 * A search went by name, birth date and address of who it is about, and for what was asked. A document and a paper name the person
 * whom they are about, so another name or birth date than they were compared with asks them again.
 */
export function gevolgenVan(was: Verzoekgegevens, wordt: Verzoekgegevens): Herstelgevolgen {
  const anders = (velden: readonly (keyof Verzoekgegevens['betrokkene'])[]) =>
    velden.some((veld) => (was.betrokkene[veld] ?? '') !== (wordt.betrokkene[veld] ?? ''));
  const persoon = anders(persoonsvelden);
  const adres = anders(adresvelden);
  const naam = was.verzoeker.naam !== wordt.verzoeker.naam;
  const hoedanigheid = was.hoedanigheid !== wordt.hoedanigheid;
  return {
    zoeken: persoon || adres || was.soort !== wordt.soort,
    identiteit: persoon || naam || wiensIdentiteit(was.hoedanigheid) !== wiensIdentiteit(wordt.hoedanigheid),
    bevoegdheid: persoon || naam || hoedanigheid,
    zoeksleutels: persoon || adres || naam || hoedanigheid || was.verzoeker.contact !== wordt.verzoeker.contact,
  };
}

/** What it said before of all that it says otherwise now; empty when nothing changed. */
export function wasAnders(was: Verzoekgegevens, wordt: Verzoekgegevens): Partial<Verzoekgegevens> {
  const verzoeker = was.verzoeker.naam !== wordt.verzoeker.naam || was.verzoeker.contact !== wordt.verzoeker.contact;
  const betrokkene = [...persoonsvelden, ...adresvelden].some(
    (veld) => (was.betrokkene[veld] ?? '') !== (wordt.betrokkene[veld] ?? ''),
  );
  return {
    ...(was.soort === wordt.soort ? {} : { soort: was.soort }),
    ...(was.weg === wordt.weg ? {} : { weg: was.weg }),
    ...(was.hoedanigheid === wordt.hoedanigheid ? {} : { hoedanigheid: was.hoedanigheid }),
    ...(was.ontvangenOp === wordt.ontvangenOp ? {} : { ontvangenOp: was.ontvangenOp }),
    ...(verzoeker ? { verzoeker: was.verzoeker } : {}),
    ...(betrokkene ? { betrokkene: was.betrokkene } : {}),
    ...(was.vraag === wordt.vraag ? {} : { vraag: was.vraag }),
    // A reason that was added to a request of inzage had nothing in its place.
    ...(was.reden === wordt.reden ? {} : { reden: was.reden ?? '' }),
  };
}
