// Signals and analysis: every item with its source and ground, and the judgement per criterion.
import { useQuery } from '@tanstack/react-query';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Herkomst } from '../../onderdelen/herkomst.tsx';
import { Deel } from '../../onderdelen/kaart.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Itemspoor, Verouderdlabel } from '../juistheid/spoor.tsx';
import { Analysetabel } from './analysetabel.tsx';
import { analyses, signaalgroepen } from './inhoud.ts';
import { Intrekkingen } from './intrekkingen.tsx';
import { type Criteria, Signaalkaart, ZichtbaarWeegploeg } from './signaalkaart.tsx';

const geenCriteria: Criteria = [];

/** Names of the criteria of now. */
export function useCriteria(): Criteria {
  const { data } = useQuery({ ...samenwerkingsverbandvraag(useApi()), staleTime: 5 * 60_000 });
  return data?.referentiekader?.criteria ?? geenCriteria;
}

export function Gegevens({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten().weegdossier;
  const criteria = useCriteria();
  const groepen = signaalgroepen(dossier);
  const [laatste, ...eerdere] = analyses(dossier);
  return (
    <>
      <Deel titel={t.analyse.titel} bij={<Artikelchip artikel="7" lid="3" />}>
        {laatste === undefined ? (
          <p className="zacht">{t.analyse.geen}</p>
        ) : (
          <>
            <p className="zacht klein">{t.analyse.referentiekader(laatste.inhoud.referentiekader)}</p>
            <Verouderdlabel juistheid={dossier.juistheid} id={laatste.gegeven.id} />
            <Analysetabel analyse={laatste} dossier={dossier} criteria={criteria} />
            <Herkomst gegeven={laatste.gegeven} zichtbaar={<ZichtbaarWeegploeg verzegeld={false} />} />
            <Itemspoor juistheid={dossier.juistheid} ids={[laatste.gegeven.id]} />
          </>
        )}
        {eerdere.length === 0 ? null : (
          <details>
            <summary>
              {t.analyse.eerdere} ({eerdere.length})
            </summary>
            <div className="kolom">
              {eerdere.map((analyse) => (
                <Analysetabel key={analyse.gegeven.id} analyse={analyse} dossier={dossier} criteria={criteria} />
              ))}
            </div>
          </details>
        )}
      </Deel>
      <Deel titel={t.signaal.titels} bij={<Artikelchip artikel="1" lid="h" />}>
        {groepen.length === 0 ? <p className="zacht">{t.signaal.geen}</p> : null}
        <div className="kolom">
          {groepen.map((groep) => (
            <Signaalkaart
              key={groep.signaal.id}
              groep={groep}
              criteria={criteria}
              vrijgave={dossier.vrijgaven.find((vrijgave) => vrijgave.gegeven === groep.signaal.id)}
              bij={
                <Itemspoor
                  juistheid={dossier.juistheid}
                  ids={[groep.signaal, groep.melder].flatMap((een) => een?.id ?? [])}
                />
              }
            />
          ))}
        </div>
      </Deel>
      {dossier.intrekkingen.length === 0 ? null : <Intrekkingen intrekkingen={dossier.intrekkingen} />}
    </>
  );
}
