// Proposal and votes: what is proposed and why, who would take part, what would go along, and what each core party says.
import { useQuery } from '@tanstack/react-query';
import { stemmen } from '../../../convenant/artikelen/stemmen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { VoorstelVorm, WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Voorstellabel } from '../../onderdelen/label.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { Voorbeletsel } from '../../onderdelen/weigeringen.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { wachtVan, weegfeitenVan } from '../feiten.ts';
import { signaalgroepen, signaalnaam } from './inhoud.ts';

/** How an item is called in a selection. */
export function useGegevennaam(dossier: WeegdossierVorm): (id: string) => string {
  const t = useTeksten();
  const { taal } = useTaal();
  return (id) => {
    const gegeven = dossier.gegevens.find((een) => een.id === id);
    if (gegeven === undefined) return t.besluitvorming.voorstel.onbekendGegeven;
    const bron = t.woorden.partijen[gegeven.bron.soort];
    if (gegeven.soort === 'analyse') {
      const soort = gegeven.inhoud.vorm === 'antwoord' ? t.woorden.soorten.antwoord : t.woorden.soorten.analyse;
      return `${soort}: ${bron}, ${datumInWoorden(gegeven.ingebrachtOp, taal)}`;
    }
    const groep = signaalgroepen(dossier).find(({ signaal }) => signaal.id === id || signaal.id === gegeven.bij);
    return `${t.woorden.soorten[gegeven.soort]}: ${groep === undefined ? bron : signaalnaam(groep.signaal, t, taal)}`;
  };
}

/** Name of a party or external partner by its id. */
export function useDeelnemernaam(): (id: string) => string {
  const { data } = useQuery({ ...samenwerkingsverbandvraag(useApi()), staleTime: 5 * 60_000 });
  return (id) =>
    [...(data?.partijen ?? []), ...(data?.externePartners ?? [])].find((een) => een.id === id)?.naam ?? '…';
}

function Deelnemers({ voorstel }: { readonly voorstel: VoorstelVorm }) {
  const t = useTeksten().besluitvorming.voorstel;
  const naam = useDeelnemernaam();
  return (
    <div>
      <h3>
        {t.deelnemers} <Artikelchip artikel="7" lid="3" />
      </h3>
      <Tabel
        titel={t.deelnemers}
        rijen={[...voorstel.inhoud.partijen, ...voorstel.inhoud.externePartners]}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: t.deelnemer, rijkop: true, cel: ({ id }) => naam(id) },
          { kop: t.reden, cel: ({ reden }) => reden },
        ]}
      />
    </div>
  );
}

function Selectie({ voorstel, dossier }: { readonly voorstel: VoorstelVorm; readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().besluitvorming.voorstel;
  const naam = useGegevennaam(dossier);
  return (
    <div>
      <h3>
        {t.selectie} <Artikelchip artikel="8" lid="5" />
      </h3>
      <Tabel
        titel={t.selectie}
        rijen={voorstel.inhoud.selectie}
        sleutel={({ gegeven }) => gegeven}
        kolommen={[
          { kop: t.gegeven, rijkop: true, cel: ({ gegeven }) => naam(gegeven) },
          {
            kop: t.reden,
            cel: ({ reden, tekst }) => (
              <>
                {reden}
                {tekst === undefined ? null : (
                  <span className="zacht klein">
                    {' '}
                    ({t.ingekort}: {tekst})
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

function Stemmen({ voorstel }: { readonly voorstel: VoorstelVorm }) {
  const v = useTeksten().besluitvorming.voorstel;
  return (
    <div>
      <h3>
        {v.stemmen} <Artikelchip artikel="1" lid="m" />
      </h3>
      <p className="zacht klein">{v.eensgezind}</p>
      <Stemlijst vereist={voorstel.vereist} stemmen={voorstel.stemmen} open={voorstel.stand === 'open'} />
    </div>
  );
}

export function Voorstel({
  voorstel,
  dossier,
}: {
  readonly voorstel: VoorstelVorm;
  readonly dossier: WeegdossierVorm;
}) {
  const t = useTeksten();
  const { taal } = useTaal();
  const v = t.besluitvorming.voorstel;
  const sessie = useSessie();
  // A reason is asked of every vote; here only what stands in the way of a 'yes'.
  const voorstem = { ...weegfeitenVan(dossier, sessie), voor: true, reden: '-', wacht: wachtVan(dossier) };
  return (
    <div className="kolom">
      {voorstel.stand === 'open' ? (
        <Voorbeletsel weigeringen={weeg(stemmen.artikel, stemmen.voorwaarden, voorstem)} />
      ) : null}
      <div>
        <div className="rij">
          <h3>{t.woorden.uitkomsten[voorstel.soort]}</h3>
          <Voorstellabel stand={voorstel.stand} />
        </div>
        <p className="zacht klein">
          {v.door(t.woorden.partijenMet[voorstel.ingediendDoor.soort], datumInWoorden(voorstel.ingediendOp, taal))}
        </p>
      </div>
      <div>
        <h3>{v.motivering}</h3>
        <p className="vrijetekst">{voorstel.inhoud.motivering}</p>
      </div>
      <Stemmen voorstel={voorstel} />
      {voorstel.soort === 'agenderen' ? <Deelnemers voorstel={voorstel} /> : null}
      {voorstel.soort === 'niet-agenderen' ? null : <Selectie voorstel={voorstel} dossier={dossier} />}
    </div>
  );
}

export function Voorstellen({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().besluitvorming.voorstel;
  const [laatste, ...eerdere] = [...dossier.voorstellen].reverse();
  return (
    <>
      <Deel titel={t.titel} bij={<Artikelchip artikel="7" lid="4" />}>
        {laatste === undefined ? <p className="zacht">{t.geen}</p> : <Voorstel voorstel={laatste} dossier={dossier} />}
      </Deel>
      {eerdere.length === 0 ? null : (
        <Deel titel={t.eerdere}>
          {eerdere.map((voorstel) => (
            <Voorstel key={voorstel.id} voorstel={voorstel} dossier={dossier} />
          ))}
        </Deel>
      )}
    </>
  );
}
