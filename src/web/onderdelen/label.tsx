// Small tinted labels: always an icon and a word, never colour alone.
import {
  Archive,
  Ban,
  CalendarClock,
  CircleCheck,
  CircleDot,
  CircleHelp,
  CirclePause,
  CircleX,
  FileCheck,
  FilePen,
  Inbox,
  Lock,
  type LucideIcon,
  Merge,
  MessageCircleQuestion,
  Scale,
  Send,
  TriangleAlert,
  Undo2,
} from 'lucide-react';
import type { Stand } from '../../convenant/dossier.ts';
import type { Maatregelstand, Monitoringuitkomst, Voortgangsinhoud } from '../../convenant/gegevens.ts';
import type { Verzoekstand } from '../../convenant/verzoeken.ts';
import type { Doorverstrekkingsstand } from '../../convenant/vormen/doorverstrekking.ts';
import { useTeksten } from '../teksten/taal.tsx';

export type Kleur = 'neutraal' | 'accent' | 'goed' | 'letop' | 'fout' | 'zegel';

interface Labeleigenschappen {
  readonly kleur: Kleur;
  readonly icoon: LucideIcon;
  readonly tekst: string;
}

export function Label({ kleur, icoon: Icoon, tekst }: Labeleigenschappen) {
  return (
    <span className={`label label-${kleur}`}>
      <Icoon className="icoon" aria-hidden />
      {tekst}
    </span>
  );
}

const standen: Record<Stand, { readonly kleur: Kleur; readonly icoon: LucideIcon }> = {
  ingebracht: { kleur: 'accent', icoon: Inbox },
  'informatie-gevraagd': { kleur: 'letop', icoon: MessageCircleQuestion },
  geanalyseerd: { kleur: 'accent', icoon: Scale },
  voorgesteld: { kleur: 'letop', icoon: Send },
  geagendeerd: { kleur: 'goed', icoon: CircleCheck },
  'niet-geagendeerd': { kleur: 'neutraal', icoon: Archive },
  samengevoegd: { kleur: 'neutraal', icoon: Merge },
  geopend: { kleur: 'accent', icoon: CircleDot },
  'plan-in-opstelling': { kleur: 'letop', icoon: FilePen },
  'plan-vastgesteld': { kleur: 'goed', icoon: FileCheck },
  gesloten: { kleur: 'neutraal', icoon: Archive },
  afgesloten: { kleur: 'neutraal', icoon: Archive },
};

/** Where a dossier or a casus stands. */
export function Standlabel({ stand }: { readonly stand: Stand }) {
  return <Label {...standen[stand]} tekst={useTeksten().woorden.standen[stand]} />;
}

export function Verzegeldlabel() {
  return <Label kleur="zegel" icoon={Lock} tekst={useTeksten().weegdossier.gegeven.verzegeld} />;
}

const voorstelstanden = {
  open: { kleur: 'letop', icoon: CirclePause },
  aangenomen: { kleur: 'goed', icoon: CircleCheck },
  verworpen: { kleur: 'fout', icoon: CircleX },
  vervallen: { kleur: 'neutraal', icoon: Ban },
} as const;

export function Voorstellabel({ stand }: { readonly stand: keyof typeof voorstelstanden }) {
  return <Label {...voorstelstanden[stand]} tekst={useTeksten().woorden.voorstelstanden[stand]} />;
}

const verstrekkingsstanden = {
  'toestemming-gevraagd': { kleur: 'letop', icoon: CirclePause },
  'toestemming-gegeven': { kleur: 'accent', icoon: CircleDot },
  'toestemming-geweigerd': { kleur: 'fout', icoon: CircleX },
  vervallen: { kleur: 'neutraal', icoon: Archive },
  verstrekt: { kleur: 'goed', icoon: Send },
  ingetrokken: { kleur: 'neutraal', icoon: Ban },
} as const satisfies Record<Doorverstrekkingsstand, unknown>;

export function Verstrekkingslabel({ stand }: { readonly stand: Doorverstrekkingsstand }) {
  return <Label {...verstrekkingsstanden[stand]} tekst={useTeksten().verstrekking.standen[stand]} />;
}

const verzoekstanden = {
  open: { kleur: 'letop', icoon: Inbox },
  beantwoord: { kleur: 'goed', icoon: CircleCheck },
  'niet-behandeld': { kleur: 'neutraal', icoon: Ban },
  ingetrokken: { kleur: 'neutraal', icoon: Undo2 },
} as const satisfies Record<Verzoekstand, unknown>;

