// Documents over HTTP: the words that an act answered become a file here, after its transaction, and go out as an attachment.
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { type Documentformaat, documentAntwoord } from '../convenant/vormen/document.ts';
import type { Klok } from '../platform/clock.ts';
import { DocumentFault } from '../platform/documents/document.ts';
import { odt } from '../platform/documents/odt.ts';
import { NoDocument, type PdfMaker } from '../platform/documents/pdf.ts';
import { documentsoorten } from './contract.ts';
import { problemen, stuurProbleem } from './problemen.ts';

export interface Documentmaker {
  readonly pdf: PdfMaker;
  readonly klok: Klok;
  /** The address of the start page, for files that refer to it. */
  readonly url: string;
}

type Antwoord = z.infer<typeof documentAntwoord>;

function maak(
  { pdf, klok }: Documentmaker,
  { formaat, document, bewaren }: Antwoord,
): Promise<Uint8Array> | Uint8Array {
  const soorten = {
    pdf: () => pdf.pdf(document, klok.nu(), bewaren === true ? 'a-2a' : 'ua-1'),
    odt: () => odt(document, klok.nu()),
  } satisfies Record<Documentformaat, () => unknown>;
  return soorten[formaat]();
}

/** Sends the answer of an act that makes a document as a file; the name of the file is what the act gave it. */
export async function stuurDocument(
  reply: FastifyReply,
  maker: Documentmaker,
  antwoord: unknown,
): Promise<FastifyReply> {
  const gelezen = documentAntwoord.parse(antwoord);
  const { formaat, bestandsnaam, document } = gelezen;
  try {
    const bestand = await maak(maker, gelezen);
    return reply
      .type(documentsoorten[formaat])
      .header('Content-Disposition', `attachment; filename="${bestandsnaam}.${formaat}"`)
      .header('Content-Language', document.language)
      .send(Buffer.from(bestand.buffer, bestand.byteOffset, bestand.byteLength));
  } catch (fout) {
    if (fout instanceof NoDocument) return stuurProbleem(reply, problemen.geenDocument());
    if (fout instanceof DocumentFault) return stuurProbleem(reply, problemen.documentTeGroot());
    throw fout;
  }
}
