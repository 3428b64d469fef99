// Rounds of further information: what was asked of whom, by when, and what came back.
import { Ban, CircleCheck, CirclePause } from 'lucide-react';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label, Telaatlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { type Antwoord, antwoorden } from './inhoud.ts';
import { ZichtbaarWeegploeg } from './signaalkaart.tsx';

type Vraag = WeegdossierVorm['vragen'][number];

/** Stands in which the weighing is over: an answer changes nothing any more. */
const besloten: readonly WeegdossierVorm['stand'][] = ['geagendeerd', 'niet-geagendeerd', 'afgesloten'];

function Vraagstand({ vraag, stand }: { readonly vraag: Vraag; readonly stand: WeegdossierVorm['stand'] }) {
  const t = useTeksten().weegdossier.vragen;
  const { vandaag } = useSessie();
  if (vraag.beantwoordOp !== null) return <Label kleur="goed" icoon={CircleCheck} tekst={t.beantwoord} />;
  if (vraag.ingetrokkenOp !== null) return <Label kleur="neutraal" icoon={Ban} tekst={t.ingetrokken} />;
  if (besloten.includes(stand)) return <Label kleur="neutraal" icoon={Ban} tekst={t.vervallen} />;
  if (vraag.uiterlijk < vandaag) return <Telaatlabel tekst={t.teLaat} />;
  return <Label kleur="letop" icoon={CirclePause} tekst={t.open} />;
}

interface Kaarteigenschappen {
  readonly vraag: Vraag;
  readonly antwoord: Antwoord | undefined;
  readonly stand: WeegdossierVorm['stand'];
}

function Vraagkaart({ vraag, antwoord, stand }: Kaarteigenschappen) {
  const t = useTeksten();
  const { taal } = useTaal();
  const v = t.weegdossier.vragen;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>
          {v.aan} {t.woorden.partijenMet[vraag.aan.soort]}
        </h3>
        <Vraagstand {...{ vraag, stand }} />
      </div>
      <p className="vrijetekst">{vraag.vraag}</p>
      <Gegevenslijst
        klein
        regels={[
          { naam: v.gevraagd, waarde: <Dag dag={vraag.gevraagdOp} /> },
          { naam: v.uiterlijk, waarde: <Dag dag={vraag.uiterlijk} /> },
          { naam: v.beantwoord, waarde: vraag.beantwoordOp === null ? undefined : <Dag dag={vraag.beantwoordOp} /> },
        ]}
      />
      {vraag.wijzigingen.length === 0 ? null : (
        <div className="bijlage">
          <h4>{v.wijzigingen}</h4>
          <ul className="opsomming">
            {vraag.wijzigingen.map(({ wat, op, door, van, tot, reden }) => (
              <li key={`${wat} ${op} ${van} ${tot}`}>
                {wat === 'verlengd' ? v.verlengd(datumInWoorden(van, taal), datumInWoorden(tot, taal)) : v.ingetrokken}{' '}
                ({door}, <Dag dag={op} />
                ): <span className="vrijetekst">{reden}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {antwoord === undefined ? null : (
        <div className="bijlage">
          <h4>{v.antwoord}</h4>
          <p className="vrijetekst">{antwoord.inhoud.antwoord}</p>
          <Herkomst gegeven={antwoord.gegeven} zichtbaar={<ZichtbaarWeegploeg verzegeld={false} />} />
        </div>
      )}
    </article>
  );
}

export function Vragen({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().weegdossier.vragen;
  const { taal } = useTaal();
  const gegeven = antwoorden(dossier);
  // The round that was put last comes first; what was asked together stands together.
  const rondes = [...Map.groupBy(dossier.vragen, ({ ronde }) => ronde)].reverse();
  return (
    <Deel titel={t.titel} bij={<Artikelchip artikel="7" lid="4" />}>
      {rondes.length === 0 ? <p className="zacht">{t.geen}</p> : null}
      {rondes.map(([ronde, vragen], plek) => (
        <section key={ronde} className="kolom" aria-label={t.ronde(rondes.length - plek)}>
          <p className="zacht">
            {t.rondestand(
              rondes.length - plek,
              datumInWoorden(vragen[0]?.gevraagdOp ?? '', taal),
              vragen.filter(({ beantwoordOp }) => beantwoordOp !== null).length,
              vragen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null).length,
            )}
          </p>
          {vragen.map((vraag) => (
            <Vraagkaart
              key={vraag.id}
              vraag={vraag}
              stand={dossier.stand}
              antwoord={gegeven.find(({ inhoud }) => inhoud.vraag === vraag.id)}
            />
          ))}
        </section>
      ))}
    </Deel>
  );
}
