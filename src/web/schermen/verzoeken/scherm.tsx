// One request: who asks, what was done, the fixed answer where it applies, and what can be done now.
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { verzoekhandelingtekst } from '../../../convenant/handelingteksten/verzoeksoorten.ts';
import { laatsteStap } from '../../../convenant/verzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { useApi } from '../../api/omgeving.tsx';
import { verzoekvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Handelingwoorden } from '../../onderdelen/handelingwoorden.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Kunnen, NaarKunnen } from '../../onderdelen/kunnen.tsx';
import { Verzoeklabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Personalia } from '../../onderdelen/naw.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Brieftekst } from '../informeren/brieftekst.tsx';
import { Aanhouding, Bewaard } from './bewaard.tsx';
import { Briefnummers } from './briefnummers.tsx';
import { Brieven } from './brieven.tsx';
import { type Verzoekformulier, verzoekformulieren } from './formulieren.ts';
import { Archiefpunten, Punten } from './punten.tsx';
import { StukkenVan } from './stukken.tsx';
import { OpnieuwZoeken, Vondsten } from './vondsten.tsx';
import { Voorheen } from './voorheen.tsx';

const route = getRouteApi('/verzoeken/$id');

function Stappen({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  if (verzoek.stappen.length === 0) return <p className="zacht">{t.delen.geenStappen}</p>;
  return (
    <ul className="opsomming">
      {verzoek.stappen.map(({ id, soort, op, door, inhoud }) => (
        <li key={id}>
          <strong>{t.stappen[soort]}</strong>, <Dag dag={op} />
          <Gegevenslijst
            klein
            regels={[
              { naam: t.velden.wijzen, waarde: inhoud.wijzen?.map((wijze) => t.wijzen[wijze]).join(', ') },
              {
                naam: soort === 'ingetrokken' ? t.velden.intrekVan : t.velden.van,
                waarde: inhoud.van === undefined ? undefined : t.van[inhoud.van],
              },
              { naam: t.velden.intrekweg, waarde: inhoud.weg === undefined ? undefined : t.wegen[inhoud.weg] },
              { naam: t.velden.stuk, waarde: inhoud.stuk === undefined ? undefined : t.stukken[inhoud.stuk] },
              {
                naam: t.velden.stukVan,
                waarde: inhoud.stukVan === undefined ? undefined : <Dag dag={inhoud.stukVan} />,
              },
              { naam: t.velden.ookAls, waarde: inhoud.ookAls?.join(', ') },
              {
                naam: t.correctie.tussentijds,
                waarde: inhoud.tussentijds === undefined ? undefined : t.correctie.tussentijden[inhoud.tussentijds],
              },
              { naam: t.velden.toelichting, waarde: inhoud.punt === undefined ? inhoud.tekst : undefined },
              {
                naam: t.velden.aanhouding,
                waarde: inhoud.aanhouding && <Aanhouding aanhouding={inhoud.aanhouding} />,
              },
              { naam: t.velden.uitkomst, waarde: inhoud.uitkomst && t.inzage.uitkomsten[inhoud.uitkomst] },
              { naam: t.velden.gronden, waarde: inhoud.gronden?.map((grond) => t.inzage.gronden[grond]).join('; ') },
              { naam: t.inzage.zwijgreden, waarde: inhoud.zwijgreden },
              { naam: t.inzage.openreden, waarde: inhoud.openreden },
              { naam: t.velden.door, waarde: door },
            ]}
          />
          {inhoud.was === undefined ? null : <Voorheen was={inhoud.was} />}
          {inhoud.brief === undefined ? null : (
            <details>
              <summary>{t.correctie.briefZoals}</summary>
              <Brieftekst brief={inhoud.brief} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What comes up next stands first: what was done already can often be done anew, but need not be. */
function opVolgorde({
  stappen,
  vondsten,
  opnieuwZoeken,
  punten,
  archiefpunten,
}: VerzoekVorm): readonly Verzoekformulier[] {
  const gedaan: Partial<Record<Verzoekformulier, boolean>> = {
    'identiteit-vaststellen': laatsteStap(stappen, ['identiteit'], 'identiteit-vervallen') !== undefined,
    'verzoek-doorzoeken':
      laatsteStap(stappen, ['doorzocht'], 'zoeken-vervallen') !== undefined && !opnieuwZoeken.registers,
    'vondst-beoordelen': vondsten.every(({ oordeel, uwOordeel }) => oordeel !== 'open' || !uwOordeel),
    'correctie-voorleggen': punten.length > 0,
    'archiefcorrectie-voorleggen': archiefpunten.length > 0,
  };
  return [
    ...verzoekformulieren.filter((een) => gedaan[een] !== true),
    ...verzoekformulieren.filter((een) => gedaan[een] === true),
  ];
}

function Verzoek({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  const { vandaag } = useSessie();
  const { inhoud } = verzoek;
  return (
    <Pagina
      titel={verzoek.nummer}
      kruimels={[{ tekst: t.titel, link: <Link {...paden.verzoeken()}>{t.titel}</Link> }]}
      bij={
        <>
          <Verzoeklabel stand={verzoek.stand} />
          {verzoek.stand === 'open' ? <Resterend dag={verzoek.uiterlijk} vandaag={vandaag} /> : null}
        </>
      }
    >
      <NaarKunnen />
      <div className="metzij">
        <div className="kolom">
          <Kaart titel={t.delen.verzoek} bij={<Artikelchip artikel="12" lid="3" />}>
            <Gegevenslijst
              regels={[
                { naam: t.soort, waarde: t.soorten[verzoek.soort] },
                { naam: t.velden.weg, waarde: t.wegen[verzoek.weg] },
                { naam: t.ontvangen, waarde: <Dag dag={verzoek.ontvangenOp} /> },
                {
                  naam: t.uiterlijk,
                  waarde: (
                    <>
                      <Dag dag={verzoek.uiterlijk} />
                      {verzoek.verdaagd ? ` (${t.verdaagd})` : ''}
                    </>
                  ),
                },
                {
                  naam: t.grens,
                  waarde: (
                    <>
                      <Dag dag={verzoek.wettelijkeGrens} /> <span className="zacht">({t.grensUitleg})</span>
                    </>
                  ),
                },
                {
                  naam: t.afgehandeld,
                  waarde: verzoek.afgehandeldOp === null ? undefined : <Dag dag={verzoek.afgehandeldOp} />,
                },
                { naam: t.bewaard, waarde: verzoek.bewaardTot === null ? undefined : <Bewaard verzoek={verzoek} /> },
                { naam: t.velden.vraag, waarde: <span className="vrijetekst">{inhoud.vraag}</span> },
                {
                  naam: t.velden.reden,
                  waarde: inhoud.reden === undefined ? undefined : <span className="vrijetekst">{inhoud.reden}</span>,
                },
                { naam: t.velden.door, waarde: verzoek.vastgelegdDoor },
              ]}
            />
          </Kaart>
          <Kaart titel={t.delen.verzoeker} bij={<Artikelchip artikel="12" lid="1" />}>
            <Gegevenslijst
              regels={[
                { naam: t.velden.naam, waarde: inhoud.verzoeker.naam },
                {
                  naam: t.velden.contact,
                  waarde: <span className="vrijetekst">{inhoud.verzoeker.contact}</span>,
                },
                { naam: t.velden.hoedanigheid, waarde: t.hoedanigheden[verzoek.hoedanigheid] },
              ]}
            />
          </Kaart>
          <Kaart titel={t.delen.betrokkene}>
            <Personalia naw={inhoud.betrokkene} />
            {verzoek.zestienOp === null ? null : (
              <Gegevenslijst regels={[{ naam: t.velden.zestien, waarde: <Dag dag={verzoek.zestienOp} /> }]} />
            )}
          </Kaart>
          {verzoek.soort === 'inzage' ||
          verzoek.stand === 'niet-behandeld' ||
          (verzoek.stand === 'ingetrokken' && verzoek.punten.length === 0) ? null : (
            <Kaart titel={t.correctie.titel} bij={<Artikelchip artikel="12" lid="5" />}>
              <Punten punten={verzoek.punten} />
            </Kaart>
          )}
          {verzoek.briefnummers.length === 0 ? null : (
            <Kaart titel={t.correctie.nummers.titel} bij={<Artikelchip artikel="12" lid="5" />}>
              <Briefnummers nummers={verzoek.briefnummers} />
            </Kaart>
          )}
          {verzoek.archiefpunten.length === 0 ? null : (
            <Kaart titel={t.archief.titel} bij={<Artikelchip artikel="13" lid="2" />}>
              <Archiefpunten punten={verzoek.archiefpunten} />
            </Kaart>
          )}
          <Kaart titel={t.delen.stappen}>
            <Stappen verzoek={verzoek} />
          </Kaart>
          {laatsteStap(verzoek.stappen, ['doorzocht', 'archief-doorzocht'], 'zoeken-vervallen') !== undefined ? (
            <Kaart titel={t.delen.vondsten} bij={<Artikelchip artikel="12" lid="3" />}>
              <OpnieuwZoeken verzoek={verzoek} />
              <Vondsten verzoek={verzoek} />
            </Kaart>
          ) : null}
          {verzoek.soort === 'inzage' && verzoek.vondsten.some(({ oordeel }) => oordeel === 'bevestigd') ? (
            <Kaart titel={t.delen.stukken} bij={<Artikelchip artikel="12" lid="3" />}>
              <StukkenVan verzoek={verzoek} />
            </Kaart>
          ) : null}
          <Brieven verzoek={verzoek} />
        </div>
        <Kunnen
          mogelijkheden={verzoek.mogelijkheden}
          handelingen={opVolgorde(verzoek)}
          vooraf={
            verzoek.afgehandeldOp === null ? undefined : (
              <>
                {t.geeindigd} <Dag dag={verzoek.afgehandeldOp} />.
              </>
            )
          }
          link={(handeling, inhoudVanKnop, klasse) => (
            <Link {...paden.verzoekhandeling(verzoek.id, handeling)} className={klasse}>
              {inhoudVanKnop}
            </Link>
          )}
        />
      </div>
    </Pagina>
  );
}

export function Verzoekscherm() {
  const { id } = route.useParams();
  const { data, error, isPending, refetch } = useQuery(verzoekvraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return (
    <Handelingwoorden value={verzoekhandelingtekst(data.waarde.soort)}>
      <Verzoek verzoek={data.waarde} />
    </Handelingwoorden>
  );
}
