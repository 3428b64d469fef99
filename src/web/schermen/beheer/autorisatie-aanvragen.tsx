// Asking for an authorisation: for whom, which role, what for, and until when; somebody else grants it.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Autorisatieaanvraag, autorisatieAanvragen } from '../../../convenant/artikelen/autorisatie-aanvragen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { type Rol, rollen } from '../../../convenant/rollen.ts';
import type { SamenwerkingsverbandVorm } from '../../../convenant/vormen/beheer.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Keuzelijst } from '../../formulier/keuzeveld.tsx';
import { Tekstveld } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';

interface Waarden {
  readonly functionaris: string;
  readonly rol: Rol | '';
  readonly doel: string;
  readonly begin: string;
  readonly einde: string;
}

/** How long rights may last is counted by the server; here every end day may be the last. */
const uiterlijkEinde = '9999-12-31';

/** The refusals that the rule foresees for these values and this role. */
function bezwaren(verband: SamenwerkingsverbandVorm, vandaag: string, w: Waarden, rol: Rol) {
  const { organisatie = null } = verband.functionarissen.find(({ id }) => id === w.functionaris) ?? {};
  const situatie: Autorisatieaanvraag = {
    vandaag,
    rol,
    // What else this person holds is looked at by the server: not everybody who asks may see it.
    andere: [],
    partij: verband.partijen.find(({ naam }) => naam === organisatie)?.soort,
    extern: verband.externePartners.some(({ naam }) => naam === organisatie),
    doel: w.doel,
    begin: w.begin,
    einde: w.einde,
    uiterlijkEinde,
  };
  return weeg(autorisatieAanvragen.artikel, autorisatieAanvragen.voorwaarden, situatie);
}

function Aanvraagformulier({ verband }: { readonly verband: SamenwerkingsverbandVorm }) {
  const t = useTeksten();
  const a = t.beheer.autorisaties;
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const begin: Waarden = { functionaris: '', rol: '', doel: '', begin: vandaag, einde: '' };
  const formulier = useFormulier({
    handeling: 'autorisatie-aanvragen',
    begin,
    invoer: (w) => ({ ...w, rol: w.rol === '' ? 'casusoverleglid' : w.rol }),
    kies: ({ functionaris, rol }) => [...(functionaris === '' ? ['functionaris'] : []), ...(rol === '' ? ['rol'] : [])],
    vul: ({ doel }) => (doel.trim() === '' ? ['doel'] : []),
    regels: (w) =>
      w.rol === '' || w.functionaris === ''
        ? []
        : bezwaren(verband, vandaag, w, w.rol)
            // What is missing is already pointed out at its own field.
            .filter(({ reden }) => reden !== 'doel-ontbreekt'),
    velden: {
      'rol-past-niet-bij-partij': 'rol',
      'rollen-botsen': 'rol',
      'doel-ontbreekt': 'doel',
      'einddatum-ongeldig': 'einde',
    },
    klaar: () => {
      meld(a.aangevraagdMelding);
      void navigeer(paden.autorisaties());
    },
  });
  const { w, zet, zetDeel } = formulier;
  const past = (rol: Rol, functionaris: string) =>
    functionaris === '' ||
    bezwaren(verband, vandaag, { ...w, functionaris }, rol).every(({ reden }) => reden !== 'rol-past-niet-bij-partij');
  return (
    <Formulier
      stand={formulier}
      handeling="autorisatie-aanvragen"
      terug={
        <Link {...paden.autorisaties()} className="knop knop-stil">
          {t.formulier.annuleren}
        </Link>
      }
    >
      <div className="kaart">
        <Keuzelijst
          veld="functionaris"
          label={a.vraag.functionaris}
          opties={verband.functionarissen.map(({ id, naam, functie, organisatie }) => ({
            waarde: id,
            tekst: [naam, functie, organisatie].filter((deel) => deel !== null).join(', '),
          }))}
          waarde={w.functionaris}
          opWijziging={(functionaris) =>
            // A role that does not fit the next person is not silently kept.
            zetDeel({ functionaris, rol: w.rol !== '' && past(w.rol, functionaris) ? w.rol : '' })
          }
        />
        <Keuzelijst
          veld="rol"
          label={a.vraag.rol}
          hint={a.vraag.rolHint}
          opties={rollen
            .filter((rol) => past(rol, w.functionaris))
            .map((rol) => ({ waarde: rol, tekst: t.woorden.rollen[rol] }))}
          waarde={w.rol}
          opWijziging={(rol) => zet('rol', rol)}
        />
        <Tekstveld
          veld="doel"
          label={a.vraag.doel}
          hint={a.vraag.doelHint}
          max={500}
          waarde={w.doel}
          opWijziging={(doel) => zet('doel', doel)}
        />
        <div className="velden">
          <Datumveld veld="begin" label={a.vraag.begin} waarde={w.begin} opWijziging={(dag) => zet('begin', dag)} />
          <Datumveld
            veld="einde"
            label={a.vraag.einde}
            hint={a.vraag.eindeHint}
            waarde={w.einde}
            opWijziging={(dag) => zet('einde', dag)}
          />
        </div>
      </div>
    </Formulier>
  );
}

export function Aanvraagscherm() {
  const t = useTeksten();
  const { taal } = useTaal();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const { titel } = t.beheer.autorisaties;
  const teksten = handelingteksten['autorisatie-aanvragen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: titel, link: <Link {...paden.autorisaties()}>{titel}</Link> }]}
      bij={<Artikelchip artikel="15" lid="2 b" />}
      inleiding={teksten.uitleg[taal]}
    >
      <Bevoegd regel={autorisatieAanvragen}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined ? null : <Aanvraagformulier verband={data} />}
      </Bevoegd>
    </Pagina>
  );
}
