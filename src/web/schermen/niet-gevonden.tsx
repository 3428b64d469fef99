// An address that leads nowhere, and a screen that broke: both say what to do next.
import { Link } from '@tanstack/react-router';
import { Pagina } from '../onderdelen/pagina.tsx';
import { Mislukt } from '../onderdelen/staat.tsx';
import { paden } from '../paden.ts';
import { useTeksten } from '../teksten/taal.tsx';

export function NietGevonden() {
  const t = useTeksten().toestand;
  return (
    <Pagina titel={t.nietGevonden} inleiding={t.nietGevondenUitleg}>
      <Link {...paden.begin()} className="knop">
        {t.naarBegin}
      </Link>
    </Pagina>
  );
}

export function Gebroken({ error, reset }: { readonly error: unknown; readonly reset: () => void }) {
  return (
    <main className="inhoud inhoud-smal">
      <Mislukt fout={error} opnieuw={reset} />
    </main>
  );
}
