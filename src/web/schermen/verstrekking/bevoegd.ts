// Who may see the disclosures over all cases, by the same rule as the server weighs.
import { verstrekkingenInzien } from '../../../convenant/artikelen/verstrekkingen-inzien.ts';
import { weeg } from '../../../convenant/besluit.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { mag, optredenVan } from '../../schil/sessie.tsx';

export function magOverzicht(sessie: SessieVorm): boolean {
  const vraag = { vandaag: sessie.vandaag, optreden: optredenVan(sessie), perCasus: false };
  return (
    mag(sessie, verstrekkingenInzien) &&
    weeg(verstrekkingenInzien.artikel, verstrekkingenInzien.vooraf, vraag).length === 0
  );
}
