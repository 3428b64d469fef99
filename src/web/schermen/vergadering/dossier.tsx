// The file that is being treated, in the middle, and its proposals and votes beside it, both live.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import type { Brief } from '../../api/api.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusbesluitenvraag, casusvraag, weegdossiervraag } from '../../api/vragen.ts';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Standlabel } from '../../onderdelen/label.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Besluiten } from '../casus/besluiten.tsx';
import { Casusoverzicht } from '../casus/overzicht.tsx';
import { Stemformulier } from '../casusbesluit/stemmen.tsx';
import { Overzicht } from '../weegdossier/overzicht.tsx';
import { Voorstel } from '../weegdossier/voorstel.tsx';
import { Stemmen } from '../weeghandeling/stemmen.tsx';
import { alleenStemmen, herlezing } from '../weeghandeling/verschillen.ts';

interface Dossiereigenschappen {
  readonly id: string;
  readonly nummer: string;
  /** What stands above the proposals: who is there. */
  readonly zij: (kandidaten: readonly { readonly id: string; readonly naam: string }[]) => ReactNode;
}

function Stemvak({ brief }: { readonly brief: Brief<WeegdossierVorm> }) {
  const t = useTeksten();
  const api = useApi();
  const cache = useQueryClient();
  const meld = useMeld();
  const magStemmen = brief.waarde.mogelijkheden.some(
    ({ handeling, weigeringen }) => handeling === 'stemmen' && weigeringen.length === 0,
  );
  // A vote that is being written stays on the screen, also when the proposal closed meanwhile: the text is the user's.
  const [begonnen, zetBegonnen] = useState(magStemmen);
  if (magStemmen && !begonnen) zetBegonnen(true);
  // It rests on the dossier as it was when it was begun, with the votes that came in since; more than that is a conflict.
  const [basis, zetBasis] = useState(brief);
  const dossier = brief.waarde;
  if (basis !== brief && (!begonnen || alleenStemmen(basis.waarde, dossier, t))) zetBasis(brief);
  const laatste = dossier.voorstellen.at(-1);
  if (begonnen)
    return (
      <section aria-label={t.vergadering.voorstelEnStemmen}>
        <Stemmen
          dossier={basis.waarde}
          merk={basis.merk}
          terug={
            magStemmen ? null : (
              <button type="button" className="knop knop-stil" onClick={() => zetBegonnen(false)}>
                {t.formulier.annuleren}
              </button>
            )
          }
          herlees={async () => {
            const vers = await cache.fetchQuery({ ...weegdossiervraag(api, dossier.id), staleTime: 0 });
            zetBasis(vers);
            return herlezing('stemmen', basis.waarde, vers, t);
          }}
          klaar={(melding) => {
            zetBegonnen(false);
            meld(melding);
          }}
        />
      </section>
    );
  return (
    <Kaart titel={t.vergadering.voorstelEnStemmen}>
      {laatste === undefined ? (
        <p className="zacht">{t.besluitvorming.voorstel.geen}</p>
      ) : (
        <Voorstel voorstel={laatste} dossier={dossier} />
      )}
    </Kaart>
  );
}

export function Weegpunt({ id, nummer, zij }: Dossiereigenschappen) {
  const t = useTeksten().vergadering;
  const { data, error, isPending, refetch } = useQuery(weegdossiervraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const dossier = data.waarde;
  return (
    <>
      <div className="kolom">
        <Kaart titel={t.dossier(nummer)} bij={<Standlabel stand={dossier.stand} />}>
          <p>
            <Link {...paden.weegdossier(id)}>{t.openDossier}</Link>
          </p>
          <Overzicht dossier={dossier} />
        </Kaart>
      </div>
      <div className="kolom">
        {zij([])}
        <Stemvak key={id} brief={data} />
      </div>
    </>
  );
}

function Casusstem({ casus }: { readonly casus: CasusVorm }) {
  const { casusbesluit: t } = useTeksten();
  const { data } = useQuery(casusbesluitenvraag(useApi()));
  const open = data?.find((besluit) => besluit.casus === casus.id && !besluit.gestemd);
  const [begonnen, zetBegonnen] = useState<typeof open>(undefined);
  if (begonnen === undefined && open !== undefined) zetBegonnen(open);
  if (begonnen === undefined) return null;
  return (
    <Kaart titel={`${t.stem.gevraagd}: ${t.soorten[begonnen.inhoud.soort]}`}>
      <Stemformulier key={begonnen.id} besluit={begonnen} klaar={() => zetBegonnen(undefined)} />
    </Kaart>
  );
}

export function Casuspunt({ id, nummer, zij }: Dossiereigenschappen) {
  const t = useTeksten().vergadering;
  const { partij } = useSessie();
  const { data, error, isPending, refetch } = useQuery(casusvraag(useApi(), id));
  if (isPending) return <Laden />;
  if (error !== null) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  const casus = data.waarde;
  return (
    <>
      <div className="kolom">
        <Kaart titel={t.dossier(nummer)} bij={<Standlabel stand={casus.stand} />}>
          <p>
            <Link {...paden.casus(id)}>{t.openDossier}</Link>
          </p>
          <Casusoverzicht casus={casus} />
        </Kaart>
      </div>
      <div className="kolom">
        {zij(casus.deelnemers.map((deelnemer) => ({ id: deelnemer.id, naam: deelnemer.naam })))}
        {partij === null ? null : <Casusstem key={id} casus={casus} />}
        <Kaart titel={t.voorstelEnStemmen}>
          <Besluiten casus={casus} />
        </Kaart>
      </div>
    </>
  );
}
