// The weegdossiers: searching and listing, and the way to a new signal.
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { signaalInbrengen } from '../../../convenant/artikelen/signaal-inbrengen.ts';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels, zoekWeegdossiers } from '../../api/vragen.ts';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { Zoeken } from '../zoekscherm.tsx';

export function Weegdossierlijst() {
  const t = useTeksten();
  const api = useApi();
  const sessie = useSessie();
  return (
    <Pagina
      titel={t.weegdossier.lijst.titel}
      inleiding={t.weegdossier.lijst.inleiding}
      bij={
        <span className="rij">
          {mag(sessie, signaalInbrengen) ? (
            <>
              <Link {...paden.signaalInbrengen()} className="knop">
                <Plus className="icoon" aria-hidden />
                {t.signaal.titel}
              </Link>
              <Link {...paden.archief()} className="knop knop-stil">
                {t.archief.titel}
              </Link>
            </>
          ) : null}
          <Link {...paden.vernietiging()} className="knop knop-stil">
            {t.vernietiging.titel}
          </Link>
        </span>
      }
    >
      <Zoeken
        titel={t.weegdossier.lijst.titel}
        aantal={t.weegdossier.lijst.resultaten}
        leeg={t.weegdossier.lijst.leeg}
        leegUitleg={t.weegdossier.lijst.leegUitleg}
        sleutel={sleutels.weegdossiers}
        zoek={(tekst) => zoekWeegdossiers(api, tekst)}
        link={({ id, nummer }) => <Link {...paden.weegdossier(id)}>{nummer ?? t.weegdossier.verzegeldNummer}</Link>}
      />
    </Pagina>
  );
}
