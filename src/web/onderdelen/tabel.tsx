// A table that turns into stacked rows on a narrow screen without losing its meaning for a screen reader.
import type { ReactNode } from 'react';

interface Kolom<T> {
  readonly kop: string;
  readonly cel: (rij: T) => ReactNode;
  /** The column that names the row; one per table. */
  readonly rijkop?: boolean;
}

interface Tabeleigenschappen<T> {
  readonly titel: string;
  readonly kolommen: readonly Kolom<T>[];
  readonly rijen: readonly T[];
  readonly sleutel: (rij: T) => string;
}

// The roles repeat what the elements mean, because `display: block` on a narrow screen takes that meaning away.
export function Tabel<T>({ titel, kolommen, rijen, sleutel }: Tabeleigenschappen<T>) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: kept when CSS changes how it is displayed
    <table className="tabel" role="table">
      <caption className="alleen-lezer">{titel}</caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {kolommen.map((kolom) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={kolom.kop} role="columnheader" scope="col">
              {kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {rijen.map((rij) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={sleutel(rij)} role="row">
            {kolommen.map((kolom) =>
              kolom.rijkop === true ? (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <th key={kolom.kop} role="rowheader" scope="row">
                  {kolom.cel(rij)}
                </th>
              ) : (
                // biome-ignore lint/a11y/noRedundantRoles: see above
                <td key={kolom.kop} role="cell" data-kop={kolom.kop}>
                  {kolom.cel(rij)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
