// The casussen that the actor's party takes part in.
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/omgeving.tsx';
import { sleutels, zoekCasussen } from '../../api/vragen.ts';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { useTeksten } from '../../teksten/taal.tsx';
import { Zoeken } from '../zoekscherm.tsx';

export function Casuslijst() {
  const t = useTeksten().casus.lijst;
  const api = useApi();
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding}>
      <Zoeken
        titel={t.titel}
        aantal={t.resultaten}
        leeg={t.leeg}
        leegUitleg={t.leegUitleg}
        sleutel={sleutels.casussen}
        zoek={(tekst) => zoekCasussen(api, tekst)}
        link={({ id, nummer }) => <Link {...paden.casus(id)}>{nummer}</Link>}
      />
    </Pagina>
  );
}
