// A plan as a document: what its reader sees on the screen, with his duty of secrecy on it; from facts to words, nothing else.
import type { Naw } from '../gegevens.ts';
import { plandoelteksten } from '../plandoelteksten.ts';
import type { MaatregelVorm, PlanVorm } from '../vormen/casusoverleg.ts';
import type { Documentinhoud, Documenttaal } from '../vormen/document.ts';
import type { DoorverstrekteVersie } from '../vormen/doorverstrekking.ts';
import { dagInWoorden } from './dagen.ts';
import { planteksten } from './planteksten.ts';

type Blok = Documentinhoud['blocks'][number];

/** What the document says; `plan` and `ontvangen` hold no more than their reader may know. */
export interface Plandocument {
  readonly plan: PlanVorm;
  /** The version that holds now. */
  readonly geldend: number;
  readonly samenwerkingsverband: string;
  /** Party or partner that this copy is for; undefined when the reader acts for none. */
  readonly voor: string | undefined;
  readonly extern: boolean;
  /** What was disclosed to an external partner beside the plan, oldest first. */
  readonly ontvangen: readonly { readonly verstrektOp: string; readonly versie: DoorverstrekteVersie }[];
  readonly vandaag: string;
}

const regels = (...delen: readonly (string | undefined)[]) =>
  delen.filter((deel) => deel !== undefined && deel !== '').join('\n');
const samen = (...delen: readonly (string | undefined)[]) =>
  delen.filter((deel) => deel !== undefined && deel !== '').join(' ');

function standVan(maatregel: MaatregelVorm, telt: boolean, vandaag: string, taal: Documenttaal): string {
  const t = planteksten[taal];
  const { stand, geslotenOp, uiterlijk } = maatregel;
  if (geslotenOp !== null) return t.op(t.standen[stand], dagInWoorden(geslotenOp, taal));
  return telt && stand === 'lopend' && uiterlijk < vandaag ? t.voorbij : t.standen[stand];
}

function maatregelrij(maatregel: MaatregelVorm, telt: boolean, vandaag: string, taal: Documenttaal): string[] {
  const t = planteksten[taal];
  const { nummer, inhoud, eigenaar, uiterlijk, afgesproken } = maatregel;
  return [
    `${nummer}`,
    regels(inhoud.omschrijving, `${t.resultaat}: ${inhoud.verwachtResultaat}`),
    regels(eigenaar.extern ? `${eigenaar.naam} (${t.extern})` : eigenaar.naam, inhoud.verantwoordelijke),
    regels(
      dagInWoorden(uiterlijk, taal),
      uiterlijk === afgesproken ? undefined : `(${t.was(dagInWoorden(afgesproken, taal))})`,
    ),
    standVan(maatregel, telt, vandaag, taal),
  ];
}

function persoonsfeiten(naw: Naw, taal: Documenttaal): readonly [string, string][] {
  const t = planteksten[taal].ontvangen;
  const adres = [
    samen(naw.straat, naw.huisnummer, naw.toevoeging),
    samen(naw.postcode, naw.woonplaats),
    naw.land ?? '',
  ];
  const feiten: readonly (readonly [string, string | undefined])[] = [
    [t.naam, samen(naw.voornaam ?? naw.voorletters, naw.achternaam)],
    [t.voorletters, naw.voornaam === undefined ? undefined : naw.voorletters],
    [t.geboortedatum, naw.geboortedatum === undefined ? undefined : dagInWoorden(naw.geboortedatum, taal)],
    [t.adres, adres.filter((deel) => deel !== '').join(', ')],
  ];
  return feiten.flatMap(([naam, waarde]): [string, string][] =>
    waarde === undefined || waarde === '' ? [] : [[naam, waarde]],
  );
}

function versieblok(versie: DoorverstrekteVersie, taal: Documenttaal): Blok {
  const t = planteksten[taal].ontvangen;
  switch (versie.vorm) {
    case 'woorden':
      return { kind: 'paragraph', text: versie.tekst };
    case 'naw':
      return { kind: 'facts', items: [...persoonsfeiten(versie.naw, taal)] };
    case 'signaal':
      return {
        kind: 'facts',
        items: [
          [t.gedragingOp, versie.gedragingDatum === undefined ? t.onbekend : dagInWoorden(versie.gedragingDatum, taal)],
          [t.gedraging, versie.gedraging],
        ],
      };
    case 'inbrenger':
      return {
        kind: 'facts',
        items: [
          [t.inbrenger, versie.partij],
          [t.contact, versie.contact],
        ],
      };
    case 'persoon':
      return { kind: 'facts', items: [...persoonsfeiten(versie.naw, taal), [t.rol, versie.rol]] };
  }
}

