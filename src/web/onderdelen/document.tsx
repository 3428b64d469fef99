// A document as it went, without its lay-out: its headings are no headings of the page.
import type { Documentinhoud } from '../../convenant/vormen/document.ts';

function Blok({ blok }: { readonly blok: Documentinhoud['blocks'][number] }) {
  switch (blok.kind) {
    case 'heading':
      return (
        <p>
          <strong>{blok.text}</strong>
        </p>
      );
    case 'paragraph':
      return <p className="vrijetekst">{blok.text}</p>;
    case 'notice':
      return (
        <p className="vrijetekst">
          <strong>{blok.heading}</strong> {blok.text}
        </p>
      );
    case 'list':
      return (
        <ul className="opsomming">
          {blok.items.map((een) => (
            <li key={een}>{een}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <ul className="opsomming">
          {blok.items.map(([naam, waarde]) => (
            <li key={naam} className="vrijetekst">
              {naam}: {waarde}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <ul className="opsomming">
          {blok.rows.map((rij) => (
            <li key={rij.join(' ')}>{rij.join(', ')}</li>
          ))}
        </ul>
      );
  }
}

export function Documenttekst({ document }: { readonly document: Documentinhoud }) {
  return (
    <div className="bijlage kolom" lang={document.language}>
      <p className="vrijetekst">{(document.address ?? []).join('\n')}</p>
      {document.blocks.map((blok) => (
        <Blok key={JSON.stringify(blok)} blok={blok} />
      ))}
      <p className="vrijetekst">{(document.closing ?? []).join('\n')}</p>
    </div>
  );
}
