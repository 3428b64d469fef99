// Brings a dossier or casus of a test world to the stand that a test begins with, by the acts that people would carry out.
import type { Casusstand, Weegstand } from '../src/convenant/dossier.ts';
import type { Antwoorden, Invoeren } from '../src/convenant/vormen/handelingen.ts';
import { draagTaken, stelAfsluitingVoor, stemEensgezind } from './proefbesluiten.ts';
import type { Proefwereld, Wie } from './proefwereld.ts';

type Signaalinvoer = Invoeren['signaal-inbrengen'];
type Ingebracht = Antwoorden['signaal-inbrengen'];

let volgnummer = 0;
/** A name that nobody else in the world has, so that no other dossier is suggested. */
function nieuweNaam(): string {
  volgnummer += 1;
  return [...`${volgnummer}`].map((cijfer) => 'bdfgklmprs'[Number(cijfer)]?.repeat(3)).join('a');
}

/** A natural person, new unless a surname is given. */
export const onderwerp = (anders: Partial<NonNullable<Signaalinvoer['onderwerp']>> = {}) => ({
  aard: 'natuurlijk-persoon' as const,
  voornaam: 'Proef',
  ...anders,
  achternaam: anders.achternaam ?? nieuweNaam(),
});

/** A complete signal of the municipality about somebody new. */
export const signaal = (anders: Partial<Signaalinvoer> = {}): Signaalinvoer => ({
  onderwerp: onderwerp(),
  gedraging: 'Verspreidde op 3 november pamfletten op het schoolplein.',
  meldDatum: '2026-11-05',
  criteria: [1],
  afkomst: 'derde',
  melder: { naam: 'Ria de Melder', contact: '06-12312312' },
  grondslag: 'avg-6-1-e',
  ...anders,
});

/** What the public prosecutor and the police add to a signal of their own. */
export const signaalOm = (anders: Partial<Signaalinvoer> = {}) =>
  signaal({
    grondslag: 'wjsg-39f-1',
    onderbouwing: { belang: 'voorkomen van strafbare feiten', doel: 'persoonsgerichte aanpak' },
    ...anders,
  });
export const signaalPolitie = (anders: Partial<Signaalinvoer> = {}) =>
  signaal({ grondslag: 'wpg-20', wpgRegime: '8', onderbouwing: { noodzaak: 'openbare orde' }, ...anders });
/** Police data under the authorisation: they come in sealed. */
export const signaalVerzegeld = (anders: Partial<Signaalinvoer> = {}) =>
  signaalPolitie({ grondslag: 'wpg-18-2-machtiging', wpgRegime: '9', ...anders });

/** Everything that the authorisation asks before a seal is broken. */
export const vrijgave = (id: string, gegeven: string): Invoeren['politiegegevens-vrijgeven'] => ({
  id,
  gegeven,
  doelen: ['a'],
  noodzaak: 'Zonder dit gegeven is de aanpak niet te bepalen.',
  opsporingsbelang: { geenBezwaar: true, naam: 'mr. Opsporing', datum: '2026-11-20' },
  functionaris: { naam: 'Functionaris tweetien', datum: '2026-11-20', akkoord: true },
  om: { naam: 'mr. Noor Terpstra', datum: '2026-11-20', akkoord: true },
});

export const analyse = (id: string, signalen: readonly string[] = []): Invoeren['signalen-analyseren'] => ({
  id,
  criteria: [1, 2, 3, 4, 5].map((criterium) => ({
    criterium,
    oordeel: 'deels' as const,
    reden: `overwogen bij criterium ${criterium}`,
    signalen: [...signalen],
  })),
  conclusie: 'Er is aanleiding voor een aanpak.',
});

/** A proposal to schedule that takes along every item that may go, for all parties and one external partner. */
export async function voorstelInvoer(
  wereld: Proefwereld,
  id: string,
  uitkomst: 'agenderen' | 'niet-agenderen' = 'agenderen',
): Promise<Invoeren['agendering-voorstellen']> {
  if (uitkomst === 'niet-agenderen') return { id, uitkomst, motivering: 'De signalen zijn niet zwaar genoeg.' };
  const { gegevens } = await wereld.lukt('weegdossier-inzien', 'gemeente', { id });
  return {
    id,
    uitkomst,
    motivering: 'De signalen zijn zwaar genoeg.',
    partijen: Object.values(wereld.partijen).map((partij) => ({ id: partij, reden: 'nodig voor de aanpak' })),
    externePartners: [{ id: wereld.partners.ggz, reden: 'behandelt betrokkene' }],
    selectie: gegevens
      .filter((gegeven) => ['naw', 'signaal', 'analyse'].includes(gegeven.soort))
      .filter((gegeven) => !['9', '10-1-a', '10-1-c'].includes(gegeven.wpgRegime ?? ''))
      .map((gegeven) => ({ gegeven: gegeven.id, reden: 'nodig voor het plan' })),
  };
}

export const brengIn = (wereld: Proefwereld, wie: Wie = 'gemeente', invoer = signaal()): Promise<Ingebracht> =>
  wereld.lukt('signaal-inbrengen', wie, invoer);

export const brengVerzegeldIn = (wereld: Proefwereld, anders: Partial<Signaalinvoer> = {}): Promise<Ingebracht> =>
  wereld.lukt('signaal-inbrengen', 'politie', signaalVerzegeld(anders));

