// The footer: which partnership, which day, and in the demo that everything is fictional.
import type { SessieVorm } from '../../http/contract.ts';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';

export function Voet({ sessie }: { readonly sessie: SessieVorm | null }) {
  const t = useTeksten().schil;
  const { taal } = useTaal();
  if (sessie === null) return null;
  return (
    <footer className="voet">
      <p>
        <span>{sessie.samenwerkingsverband}</span>
        {sessie.demo ? <span>{t.demo}</span> : null}
        <span>{t.vandaag(datumInWoorden(sessie.vandaag, taal))}</span>
      </p>
    </footer>
  );
}
