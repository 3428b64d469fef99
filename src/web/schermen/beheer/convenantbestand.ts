// The file of a covenant read and checked: every fault of the text, the schema and the rule, or the input of the act.
import type { z } from 'zod';
import { convenantVastleggen } from '../../../convenant/artikelen/convenant-vastleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { standaardcriteria } from '../../../convenant/regimes/convenant-2017.ts';
import { type ConvenantVastleggenInvoer, convenantVastleggenInvoer } from '../../../convenant/vormen/beheer.ts';
import { weigeringteksten } from '../../../convenant/weigeringen.ts';
import { type Fout, foutenVanWeigeringen, woordenVanIssue } from '../../formulier/fouten.ts';
import type { Teksten } from '../../teksten/nl.ts';
import type { Taal } from '../../teksten/taal.tsx';

export type Gelezen =
  | { readonly soort: 'goed'; readonly inhoud: ConvenantVastleggenInvoer }
  | { readonly soort: 'fout'; readonly fouten: readonly Fout[] };

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    // No JSON text parses to undefined, so this stands for what could not be read.
    return undefined;
  }
}

/** Where a fault sits, counted as people count: `partijen 2, vertegenwoordigers 1, email`. */
function plek(pad: readonly PropertyKey[]): string {
  return pad.reduce<string>((naam, deel) => {
    if (typeof deel === 'number') return `${naam} ${deel + 1}`;
    return naam === '' ? String(deel) : `${naam}, ${String(deel)}`;
  }, '');
}

/** What is wrong with a value, as somebody who edits the file needs to know it: dates are written there as machines do. */
function woordenInBestand(issue: z.core.$ZodIssue, t: Teksten): string {
  const v = t.beheer.samenwerkingsverband.vastleggen;
  switch (issue.code) {
    case 'invalid_format':
      return issue.format === 'date' ? v.datum : woordenVanIssue(issue, t.formulier.fout);
    case 'invalid_value':
      return v.eenVan(issue.values.map(String).join(', '));
    case 'invalid_type':
      return v.verkeerdeVorm;
    default:
      return woordenVanIssue(issue, t.formulier.fout);
  }
}

/** The refusals that the rule foresees for what the file says, by the same facts as the server's. */
function bezwarenTegen(inhoud: ConvenantVastleggenInvoer, vandaag: string) {
  const { samenwerkingsverband, partijen, functies } = inhoud;
  const criteria = samenwerkingsverband.referentiekader.criteria.length;
  return weeg(convenantVastleggen.artikel, convenantVastleggen.voorwaarden, {
    vandaag,
    vastgelegd: false,
    partijen: partijen.map(({ code, vertegenwoordigers }) => ({
      soort: code,
      vertegenwoordigers: vertegenwoordigers.length,
    })),
    criteria: criteria === 0 ? standaardcriteria.length : criteria,
    uitvoerder: functies.find(({ rol }) => rol.trim().toLowerCase() === 'uitvoerder')?.naam,
    ondertekend: samenwerkingsverband.ondertekend,
    inwerkingtreding: samenwerkingsverband.inwerkingtreding,
  });
}

/** Reads the text of a file; never throws. */
export function leesConvenantbestand(tekst: string, vandaag: string, t: Teksten, taal: Taal): Gelezen {
  const json = leesJson(tekst);
  if (json === undefined) {
    return {
      soort: 'fout',
      fouten: [{ veld: 'bestand', tekst: t.beheer.samenwerkingsverband.vastleggen.onleesbaar }],
    };
  }
  const gelezen = convenantVastleggenInvoer.safeParse(json);
  if (!gelezen.success) {
    const { issues } = gelezen.error;
    // One fault per place is enough to go on.
    const eerste = issues.filter(
      (een, nummer) => issues.findIndex((ander) => plek(ander.path) === plek(een.path)) === nummer,
    );
    const fouten = eerste.map((issue) => ({
      veld: undefined,
      tekst: `${plek(issue.path)}: ${woordenInBestand(issue, t)}`,
    }));
    return { soort: 'fout', fouten };
  }
  const fouten = foutenVanWeigeringen(
    bezwarenTegen(gelezen.data, vandaag),
    {},
    (reden) => weigeringteksten[reden][taal],
  );
  return fouten.length > 0 ? { soort: 'fout', fouten } : { soort: 'goed', inhoud: gelezen.data };
}
