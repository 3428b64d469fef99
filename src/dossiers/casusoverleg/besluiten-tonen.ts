// Joint decisions about a casus as readers of the case file see them, with every vote and its reason.
import { z } from 'zod';
import { partijsoorten } from '../../convenant/rollen.ts';
import {
  afsluitadviesInhoud,
  type CasusvoorstelVorm,
  casusbesluitInhoud,
} from '../../convenant/vormen/casusbesluiten.ts';
import type { CasusVorm } from '../../convenant/vormen/casusoverleg.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { alsVoorstelstand, leesAfsluitadviezen, leesStemmen, leesVoorstellen } from './voorstellen.ts';

const stemInhoud = z.strictObject({ reden: z.string() });

/** Whom a decision is about, by name; null when it is about the casus itself. */
export function toonDoel(rij: {
  readonly doel: string;
  readonly doelpartij: string | null;
  readonly doelpartner: string | null;
}) {
  const naam = rij.doelpartij ?? rij.doelpartner;
  return naam === null ? null : { id: rij.doel, naam, extern: rij.doelpartij === null };
}

/** A party by its columns; null when the uitvoerder did it. */
function toonPartij(rij: {
  readonly partij: string | null;
  readonly partijsoort: string | null;
  readonly partijnaam: string | null;
}) {
  return rij.partij === null || rij.partijsoort === null
    ? null
    : { id: rij.partij, soort: alsPartijsoort(rij.partijsoort), naam: rij.partijnaam ?? '' };
}

/** Advice to close, oldest first. */
export async function toonAdviezen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: string,
): Promise<CasusVorm['afsluitadviezen']> {
  return (await leesAfsluitadviezen(zaal.tx, casus)).map((rij) => ({
    id: rij.id,
    advies: afsluitadviesInhoud.parse(sleutel.open(rij.id, 'advies', rij.inhoud)).advies,
    door: toonPartij(rij),
    op: rij.geadviseerd_op,
  }));
}

/** The proposals on a casus, oldest first. */
export async function toonVoorstellen(
  zaal: Zaal,
  sleutel: Dossiersleutel,
  casus: string,
): Promise<CasusvoorstelVorm[]> {
  const voorstellen = await leesVoorstellen(zaal.tx, casus);
  const stemmen = await leesStemmen(
    zaal.tx,
    voorstellen.map((voorstel) => voorstel.id),
  );
  return voorstellen.map((voorstel) => ({
    id: voorstel.id,
    stand: alsVoorstelstand(voorstel.stand),
    doel: toonDoel(voorstel),
    inhoud: casusbesluitInhoud.parse(sleutel.open(voorstel.id, 'voorstel', voorstel.inhoud)),
    vereist: partijsoorten.filter((soort) => voorstel.vereist.includes(soort)),
    ingediendDoor: toonPartij(voorstel),
    ingediendOp: voorstel.ingediend_op,
    geslotenOp: voorstel.gesloten_op,
    stemmen: stemmen
      .filter((stem) => stem.voorstel === voorstel.id)
      .map((stem) => ({
        partij: alsPartijsoort(stem.partijsoort),
        voor: stem.voor,
        reden: stemInhoud.parse(sleutel.open(stem.id, 'stem', stem.inhoud)).reden,
        door: stem.door,
        op: stem.gestemd_op,
      })),
  }));
}