export function Verzoeklabel({ stand }: { readonly stand: Verzoekstand }) {
  return <Label {...verzoekstanden[stand]} tekst={useTeksten().verzoeken.standen[stand]} />;
}

const planstanden = {
  'in-opstelling': { kleur: 'letop', icoon: FilePen },
  vastgesteld: { kleur: 'goed', icoon: FileCheck },
} as const;

export function Planlabel({ stand }: { readonly stand: keyof typeof planstanden }) {
  return <Label {...planstanden[stand]} tekst={useTeksten().woorden.planstanden[stand]} />;
}

const maatregelstanden = {
  lopend: { kleur: 'accent', icoon: CircleDot },
  afgerond: { kleur: 'goed', icoon: CircleCheck },
  gestopt: { kleur: 'neutraal', icoon: CircleX },
} as const satisfies Record<Maatregelstand, object>;

export function Maatregellabel({ stand }: { readonly stand: Maatregelstand }) {
  return <Label {...maatregelstanden[stand]} tekst={useTeksten().monitoring.standen[stand]} />;
}

const voortgangsvormen = {
  voortgang: { kleur: 'accent', icoon: CircleDot },
  afronding: { kleur: 'goed', icoon: CircleCheck },
  verlenging: { kleur: 'letop', icoon: CalendarClock },
  monitoring: { kleur: 'accent', icoon: Scale },
} as const satisfies Record<Voortgangsinhoud['vorm'], object>;

export function Voortgangslabel({ vorm }: { readonly vorm: Voortgangsinhoud['vorm'] }) {
  return <Label {...voortgangsvormen[vorm]} tekst={useTeksten().monitoring.voortgang.vormen[vorm]} />;
}

const monitoringuitkomsten = {
  doorgaan: { kleur: 'accent', icoon: CircleDot },
  afschalen: { kleur: 'goed', icoon: CirclePause },
  bijstellen: { kleur: 'letop', icoon: FilePen },
  'sluiting-adviseren': { kleur: 'neutraal', icoon: Archive },
} as const satisfies Record<Monitoringuitkomst, object>;

export function Monitoringlabel({ uitkomst }: { readonly uitkomst: Monitoringuitkomst }) {
  return <Label {...monitoringuitkomsten[uitkomst]} tekst={useTeksten().monitoring.uitkomsten[uitkomst]} />;
}

const oordelen = {
  ja: { kleur: 'accent', icoon: CircleCheck },
  deels: { kleur: 'accent', icoon: CircleDot },
  nee: { kleur: 'neutraal', icoon: Ban },
  onbekend: { kleur: 'neutraal', icoon: CircleHelp },
} as const;

/** A judgement on a criterion: a word, on purpose without red or green. */
export function Oordeellabel({ oordeel }: { readonly oordeel: keyof typeof oordelen }) {
  return <Label {...oordelen[oordeel]} tekst={useTeksten().woorden.oordelen[oordeel]} />;
}

const stemmen = {
  voor: { kleur: 'goed', icoon: CircleCheck },
  tegen: { kleur: 'fout', icoon: CircleX },
  nog: { kleur: 'neutraal', icoon: CirclePause },
  niet: { kleur: 'neutraal', icoon: CirclePause },
} as const;

export function Stemlabel({ stem }: { readonly stem: keyof typeof stemmen }) {
  return <Label {...stemmen[stem]} tekst={useTeksten().woorden.stemmen[stem]} />;
}

const autorisatiestanden = {
  aangevraagd: { kleur: 'letop', icoon: CirclePause },
  lopend: { kleur: 'goed', icoon: CircleCheck },
  toekomstig: { kleur: 'accent', icoon: CalendarClock },
  verlopen: { kleur: 'neutraal', icoon: Archive },
  ingetrokken: { kleur: 'fout', icoon: CircleX },
} as const;

export function Autorisatielabel({ stand }: { readonly stand: keyof typeof autorisatiestanden }) {
  return <Label {...autorisatiestanden[stand]} tekst={useTeksten().woorden.autorisatiestanden[stand]} />;
}

export function Telaatlabel({ tekst }: { readonly tekst: string }) {
  return <Label kleur="fout" icoon={TriangleAlert} tekst={tekst} />;
}
