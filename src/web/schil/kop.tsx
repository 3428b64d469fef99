// The header: mark, main menu as far as the roles reach, language, who is signed in, signing out.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useRouterState } from '@tanstack/react-router';
import { Bell, Languages, LogOut, Menu, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { autorisatiesInzien } from '../../convenant/artikelen/autorisaties-inzien.ts';
import { casussenZoeken } from '../../convenant/artikelen/casussen-zoeken.ts';
import { casusvergaderingenInzien } from '../../convenant/artikelen/casusvergaderingen-inzien.ts';
import { verzoekenInzien } from '../../convenant/artikelen/verzoeken-inzien.ts';
import { weegdossiersZoeken } from '../../convenant/artikelen/weegdossiers-zoeken.ts';
import { weegvergaderingenInzien } from '../../convenant/artikelen/weegvergaderingen-inzien.ts';
import { werkvoorraadInzien } from '../../convenant/artikelen/werkvoorraad-inzien.ts';
import type { SessieVorm } from '../../http/contract.ts';
import { useApi } from '../api/omgeving.tsx';
import { berichtenvraag, sleutels } from '../api/vragen.ts';
import { useMeld } from '../onderdelen/melding.tsx';
import { paden } from '../paden.ts';
import type { Teksten } from '../teksten/nl.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { Beeldmerk } from './beeldmerk.tsx';
import { mag, rollenVan } from './sessie.tsx';

function Hoofdmenu({ sessie }: { readonly sessie: SessieVorm }) {
  const t = useTeksten().schil;
  const ingangen: readonly { readonly sleutel: string; readonly open: boolean; readonly link: ReactNode }[] = [
    {
      sleutel: 'werkvoorraad',
      open: mag(sessie, werkvoorraadInzien),
      link: (
        <Link {...paden.begin()} activeOptions={{ exact: true, includeSearch: false }}>
          {t.navigatie.werkvoorraad}
        </Link>
      ),
    },
    {
      sleutel: 'weegdossiers',
      open: mag(sessie, weegdossiersZoeken),
      link: <Link {...paden.weegdossiers()}>{t.navigatie.weegdossiers}</Link>,
    },
    {
      // The core parties find it in the dossier and in their worklist.
      sleutel: 'informatieplichten',
      open: rollenVan(sessie).includes('functionaris-gegevensbescherming'),
      link: <Link {...paden.informatieplichten()}>{t.navigatie.informatieplichten}</Link>,
    },
    {
      // The others find it beside the dossiers and in their worklist.
      sleutel: 'vernietiging',
      open: rollenVan(sessie).includes('functionaris-gegevensbescherming'),
      link: <Link {...paden.vernietiging()}>{t.navigatie.vernietiging}</Link>,
    },
    {
      sleutel: 'casussen',
      open: mag(sessie, casussenZoeken),
      link: <Link {...paden.casussen()}>{t.navigatie.casussen}</Link>,
    },
    {
      sleutel: 'vergaderingen',
      open: mag(sessie, weegvergaderingenInzien) || mag(sessie, casusvergaderingenInzien),
      link: <Link {...paden.vergaderingen()}>{t.navigatie.vergaderingen}</Link>,
    },
    {
      sleutel: 'plannen',
      open: rollenVan(sessie).includes('externe-casuspartner'),
      link: <Link {...paden.plannen()}>{t.navigatie.plannen}</Link>,
    },
    {
      sleutel: 'verzoeken',
      open: mag(sessie, verzoekenInzien),
      link: <Link {...paden.verzoeken()}>{t.navigatie.verzoeken}</Link>,
    },
    {
      sleutel: 'samenwerkingsverband',
      open: true,
      link: <Link {...paden.samenwerkingsverband()}>{t.navigatie.samenwerkingsverband}</Link>,
    },
    {
      sleutel: 'autorisaties',
      open: mag(sessie, autorisatiesInzien),
      link: (
        <Link {...paden.autorisaties()} activeOptions={{ includeSearch: false }}>
          {t.navigatie.autorisaties}
        </Link>
      ),
    },
  ];
  return (
    <nav aria-label={t.hoofdmenu}>
      <ul className="hoofdmenu">
        {ingangen
          .filter(({ open }) => open)
          .map(({ sleutel, link }) => (
            <li key={sleutel}>{link}</li>
          ))}
      </ul>
    </nav>
  );
}

/** The way to one's notices, with how many are unread; a sign only, as the header has no room for one more word. */
function Berichtenknop() {
  const t = useTeksten().berichten;
  const { data } = useQuery(berichtenvraag(useApi()));
  const cache = useQueryClient();
  const router = useRouter();
  // Others make notices: who goes to another page hears of them.
  useEffect(
    () =>
      router.subscribe('onResolved', () => {
        void cache.refetchQueries({ queryKey: sleutels.berichten, stale: true });
      }),
    [router, cache],
  );
  const ongelezen = data?.ongelezen ?? 0;
  return (
    <Link {...paden.berichten()} className="kopknop" aria-label={t.knop(ongelezen)}>
      <Bell className="icoon" aria-hidden />
      {ongelezen === 0 ? null : <span className="koptelling getal">{ongelezen}</span>}
    </Link>
  );
}

function Taalknop() {
  const t = useTeksten().schil;
  const { taal, kies } = useTaal();
  const ander = taal === 'nl' ? 'en' : 'nl';
  return (
    <button type="button" className="kopknop" lang={ander} onClick={() => kies(ander)}>
      <Languages className="icoon" aria-hidden />
      {t.anderetaal}
    </button>
  );
}

function Afmeldknop() {
  const t = useTeksten().schil;
  const api = useApi();
  const meld = useMeld();
  const afmelden = async () => {
    try {
      await api.afmelden();
    } catch {
      meld(t.afmeldenMislukt);
      return;
    }
    // A full load, so that nothing that was read stays in memory.
    window.location.assign('/');
  };
  return (
    <button type="button" className="kopknop" onClick={() => void afmelden()}>
      <LogOut className="icoon" aria-hidden />
      {t.afmelden}
    </button>
  );
}

/** For whom somebody acts, in as few words as will do in a header. */
function namens({ partij, organisatie, functie }: SessieVorm, t: Teksten): string {
  return partij === null ? (organisatie ?? functie) : t.woorden.partijen[partij];
}

export function Kop({ sessie, metMenu }: { readonly sessie: SessieVorm | null; readonly metMenu: boolean }) {
  const t = useTeksten();
  const [open, zetOpen] = useState(false);
  const pad = useRouterState({ select: (stand) => stand.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => zetOpen(false), [pad]);
  return (
    <header className="kop">
      <div className="kop-binnen">
        <Link {...paden.begin()} className="merk">
          <Beeldmerk />
          {t.schil.naam}
        </Link>
        <button
          type="button"
          className="kopknop menuknop"
          aria-expanded={open}
          aria-controls="kopmenu"
          onClick={() => zetOpen(!open)}
        >
          {open ? <X className="icoon" aria-hidden /> : <Menu className="icoon" aria-hidden />}
          {t.schil.menu}
        </button>
        <div className="kopmenu" id="kopmenu" data-open={open ? 'ja' : 'nee'}>
          {sessie !== null && metMenu ? <Hoofdmenu sessie={sessie} /> : <span />}
          <div className="gebruiker">
            {sessie === null ? null : (
              <p className="gebruiker-naam">
                {sessie.naam}
                <span className="hoofdletter">{namens(sessie, t)}</span>
              </p>
            )}
            {sessie !== null && metMenu ? <Berichtenknop /> : null}
            <Taalknop />
            {sessie === null ? null : <Afmeldknop />}
          </div>
        </div>
      </div>
    </header>
  );
}
