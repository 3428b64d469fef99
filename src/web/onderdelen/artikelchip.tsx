// The small article chip: shows where it is written, and opens what it says in plain words.
import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Popover } from 'react-aria-components/Popover';
import { artikeltekst } from '../../convenant/artikelteksten.ts';
import { type Tweetalig, useTaal } from '../teksten/taal.tsx';
import { type Artikelplaats, artikelnaam, plaatsVanClausule } from './artikel.ts';

interface Chipeigenschappen {
  readonly naam: string;
  readonly uitleg: string;
}

function Chip({ naam, uitleg }: Chipeigenschappen) {
  return (
    <DialogTrigger>
      <Button className="chip">{naam}</Button>
      <Popover className="uitleg" placement="bottom start" offset={6}>
        <Dialog className="dialoog">
          <Heading slot="title" level={2}>
            {naam}
          </Heading>
          <p>{uitleg}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Chip of an article and paragraph of the covenant or the authorisation decree. */
export function Artikelchip({ artikel, lid }: Artikelplaats) {
  const { taal } = useTaal();
  return <Chip naam={artikelnaam({ artikel, lid }, taal)} uitleg={artikeltekst(artikel, lid)[taal]} />;
}

/** Chip of a row of the obligations table, such as `13.3`. */
export function Clausulechip({ clausule }: { readonly clausule: string }) {
  return <Artikelchip {...plaatsVanClausule(clausule)} />;
}

/** Chip of something that is no article of the covenant, such as a legal ground, with its own words. */
export function Uitlegchip({ naam, uitleg }: { readonly naam: string; readonly uitleg: Tweetalig | string }) {
  const { taal } = useTaal();
  return <Chip naam={naam} uitleg={typeof uitleg === 'string' ? uitleg : uitleg[taal]} />;
}
