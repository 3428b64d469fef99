// Which items of which file a request to correct or an objection is about, and what is asked of each.
import { archiefregelsVan } from '../../../convenant/archiefregels.ts';
import { correctieVoorleggen } from '../../../convenant/artikelen/correctie-voorleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { isWoordsoort } from '../../../convenant/correcties.ts';
import { gaatOverAnder } from '../../../convenant/verzoeken.ts';
import { correctieregisters } from '../../../convenant/vormen/correctieverzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { genummerd, useItemnaam } from '../juistheid/gebruik.ts';
import { Vraagvelden, type Vragen, vraagVan, zonderAangevoerd, zonderGevraagd } from './aangevoerd.tsx';
import { geenNamen, useDossiergegevens } from './dossiergegevens.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Itemregels } from './itemregels.tsx';
import { Tussentijdsvelden, type Tussentijdswaarden } from './tussentijds.tsx';
import { useWoorden } from './woorden.tsx';

type Register = (typeof correctieregisters)[number];
interface Waarden extends Tussentijdswaarden, Vragen {
  readonly register: Register | '';
  readonly dossier: string;
}

/** Lines that say which organisation words are about. */
const organisatievelden = ['deelnemer', 'overOrganisatie', 'verstrektAan'];

/** The items of a file that can be chosen, by kind, party and day, with what each says. */
function useItems({ id: verzoek, vondsten }: VerzoekVorm, register: Register, dossier: string) {
  const naam = useItemnaam();
  const t = useTeksten().verzoeken.correctie;
  const { dossier: data, error: dossierfout } = useDossiergegevens(register, dossier);
  const { data: rijen, error: woordfout } = useWoorden(verzoek, { register, dossier });
  const error = dossierfout ?? woordfout;
  // In a file of his own who stands in it besides is not his to ask about.
  const alleenOnderwerp = vondsten.every((een) => een.dossier !== dossier || een.soort === 'naw');
  const isAnder = ({ soort }: { readonly soort: string }) => alleenOnderwerp && gaatOverAnder(soort);
  const items = (data?.gegevens ?? []).flatMap((gegeven) =>
    gegeven.soort === 'agenderingsbesluit' ||
    gegeven.soort === 'afsluitingsbesluit' ||
    gegeven.verzegeld ||
    isAnder(gegeven)
      ? []
      : [
          {
            id: gegeven.id,
            titel: naam(gegeven, gegeven.ingebrachtOp),
            regels: archiefregelsVan('', gegeven.inhoud, geenNamen),
          },
        ],
  );
  const dicht = (data?.juistheid.zonderInhoud ?? []).filter(
    (item) => item.toestand === 'afgeschermd' && !isAnder(item),
  );
  const woorden = (rijen ?? []).flatMap(({ soort, gegeven, bron, dag, regels, woorden: teksten }) => {
    if (teksten.length === 0) return [];
    const titel = naam({ soort, bron: { naam: bron } }, dag ?? '');
    const over = regels.find((regel) => organisatievelden.includes(regel.naam))?.waarde;
    return [{ id: `${soort} ${gegeven}`, titel: over === undefined ? titel : t.itemOver(titel, over), regels }];
  });
  return {
    laadt: (data === undefined || rijen === undefined) && error === null,
    error,
    items: genummerd([
      ...items,
      ...dicht.map((item) => ({ id: item.id, titel: naam(item, item.op), regels: undefined })),
      ...woorden,
    ]),
  };
}

/** What was chosen: an item by its id, words by their kind and row. */
function keuzeVan(keuze: string) {
  const [soort = '', gegeven] = keuze.split(' ');
  return gegeven === undefined || !isWoordsoort(soort) ? { gegeven: keuze } : { soort, gegeven };
}

function Items({
  verzoek,
  register,
  w,
  zetDeel,
}: {
  readonly verzoek: VerzoekVorm;
  readonly register: Register;
  readonly w: Waarden;
  readonly zetDeel: (deel: Partial<Waarden>) => void;
}) {
  const t = useTeksten().verzoeken.correctie;
  const { items, laadt, error } = useItems(verzoek, register, w.dossier);
  if (laadt) return <Laden />;
  if (error !== null) return <Mislukt fout={error} />;
  const vind = (id: string) => items.find((item) => item.id === id);
  return (
    <Vinkjes
      veld="punten"
      label={t.gegevens}
      hint={`${t.gegevensHint} ${t.nummerHint}`}
      opties={items.map(({ id, titel }) => ({ waarde: id, tekst: titel }))}
      waarden={w.gekozen}
      opWijziging={(gekozen) => zetDeel({ gekozen })}
      wat={(id) => {
        const regels = vind(id)?.regels;
        return regels === undefined ? <p className="zacht">{t.inhoudAfgeschermd}</p> : <Itemregels regels={regels} />;
      }}
      bij={(id) => <Vraagvelden {...{ verzoek, id, w, zetDeel }} over={vind(id)?.titel} />}
    />
  );
}

