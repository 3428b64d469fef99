// The facts that the rules of informing weigh, from what the screen has read.
import type { Informatiefeiten } from '../../../convenant/informatieplicht.ts';
import type { InformatieplichtVorm } from '../../../convenant/vormen/informeren.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { optredenVan } from '../../schil/sessie.tsx';

export function informatiefeitenVan(plicht: InformatieplichtVorm, sessie: SessieVorm): Informatiefeiten {
  const { uitstel } = plicht;
  const oordelen = plicht.oordelen.filter(({ telt, achterhaaldOp }) => telt || achterhaaldOp !== null);
  const stappen = [...oordelen, ...plicht.besluiten.filter(({ soort }) => soort !== 'geinformeerd')];
  const laatsteStapOp = stappen
    .map(({ op }) => op)
    .sort()
    .at(-1);
  return {
    vandaag: sessie.vandaag,
    optreden: optredenVan(sessie),
    stand: plicht.stand,
    ...(plicht.gearchiveerd ? { gearchiveerd: true } : {}),
    ...(plicht.opgemaakt.length > 0 ? { briefOpgemaakt: true } : {}),
    oordelen: oordelen.map(({ partij, beletsel, gronden, achterhaaldOp }) => ({
      ...{ partij, beletsel, gronden },
      ...(achterhaaldOp === null ? {} : { achterhaaldOp }),
    })),
    ...(plicht.uitkomstOp === null ? {} : { uitkomstOp: plicht.uitkomstOp }),
    ...(plicht.geinformeerdOp === null ? {} : { geinformeerdOp: plicht.geinformeerdOp }),
    ...(laatsteStapOp === undefined ? {} : { laatsteStapOp }),
    ...(uitstel === null
      ? {}
      : {
          uitstel: {
            sinds: uitstel.sinds,
            herbeoordelenOp: uitstel.herbeoordelenOp,
            ...(uitstel.nieuwFeitOp === null ? {} : { nieuwFeitOp: uitstel.nieuwFeitOp }),
          },
        }),
  };
}
