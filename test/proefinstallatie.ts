// A partnership in its first hour: installed with its functioneel beheerder, with nothing recorded yet.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { demobestand, leesPartnerschapsbestand, type Partnerschapsbestand } from '../src/cli/partnerschap-laden.ts';
import type { Handelingnaam } from '../src/convenant/dossier.ts';
import type { Invoeren } from '../src/convenant/vormen/handelingen.ts';
import type { Handelingkop } from '../src/gate/handeling.ts';
import type { Uitkomst } from '../src/gate/verzoek.ts';
import { handelingen } from '../src/handelingen.ts';
import { dagVan } from '../src/platform/clock.ts';
import { installeer } from '../src/toegang/installatie.ts';
import type { Proefwereld } from './proefwereld.ts';

export interface Proefinstallatie {
  readonly samenwerkingsverband: string;
  readonly beheerder: string;
  /** The covenant of the demo, to record or to change first. */
  readonly bestand: Partnerschapsbestand;
  doe<N extends Handelingnaam>(naam: N, functionaris: string, invoer: Invoeren[N]): Promise<Uitkomst<unknown>>;
}

const koppen: Readonly<Record<Handelingnaam, Handelingkop>> = handelingen;

/** Installs one more partnership in the database of a world; its beheerder has confirmed secrecy. */
export async function installeerNog({ poort, proef }: Pick<Proefwereld, 'poort' | 'proef'>): Promise<Proefinstallatie> {
  const bestand = leesPartnerschapsbestand(JSON.parse(await readFile(demobestand, 'utf8')));
  const { samenwerkingsverband, functionaris } = await installeer(
    proef.eigenaar,
    {
      naam: 'nog te noemen',
      gemeente: bestand.samenwerkingsverband.gemeente,
      vanaf: '2026-01-01',
      beheerder: { sub: randomUUID(), naam: 'Bram Kuiken', email: 'b.kuiken@waterhoek.example' },
    },
    dagVan(poort.klok.nu()),
  );
  const doe: Proefinstallatie['doe'] = (naam, wie, invoer) =>
    koppen[naam].verrichtOntleed(poort, {
      samenwerkingsverband,
      functionaris: wie,
      invoer,
      herkomst: 'proef',
      traceId: '0'.repeat(32),
    });
  await doe('geheimhouding-bevestigen', functionaris, { geheimhouding: true, richtlijnen: true });
  return { samenwerkingsverband, beheerder: functionaris, bestand, doe };
}

/** The reasons of a refusal, or what happened instead. */
export function redenenVan(uitkomst: Uitkomst<unknown>): readonly string[] {
  return uitkomst.soort === 'geweigerd' ? uitkomst.weigeringen.map((weigering) => weigering.reden) : [uitkomst.soort];
}
