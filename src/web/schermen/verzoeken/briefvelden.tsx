// To whom the letter of an answer goes, and who can be asked about it; the same for every answer.
import { heeftPostadres } from '../../../convenant/contactpunt.ts';
import { gevuld } from '../../../convenant/feiten.ts';
import type { VerzoekVorm } from '../../../convenant/vormen/verzoeken.ts';
import type { SessieVorm } from '../../../http/contract.ts';
import { Tekstveld, Tekstvlak } from '../../formulier/tekstveld.tsx';
import { Bericht } from '../../onderdelen/bericht.tsx';
import { useSessie } from '../../schil/sessie.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

export interface Briefwaarden {
  readonly naam: string;
  readonly adres: string;
  readonly contact: string;
}

/** Whoever asked gets the answer; the contact point of the partnership is where he turns to. */
export const briefBegin = ({ inhoud }: VerzoekVorm, { contactpunt }: SessieVorm): Briefwaarden => ({
  naam: inhoud.verzoeker.naam,
  adres: inhoud.verzoeker.contact,
  contact: contactpunt ?? '',
});

/** Who can be asked about the answer, and where an objection goes; it stands in the letter. */
export function Contactveld({
  waarde,
  opWijziging,
}: {
  readonly waarde: string;
  readonly opWijziging: (waarde: string) => void;
}) {
  const t = useTeksten().verzoeken.velden;
  const { contactpunt } = useSessie();
  return (
    <>
      <Tekstveld
        veld="contact"
        label={t.contactpunt}
        hint={contactpunt === null ? `${t.contactpuntHint} ${t.geenContactpunt}` : t.contactpuntHint}
        max={300}
        waarde={waarde}
        opWijziging={opWijziging}
      />
      {gevuld(waarde) && !heeftPostadres(waarde) ? (
        <Bericht soort="letop">
          <p>{t.zonderPostadres}</p>
        </Bericht>
      ) : null}
    </>
  );
}

export function Briefvelden({
  w,
  zet,
}: {
  readonly w: Briefwaarden;
  readonly zet: (veld: keyof Briefwaarden, waarde: string) => void;
}) {
  const t = useTeksten().verzoeken.velden;
  return (
    <>
      <Tekstveld veld="naam" label={t.aanNaam} max={200} waarde={w.naam} opWijziging={(naam) => zet('naam', naam)} />
      <Tekstvlak
        veld="adres"
        label={t.aanAdres}
        kort
        max={500}
        waarde={w.adres}
        opWijziging={(adres) => zet('adres', adres)}
      />
      <Contactveld waarde={w.contact} opWijziging={(contact) => zet('contact', contact)} />
    </>
  );
}
