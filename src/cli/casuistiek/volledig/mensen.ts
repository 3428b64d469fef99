// Who acts in a full run: for every party one representative, the uitvoerder, and the contacts of external partners.
import type { Partijsoort } from '../../../convenant/rollen.ts';
import type { Partnerschapsbestand } from '../../partnerschap-laden.ts';
import type { Vertegenwoordiger } from '../deelnemers.ts';
import { type Aangemelde, type Dienst, DienstFout } from '../dienst.ts';
import type { Krachten } from '../krachten.ts';

export interface Mensen {
  /** Signed in, and bound to secrecy on this day. */
  partij(soort: Partijsoort, dag: string): Promise<Aangemelde>;
  /** The representative who brought in a row. */
  inbrenger(soort: Partijsoort, wie: Vertegenwoordiger, dag: string): Promise<Aangemelde>;
  uitvoerder(dag: string): Promise<Aangemelde>;
  /** The functionaris gegevensbescherming. */
  fg(dag: string): Promise<Aangemelde>;
  partner(naam: string, dag: string): Promise<Aangemelde>;
  /** The contact of a partner, signed in but bound to nothing by this. */
  ongebonden(naam: string): Aangemelde;
}

/** The people of a partnership file as they are known to the service; throws DienstFout for somebody who is not. */
export function mensenVan(bestand: Partnerschapsbestand, { personen, als }: Dienst, krachten: Krachten): Mensen {
  const subVan = (naam: string | undefined, organisatie: string | undefined) => {
    const persoon = personen.find(
      (kandidaat) => kandidaat.naam === naam && (organisatie === undefined || kandidaat.partij === organisatie),
    );
    if (persoon === undefined) throw new DienstFout('Iemand uit het bestand van het samenwerkingsverband ontbreekt.');
    return persoon.sub;
  };
  const vind = async (naam: string | undefined, organisatie: string | undefined, dag: string) =>
    krachten(subVan(naam, organisatie), dag);
  const functie = (rol: string) => bestand.functies.find((een) => een.rol.trim().toLowerCase() === rol)?.naam;
  const contactVan = (partner: string) => bestand.externeCasuspartners.find(({ naam }) => naam === partner)?.contact;
  return {
    partij(soort, dag) {
      const gevonden = bestand.partijen.find(({ code }) => code === soort);
      const mensen = gevonden?.vertegenwoordigers ?? [];
      const mens = mensen.find(({ lidVanWeegploeg }) => lidVanWeegploeg) ?? mensen[0];
      return vind(mens?.naam, gevonden?.naam, dag);
    },
    inbrenger: (soort, { naam }, dag) => vind(naam, bestand.partijen.find(({ code }) => code === soort)?.naam, dag),
    uitvoerder: (dag) => vind(functie('uitvoerder'), undefined, dag),
    fg: (dag) => vind(functie('functionaris gegevensbescherming'), undefined, dag),
    partner: (naam, dag) => vind(contactVan(naam), naam, dag),
    ongebonden: (naam) => als(subVan(contactVan(naam), naam)),
  };
}
