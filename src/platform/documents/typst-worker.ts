// The thread in which Typst sets a document as PDF, so that the server answers others meanwhile. It keeps nothing.
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type DocumentModel, layoutWords, prepare } from './document.ts';
import { readFonts, signsOf } from './font.ts';
import type { PdfTask } from './pdf.ts';

const layout = readFileSync(new URL('./layout.typ', import.meta.url), 'utf8');
const fonts = readFonts();
const signs = signsOf(fonts[0] ?? Buffer.alloc(0));

// The folder holds no file that the layout asks for: everything comes from memory.
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs: fonts }] });

/** A sign that the letter lacks becomes a box: a document that is accessible cannot hold what cannot be read. */
const drawable = (text: string) =>
  Array.from(text.normalize('NFC'), (sign) => (sign === '\n' || signs.has(sign.codePointAt(0) ?? 0) ? sign : '□')).join(
    '',
  );

function paper(model: DocumentModel): string {
  const { region, ...words } = layoutWords[model.language];
  return JSON.stringify({ ...prepare(model, drawable), region, words });
}

/** Diagnostics may quote what somebody typed: only their kind leaves the thread. */
function pdf({ model, standard, seconds }: PdfTask): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: layout, inputs: { paper: paper(model) } });
  const result = compiled.result;
  if (result === null) throw new Error('Typst could not set the document');
  return compiler.pdf(result, { pdfStandard: standard, creationTimestamp: seconds });
}

parentPort?.on('message', (task: PdfTask) => {
  try {
    parentPort?.postMessage({ bytes: Uint8Array.from(pdf(task)) });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.name : 'unknown' });
  } finally {
    // Typst remembers what it set; the words of a document must not stay in memory.
    compiler.evictCache(0);
  }
});
