// Giving notice, and taking it back: the day on which all parties had it, what follows from it, and why.
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { opzeggingIntrekken } from '../../../convenant/artikelen/opzegging-intrekken.ts';
import { partijOpzeggen } from '../../../convenant/artikelen/partij-opzeggen.ts';
import { weeg } from '../../../convenant/besluit.ts';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { isKernpartij } from '../../../convenant/rollen.ts';
import { eindeOpzegging } from '../../../convenant/vertrek.ts';
import { weigeringenVan } from '../../api/fouten.ts';
import { useApi } from '../../api/omgeving.tsx';
import { samenwerkingsverbandvraag } from '../../api/vragen.ts';
import { Datumveld } from '../../formulier/datumveld.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { Laden, Mislukt } from '../../onderdelen/staat.tsx';
import { Weigeringenlijst } from '../../onderdelen/weigeringen.tsx';
import { paden } from '../../paden.ts';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';
import { Bevoegd } from './bevoegd.tsx';

/** Back to the page of the partnership. */
function Terug() {
  const t = useTeksten().formulier;
  return (
    <Link {...paden.samenwerkingsverband()} className="knop knop-stil">
      {t.annuleren}
    </Link>
  );
}

/** Why not, when it cannot be done; else the form. */
function Kader({
  naam,
  regel,
  children,
}: {
  readonly naam: 'partij-opzeggen' | 'opzegging-intrekken';
  readonly regel: typeof partijOpzeggen | typeof opzeggingIntrekken;
  readonly children: ReactNode;
}) {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const sessie = useSessie();
  const { data, error, isPending, refetch } = useQuery(samenwerkingsverbandvraag(useApi()));
  const eigen = data?.opzeggingen.find((een) => een.partij === sessie.partij && een.ingetrokkenOp === null);
  const dicht = weigeringenVan(weeg(regel.artikel, regel.vooraf, { vandaag, opzegging: eigen }));
  return (
    <Pagina
      titel={handelingteksten[naam][taal]}
      kruimels={[{ tekst: s.titel, link: <Link {...paden.samenwerkingsverband()}>{s.titel}</Link> }]}
      inleiding={handelingteksten[naam].uitleg[taal]}
    >
      <Bevoegd regel={regel}>
        {isPending ? <Laden /> : null}
        {error === null ? null : <Mislukt fout={error} opnieuw={() => void refetch()} />}
        {data === undefined || dicht.length === 0 ? null : (
          <Bericht soort="letop" titel={t.weegdossier.kunnen.nietMogelijk}>
            <Weigeringenlijst weigeringen={dicht} />
          </Bericht>
        )}
        {data === undefined || dicht.length > 0 ? null : children}
      </Bevoegd>
    </Pagina>
  );
}

/** What may be typed as a day that gives an end; undefined for anything else. */
function eindeVan(dag: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(dag)) return undefined;
  try {
    return eindeOpzegging(dag);
  } catch {
    return undefined;
  }
}

function Opzegformulier() {
  const t = useTeksten().vertrek.opzeggen;
  const { taal } = useTaal();
  const { vandaag, partij } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'partij-opzeggen',
    begin: { ontvangenOp: '', reden: '' },
    invoer: (w) => w,
    vul: ({ ontvangenOp }) => (ontvangenOp === '' ? ['ontvangenOp'] : []),
    regels: ({ ontvangenOp }) =>
      eindeVan(ontvangenOp) === undefined
        ? []
        : weeg(partijOpzeggen.artikel, partijOpzeggen.voorwaarden, { vandaag, opzegging: undefined, ontvangenOp }),
    velden: { 'opzegdag-ongeldig': 'ontvangenOp' },
    klaar: ({ einde }) => {
      meld(t.gelukt(datumInWoorden(einde, taal)));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const einde = eindeVan(formulier.w.ontvangenOp);
  return (
    <Formulier stand={formulier} handeling="partij-opzeggen" terug={<Terug />}>
      <Kaart titel={handelingteksten['partij-opzeggen'][taal]} bij={<Artikelchip artikel="18" lid="2" />}>
        <p>{t.gevolg}</p>
        {isKernpartij(partij ?? undefined) ? (
          <p>
            <strong>{t.kernpartij}</strong> <Artikelchip artikel="18" lid="3" />
          </p>
        ) : null}
        <Datumveld
          veld="ontvangenOp"
          label={t.ontvangenOp}
          hint={t.ontvangenOpHint}
          waarde={formulier.w.ontvangenOp}
          opWijziging={(dag) => formulier.zet('ontvangenOp', dag)}
        />
        <p aria-live="polite">{einde === undefined ? null : t.eindigtOp(datumInWoorden(einde, taal))}</p>
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={t.redenHint}
          optioneel
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}

function Intrekformulier() {
  const t = useTeksten().vertrek.intrekken;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const navigeer = useNavigate();
  const meld = useMeld();
  const formulier = useFormulier({
    handeling: 'opzegging-intrekken',
    begin: { reden: '' },
    invoer: (w) => w,
    regels: ({ reden }) =>
      weeg(opzeggingIntrekken.artikel, opzeggingIntrekken.voorwaarden, { vandaag, opzegging: undefined, reden }),
    velden: { 'reden-ontbreekt': 'reden' },
    klaar: () => {
      meld(t.gelukt);
      void navigeer(paden.samenwerkingsverband());
    },
  });
  return (
    <Formulier stand={formulier} handeling="opzegging-intrekken" terug={<Terug />}>
      <Kaart titel={handelingteksten['opzegging-intrekken'][taal]} bij={<Artikelchip artikel="18" lid="2" />}>
        <Tekstvlak
          veld="reden"
          label={t.reden}
          hint={t.redenHint}
          max={2000}
          waarde={formulier.w.reden}
          opWijziging={(reden) => formulier.zet('reden', reden)}
        />
      </Kaart>
    </Formulier>
  );
}

export function Opzegscherm() {
  return (
    <Kader naam="partij-opzeggen" regel={partijOpzeggen}>
      <Opzegformulier />
    </Kader>
  );
}

export function Intrekscherm() {
  return (
    <Kader naam="opzegging-intrekken" regel={opzeggingIntrekken}>
      <Intrekformulier />
    </Kader>
  );
}
