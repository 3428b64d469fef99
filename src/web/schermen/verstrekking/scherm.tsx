// One disclosure on a page of its own: releasing what the parties consented to, or withdrawing what was released.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { doorverstrekkingIntrekken } from '../../../convenant/artikelen/doorverstrekking-intrekken.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { DoorverstrekkingVorm } from '../../../convenant/vormen/doorverstrekking.ts';
import type { Brief } from '../../api/api.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvraag, verstrekkingenvraag } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { type Herlezing, useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Verstrekkingslabel } from '../../onderdelen/label.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verschillenCasus } from '../casus/verschillen.ts';
import { casusfeitenVan } from '../feiten.ts';
import { NietGevonden } from '../niet-gevonden.tsx';
import { Verstrekkingsblad } from './blad.tsx';

const route = getRouteApi('/casussen/$id/verstrekkingen/$verstrekking');

interface Eigenschappen {
  readonly casus: CasusVorm;
  readonly verstrekking: DoorverstrekkingVorm;
  readonly merk: string | undefined;
  readonly terug: ReactNode;
  readonly herlees: () => Promise<Herlezing>;
  readonly klaar: (melding: string) => void;
}

function Uitvoering({ verstrekking, merk, terug, herlees, klaar }: Eigenschappen) {
  const t = useTeksten().verstrekking.uitvoeren;
  const { naam } = verstrekking.ontvanger;
  const formulier = useFormulier({
    handeling: 'doorverstrekken',
    begin: {},
    merk,
    invoer: () => ({ id: verstrekking.casus, doorverstrekking: verstrekking.id }),
    herlees,
    klaar: () => klaar(t.gelukt(naam)),
  });
  return (
    <Formulier stand={formulier} handeling="doorverstrekken" terug={terug}>
      <Bericht soort="weet">
        <p>
          {t.uitleg(naam)} <Artikelchip artikel="14" lid="2" />
        </p>
      </Bericht>
    </Formulier>
  );
}

function Intrekking({ casus, verstrekking, merk, terug, herlees, klaar }: Eigenschappen) {
  const t = useTeksten().verstrekking.uitvoeren;
  const sessie = useSessie();
  const { naam, id: ontvanger } = verstrekking.ontvanger;
  const formulier = useFormulier({
    handeling: 'doorverstrekking-intrekken',
    begin: { reden: '' },
    merk,
    invoer: ({ reden }) => ({ id: verstrekking.casus, doorverstrekking: verstrekking.id, reden }),
    regels: ({ reden }) =>
      weeg(doorverstrekkingIntrekken.artikel, doorverstrekkingIntrekken.voorwaarden, {
        ...casusfeitenVan(casus, sessie),
        doorverstrekking: {
          ontvanger,
          partij: verstrekking.partij.soort,
          gegevens: [],
          vereist: verstrekking.vereist,
          voor: [],
          tegen: [],
        },
        reden,
      }),
    velden: { 'reden-ontbreekt': 'reden' },
    herlees,
    klaar: () => klaar(t.ingetrokken(naam)),
  });
  return (
    <Formulier stand={formulier} handeling="doorverstrekking-intrekken" terug={terug}>
      <div className="kaart">
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={t.redenHint}
          kort
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </div>
    </Formulier>
  );
}

function Verstrekkingspagina({
  brief,
  verstrekking,
}: {
  readonly brief: Brief<CasusVorm>;
  readonly verstrekking: DoorverstrekkingVorm;
}) {
  const t = useTeksten();
  const api = useApi();
  const cache = useQueryClient();
  const navigeer = useNavigate();
  const meld = useMeld();
  const casus = brief.waarde;
  const naarTab = paden.casus(casus.id, 'verstrekkingen');
  const terug = (
    <Link {...naarTab} className="knop knop-stil">
      {t.casus.naarCasus}
    </Link>
  );
  const kan = verstrekking.mogelijkheden[0];
  const dicht = weigeringenVan(kan?.weigeringen ?? []);
  const eigenschappen: Eigenschappen = {
    casus,
    verstrekking,
    merk: brief.merk,
    terug,
    herlees: async () => {
      const vers = await cache.fetchQuery({ ...casusvraag(api, casus.id), staleTime: 0 });
      return { merk: vers.merk, verschillen: verschillenCasus(casus, vers.waarde, t) };
    },
    klaar: (melding) => {
      meld(melding);
      void navigeer(naarTab);
    },
  };
  return (
    <Pagina
      titel={`${t.verstrekking.uitvoeren.titel} – ${casus.nummer}`}
      kruimels={[
        { tekst: t.casus.lijst.titel, link: <Link {...paden.casussen()}>{t.casus.lijst.titel}</Link> },
        { tekst: casus.nummer, link: <Link {...naarTab}>{casus.nummer}</Link> },
      ]}
      bij={<Verstrekkingslabel stand={verstrekking.stand} />}
    >
      <div className="kolom">
        <Kaart titel={verstrekking.ontvanger.naam} bij={<Artikelchip artikel="10" lid="5" />}>
          <Verstrekkingsblad verstrekking={verstrekking} open />
        </Kaart>
        {dicht.length === 0 ? null : (
          <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
            <Weigeringenlijst weigeringen={dicht} />
          </Bericht>
        )}
        {kan === undefined || dicht.length > 0 ? (
          <div>{terug}</div>
        ) : kan.handeling === 'doorverstrekken' ? (
          <Uitvoering {...eigenschappen} />
        ) : (
          <Intrekking {...eigenschappen} />
        )}
      </div>
    </Pagina>
  );
}

export function Verstrekkingscherm() {
  const { id, verstrekking: gevraagd } = route.useParams();
  const api = useApi();
  const casus = useQuery(casusvraag(api, id));
  const verstrekkingen = useQuery(verstrekkingenvraag(api, { casus: id }));
  const fout = casus.error ?? verstrekkingen.error;
  if (fout !== null)
    return (
      <Mislukt
        fout={fout}
        opnieuw={() => {
          void casus.refetch();
          void verstrekkingen.refetch();
        }}
      />
    );
  if (casus.data === undefined || verstrekkingen.data === undefined) return <Laden />;
  const verstrekking = verstrekkingen.data.find((een) => een.id === gevraagd);
  if (verstrekking === undefined) return <NietGevonden />;
  return <Verstrekkingspagina key={verstrekking.stand} brief={casus.data} verstrekking={verstrekking} />;
}
