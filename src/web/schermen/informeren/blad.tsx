// The duty to inform of one dossier: where it stands, what each core party thinks, what was decided, and the letters that went.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CircleCheck, CirclePause, CircleX, Clock, Mail } from 'lucide-react';
import type { InformatieplichtregelVorm, InformatieplichtVorm } from '../../../convenant/vormen/informeren.ts';
import { useApi } from '../../api/omgeving.tsx';
import { informatieplichtvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Brieftekst } from './brieftekst.tsx';
import { Versie } from './versie.tsx';

type Plichtkop = Omit<InformatieplichtregelVorm, 'dossier' | 'gearchiveerd'>;

/** Informed, postponed, still to be done, or nothing asked yet. */
export function Plichtlabel({ plicht }: { readonly plicht: Plichtkop }) {
  const t = useTeksten().informeren.standen;
  if (plicht.uitkomstOp === null) return <Label kleur="neutraal" icoon={Clock} tekst={t.geen} />;
  if (plicht.geinformeerdOp !== null) return <Label kleur="goed" icoon={CircleCheck} tekst={t.geinformeerd} />;
  if (plicht.uitstel !== null) return <Label kleur="letop" icoon={CirclePause} tekst={t.uitgesteld} />;
  return <Label kleur="accent" icoon={Mail} tekst={t.open} />;
}

/** Letters of the grounds with what they stand for. */
export function Gronden({ gronden }: { readonly gronden: InformatieplichtVorm['oordelen'][number]['gronden'] }) {
  const t = useTeksten().informeren;
  return (
    <ul className="opsomming">
      {gronden.map((grond) => (
        <li key={grond}>{t.grond(grond, t.gronden[grond])}</li>
      ))}
    </ul>
  );
}

/** What each core party thinks; what was said before the last decision is folded away. */
export function Overleg({ plicht }: { readonly plicht: InformatieplichtVorm }) {
  const t = useTeksten();
  const i = t.informeren;
  const { taal } = useTaal();
  const isLaatste = ({ telt, achterhaaldOp }: InformatieplichtVorm['oordelen'][number]) =>
    telt || achterhaaldOp !== null;
  const eerder = plicht.oordelen.filter((een) => !isLaatste(een));
  const oordeel = (een: InformatieplichtVorm['oordelen'][number]) => (
    <li key={een.id} className={`stem stem-${een.beletsel ? 'tegen' : 'voor'}`}>
      <h3 className="hoofdletter">{t.woorden.partijen[een.partij]}</h3>
      {een.beletsel ? (
        <Label kleur="fout" icoon={CircleX} tekst={i.beletsel} />
      ) : (
        <Label kleur="goed" icoon={CircleCheck} tekst={i.geenBeletsel} />
      )}
      {een.achterhaaldOp === null ? null : (
        <p>
          <Label kleur="letop" icoon={Clock} tekst={i.achterhaald(datumInWoorden(een.achterhaaldOp, taal))} />
        </p>
      )}
      <Gronden gronden={een.gronden} />
      {een.reden === null ? null : <p className="vrijetekst">{een.reden}</p>}
      <p className="zacht klein">{i.doorOp(een.door, datumInWoorden(een.op, taal))}</p>
    </li>
  );
  const laatste = plicht.oordelen.filter(isLaatste);
  return (
    <Deel titel={i.overleg} bij={<Artikelchip artikel="11" lid="3" />}>
      <p className="zacht klein">{i.overlegUitleg}</p>
      {laatste.length === 0 ? <p>{i.geenOordeel}</p> : <ul className="stemmen">{laatste.map(oordeel)}</ul>}
      {eerder.length === 0 ? null : (
        <details>
          <summary>{i.eerder(eerder.length)}</summary>
          <ul className="stemmen">{eerder.map(oordeel)}</ul>
        </details>
      )}
    </Deel>
  );
}

