// The advice asked for in a casus: of whom, the question, and the answer or the day on which it is due.
import { CircleCheck, CirclePause } from 'lucide-react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { Label, Telaatlabel } from '../../onderdelen/label.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** Every request with its question and answer, newest first. */
export function adviesgroepen(casus: CasusVorm) {
  const acties = casus.gegevens.filter((gegeven) => gegeven.soort === 'actie');
  return casus.adviezen
    .map((advies) => {
      const gegeven = acties.find(({ id }) => id === advies.vraag);
      const inhoud = gegeven?.inhoud;
      const antwoord = acties.find(({ id }) => id === advies.antwoord)?.inhoud;
      return {
        advies,
        gegeven,
        vraag: inhoud !== undefined && 'vraag' in inhoud ? inhoud : undefined,
        antwoord: antwoord !== undefined && 'antwoord' in antwoord ? antwoord.antwoord : undefined,
      };
    })
    .reverse();
}

function Stand({ advies }: { readonly advies: CasusVorm['adviezen'][number] }) {
  const a = useTeksten().dossierwerk.advies;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  if (advies.beantwoordOp !== null)
    return <Label kleur="goed" icoon={CircleCheck} tekst={a.antwoord(datumInWoorden(advies.beantwoordOp, taal))} />;
  if (advies.uiterlijk < vandaag) return <Telaatlabel tekst={a.telaat} />;
  return <Label kleur="letop" icoon={CirclePause} tekst={a.wacht} />;
}

export function Adviezen({ casus }: { readonly casus: CasusVorm }) {
  const t = useTeksten();
  const a = t.dossierwerk.advies;
  if (casus.adviezen.length === 0) return null;
  return (
    <Deel titel={a.titel} bij={<Artikelchip artikel="9" lid="5" />}>
      <div className="kolom">
        {adviesgroepen(casus).map(({ advies, gegeven, vraag, antwoord }) => (
          <article key={advies.id} className="gegeven">
            <div className="gegevenkop">
              <h3>{vraag === undefined ? a.vraag : a.vanAan(vraag.functie, vraag.organisatie)}</h3>
              <Artikelchip artikel="10" lid="2 e" />
              <Stand advies={advies} />
            </div>
            <p className="vrijetekst">{vraag?.vraag}</p>
            <Gegevenslijst
              klein
              regels={[
                { naam: a.noodzaak, waarde: vraag?.noodzaak },
                { naam: a.uiterlijk, waarde: advies.antwoord === null ? <Dag dag={advies.uiterlijk} /> : undefined },
              ]}
            />
            {antwoord === undefined ? null : (
              <div className="bijlage">
                <h4>{a.antwoordVeld}</h4>
                <p className="vrijetekst">{antwoord}</p>
              </div>
            )}
            {gegeven === undefined ? null : (
              <Herkomst
                gegeven={gegeven}
                zichtbaar={
                  <>
                    {t.casus.zichtbaar} <Artikelchip artikel="10" lid="4" />
                  </>
                }
              />
            )}
          </article>
        ))}
      </div>
    </Deel>
  );
}
