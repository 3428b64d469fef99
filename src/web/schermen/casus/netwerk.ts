// Who belong to a casus: the person concerned, the people around it and the participants, in the order of recording.
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { volleNaam } from '../../onderdelen/naam.ts';
import type { Teksten } from '../../teksten/nl.ts';
import { personaliaVan } from './personalia.ts';

export interface Wie {
  readonly id: string;
  readonly soort: 'betrokkene' | 'achterblijver' | 'netwerkpersoon' | 'partij' | 'extern';
  readonly naam: string;
  readonly rol: string;
  /** Day of recording or of taking part, and why; not of the person that it is all about. */
  readonly sinds?: string;
  readonly reden?: string;
}

/** The person concerned under the name that came first; other spellings are said. */
export function betrokkeneVan(casus: CasusVorm, t: Teksten): Wie {
  const w = t.figuren.netwerk;
  const [naam = w.betrokkene, ...anders] = new Set(personaliaVan(casus).map(({ naw }) => volleNaam(naw)));
  const rol = anders.length === 0 ? w.betrokkene : w.ookAls(t.figuren.of(anders));
  return { id: 'betrokkene', soort: 'betrokkene', naam, rol };
}

/** The people that art. 10 lid 2 f and g let in: those left behind first, then the network. */
export function omgevingVan({ gegevens }: CasusVorm, t: Teksten): readonly Wie[] {
  return [
    ...gegevens.filter((gegeven) => gegeven.soort === 'achterblijver'),
    ...gegevens.filter((gegeven) => gegeven.soort === 'netwerkpersoon'),
  ].map(({ id, soort, inhoud, ingebrachtOp }) => ({
    ...{ id, soort, naam: volleNaam(inhoud.naw), sinds: ingebrachtOp, reden: inhoud.noodzaak },
    // A role written as a sentence goes on in a longer one.
    rol: t.figuren.netwerk.persoon[soort](inhoud.rol.trim().replace(/\.$/, '')),
  }));
}

export function deelnemersVan({ deelnemers }: CasusVorm, t: Teksten): readonly Wie[] {
  const d = t.casus.deelnemers;
  return deelnemers.map(({ id, naam, extern, vanaf, reden }) => ({
    ...{ id, naam, reden, sinds: vanaf, soort: extern ? 'extern' : 'partij' },
    rol: extern ? d.extern : d.partij,
  }));
}

/** How many parties and partners, and how many people around the person concerned. */
export function netwerkInWoorden(casus: CasusVorm, t: Teksten): string {
  const w = t.figuren.netwerk;
  const extern = casus.deelnemers.filter((deelnemer) => deelnemer.extern).length;
  const aantal = (welke: Wie['soort']) => casus.gegevens.filter(({ soort }) => soort === welke).length;
  const achterblijvers = aantal('achterblijver');
  const netwerk = aantal('netwerkpersoon');
  return [
    w.samenvatting(casus.deelnemers.length - extern, extern),
    ...(achterblijvers + netwerk === 0 ? [] : [w.personen(achterblijvers, netwerk)]),
  ].join(' ');
}