export interface Gewogen {
  readonly dossier: string;
  readonly gegeven: string;
  readonly nummer: string;
}
export interface Voorgesteld extends Gewogen {
  readonly voorstel: string;
}

function metNummer({ dossier, gegeven, nummer }: Ingebracht): Gewogen {
  if (nummer === null) throw new Error('een dossier dat niet is verzegeld heeft een nummer');
  return { dossier, gegeven, nummer };
}

export async function brengTotAnalyse(wereld: Proefwereld, invoer = signaal()): Promise<Gewogen> {
  const nieuw = metNummer(await brengIn(wereld, 'gemeente', invoer));
  await wereld.lukt('signalen-analyseren', 'gemeente', analyse(nieuw.dossier, [nieuw.gegeven]));
  return nieuw;
}

export async function brengTotVoorstel(
  wereld: Proefwereld,
  uitkomst: 'agenderen' | 'niet-agenderen' = 'agenderen',
  invoer = signaal(),
): Promise<Voorgesteld> {
  const nieuw = await brengTotAnalyse(wereld, invoer);
  const { voorstel } = await wereld.lukt(
    'agendering-voorstellen',
    'om',
    await voorstelInvoer(wereld, nieuw.dossier, uitkomst),
  );
  return { ...nieuw, voorstel };
}

export const stem = (waar: Voorgesteld, voor = true): Invoeren['stemmen'] => ({
  id: waar.dossier,
  voorstel: waar.voorstel,
  voor,
  reden: voor ? 'eens met het voorstel' : 'te weinig grond',
});

export async function brengTotBesluit(
  wereld: Proefwereld,
  uitkomst: 'agenderen' | 'niet-agenderen' = 'agenderen',
  invoer = signaal(),
): Promise<Voorgesteld> {
  const open = await brengTotVoorstel(wereld, uitkomst, invoer);
  for (const wie of ['gemeente', 'om', 'politie'] as const) await wereld.lukt('stemmen', wie, stem(open));
  return open;
}

/** A weegdossier of the municipality in any stand. */
export async function brengTotStand(wereld: Proefwereld, stand: Weegstand): Promise<Gewogen> {
  switch (stand) {
    case 'ingebracht':
      return metNummer(await brengIn(wereld));
    case 'informatie-gevraagd': {
      const nieuw = metNummer(await brengIn(wereld));
      await wereld.lukt('nadere-informatie-vragen', 'uitvoerder', {
        id: nieuw.dossier,
        vraag: 'Is betrokkene bekend?',
        aan: ['gemeente', 'om', 'politie'],
        uiterlijk: '2026-12-15',
      });
      return nieuw;
    }
    case 'geanalyseerd':
      return brengTotAnalyse(wereld);
    case 'voorgesteld':
      return brengTotVoorstel(wereld);
    case 'geagendeerd':
      return brengTotBesluit(wereld);
    case 'niet-geagendeerd':
      return brengTotBesluit(wereld, 'niet-agenderen');
    case 'afgesloten':
      return brengTotCasus(wereld, 'gesloten');
    case 'samengevoegd': {
      const blijft = await brengIn(wereld);
      const gaat = metNummer(await brengIn(wereld));
      await wereld.lukt('dossiers-samenvoegen', 'uitvoerder', {
        id: blijft.dossier,
        ander: gaat.dossier,
        reden: 'dezelfde persoon',
      });
      return gaat;
    }
  }
}

export interface Casus extends Voorgesteld {
  readonly casus: string;
  readonly casusnummer: string;
}

export const plan = (id: string): Invoeren['plan-opstellen'] => ({
  id,
  doelen: ['b', 'c'],
  doelomschrijving: 'Terug naar school en weg uit de groep.',
});
export const maatregel = (id: string, eigenaar: string): Invoeren['maatregel-opnemen'] => ({
  id,
  eigenaar,
  omschrijving: 'Wekelijks gesprek met een mentor.',
  verantwoordelijke: 'teamleider jongeren',
  verwachtResultaat: 'Betrokkene gaat weer naar school.',
  uiterlijk: '2027-02-01',
});
export const vaststelling = (id: string): Invoeren['plan-vaststellen'] => ({
  id,
  motivering: 'Alle deelnemers stemmen in.',
});

/** A casus in any stand, with all parties and GGZ Waterland as participants. */
export async function brengTotCasus(
  wereld: Proefwereld,
  stand: Casusstand = 'geopend',
  invoer = signaal(),
): Promise<Casus> {
  const besluit = await brengTotBesluit(wereld, 'agenderen', invoer);
  const [rij] = await wereld.achter('select casus, casusnummer from weegploeg.dossier where id = $1', [
    besluit.dossier,
  ]);
  const casus: Casus = { ...besluit, casus: rij?.casus, casusnummer: rij?.casusnummer };
  if (stand === 'geopend') return casus;
  await wereld.lukt('plan-opstellen', 'uitvoerder', plan(casus.casus));
  await wereld.lukt('maatregel-opnemen', 'rvdk', maatregel(casus.casus, wereld.partijen.gemeente));
  if (stand === 'plan-in-opstelling') return casus;
  await wereld.lukt('plan-vaststellen', 'uitvoerder', vaststelling(casus.casus));
  if (stand === 'plan-vastgesteld') return casus;
  await stemEensgezind(wereld, casus.casus, await stelAfsluitingVoor(wereld, casus.casus));
  await draagTaken(wereld);
  return casus;
}
