// What must be seen before anything else in a weegdossier: sealed, merged, scheduled, and warnings that people weigh.
import { Link } from '@tanstack/react-router';
import type { WeegdossierVorm } from '../../../convenant/vormen/weegploeg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { paden } from '../../paden.ts';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export function Berichten({ dossier }: { readonly dossier: WeegdossierVorm }) {
  const t = useTeksten();
  const { samengevoegdMet, verzegeld, waarschuwingen, herkomst } = dossier;
  const { taal } = useTaal();
  const heropendOp = dossier.besluitOp === null ? dossier.heropendOp : null;
  if (samengevoegdMet === null && !verzegeld && heropendOp === null && herkomst === null && waarschuwingen.length === 0)
    return null;
  const nummer = samengevoegdMet?.nummer ?? t.weegdossier.verzegeldNummer;
  return (
    <div className="berichten">
      {samengevoegdMet === null ? null : (
        <Bericht soort="weet" titel={t.weegdossier.samengevoegd(nummer)}>
          <p>
            <Link {...paden.weegdossier(samengevoegdMet.id)}>{t.weegdossier.samengevoegdNaar(nummer)}</Link>
          </p>
        </Bericht>
      )}
      {heropendOp === null ? null : (
        <Bericht soort="weet" titel={t.weegdossier.heropend(datumInWoorden(heropendOp, taal))}>
          <p>
            {t.weegdossier.heropendUitleg} <Artikelchip artikel="13" lid="3" />
          </p>
        </Bericht>
      )}
      {herkomst === null ? null : (
        <Bericht
          soort="weet"
          titel={t.weegdossier.uitArchief(herkomst.nummer, datumInWoorden(herkomst.opgedragenOp, taal))}
        >
          <p className="vrijetekst">{herkomst.noodzaak}</p>
          <p>
            <Artikelchip artikel="13" lid="4" />
          </p>
        </Bericht>
      )}
      {verzegeld ? (
        <Bericht soort="zegel" titel={t.weegdossier.verzegeldDossier}>
          <p>
            {t.weegdossier.gegeven.verzegeldUitleg} <Artikelchip artikel="MB 1" lid="2" />
          </p>
        </Bericht>
      ) : null}
      {waarschuwingen.map((waarschuwing) => (
        <Bericht key={waarschuwing} soort="letop" titel={t.woorden.waarschuwingen[waarschuwing].titel}>
          <p>
            {t.woorden.waarschuwingen[waarschuwing].tekst}{' '}
            {waarschuwing === 'verblijf-buiten-nederland' ? (
              <Artikelchip artikel="3" lid="a-f" />
            ) : (
              <Artikelchip artikel="8" lid="3" />
            )}
          </p>
        </Bericht>
      ))}
    </div>
  );
}
