// Recording the covenant from the file that a municipality keeps: chosen, summarised, and only then sent.
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { handelingteksten } from '../../../convenant/handelingteksten.ts';
import { type ConvenantVastleggenInvoer, convenantVastleggenInvoer } from '../../../convenant/vormen/beheer.ts';
import { useVeld, veldId } from '../../formulier/context.tsx';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { beschrijving, HintEnFout } from '../../formulier/veldschil.tsx';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { Pagina } from '../../onderdelen/pagina.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

interface Lezing {
  readonly inhoud: ConvenantVastleggenInvoer | undefined;
  readonly fouten: readonly string[];
}

async function leesBestand(bestand: File, onleesbaar: string): Promise<Lezing> {
  let json: unknown;
  try {
    json = JSON.parse(await bestand.text());
  } catch {
    return { inhoud: undefined, fouten: [onleesbaar] };
  }
  const gelezen = convenantVastleggenInvoer.safeParse(json);
  return {
    inhoud: gelezen.data,
    fouten: gelezen.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [],
  };
}

function Bestandsveld({ opKeuze }: { readonly opKeuze: (bestand: File) => void }) {
  const t = useTeksten().beheer.samenwerkingsverband.vastleggen;
  const fout = useVeld('bestand', t.bestand);
  return (
    <div className="veld">
      <label htmlFor={veldId('bestand')}>{t.bestand}</label>
      <HintEnFout veld="bestand" hint={t.bestandHint} fout={fout} />
      <input
        id={veldId('bestand')}
        className="invoer"
        type="file"
        accept="application/json,.json"
        aria-describedby={beschrijving('bestand', t.bestandHint, fout)}
        onChange={(gebeurtenis) => {
          const [bestand] = gebeurtenis.target.files ?? [];
          if (bestand !== undefined) opKeuze(bestand);
        }}
      />
    </div>
  );
}

function Samenvatting({ inhoud }: { readonly inhoud: ConvenantVastleggenInvoer }) {
  const t = useTeksten().beheer.samenwerkingsverband.vastleggen;
  const mensen = inhoud.partijen.reduce(
    (som, partij) => som + partij.vertegenwoordigers.length,
    inhoud.functies.length,
  );
  return (
    <Bericht soort="weet" titel={t.samenvatting}>
      <ul className="opsomming">
        <li>{inhoud.samenwerkingsverband.naam}</li>
        <li>{t.partijen(inhoud.partijen.length)}</li>
        <li>{t.mensen(mensen)}</li>
        <li>{t.externen(inhoud.externeCasuspartners.length)}</li>
        <li>{t.criteria(inhoud.samenwerkingsverband.referentiekader.criteria.length)}</li>
      </ul>
    </Bericht>
  );
}

const leeg: ConvenantVastleggenInvoer = {
  samenwerkingsverband: {
    naam: '',
    gemeente: '',
    regime: 'convenant-2017',
    inwerkingtreding: '',
    ondertekend: '',
    referentiekader: { versie: 1, vastgesteld: '', criteria: [] },
    bijlage1: { versies: [] },
  },
  partijen: [],
  functies: [],
  externeCasuspartners: [],
};

export function Vastlegscherm() {
  const t = useTeksten();
  const s = t.beheer.samenwerkingsverband;
  const { taal } = useTaal();
  const navigeer = useNavigate();
  const meld = useMeld();
  const [lezing, zetLezing] = useState<Lezing>({ inhoud: undefined, fouten: [] });
  const formulier = useFormulier({
    handeling: 'convenant-vastleggen',
    begin: {},
    invoer: () => lezing.inhoud ?? leeg,
    kies: () => (lezing.inhoud === undefined ? ['bestand'] : []),
    klaar: ({ aanvragen }) => {
      meld(s.vastleggen.gelukt(aanvragen));
      void navigeer(paden.samenwerkingsverband());
    },
  });
  const teksten = handelingteksten['convenant-vastleggen'];
  return (
    <Pagina
      titel={teksten[taal]}
      kruimels={[{ tekst: s.titel, link: <Link {...paden.samenwerkingsverband()}>{s.titel}</Link> }]}
      bij={<Artikelchip artikel="18" lid="1" />}
      inleiding={teksten.uitleg[taal]}
    >
      <Formulier stand={formulier} handeling="convenant-vastleggen">
        <div className="kaart">
          <Bestandsveld opKeuze={(bestand) => void leesBestand(bestand, s.vastleggen.onleesbaar).then(zetLezing)} />
          {lezing.inhoud === undefined ? null : <Samenvatting inhoud={lezing.inhoud} />}
          {lezing.fouten.length === 0 ? null : (
            <div role="alert">
              <Bericht soort="fout" titel={t.formulier.fouten(lezing.fouten.length)}>
                <ul className="opsomming">
                  {lezing.fouten.slice(0, 20).map((fout) => (
                    <li key={fout}>{fout}</li>
                  ))}
                </ul>
              </Bericht>
            </div>
          )}
        </div>
      </Formulier>
    </Pagina>
  );
}
