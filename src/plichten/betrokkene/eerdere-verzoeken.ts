// What another request says of whoever stands in it, as items of an overview (art. 12 lid 3, AVG 15).
import type { Archiefregel } from '../../convenant/archiefregels.ts';
import { dagInCijfers } from '../../convenant/documenten/dagen.ts';
import { grondslagen } from '../../convenant/grondslagen.ts';
import { isKernpartij } from '../../convenant/rollen.ts';
import { loopAf } from '../../convenant/termijnen.ts';
import { verzoektermijnVan } from '../../convenant/verzoekbewaring.ts';
import { stapinhoud, verzoekinhoud } from '../../convenant/vormen/verzoeken.ts';
import type { verzamelStukken } from '../../dossiers/weegploeg/inzage.ts';
import type { Zaal } from '../../gate/handeling.ts';
import type { Dossiersleutel } from '../../platform/vault/vault.ts';
import { leesPartijen } from '../../toegang/partnerschap.ts';
import { bewaardVan, leesVerzoekbeeld, type Verzoekbeeld } from './feiten.ts';

type Inzagestuk = Awaited<ReturnType<typeof verzamelStukken>>[number];

const regel = (naam: string, waarde: string | null | undefined): readonly Archiefregel[] =>
  waarde === undefined || waarde === null || waarde === '' ? [] : [{ naam, waarde }];
const regels = (velden: Readonly<Record<string, string | null | undefined>>): readonly Archiefregel[] =>
  Object.entries(velden).flatMap(([naam, waarde]) => regel(naam, waarde));

/** What was done with a request, as far as it is about who asked: how he showed who he is, what that came to, when it was answered. */
function verloop({ stappen, rij }: Verzoekbeeld, sleutel: Dossiersleutel): readonly Archiefregel[] {
  const gedaan = stappen.flatMap((stap) => {
    switch (stap.soort) {
      case 'identiteit': {
        const { wijzen = [] } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
        return regels({ identiteitOp: stap.op, identiteitMet: wijzen.join(', ') });
      }
      case 'bevoegd':
      case 'onbevoegd': {
        const { stuk, tekst } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
        return regels({ bevoegdheid: stap.soort, bewijsstuk: stuk, reden: tekst });
      }
      case 'verdaagd':
        return regels({
          verdaagdOp: stap.op,
          reden: stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud)).tekst,
        });
      default:
        return [];
    }
  });
  const einde = rij.stand === 'ingetrokken' ? 'ingetrokkenOp' : 'antwoordOp';
  return [...gedaan, ...regels({ verzoekstand: rij.stand, [einde]: rij.afgehandeld_op })];
}

/** The last day on which it is kept; of a request that is open, as if it were answered on its last day. */
function bewaarTot({ rij, feiten }: Verzoekbeeld): string {
  return verzoektermijnVan(bewaardVan(rij))?.uiterlijk ?? loopAf('verzoek-bewaren', feiten.uiterlijk);
}

/** The core parties read a request from the day on which the uitvoerder first searched for it; before that nobody but he does. */
async function ontvangersVan(zaal: Zaal, { stappen }: Verzoekbeeld): Promise<string[]> {
  const eerste = stappen.find(({ soort }) => soort === 'doorzocht')?.op;
  if (eerste === undefined) return ['de uitvoerder'];
  const partijen = await zaal.onder('beheer_lezen', () => leesPartijen(zaal.tx, eerste));
  return partijen.filter(({ soort }) => isKernpartij(soort)).map(({ naam }) => `${naam} (${dagInCijfers(eerste)})`);
}

/**
 * Who received what another request says, and until when it is kept, as it is today: neither its search nor its hold moves the mark
 * of a find. Undefined when it does not exist for this actor.
 */
export async function leesVanVandaag(zaal: Zaal, verzoek: string) {
  const beeld = await leesVerzoekbeeld(zaal, verzoek);
  return beeld && { ontvangers: await ontvangersVan(zaal, beeld), bewaarTot: bewaarTot(beeld) };
}

/**
 * The items that a confirmed find in another request brings into an overview; role verzoeken_schrijven, and the entry of the act
 * names that request. What it says of the other person in it is an item of its own that is proposed to stay out.
 */
export async function verzamelUitVerzoek(
  zaal: Zaal,
  { dossier, gegeven, soort: als }: { readonly dossier: string; readonly gegeven: string; readonly soort: string },
): Promise<readonly Inzagestuk[]> {
  const beeld = await leesVerzoekbeeld(zaal, dossier);
  if (beeld === undefined) return [];
  const { rij, stappen } = beeld;
  const sleutel = await zaal.vault.open(zaal.tx, 'verzoeken', dossier);
  const { verzoeker, betrokkene, vraag, reden } = verzoekinhoud.parse(sleutel.open(dossier, 'verzoek', rij.inhoud));
  const gedeeld = {
    herkomst: 'degene die het verzoek deed',
    grondslag: grondslagen['avg-6-1-c'].artikel,
    ontvangers: await ontvangersVan(zaal, beeld),
    bewaarTot: bewaarTot(beeld),
  };
  if (als === 'geadresseerde') {
    const stap = stappen.findLast(({ soort }) => soort === 'beantwoord');
    if (stap === undefined) return [];
    const { brief } = stapinhoud.parse(sleutel.open(stap.id, stap.soort, stap.inhoud));
    const [naam, ...adres] = brief?.address ?? [];
    return [
      {
        ...{ ...gedeeld, gegeven: stap.id, soort: 'verzoekbrief', dag: stap.op, beslist: 'kernpartij' },
        ...{ herkomst: null, voorstel: 'tonen', voorstelgrond: null },
        regels: regels({ verzoeksoort: rij.soort, verzondenOp: stap.op, naam, adres: adres.join(', ') }),
      },
    ];
  }
  const eigen = als === 'betrokkene' ? {} : verzoeker;
  const over = als === 'vertegenwoordiger' ? {} : betrokkene;
  const ander = als === 'betrokkene' ? verzoeker : als === 'vertegenwoordiger' ? betrokkene : undefined;
  return [
    {
      ...{ ...gedeeld, gegeven: dossier, soort: 'verzoek', dag: rij.ontvangen_op, beslist: 'uitvoerder' },
      // What somebody else asked about him is written by that other, of both.
      ...(als === 'betrokkene'
        ? { voorstel: 'inkorten', voorstelgrond: 'andere-personen' }
        : { voorstel: 'tonen', voorstelgrond: null }),
      regels: [
        ...regels({ verzoeksoort: rij.soort, weg: rij.weg, vraagtAls: rij.hoedanigheid, ...eigen, ...over }),
        ...regels({ vraag, reden }),
        ...verloop(beeld, sleutel),
      ],
    },
    ...(ander === undefined
      ? []
      : [
          {
            ...{ ...gedeeld, gegeven, soort: 'verzoekpersoon', dag: rij.ontvangen_op, beslist: 'uitvoerder' as const },
            ...{ voorstel: 'weglaten' as const, voorstelgrond: 'andere-personen' as const },
            regels: regels({ ...ander }),
          },
        ]),
  ];
}
