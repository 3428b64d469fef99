// Which archived items a request is about: the dossier of a confirmed find is opened first, by the number of the request (art. 13 lid 1).
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { archiefcorrectieVoorleggen } from '../../../convenant/artikelen/archiefcorrectie-voorleggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { isOverVerzoek, isWoordsoort } from '../../../convenant/correcties.ts';
import type { ArchiefdossierVorm } from '../../../convenant/vormen/archief.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes, Vinkjes } from '../../formulier/keuzeveld.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Archiefregels } from '../archief/regels.tsx';
import { genummerd, useBronnaam } from '../juistheid/gebruik.ts';
import { Vraagvelden, type Vragen, vraagVan, zonderAangevoerd, zonderGevraagd } from './aangevoerd.tsx';
import { Openknop } from './archief-openen.tsx';
import { useNummerzoeker } from './briefnummers.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import { Tussentijdsvelden, type Tussentijdswaarden } from './tussentijds.tsx';

interface Waarden extends Tussentijdswaarden, Vragen {
  readonly dossier: string;
}
const leeg: Waarden = { dossier: '', gekozen: [], gevraagd: {}, aangevoerd: {}, tussentijds: '', reden: '' };

/** The items of an opened dossier that can be chosen, with what each says. */
function useItems(dossier: ArchiefdossierVorm | undefined) {
  const t = useTeksten();
  const { taal } = useTaal();
  const bronnaam = useBronnaam();
  const soorten: Readonly<Record<string, string>> = t.woorden.soorten;
  return genummerd(
    (dossier?.stukken ?? []).flatMap(({ id, tabel, soort, dag, partij, regels, verzegeld }) => {
      const welke = tabel === 'gegeven' ? soort : tabel;
      if (welke === null || isOverVerzoek(welke) || (tabel !== 'gegeven' && !isWoordsoort(tabel))) return [];
      if (regels.some(({ naam, waarde }) => naam === 'toestand' && waarde === 'verwijderd')) return [];
      return [
        {
          id,
          titel: t.verzoeken.archief.stuk(
            soorten[welke] ?? welke,
            bronnaam({ soort: welke, bron: { naam: partij ?? '' } }),
            dag === null ? '' : datumInWoorden(dag, taal),
            verzegeld,
          ),
          regels,
        },
      ];
    }),
  );
}

export function ArchiefcorrectieVoorleggen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const { correctie: t, archief: a, vondsten } = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const api = useApi();
  const [geopend, zetGeopend] = useState<ArchiefdossierVorm | undefined>(undefined);
  const formulier = useFormulier({
    handeling: 'archiefcorrectie-voorleggen',
    begin: leeg,
    merk,
    invoer: (w) => ({
      id: verzoek.id,
      dossier: w.dossier === '' ? verzoek.id : w.dossier,
      punten: w.gekozen.map((stuk) => ({ stuk, ...vraagVan(w, stuk) })),
      ...(w.tussentijds === '' ? {} : { tussentijds: w.tussentijds }),
      reden: w.reden,
    }),
    kies: (w) => [...(w.dossier === '' ? ['dossier'] : []), ...zonderGevraagd(w)],
    vul: zonderAangevoerd,
    regels: (w) =>
      w.dossier === ''
        ? []
        : weeg(archiefcorrectieVoorleggen.artikel, archiefcorrectieVoorleggen.voorwaarden, {
            ...verzoekfeitenVan(verzoek, vandaag),
            gevonden: w.gekozen.map(() => 'signaal'),
            gekozen: w.gekozen.length,
            // What lies with it already, of whom it is, and copies, the server knows.
            dubbel: 0,
            vanAnder: 0,
            kopieen: 0,
            bevestigd: true,
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
      'origineel-in-archief': 'punten',
      'vondst-niet-bevestigd': 'dossier',
      'beperking-niet-gewogen': 'tussentijds',
      'reden-ontbreekt': 'reden',
    },
    klaar,
  });
  const { w, zetDeel } = formulier;
  const items = useItems(geopend);
  const vind = (id: string) => items.find((item) => item.id === id);
  const zoeker = useNummerzoeker(verzoek.briefnummers);
  const getoond = items.filter(({ id }) => w.gekozen.includes(id) || zoeker.past(id));
  const openen = useMutation({
    mutationFn: async () => {
      const toelichting = `${verzoek.soort === 'verzet' ? 'Verzet' : 'Verzoek om correctie'} ${verzoek.nummer} (artikel 12).`;
      const invoer = { id: w.dossier, doel: 'verantwoording' as const, toelichting };
      zetGeopend((await api.verricht('archiefdossier-inzien', invoer)).waarde);
    },
    gcTime: 0,
  });
  return (
    <Formulier
      stand={formulier}
      handeling="archiefcorrectie-voorleggen"
      terug={terug}
      verzendbaar={geopend !== undefined}
    >
      <div className="kaart">
        <Rondjes
          veld="dossier"
          label={t.dossier}
          opties={verzoek.archiefplekken.map(({ dossier, register, nummer }) => ({
            waarde: dossier,
            tekst: nummer ?? vondsten.zonderNummer,
            toelichting: a.registers[register],
          }))}
          waarde={w.dossier}
          opWijziging={(dossier) => {
            zetGeopend(undefined);
            openen.reset();
            zetDeel({ dossier, gekozen: [] });
          }}
        />
        {w.dossier === '' ? null : geopend === undefined ? (
          <Openknop openen={openen} tekst={a.openDossier} />
        ) : (
          <>
            {zoeker.veld}
            <Vinkjes
              veld="punten"
              label={t.gegevens}
              hint={a.gegevensHint}
              opties={getoond.map(({ id, titel }) => ({ waarde: id, tekst: titel, toelichting: zoeker.woorden(id) }))}
              wat={(id) => <Archiefregels regels={vind(id)?.regels ?? []} />}
              waarden={w.gekozen}
              opWijziging={(gekozen) => zetDeel({ gekozen })}
              bij={(id) => <Vraagvelden {...{ verzoek, id, w, zetDeel }} over={vind(id)?.titel} />}
            />
          </>
        )}
        <Tussentijdsvelden verzet={verzoek.soort === 'verzet'} w={w} zet={zetDeel} />
      </div>
    </Formulier>
  );
}
