// Mending the record of a request: all of it as it should be, why, and what must be done again because of it.
import { verzoekHerstellen } from '../../../convenant/artikelen/verzoek-herstellen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { loopAf } from '../../../convenant/termijnen.ts';
import { gevolgenVan, wasAnders } from '../../../convenant/verzoekherstel.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { volleNaam } from '../../onderdelen/naam.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';
import { verzoekfeitenVan } from './feiten.ts';
import type { Verzoekformuliereigenschappen } from './formulieren.ts';
import {
  ontvangstVan,
  teVullen,
  Verzoekvelden,
  type Verzoekwaarden,
  verzoekVan,
  verzoekvelden,
} from './verzoekvelden.tsx';

interface Waarden extends Verzoekwaarden {
  readonly herstelreden: string;
}

const recordVan = ({ inhoud, soort, weg, hoedanigheid, ontvangenOp }: VerzoekVorm) => ({
  ...{ ...inhoud, soort, weg, hoedanigheid, ontvangenOp },
});

function beginVan(verzoek: VerzoekVorm): Waarden {
  const { verzoeker, betrokkene, vraag, reden = '', ...kop } = recordVan(verzoek);
  return {
    ...{ ...kop, ...verzoeker, vraag, reden, herstelreden: '', achternaam: betrokkene.achternaam },
    // Of who asks for himself it is asked once.
    naam: kop.hoedanigheid === 'zelf' && verzoeker.naam === volleNaam(betrokkene) ? '' : verzoeker.naam,
    ...{ voornaam: betrokkene.voornaam ?? '', voorletters: betrokkene.voorletters ?? '' },
    ...{ geboortedatum: betrokkene.geboortedatum ?? '', straat: betrokkene.straat ?? '' },
    ...{ huisnummer: betrokkene.huisnummer ?? '', woonplaats: betrokkene.woonplaats ?? '' },
  };
}

/** What follows from what was changed so far, of what was done already. */
function Gevolgen({ verzoek, w }: { readonly verzoek: VerzoekVorm; readonly w: Waarden }) {
  const t = useTeksten().verzoeken.herstel;
  const { vandaag } = useSessie();
  const feiten = verzoekfeitenVan(verzoek, vandaag);
  const was = recordVan(verzoek);
  const { reden, ...ingevuld } = verzoekVan(w);
  const wordt = { ...ingevuld, ...(reden.trim() === '' ? {} : { reden }) };
  if (Object.keys(wasAnders(was, wordt)).length === 0) return <p className="zacht">{t.nietsVeranderd}</p>;
  const { zoeken, identiteit, bevoegdheid } = gevolgenVan(was, wordt);
  const gezocht = feiten.doorzochtOp !== undefined || feiten.archiefDoorzochtOp !== undefined;
  const anders = [
    ...(zoeken && gezocht ? [t.zoeken] : []),
    ...(identiteit && feiten.identiteitOp !== undefined ? [t.identiteit] : []),
    ...(bevoegdheid && feiten.bevoegd !== undefined ? [t.bevoegdheid] : []),
  ];
  const dagKlopt = !weeg('12', verzoekHerstellen.voorwaarden, { ...feiten, ...situatie(verzoek, w) }).some(
    ({ reden: een }) => een === 'ontvangstdag-ongeldig',
  );
  return (
    <>
      {anders.length === 0 ? (
        <p>{t.blijft}</p>
      ) : (
        <ul className="opsomming">
          {anders.map((een) => (
            <li key={een}>{een}</li>
          ))}
        </ul>
      )}
      {was.ontvangenOp === w.ontvangenOp || !dagKlopt ? null : (
        <p>
          {t.uiterlijk}{' '}
          <Dag dag={loopAf(verzoek.verdaagd ? 'verzoek-verdaagd' : 'verzoek-beantwoorden', w.ontvangenOp)} />.
        </p>
      )}
    </>
  );
}

function situatie(verzoek: VerzoekVorm, w: Waarden) {
  const [eersteStapOp] = verzoek.stappen.map(({ op }) => op).toSorted();
  return {
    nieuw: ontvangstVan(w, verzoek.vastgelegdOp),
    herstelreden: w.herstelreden,
    ...(eersteStapOp === undefined ? {} : { eersteStapOp }),
  };
}

export function VerzoekHerstellen({ verzoek, merk, terug, klaar }: Verzoekformuliereigenschappen) {
  const t = useTeksten().verzoeken.herstel;
  const { vandaag } = useSessie();
  const formulier = useFormulier({
    handeling: 'verzoek-herstellen',
    begin: beginVan(verzoek),
    merk,
    invoer: (w) => ({ ...verzoekVan(w), id: verzoek.id, herstelreden: w.herstelreden }),
    vul: teVullen,
    regels: (w) =>
      weeg(verzoekHerstellen.artikel, verzoekHerstellen.voorwaarden, {
        ...verzoekfeitenVan(verzoek, vandaag),
        ...situatie(verzoek, w),
      }).filter(({ reden }) => reden !== 'verzoeker-ontbreekt'),
    velden: {
      ...verzoekvelden,
      'reden-ontbreekt': 'herstelreden',
      'ontvangst-na-stap': 'ontvangenOp',
      'uiterlijk-gemeld': 'ontvangenOp',
    },
    klaar,
  });
  const { w, zet } = formulier;
  return (
    <Formulier stand={formulier} handeling="verzoek-herstellen" terug={terug}>
      <Verzoekvelden w={w} zetDeel={formulier.zetDeel} />
      <Kaart titel={t.titel}>
        <Tekstvlak
          veld="herstelreden"
          label={t.waarom}
          hint={t.waaromHint}
          kort
          max={2000}
          waarde={w.herstelreden}
          opWijziging={(waarde) => zet('herstelreden', waarde)}
        />
        <h3>{t.gevolgen}</h3>
        <Gevolgen verzoek={verzoek} w={w} />
      </Kaart>
    </Formulier>
  );
}
