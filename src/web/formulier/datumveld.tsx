// A date, typed day by month by year in the order of the language, whatever the browser's own language is; and a month.
import { getLocalTimeZone, today } from '@internationalized/date';
import { useCallback, useMemo, useRef, useState } from 'react';
import { DateField, DateInput, DateSegment } from 'react-aria-components/DateField';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Label } from 'react-aria-components/Label';
import { datumInWoorden } from '../teksten/datum.ts';
import { useTaal, useTeksten } from '../teksten/taal.tsx';
import { useVeld, veldId } from './context.tsx';
import { zin } from './fouten.ts';
import { alsGetypt, typfoutVan } from './typdag.ts';
import { beschrijving, HintEnFout, Labeltekst, type Veldeigenschappen } from './veldschil.tsx';

interface Datumeigenschappen extends Veldeigenschappen {
  /** ISO day, or empty. */
  readonly waarde: string;
  readonly opWijziging: (waarde: string) => void;
}

export function Datumveld({ veld, label, hint, optioneel, waarde, opWijziging }: Datumeigenschappen) {
  const t = useTeksten().formulier.fout;
  const { taal } = useTaal();
  const vak = useRef<HTMLDivElement>(null);
  // What is typed and is no day: the form has no value then, and the field keeps it until somebody mends it.
  const [mistypt, zetMistypt] = useState('');
  const [verlaten, zetVerlaten] = useState(false);
  const [begin] = useState(() => alsGetypt(today(getLocalTimeZone()).toString()));
  const getypt = waarde === '' ? mistypt : waarde;
  const getoond = useMemo(() => (getypt === '' ? null : alsGetypt(getypt)), [getypt]);
  const misverstand = useCallback(() => {
    const typfout = getypt === '' ? undefined : typfoutVan(getypt);
    if (typfout === undefined) return undefined;
    return typfout.soort === 'jaar' ? t.jaartal : t.laatsteDag(datumInWoorden(typfout.laatste, taal));
  }, [getypt, t, taal]);
  // A date that is filled in by half has no value yet; the form must not take it for empty.
  const controle = useCallback(() => {
    const delen = [...(vak.current?.querySelectorAll('[role="spinbutton"]') ?? [])];
    const leeg = delen.filter((deel) => deel.hasAttribute('data-placeholder')).length;
    return leeg > 0 && leeg < delen.length ? t.datum : misverstand();
  }, [misverstand, t]);
  const gemeld = useVeld(veld, label, controle);
  const misTekst = verlaten ? misverstand() : undefined;
  const fout = gemeld ?? (misTekst === undefined ? undefined : zin(undefined, misTekst));
  return (
    <I18nProvider locale={taal === 'nl' ? 'nl-NL' : 'en-GB'}>
      <DateField
        className="veld"
        id={veldId(veld)}
        ref={vak}
        granularity="day"
        shouldForceLeadingZeros
        validationBehavior="aria"
        isInvalid={fout !== undefined}
        aria-describedby={beschrijving(veld, hint, fout) ?? ''}
        placeholderValue={begin}
        value={getoond}
        onChange={(dag) => {
          const nu = dag?.toString() ?? '';
          const mis = nu !== '' && typfoutVan(nu) !== undefined;
          zetMistypt(mis ? nu : '');
          opWijziging(mis ? '' : nu);
        }}
        onFocusChange={(binnen) => zetVerlaten(!binnen)}
      >
        <Label className="veldlabel">
          <Labeltekst label={label} optioneel={optioneel} />
        </Label>
        <HintEnFout veld={veld} hint={hint} fout={fout} />
        <DateInput className="invoer datumveld">{(deel) => <DateSegment segment={deel} />}</DateInput>
      </DateField>
    </I18nProvider>
  );
}

/** A month and a year, as `jjjj-mm`; empty until both are there. */
export function Maandveld({ veld, label, waarde, opWijziging }: Datumeigenschappen) {
  const t = useTeksten().formulier;
  const fout = useVeld(veld, label);
  const [jaar = '', maand = ''] = waarde.split('-');
  return (
    <fieldset className="veld" id={veldId(veld)} aria-describedby={beschrijving(veld, undefined, fout)}>
      <legend>{label}</legend>
      <HintEnFout veld={veld} hint={undefined} fout={fout} />
      <div className="velden">
        <div className="veld">
          <label htmlFor={`${veldId(veld)}-maand`}>{t.maand}</label>
          <select
            id={`${veldId(veld)}-maand`}
            className="invoer"
            value={maand}
            onChange={(gebeurtenis) => opWijziging(`${jaar}-${gebeurtenis.target.value}`)}
          >
            <option value="" disabled>
              {t.kies}
            </option>
            {t.maanden.map((naam, plaats) => (
              <option key={naam} value={String(plaats + 1).padStart(2, '0')}>
                {naam}
              </option>
            ))}
          </select>
        </div>
        <div className="veld">
          <label htmlFor={`${veldId(veld)}-jaar`}>{t.jaar}</label>
          <input
            id={`${veldId(veld)}-jaar`}
            className="invoer invoer-smal"
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={jaar}
            onChange={(gebeurtenis) => opWijziging(`${gebeurtenis.target.value.replace(/\D/g, '')}-${maand}`)}
          />
        </div>
      </div>
    </fieldset>
  );
}
