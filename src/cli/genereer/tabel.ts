// Markdown tables and pages, for the documents that are built from code.

/** One page: a note that it is built, a title, and parts with an empty line between them. */
export function pagina(titel: string, ...delen: readonly string[]): string {
  return `${['<!-- Gebouwd met `npm run genereer`; niet met de hand wijzigen. -->', `# ${titel}`, ...delen].join('\n\n')}\n`;
}

/** A table with a heading row; bars and line ends in cells are made harmless. */
export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]) =>
    `| ${cellen.map((cel) => cel.replace(/\|/g, '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [rij(koppen), `|${koppen.map(() => '---').join('|')}|`, ...rijen.map(rij)].join('\n');
}
