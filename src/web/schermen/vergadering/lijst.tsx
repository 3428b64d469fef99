// The meetings of both registers as far as they exist for this person, the newest first, and the way to a new one.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { casusvergaderingenInzien } from '../../../convenant/artikelen/casusvergaderingen-inzien.ts';
import { weegvergaderingVoorbereiden } from '../../../convenant/artikelen/weegvergadering-voorbereiden.ts';
import { weegvergaderingenInzien } from '../../../convenant/artikelen/weegvergaderingen-inzien.ts';
import { useApi } from '../../api/omgeving.tsx';
import { casusvergaderingenvraag, weegvergaderingenvraag } from '../../api/vragen.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { mag, useSessie } from '../../schil/sessie.tsx';
import type { Register } from '../../tabbladen.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import type { Vergadering } from './gebruik.ts';

interface Overzichteigenschappen {
  readonly register: Register;
  readonly vergaderingen: readonly Vergadering[] | undefined;
  readonly fout: Error | null;
  readonly opnieuw: () => void;
}

function Overzicht({ register, vergaderingen, fout, opnieuw }: Overzichteigenschappen) {
  const t = useTeksten().vergadering;
  const { taal } = useTaal();
  const bereidtVoor = mag(useSessie(), weegvergaderingVoorbereiden);
  return (
    <Kaart
      titel={t.registers[register]}
      bij={<Artikelchip artikel={register === 'weegploeg' ? '5' : '9'} lid={register === 'weegploeg' ? '2' : '1'} />}
    >
      {fout === null ? null : <Mislukt fout={fout} opnieuw={opnieuw} />}
      {vergaderingen === undefined && fout === null ? <Laden /> : null}
      {vergaderingen?.length === 0 ? <p className="zacht">{t.leeg}</p> : null}
      {vergaderingen === undefined || vergaderingen.length === 0 ? null : (
        <Tabel
          titel={t.registers[register]}
          rijen={vergaderingen}
          sleutel={({ id }) => id}
          kolommen={[
            {
              kop: t.dag,
              rijkop: true,
              cel: ({ id, dag }) => <Link {...paden.vergadering(register, id)}>{datumInWoorden(dag, taal)}</Link>,
            },
            { kop: t.nummer, cel: ({ nummer }) => <span className="getal">{nummer}</span> },
            { kop: t.tijd, cel: ({ begin, einde }) => t.tijden(begin, einde) },
            { kop: t.plaats, cel: ({ plaats }) => plaats },
            { kop: t.punten, cel: ({ punten }) => punten.filter(({ stand }) => stand !== 'vervallen').length },
            { kop: t.stand, cel: ({ stand }) => t.standen[stand] },
          ]}
        />
      )}
      {bereidtVoor ? (
        <p>
          <Link {...paden.vergaderingVoorbereiden(register)} className="knop">
            {t.bereidVoor[register]}
          </Link>
        </p>
      ) : null}
    </Kaart>
  );
}

function Weegploeg() {
  const { data, error, refetch } = useQuery(weegvergaderingenvraag(useApi()));
  return (
    <Overzicht register="weegploeg" vergaderingen={data?.vergaderingen} fout={error} opnieuw={() => void refetch()} />
  );
}

function Casusoverleg() {
  const { data, error, refetch } = useQuery(casusvergaderingenvraag(useApi()));
  return (
    <Overzicht
      register="casusoverleg"
      vergaderingen={data?.vergaderingen}
      fout={error}
      opnieuw={() => void refetch()}
    />
  );
}

export function Vergaderlijst() {
  const t = useTeksten().vergadering;
  const sessie = useSessie();
  return (
    <Pagina titel={t.titel} inleiding={t.inleiding}>
      <div className="kolom">
        {mag(sessie, weegvergaderingenInzien) ? <Weegploeg /> : null}
        {mag(sessie, casusvergaderingenInzien) ? <Casusoverleg /> : null}
      </div>
    </Pagina>
  );
}