function ontvangenblokken({ ontvangen }: Plandocument, taal: Documenttaal): Blok[] {
  const t = planteksten[taal].ontvangen;
  if (ontvangen.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t.kop },
    { kind: 'paragraph', text: t.uitleg },
    ...ontvangen.flatMap(({ verstrektOp, versie }, plaats): Blok[] => [
      { kind: 'heading', level: 3, text: t.een(plaats + 1, dagInWoorden(verstrektOp, taal)) },
      versieblok(versie, taal),
    ]),
  ];
}

/** The document of one version of a plan. Title and reference hold number and version only. */
export function plandocument(feiten: Plandocument, taal: Documenttaal): Documentinhoud {
  const t = planteksten[taal];
  const { plan, geldend, vandaag } = feiten;
  const telt = plan.versie === geldend;
  const kop: (readonly [string, string | null | undefined])[] = [
    [t.feiten.verband, feiten.samenwerkingsverband],
    [t.feiten.casus, plan.casusnummer],
    [t.feiten.versie, `${plan.versie}`],
    [t.feiten.opgesteld, dagInWoorden(plan.opgesteldOp, taal)],
    [t.feiten.vastgesteld, plan.vastgesteldOp === null ? null : dagInWoorden(plan.vastgesteldOp, taal)],
    [t.feiten.afschrift, dagInWoorden(vandaag, taal)],
    [t.feiten.voor, feiten.voor],
  ];
  const blocks: Blok[] = [
    {
      kind: 'notice',
      heading: t.geheim.kop,
      text: `${feiten.extern ? t.geheim.extern : t.geheim.deelnemer}\n\n${t.afschrift}`,
    },
    ...(telt ? [] : [{ kind: 'notice' as const, heading: t.eerder.kop, text: t.eerder.tekst(geldend) }]),
    {
      kind: 'facts',
      items: kop.flatMap(([naam, waarde]): [string, string][] => (typeof waarde === 'string' ? [[naam, waarde]] : [])),
    },
    { kind: 'heading', level: 2, text: t.doelen },
    { kind: 'list', items: plan.doelen.map((doel) => `${doel}. ${plandoelteksten[taal][doel]}`) },
    { kind: 'paragraph', text: plan.doelomschrijving },
    ...(plan.wensAchterblijver === null
      ? []
      : [{ kind: 'paragraph' as const, text: t.wens(dagInWoorden(plan.wensAchterblijver, taal)) }]),
    ...(plan.verblijfToelichting === null
      ? []
      : [
          { kind: 'heading' as const, level: 3 as const, text: t.verblijf },
          { kind: 'paragraph' as const, text: plan.verblijfToelichting },
        ]),
    { kind: 'heading', level: 2, text: t.maatregelen },
    {
      kind: 'table',
      columns: [
        { heading: t.kolommen.nummer, width: 0.8 },
        { heading: t.kolommen.maatregel, width: 4.6 },
        { heading: t.kolommen.wie, width: 2.7 },
        { heading: t.kolommen.uiterlijk, width: 2.4 },
        { heading: t.kolommen.stand, width: 1.9 },
      ],
      rows: plan.maatregelen.map((maatregel) => maatregelrij(maatregel, telt, vandaag, taal)),
    },
    ...ontvangenblokken(feiten, taal),
  ];
  return {
    language: taal,
    title: t.titel(plan.casusnummer, plan.versie),
    reference: `${plan.casusnummer}, ${t.versie(plan.versie)}`,
    blocks,
  };
}

/** The name of the file: number and version, nothing else. */
export const planbestandsnaam = ({ casusnummer, versie }: PlanVorm, taal: Documenttaal): string =>
  `${casusnummer}-${planteksten[taal].bestandsdeel}-${versie}`;
