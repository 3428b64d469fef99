// Buttons that fetch a file and give it to the reader; nothing of it stays in the browser.
import { CalendarPlus, FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Documentformaat, Documenttaal } from '../../convenant/vormen/document.ts';
import { documentformaten } from '../../convenant/vormen/document.ts';
import type { Bestand } from '../api/api.ts';
import { type Misser, misserVan } from '../api/fouten.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Bericht } from './bericht.tsx';
import { useMeld } from './melding.tsx';
import { useMisserwoorden } from './staat.tsx';

/** Hands a file over to the browser's own way of saving; the address of it lives for this moment only. */
function bewaar({ naam, inhoud }: Bestand): void {
  const adres = URL.createObjectURL(inhoud);
  const schakel = document.createElement('a');
  schakel.href = adres;
  schakel.download = naam;
  schakel.click();
  setTimeout(() => URL.revokeObjectURL(adres), 1000);
}

/** Fetches one file at a time, and says which. */
function useBestand<K extends string>() {
  const t = useTeksten().document;
  const meld = useMeld();
  const [bezig, zetBezig] = useState<K | undefined>(undefined);
  const [misser, zetMisser] = useState<Misser | undefined>(undefined);
  const neem = async (welk: K, haal: () => Promise<Bestand>) => {
    if (bezig !== undefined) return;
    zetBezig(welk);
    zetMisser(undefined);
    try {
      const bestand = await haal();
      bewaar(bestand);
      meld(t.klaar(bestand.naam));
    } catch (fout) {
      zetMisser(misserVan(fout));
    } finally {
      zetBezig(undefined);
    }
  };
  return { bezig, misser, neem };
}

function Misserbericht({ misser }: { readonly misser: Misser | undefined }) {
  const woorden = useMisserwoorden();
  if (misser === undefined) return null;
  return (
    <div role="alert">
      <Bericht soort="fout" niveau={3} titel={woorden(misser).titel}>
        <p>{woorden(misser).uitleg}</p>
      </Bericht>
    </div>
  );
}

interface Documentknopeigenschappen {
  readonly haal: (keuze: { readonly taal: Documenttaal; readonly formaat: Documentformaat }) => Promise<Bestand>;
  /** What the document is, such as 'versie 2', to tell the buttons of several apart. */
  readonly wat: string;
  readonly uitleg: string;
  /** The kinds of file that there are; all of them when left out. */
  readonly formaten?: readonly Documentformaat[];
}

export function Documentknoppen({ haal, wat, uitleg, formaten = documentformaten }: Documentknopeigenschappen) {
  const t = useTeksten().document;
  const { taal } = useTaal();
  const { bezig, misser, neem } = useBestand<Documentformaat>();
  return (
    <div className="deel">
      <div className="knoppen">
        {formaten.map((formaat) => (
          <button
            key={formaat}
            type="button"
            className="knop knop-klein"
            aria-disabled={bezig === undefined ? undefined : true}
            onClick={() => void neem(formaat, () => haal({ taal, formaat }))}
          >
            <FileDown className="icoon" aria-hidden />
            {bezig === formaat ? t.bezig : t.als[formaat](wat)}
          </button>
        ))}
      </div>
      <p className="zacht klein">{uitleg}</p>
      <Misserbericht misser={misser} />
    </div>
  );
}

/** One button for a file that a calendar takes in. */
export function Agendaknop({ haal }: { readonly haal: (keuze: { readonly taal: Documenttaal }) => Promise<Bestand> }) {
  const t = useTeksten().document;
  const { taal } = useTaal();
  const { bezig, misser, neem } = useBestand<'agenda'>();
  return (
    <div className="deel">
      <p>
        <button
          type="button"
          className="knop knop-klein"
          aria-disabled={bezig === undefined ? undefined : true}
          onClick={() => void neem('agenda', () => haal({ taal }))}
        >
          <CalendarPlus className="icoon" aria-hidden />
          {t.agenda}
        </button>
      </p>
      <p className="zacht klein">{t.agendaUitleg}</p>
      <Misserbericht misser={misser} />
    </div>
  );
}
