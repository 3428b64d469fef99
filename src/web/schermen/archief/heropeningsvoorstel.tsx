// One proposal to reopen an archived dossier: why, for which aims, what goes along, and every vote.
import type { ArchiefdossierVorm, HeropeningVorm } from '../../../convenant/vormen/archief.ts';
import { Voorstellabel } from '../../onderdelen/label.tsx';
import { Stemlijst } from '../../onderdelen/stemlijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

/** What an item says in a few words, to choose by. */
export function useStuknaam(dossier: ArchiefdossierVorm): (id: string) => string {
  const t = useTeksten();
  return (id) => {
    const stuk = dossier.stukken.find((elk) => elk.id === id);
    if (stuk === undefined) return t.archief.heropening.onbekend;
    const velden = stuk.soort === 'naw' ? ['voornaam', 'achternaam'] : ['gedraging'];
    const woorden = velden.flatMap((veld) => stuk.regels.find(({ naam }) => naam === veld)?.waarde ?? []).join(' ');
    const soort = Object.entries(t.woorden.soorten).find(([naam]) => naam === stuk.soort)?.[1] ?? '';
    return `${soort}: ${woorden}`;
  };
}

export function Heropeningsvoorstel({
  dossier,
  voorstel,
}: {
  readonly dossier: ArchiefdossierVorm;
  readonly voorstel: HeropeningVorm;
}) {
  const t = useTeksten();
  const h = t.archief.heropening;
  const { taal } = useTaal();
  const naam = useStuknaam(dossier);
  const { inhoud, stand, nummer } = voorstel;
  return (
    <article className="gegeven">
      <div className="gegevenkop">
        <h3>{h.voorstelVan(datumInWoorden(voorstel.ingediendOp, taal))}</h3>
        <Voorstellabel stand={stand} />
      </div>
      <p className="zacht klein">{t.woorden.partijenMet[voorstel.ingediendDoor.soort]}</p>
      <p>
        <strong>{h.noodzaak}</strong>
      </p>
      <p className="vrijetekst">{inhoud.noodzaak}</p>
      <p>
        <strong>{h.doelen}</strong>
      </p>
      <ul className="opsomming">
        {inhoud.doelen.map((doel) => (
          <li key={doel}>{t.woorden.plandoelen[doel]}</li>
        ))}
      </ul>
      <p>
        <strong>{h.gaatMee}</strong>
      </p>
      <ul className="opsomming">
        {inhoud.selectie.map(({ stuk, reden }) => (
          <li key={stuk} className="vrijetekst">
            {naam(stuk)} ({reden})
          </li>
        ))}
      </ul>
      {stand === 'aangenomen' ? <p>{nummer === null ? h.onderweg : h.geworden(nummer)}</p> : null}
      <Stemlijst
        vereist={voorstel.vereist}
        stemmen={voorstel.stemmen}
        open={stand === 'open'}
        label={h.stemmenVan(datumInWoorden(voorstel.ingediendOp, taal))}
      />
    </article>
  );
}
