// Art. 13 lid 1: statements of what was destroyed since the last ones; what was sealed in one of its own.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { verklaringOpmaken as regel } from '../../convenant/artikelen/verklaring-opmaken.ts';
import { type Manifest, manifestvorm } from '../../convenant/documenten/vernietigingsverklaring.ts';
import { kernpartijen } from '../../convenant/rollen.ts';
import { verklaringenAntwoord } from '../../convenant/vormen/vernietiging.ts';
import { taakhandeling, type Zaal } from '../../gate/handeling.ts';
import {
  leesNamen,
  leesTeVerklaren,
  legVerklaringVast,
  type TeVerklaren,
  telVerklaringen,
  vergeetTaken,
} from './grootboek.ts';

const telling = z.record(z.string(), z.int());
const goedkeuringen = z.array(z.strictObject({ partij: z.enum(kernpartijen), door: z.uuid(), op: z.string() }));

function regelsVan(
  rijen: readonly TeVerklaren[],
  verzegeld: boolean,
  namen: ReadonlyMap<string, string>,
): Manifest['regels'] {
  return rijen.map((rij) => ({
    id: rij.dossier,
    nummer: rij.nummer,
    register: manifestvorm.shape.regels.element.shape.register.parse(rij.register),
    hoortBij: rij.hoofdnummer,
    grond: manifestvorm.shape.regels.element.shape.grond.parse(rij.grond),
    termijnVanaf: rij.vanaf,
    nietVoor: rij.niet_voor,
    vernietigdOp: rij.vernietigd_op,
    geopendOp: rij.geopend_op,
    laatsteVerwerking: rij.laatste_verwerking,
    aantallen: Object.entries(telling.parse(verzegeld ? rij.verzegelde_aantallen : rij.aantallen)).sort(
      ([een], [ander]) => een.localeCompare(ander),
    ),
    goedkeuringen: goedkeuringen
      .parse(rij.goedkeuringen)
      .map(({ partij, door, op }) => ({ partij, door: namen.get(door) ?? door, op })),
  }));
}

async function maakOp(zaal: Zaal, rijen: readonly TeVerklaren[], verzegeld: boolean): Promise<string> {
  const jaar = zaal.vandaag.slice(0, 4);
  // What is sealed has a series of its own: a gap in the other would tell that there is something.
  const reeks = `${verzegeld ? 'VZ' : 'VV'}-${jaar}-`;
  const volgende = (await telVerklaringen(zaal.tx, reeks)) + 1;
  const manifest = manifestvorm.parse({
    nummer: `${reeks}${`${volgende}`.padStart(4, '0')}`,
    samenwerkingsverband: zaal.partnerschap.naam,
    opgemaaktOp: zaal.vandaag,
    verzegeld,
    regels: regelsVan(rijen, verzegeld, await leesNamen(zaal.tx)),
  });
  const tekst = JSON.stringify(manifest);
  const id = zaal.ids.id();
  await legVerklaringVast(zaal, {
    id,
    nummer: manifest.nummer,
    verzegeld,
    manifest: tekst,
    hash: createHash('sha256').update(tekst).digest('hex'),
    dossiers: rijen.map(({ dossier }) => dossier),
  });
  return id;
}

export const verklaringOpmaken = taakhandeling(
  {
    regel,
    rol: 'vernietiger',
    soort: 'schrijven',
    antwoord: verklaringenAntwoord,
    async kijk(zaal) {
      const open = await leesTeVerklaren(zaal.tx, false);
      const verzegeld = await leesTeVerklaren(zaal.tx, true);
      return {
        situatie: { aantal: open.length + verzegeld.length },
        objecten: [...new Set([...open, ...verzegeld].map(({ dossier }) => dossier))],
        nummers: [...new Set([...open, ...verzegeld].flatMap(({ nummer }) => nummer ?? []))],
        gezien: { open, verzegeld },
      };
    },
    async doe(zaal, _taak, { open, verzegeld }) {
      const verklaringen: string[] = [];
      if (open.length > 0) verklaringen.push(await maakOp(zaal, open, false));
      if (verzegeld.length > 0) verklaringen.push(await maakOp(zaal, verzegeld, true));
      await vergeetTaken(zaal, verklaringen);
      return { verklaringen };
    },
  },
  'termijn',
);
