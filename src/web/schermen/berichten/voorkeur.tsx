// How I hear of notices outside the system: when, and in which language.
import { useQueryClient } from '@tanstack/react-query';
import { type BerichtvoorkeurVorm, mailkeuzes, mailtalen } from '../../../convenant/vormen/berichten.ts';
import { sleutels } from '../../api/vragen.ts';
import { Formulier } from '../../formulier/formulier.tsx';
import { useFormulier } from '../../formulier/gebruik.ts';
import { Rondjes } from '../../formulier/keuzeveld.tsx';
import { Kaart } from '../../onderdelen/kaart.tsx';
import { useMeld } from '../../onderdelen/melding.tsx';
import { useTeksten } from '../../teksten/taal.tsx';

function Voorkeurformulier({ voorkeur }: { readonly voorkeur: BerichtvoorkeurVorm }) {
  const t = useTeksten().berichten.voorkeur;
  const meld = useMeld();
  const cache = useQueryClient();
  const formulier = useFormulier({
    handeling: 'berichtvoorkeur-instellen',
    begin: voorkeur,
    invoer: (w) => w,
    klaar: () => {
      meld(t.opgeslagen);
      void cache.invalidateQueries({ queryKey: sleutels.berichten });
    },
  });
  return (
    <Formulier stand={formulier} handeling="berichtvoorkeur-instellen">
      <Rondjes
        veld="mail"
        label={t.mail}
        opties={mailkeuzes.map((waarde) => ({ waarde, tekst: t.keuzes[waarde] }))}
        waarde={formulier.w.mail}
        opWijziging={(mail) => formulier.zet('mail', mail)}
      />
      <Rondjes
        veld="taal"
        label={t.taal}
        opties={mailtalen.map((waarde) => ({ waarde, tekst: t.talen[waarde] }))}
        waarde={formulier.w.taal}
        opWijziging={(taal) => formulier.zet('taal', taal)}
      />
    </Formulier>
  );
}

export function Voorkeur({ voorkeur }: { readonly voorkeur: BerichtvoorkeurVorm }) {
  const t = useTeksten().berichten.voorkeur;
  return (
    <Kaart titel={t.titel}>
      <p className="zacht">{t.uitleg}</p>
      {/* A form begins with what was saved, and begins again when that changed. */}
      <Voorkeurformulier key={`${voorkeur.mail} ${voorkeur.taal}`} voorkeur={voorkeur} />
    </Kaart>
  );
}
