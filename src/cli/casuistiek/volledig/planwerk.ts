// The steps on the plan: a version with its measures, adoption, progress, measures that end or get a later day, rounds.
import type { Aangemelde } from '../dienst.ts';
import type { Taakvan } from './weegwerk.ts';
import { casusVan, deelnemerVan, doe, leesCasus, Misgelopen, type Werk } from './werk.ts';

export async function stelPlanOp(werk: Werk, { versie, wat }: Taakvan<'plan-opstellen'>): Promise<boolean> {
  const id = casusVan(werk);
  const uitvoerder = await werk.mensen.uitvoerder(werk.stap.dag);
  const { antwoord, herhaald } = await doe(werk, uitvoerder, 'plan-opstellen', {
    id,
    doelen: wat.doelen,
    doelomschrijving: wat.doelomschrijving,
    verblijfToelichting: wat.verblijfToelichting,
    maatregelen: wat.meegenomen,
  });
  if (antwoord.versie !== versie) throw new Misgelopen(`het plan is versie ${antwoord.versie}, niet ${versie}`);
  for (const [plaats, { eigenaar, ...maatregel }] of wat.maatregelen.entries())
    await doe(
      werk,
      uitvoerder,
      'maatregel-opnemen',
      { ...maatregel, id, eigenaar: await deelnemerVan(werk, eigenaar) },
      `maatregel-${plaats + 1}`,
    );
  return herhaald;
}

export async function stelPlanVast(werk: Werk, { versie }: Taakvan<'plan-vaststellen'>): Promise<boolean> {
  const invoer = {
    id: casusVan(werk),
    motivering: `Versie ${versie} is in het casusoverleg besproken en vastgesteld.`,
  };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'plan-vaststellen', invoer)).herhaald;
}

/** A measure of the version that held on the day, and who speaks for its owner: the party, or the uitvoerder for a partner. */
async function zoekMaatregel(werk: Werk, nummer: number): Promise<{ readonly id: string; readonly wie: Aangemelde }> {
  const { dag } = werk.stap;
  const { plannen } = await leesCasus(werk);
  const geldend = plannen.filter(({ vastgesteldOp }) => vastgesteldOp !== null && vastgesteldOp <= dag).at(-1);
  const maatregel = geldend?.maatregelen.find((een) => een.nummer === nummer);
  if (maatregel === undefined) throw new Misgelopen(`het plan heeft geen maatregel ${nummer}`);
  const { soort } = maatregel.eigenaar;
  return {
    id: maatregel.id,
    wie: await (soort === null ? werk.mensen.uitvoerder(dag) : werk.mensen.partij(soort, dag)),
  };
}

export async function verleng(werk: Werk, { wat }: Taakvan<'verlengen'>): Promise<boolean> {
  const { id: maatregel, wie } = await zoekMaatregel(werk, wat.maatregel);
  const invoer = { id: casusVan(werk), maatregel, uiterlijk: wat.uiterlijk, reden: wat.reden };
  return (await doe(werk, wie, 'maatregel-verlengen', invoer)).herhaald;
}

export async function legVoortgangVast(werk: Werk, { wat }: Taakvan<'voortgang'>): Promise<boolean> {
  const { dag } = werk.stap;
  const invoer = { id: casusVan(werk), dag, tekst: wat.tekst };
  if (wat.maatregel === undefined)
    return (await doe(werk, await werk.mensen.uitvoerder(dag), 'voortgang-vastleggen', invoer)).herhaald;
  const { id: maatregel, wie } = await zoekMaatregel(werk, wat.maatregel);
  return (await doe(werk, wie, 'voortgang-vastleggen', { ...invoer, maatregel })).herhaald;
}

export async function rondAf(werk: Werk, { wat }: Taakvan<'afronden'>): Promise<boolean> {
  const { id: maatregel, wie } = await zoekMaatregel(werk, wat.maatregel);
  const invoer = { id: casusVan(werk), maatregel, dag: werk.stap.dag, uitkomst: wat.uitkomst, tekst: wat.tekst };
  return (await doe(werk, wie, 'maatregel-afronden', invoer)).herhaald;
}

export async function planRonde(werk: Werk, { wat }: Taakvan<'monitoring'>): Promise<boolean> {
  const invoer = { id: casusVan(werk), dag: wat.ronde };
  return (await doe(werk, await werk.mensen.uitvoerder(werk.stap.dag), 'monitoring-plannen', invoer)).herhaald;
}