export function CorrectieVoorleggen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken.correctie;
  const { vandaag } = useSessie();
  // Only where people confirmed that it is the data subject; the archive cannot be corrected here.
  const plekken = [
    ...new Map(
      verzoek.vondsten.flatMap(({ register, dossier, nummer, oordeel, verzegeld }) => {
        const bekend = correctieregisters.find((een) => een === register);
        return bekend === undefined || oordeel !== 'bevestigd' || verzegeld
          ? []
          : [[dossier, { register: bekend, dossier, nummer }] as const];
      }),
    ).values(),
  ];
  const verzet = verzoek.soort === 'verzet';
  const begin: Waarden = {
    register: '',
    dossier: '',
    gekozen: [],
    gevraagd: {},
    aangevoerd: {},
    tussentijds: '',
    reden: '',
  };
  const formulier = useFormulier({
    handeling: 'correctie-voorleggen',
    begin,
    merk,
    invoer: (w) => ({
      id: verzoek.id,
      register: w.register === '' ? 'weegploeg' : w.register,
      dossier: w.dossier === '' ? verzoek.id : w.dossier,
      punten: w.gekozen.map((keuze) => ({ ...keuzeVan(keuze), ...vraagVan(w, keuze) })),
      ...(w.tussentijds === '' ? {} : { tussentijds: w.tussentijds }),
      reden: w.reden,
    }),
    kies: (w) => [...(w.dossier === '' ? ['dossier'] : []), ...zonderGevraagd(w)],
    vul: zonderAangevoerd,
    regels: (w) =>
      w.dossier === ''
        ? []
        : weeg(correctieVoorleggen.artikel, correctieVoorleggen.voorwaarden, {
            ...verzoekfeitenVan(verzoek, vandaag),
            gevonden: w.gekozen.map(() => 'signaal'),
            gekozen: w.gekozen.length,
            dubbel: verzoek.punten.filter(({ gegeven, soort }) =>
              w.gekozen.includes(isWoordsoort(soort) ? `${soort} ${gegeven}` : gegeven),
            ).length,
            // Only files with a confirmed find can be chosen here; of whom an item is the server knows.
            bevestigd: true,
            vanAnder: 0,
            // Its own field says which one is empty.
            aangevoerd: [],
            tussentijds: w.tussentijds === '' ? undefined : w.tussentijds,
            reden: w.reden,
          }),
    velden: {
      'geen-gegevens-gekozen': 'punten',
      'al-voorgelegd': 'punten',
      'gegeven-onbekend': 'punten',
      'gegeven-van-ander': 'punten',
      'aangevoerd-ontbreekt': 'punten',
      'beperking-niet-gewogen': 'tussentijds',
      'reden-ontbreekt': 'reden',
    },
    klaar,
  });
  const { w, zetDeel } = formulier;
  return (
    <Formulier stand={formulier} handeling="correctie-voorleggen" terug={terug} verzendbaar={plekken.length > 0}>
      <div className="kaart">
        {plekken.length === 0 ? (
          <Bericht soort="letop" titel={t.nietsBevestigd}>
            <p>{t.nietsBevestigdUitleg}</p>
          </Bericht>
        ) : (
          <Rondjes
            veld="dossier"
            label={t.dossier}
            opties={plekken.map(({ dossier, register, nummer }) => ({
              waarde: dossier,
              tekst: nummer ?? t.registers[register],
              toelichting: t.registers[register],
            }))}
            waarde={w.dossier}
            opWijziging={(dossier) =>
              zetDeel({
                dossier,
                register: plekken.find((plek) => plek.dossier === dossier)?.register ?? '',
                gekozen: [],
              })
            }
          />
        )}
        {w.register === '' || w.dossier === '' ? null : (
          <Items verzoek={verzoek} register={w.register} w={w} zetDeel={zetDeel} />
        )}
        <Tussentijdsvelden verzet={verzet} w={w} zet={zetDeel} />
      </div>
    </Formulier>
  );
}
