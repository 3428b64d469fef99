// Not signed in: what this is, and one way in.
import { LogIn } from 'lucide-react';
import { Pagina } from '../onderdelen/pagina.tsx';
import { useTeksten } from '../teksten/taal.tsx';

export function Aanmelden() {
  const t = useTeksten().schil.aanmelden;
  return (
    <Pagina titel={t.titel}>
      <div className="kaart">
        <p>{t.inleiding}</p>
        <a className="knop knop-hoofd" href="/aanmelden">
          <LogIn className="icoon" aria-hidden />
          {t.knop}
        </a>
        <p className="zacht klein">{t.uitleg}</p>
      </div>
    </Pagina>
  );
}
