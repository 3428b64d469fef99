// A letter as it reads, without its lay-out; its headings are no headings of the page.
import type { BriefVorm } from '../../../convenant/vormen/informeren.ts';

function Deel({ deel }: { readonly deel: BriefVorm['delen'][number] }) {
  switch (deel.soort) {
    case 'kop':
      return (
        <p>
          <strong>{deel.tekst}</strong>
        </p>
      );
    case 'alinea':
      return <p className="vrijetekst">{deel.tekst}</p>;
    case 'lijst':
      return (
        <ul className="opsomming">
          {deel.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      );
  }
}

const Delen = ({ delen }: Pick<BriefVorm, 'delen'>) =>
  delen.map((deel) => <Deel key={JSON.stringify(deel)} deel={deel} />);

/** The body of a letter, in the language in which it goes. */
export function Briefdelen({ delen }: Pick<BriefVorm, 'delen'>) {
  return (
    <div className="bijlage kolom" lang="nl">
      <Delen delen={delen} />
    </div>
  );
}

export function Brieftekst({ brief }: { readonly brief: BriefVorm }) {
  return (
    <div className="bijlage kolom" lang="nl">
      <p className="vrijetekst">{brief.geadresseerde.join('\n')}</p>
      <Delen delen={brief.delen} />
      <p className="vrijetekst">{brief.slot.join('\n')}</p>
    </div>
  );
}
