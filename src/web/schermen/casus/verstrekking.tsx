// What makes an item a provision: its phase, what it rests on, who received it, and how a sealed one was released.
import type { Casusgegeven, CasusVorm } from '../../../convenant/vormen/casusoverleg.ts';
import { Artikelchip } from '../../onderdelen/artikelchip.tsx';
import { Gegevenslijst } from '../../onderdelen/lijst.tsx';
import { datumInWoorden } from '../../teksten/datum.ts';
import { useTaal, useTeksten } from '../../teksten/taal.tsx';

export function Verstrekkingblok({
  verstrekking,
}: {
  readonly verstrekking: NonNullable<Casusgegeven['verstrekking']>;
}) {
  const t = useTeksten();
  const v = t.dossierwerk.verstrekken;
  const s = t.weegdossier.signaal;
  const { taal } = useTaal();
  const { onderbouwing, reclasseringsdoel, ontvangers } = verstrekking;
  return (
    <div className="bijlage">
      <h4>
        {v.titel} <Artikelchip artikel="9" lid="2" />
      </h4>
      <Gegevenslijst
        klein
        regels={[
          { naam: v.fase, waarde: v.fasen[verstrekking.fase] },
          { naam: s.noodzaak, waarde: onderbouwing.noodzaak },
          { naam: s.belang, waarde: onderbouwing.belang },
          { naam: s.doel, waarde: onderbouwing.doel },
          { naam: s.taak, waarde: onderbouwing.taak },
          {
            naam: v.reclasseringsdoel,
            waarde: reclasseringsdoel === undefined ? undefined : v.reclasseringsdoelen[reclasseringsdoel],
          },
          {
            naam: v.ontvangers,
            waarde:
              ontvangers.length === 0
                ? v.geenOntvangers
                : ontvangers.map(({ naam, op }) => v.ontvanger(naam, datumInWoorden(op, taal))).join(', '),
          },
        ]}
      />
    </div>
  );
}

export function Vrijgaveblok({ vrijgave }: { readonly vrijgave: CasusVorm['vrijgaven'][number] }) {
  const t = useTeksten();
  const s = t.weegdossier.signaal.vrijgave;
  const { taal } = useTaal();
  return (
    <div className="bijlage">
      <h4>
        {t.dossierwerk.verstrekken.vrijgave(datumInWoorden(vrijgave.vrijgegevenOp, taal))}{' '}
        <Artikelchip artikel="MB 2" lid="c" />
      </h4>
      <Gegevenslijst
        klein
        regels={[
          { naam: s.door, waarde: vrijgave.vrijgegevenDoor },
          { naam: s.doelen, waarde: vrijgave.doelen.map((doel) => t.woorden.machtigingsdoelen[doel]).join('; ') },
          { naam: s.noodzaak, waarde: vrijgave.noodzaak },
          { naam: s.beveiligingsplan, waarde: vrijgave.beveiligingsplan },
        ]}
      />
    </div>
  );
}
