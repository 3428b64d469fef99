// One letter of notice as it stands in the list: by when or when, and which items it tells, by kind and day.
import type { KennisgevingsbriefVorm } from '../../../convenant/vormen/kennisgevingen.ts';
import { Dag, Resterend } from '../../onderdelen/dag.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** Receiver and number: enough to tell letters apart. */
export function useBriefnaam() {
  const t = useTeksten().kennisgeving;
  return ({ ontvanger, nummer, register }: Pick<KennisgevingsbriefVorm, 'ontvanger' | 'nummer' | 'register'>) => {
    const dossier = nummer ?? t.zonderNummer;
    if (register === 'archief') return t.voor(ontvanger, t.inArchief(dossier));
    return t.voor(ontvanger, register === 'vernietigd' ? t.isVernietigd(dossier) : dossier);
  };
}

/** A letter that was made, told apart from the others by its place and its day. */
export function useVersienaam() {
  const t = useTeksten().kennisgeving;
  const { taal } = useTaal();
  return ({ op }: { readonly op: string }, plaats: number) => t.versie(plaats + 1, datumInWoorden(op, taal));
}

export function Briefgegevens({ brief }: { readonly brief: KennisgevingsbriefVorm }) {
  const alle = useTeksten();
  const t = alle.kennisgeving;
  const { taal } = useTaal();
  const { vandaag } = useSessie();
  const soorten: Readonly<Record<string, string>> = alle.woorden.soorten;
  const { uiterlijk, verstuurd, items } = brief;
  const wanneer =
    verstuurd !== null
      ? [{ naam: t.verstuurd, waarde: t.doorOp(verstuurd.door, datumInWoorden(verstuurd.op, taal)) }]
      : uiterlijk === null
        ? []
        : [
            {
              naam: t.uiterlijk,
              waarde: (
                <>
                  <Dag dag={uiterlijk} /> <Resterend dag={uiterlijk} vandaag={vandaag} />
                </>
              ),
            },
          ];
  if (items.length === 0) return <Gegevenslijst regels={wanneer} />;
  return (
    <Gegevenslijst
      regels={[
        ...wanneer,
        {
          naam: t.items,
          waarde: (
            <ul className="opsomming">
              {items.map(({ id, soort, wijziging, op, ontvangenOp }) => (
                <li key={id}>
                  {t.item(
                    soorten[soort] ?? soort,
                    alle.juistheid.wijzigingen[wijziging].toLowerCase(),
                    datumInWoorden(op, taal),
                    ontvangenOp === null ? undefined : datumInWoorden(ontvangenOp, taal),
                  )}
                </li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
