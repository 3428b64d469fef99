// Joint decisions about a casus as readers of the case file see them, with every vote and its reason.
import { z } from 'zod';
import { partijsoorten } from '../../convenant/rollen.ts';
import { type CasusvoorstelVorm, casusbesluitInhoud } from '../../convenant/vormen/casusbesluiten.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { alsPartijsoort } from '../../toegang/actor.ts';
import { alsVoorstelstand, leesStemmen, leesVoorstellen } from './voorstellen.ts';

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
    ingediendDoor:
      voorstel.partij === null || voorstel.partijsoort === null
        ? null
        : { id: voorstel.partij, soort: alsPartijsoort(voorstel.partijsoort), naam: voorstel.partijnaam ?? '' },
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
