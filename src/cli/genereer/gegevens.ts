// Builds gegevens.md: the closed lists of art. 8 lid 2 and art. 10 lid 2 with the fields of each kind, read from their schemas.
import { z } from 'zod';
import { begrippen } from '../../convenant/begrippen.ts';
import {
  casusoverlegsoorten,
  lettersCasusoverleg,
  lettersWeegploeg,
  weegploegsoorten,
} from '../../convenant/gegevens.ts';
import { pagina, tabel } from './tabel.ts';

type Vorm = z.core.JSONSchema.JSONSchema;
type Deelvorm = boolean | Vorm;

const isVorm = (deel: Deelvorm | readonly Deelvorm[] | undefined): deel is Vorm =>
  typeof deel === 'object' && !Array.isArray(deel);

const tussen = (van: number | undefined, tot: number | undefined, wat: string) => {
  const grens = tot === undefined || tot === Number.MAX_SAFE_INTEGER ? undefined : tot;
  if (grens === undefined) return van === undefined ? '' : `, vanaf ${van}`;
  return van === undefined || van === 0 ? `, hooguit ${grens}${wat}` : `, ${van} tot ${grens}${wat}`;
};

/** A simple value in words; undefined when it has fields of its own. */
function inWoorden(vorm: Vorm): string | undefined {
  if (vorm.const !== undefined) return `altijd \`${vorm.const}\``;
  if (vorm.enum !== undefined) return `een van ${vorm.enum.map((waarde) => `\`${waarde}\``).join(', ')}`;
  if (vorm.anyOf !== undefined) return vorm.anyOf.map((keus) => inWoorden(keus) ?? 'samengesteld').join(', of ');
  if (vorm.type === 'string' && vorm.format === 'date') return 'dag (jjjj-mm-dd)';
  if (vorm.type === 'string' && vorm.format === 'uuid') return 'verwijzing';
  if (vorm.type === 'string' && vorm.pattern !== undefined) return 'maand (jjjj-mm)';
  if (vorm.type === 'string') return `tekst${tussen(vorm.minLength, vorm.maxLength, ' tekens')}`;
  if (vorm.type === 'integer') return `getal${tussen(vorm.minimum, vorm.maximum, '')}`;
  if (vorm.type === 'boolean') return 'ja of nee';
  return undefined;
}

/** Rows of an object's fields; what lies within another field is written as `veld.onderdeel`, in a list as `veld[]`. */
function velden(vorm: Vorm, voor = ''): readonly (readonly string[])[] {
  return Object.entries(vorm.properties ?? {}).flatMap(([naam, deel]) => {
    if (!isVorm(deel)) throw new Error(`veld ${voor}${naam} heeft geen vorm`);
    const pad = `${voor}${naam}`;
    const verplicht = vorm.required?.includes(naam) === true ? 'ja' : 'nee';
    const items = deel.items;
    if (deel.type === 'array' && isVorm(items)) {
      const soort = inWoorden(items);
      const rij = [
        `\`${pad}\``,
        verplicht,
        `lijst${tussen(deel.minItems, deel.maxItems, '')}${soort ? `: ${soort}` : ''}`,
      ];
      return [rij, ...velden(items, `${pad}[].`)];
    }
    return [[`\`${pad}\``, verplicht, inWoorden(deel) ?? 'samengesteld'], ...velden(deel, `${pad}.`)];
  });
}

function soort(letter: string, naam: string, schema: z.ZodType): string {
  const vorm = z.toJSONSchema(schema);
  const kop = `### ${letter}. ${naam} (${begrippen[naam]?.en ?? naam})`;
  const keuzes = vorm.oneOf ?? vorm.anyOf ?? [vorm];
  return [kop, ...keuzes.map((keuze) => tabel(['Veld', 'Verplicht', 'Inhoud'], velden(keuze)))].join('\n\n');
}

function lijst(titel: string, soorten: Readonly<Record<string, z.ZodType>>, letters: Readonly<Record<string, string>>) {
  return [
    `## ${titel}`,
    ...Object.entries(soorten).map(([naam, schema]) => soort(letters[naam] ?? '', naam, schema)),
  ].join('\n\n');
}

export function gegevens(): string {
  return pagina(
    'Gegevens',
    'Wat er mag worden vastgelegd, en niets anders: een soort of veld dat hier niet staat kan niet worden opgeslagen. Elke tekst is platte tekst zonder besturingstekens. Een soort met meer tabellen heeft zoveel vormen.',
    lijst('Weegploeg (art. 8 lid 2)', weegploegsoorten, lettersWeegploeg),
    lijst('Casusoverleg (art. 10 lid 2)', casusoverlegsoorten, lettersCasusoverleg),
  );
}