function Besluit({
  dossier,
  besluit: b,
}: {
  readonly dossier: string;
  readonly besluit: InformatieplichtVorm['besluiten'][number];
}) {
  const i = useTeksten().informeren;
  const api = useApi();
  const { taal } = useTaal();
  const tekst = (waarde: string | null) => (waarde === null ? undefined : <span className="vrijetekst">{waarde}</span>);
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{i.besluiten[b.soort]}</h3>
        <span className="zacht klein">{i.doorOp(b.door, datumInWoorden(b.op, taal))}</span>
      </div>
      <Gegevenslijst
        klein
        regels={[
          { naam: i.gekozenGronden, waarde: b.gronden.length === 0 ? undefined : <Gronden gronden={b.gronden} /> },
          { naam: i.noodzaak, waarde: tekst(b.noodzaak) },
          { naam: i.evenredigheid, waarde: tekst(b.evenredigheid) },
          { naam: i.herbeoordelen, waarde: b.herbeoordelenOp === null ? undefined : <Dag dag={b.herbeoordelenOp} /> },
          { naam: i.reden, waarde: tekst(b.reden) },
          { naam: i.verzonden, waarde: b.verzondenOp === null ? undefined : <Dag dag={b.verzondenOp} /> },
          { naam: i.wijze, waarde: b.wijze === null ? undefined : i.wijzen[b.wijze] },
          {
            naam: i.aan,
            waarde:
              b.aan.length === 0
                ? undefined
                : b.aan
                    .map(({ hoedanigheid, naam }) => [naam, i.hoedanigheden[hoedanigheid]].filter(Boolean).join(', '))
                    .join('; '),
          },
          { naam: i.zonderVertegenwoordiger, waarde: tekst(b.redenZonderVertegenwoordiger) },
          { naam: i.zonderBetrokkene, waarde: tekst(b.redenZonderBetrokkene) },
          { naam: i.zonderHerkomst, waarde: tekst(b.redenZonderHerkomst) },
          { naam: i.vastgesteldHoe, waarde: tekst(b.vastgesteldHoe) },
          { naam: i.vastgesteldOp, waarde: b.vastgesteldOp === null ? undefined : <Dag dag={b.vastgesteldOp} /> },
          {
            naam: i.opgemaakt,
            waarde:
              b.opgemaaktOp === null ? undefined : i.doorOp(b.opgemaaktDoor ?? '', datumInWoorden(b.opgemaaktOp, taal)),
          },
          { naam: i.redenVerouderd, waarde: tekst(b.redenVerouderd) },
        ]}
      />
      {b.brieven.map((brief, plek) => (
        <details key={brief.geadresseerde.join()}>
          <summary>{i.brief(plek + 1, b.brieven.length)}</summary>
          <Brieftekst brief={brief} />
          <Documentknoppen
            wat={i.briefVan(i.brief(plek + 1, b.brieven.length), datumInWoorden(b.verzondenOp ?? b.op, taal))}
            uitleg={i.briefVerstuurd}
            formaten={['pdf']}
            haal={() => api.document('informatiebrief-maken', { id: dossier, besluit: b.id, voor: plek })}
          />
        </details>
      ))}
    </article>
  );
}

function Stand({ plicht }: { readonly plicht: InformatieplichtVorm }) {
  const t = useTeksten();
  const i = t.informeren;
  const { vandaag } = useSessie();
  return (
    <Deel titel={i.titel} bij={<Artikelchip artikel="11" lid="2" />}>
      <p className="rij">
        {plicht.verder === null ? <Plichtlabel plicht={plicht} /> : null}
        {plicht.taak === null ? null : <Resterend dag={plicht.taak.uiterlijk} vandaag={vandaag} />}
      </p>
      <Gegevenslijst
        regels={[
          { naam: i.uitkomst, waarde: plicht.besluit === null ? undefined : t.woorden.uitkomsten[plicht.besluit] },
          { naam: i.uitkomstOp, waarde: plicht.uitkomstOp === null ? undefined : <Dag dag={plicht.uitkomstOp} /> },
          { naam: i.nu, waarde: plicht.taak === null ? undefined : i.taken[plicht.taak.soort] },
          { naam: i.uiterlijk, waarde: plicht.taak === null ? undefined : <Dag dag={plicht.taak.uiterlijk} /> },
          {
            naam: i.nieuwFeit,
            waarde:
              plicht.uitstel === null || plicht.uitstel.nieuwFeitOp === null ? undefined : (
                <Dag dag={plicht.uitstel.nieuwFeitOp} />
              ),
          },
          {
            naam: i.openAntwoorden,
            waarde:
              plicht.openAntwoorden.length === 0 ? undefined : (
                <ul className="opsomming">
                  {plicht.openAntwoorden.map(({ nummer, op }) => (
                    <li key={`${nummer} ${op}`}>
                      {nummer}: <Dag dag={op} />
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            naam: i.verzonden,
            waarde: plicht.geinformeerdOp === null ? undefined : <Dag dag={plicht.geinformeerdOp} />,
          },
        ]}
      />
      {plicht.verder === null ? null : (
        <p>
          {i.verder}{' '}
          <Link {...paden.informatieplicht(plicht.verder.id)}>
            {plicht.verder.nummer ?? t.werkvoorraad.zonderNummer}
          </Link>
        </p>
      )}
      {plicht.uitkomstOp === null && plicht.verder === null ? <p className="zacht">{i.nogNiet}</p> : null}
      {plicht.eerdere.length === 0 ? null : (
        <p>
          {i.eerdere}{' '}
          {plicht.eerdere.map(({ id, nummer }) => (
            <Link key={id} {...paden.informatieplicht(id)}>
              {nummer ?? t.werkvoorraad.zonderNummer}
            </Link>
          ))}
        </p>
      )}
    </Deel>
  );
}

/** Everything that the reader may know of it. */
export function Plichtblad({ id }: { readonly id: string }) {
  const i = useTeksten().informeren;
  const { data, error, isPending, refetch } = useQuery(informatieplichtvraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  return (
    <>
      <Stand plicht={data} />
      {data.uitkomstOp === null ? null : <Overleg plicht={data} />}
      {data.opgemaakt.length === 0 || data.gearchiveerd ? null : (
        <Deel titel={i.opgemaaktTitel} bij={<Artikelchip artikel="11" lid="2" />}>
          <p className="zacht klein">{i.opgemaaktUitleg}</p>
          {data.opgemaakt.map((versie) => (
            <Versie key={versie.id} dossier={id} versie={versie} />
          ))}
        </Deel>
      )}
      {data.besluiten.length === 0 ? null : (
        <Deel titel={i.besluitenTitel} bij={<Artikelchip artikel="11" lid="4" />}>
          <div className="kolom">
            {data.besluiten.toReversed().map((besluit) => (
              <Besluit key={besluit.id} dossier={id} besluit={besluit} />
            ))}
          </div>
        </Deel>
      )}
    </>
  );
}
