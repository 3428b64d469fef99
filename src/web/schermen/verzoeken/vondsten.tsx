// Who was found for a request: by number and capacity, with what agrees and what people made of it, never a name; and what to search again.
import { Link } from '@tanstack/react-router';
import { zoekslagen } from '../../../convenant/verzoeken.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import { weigeringteksten } from '../../../convenant/weigeringen.ts';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { Dag } from '../../onderdelen/dag.tsx';
import { Tabel } from '../../onderdelen/tabel.tsx';
import { paden } from '../../paden.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

type Vondst = VerzoekVorm['vondsten'][number];

/** One find in a line. */
export function useVondstwoorden(): (vondst: Vondst) => string {
  const t = useTeksten().verzoeken.vondsten;
  return ({ register, nummer, soort, verzegeld }) =>
    `${t.registers[register]} ${nummer ?? t.zonderNummer}: ${t.soorten[soort]}${verzegeld ? ` (${t.verzegeld})` : ''}`;
}

const doelen = {
  weegploeg: paden.weegdossier,
  casusoverleg: paden.casus,
  archief: paden.archiefdossier,
  verzoeken: paden.verzoek,
} as const;

/** Before anybody writes an answer: which search must be made again first, in the words of the refusal. */
export function OpnieuwZoeken({ verzoek: { opnieuwZoeken } }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken.vondsten;
  const { taal } = useTaal();
  const opnieuw = zoekslagen.filter((een) => opnieuwZoeken[een]);
  if (opnieuw.length === 0) return null;
  return (
    <Bericht soort={opnieuwZoeken.registers ? 'letop' : 'weet'} titel={t.opnieuw} niveau={3}>
      {opnieuw.map((een) => (
        <p key={een}>{weigeringteksten[`${een}-opnieuw-doorzoeken`][taal]}</p>
      ))}
    </Bericht>
  );
}

export function Vondsten({ verzoek }: { readonly verzoek: VerzoekVorm }) {
  const t = useTeksten().verzoeken;
  const { vondsten } = verzoek;
  if (vondsten.length === 0) return <p className="zacht">{t.vondsten.leeg}</p>;
  return (
    <Tabel
      titel={t.delen.vondsten}
      rijen={vondsten}
      sleutel={({ id }) => id}
      kolommen={[
        {
          kop: t.nummer,
          rijkop: true,
          cel: ({ register, dossier, nummer, uwOordeel }) =>
            // Another request opens for who judges it; the others may not know it yet.
            register === 'verzoeken' && !uwOordeel ? (
              nummer
            ) : (
              <Link {...doelen[register](dossier)}>{nummer ?? t.vondsten.zonderNummer}</Link>
            ),
        },
        {
          kop: t.vondsten.waar,
          cel: ({ register, verzegeld }) =>
            `${t.vondsten.registers[register]}${verzegeld ? ` (${t.vondsten.verzegeld})` : ''}`,
        },
        { kop: t.vondsten.als, cel: ({ soort }) => t.vondsten.soorten[soort] },
        {
          kop: t.vondsten.overeenkomst,
          cel: ({ overeenkomsten }) => overeenkomsten.map((een) => t.vondsten.overeenkomsten[een]).join(', '),
        },
        {
          kop: t.velden.oordeel,
          cel: ({ oordeel, beoordeeldOp, door, toelichting, verouderd }) => (
            <>
              {t.vondsten.oordelen[oordeel]}
              {beoordeeldOp === null ? null : (
                <>
                  , <Dag dag={beoordeeldOp} /> <span className="zacht">({door})</span>
                  <br />
                  <span className="vrijetekst">{toelichting}</span>
                </>
              )}
              {verouderd ? <p className="zacht">{t.vondsten.verouderd}</p> : null}
            </>
          ),
        },
      ]}
    />
  );
}
