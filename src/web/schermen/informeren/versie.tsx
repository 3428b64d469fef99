// A letter that was made and not sent yet: who made it when, whether something overtook it, what it says, and its file.
import { TriangleAlert } from 'lucide-react';
import type { InformatieplichtVorm } from '../../../convenant/vormen/informeren.ts';
import { useApi } from '../../api/omgeving.tsx';
import { Documentknoppen } from '../../onderdelen/documentknoppen.tsx';
import { Label } from '../../onderdelen/label.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Brieftekst } from './brieftekst.tsx';

export type Opgemaakteversie = InformatieplichtVorm['opgemaakt'][number];

/** To whom a version goes, with names where the reader may know them. */
export function useAan() {
  const { hoedanigheden } = useTeksten().informeren;
  return ({ aan }: Opgemaakteversie): string =>
    aan.map(({ hoedanigheid, naam }) => [naam, hoedanigheden[hoedanigheid]].filter(Boolean).join(', ')).join('; ');
}

interface Versie {
  readonly dossier: string;
  readonly versie: Opgemaakteversie;
  /** Why the archive is opened for the file; of a dossier in the register nothing. */
  readonly archiefreden?: string;
}

export function Versie({ dossier, versie, archiefreden }: Versie) {
  const i = useTeksten().informeren;
  const api = useApi();
  const { taal } = useTaal();
  const { aantal } = versie;
  const gemaakt = datumInWoorden(versie.op, taal);
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{i.briefVanDag(gemaakt)}</h3>
        <span className="zacht klein">{i.doorOp(versie.door, gemaakt)}</span>
      </div>
      {versie.gewijzigdOp === null ? null : (
        <p>
          <Label kleur="letop" icoon={TriangleAlert} tekst={i.ingehaald(datumInWoorden(versie.gewijzigdOp, taal))} />
        </p>
      )}
      {Array.from({ length: aantal }, (_, plek) => {
        const brief = versie.brieven[plek];
        const wat = i.brief(plek + 1, aantal);
        return (
          <div key={wat}>
            {brief === undefined ? null : (
              <details>
                <summary>{wat}</summary>
                <Brieftekst brief={brief} />
              </details>
            )}
            <Documentknoppen
              wat={i.briefVan(wat, gemaakt)}
              uitleg={i.briefUitleg}
              formaten={['pdf']}
              haal={() =>
                api.document('informatiebrief-maken', {
                  ...{ id: dossier, brief: versie.id, voor: plek },
                  ...(archiefreden === undefined ? {} : { archiefreden }),
                })
              }
            />
          </div>
        );
      })}
    </article>
  );
}
