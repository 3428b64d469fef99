// Documents as PDF: a queue before the one thread that sets them, bounded in length and time, nothing on disk.
import { Worker } from 'node:worker_threads';
import type { Temporal } from 'temporal-polyfill';
import { type DocumentModel, prepare } from './document.ts';

/** For reading (PDF/UA-1), or for keeping (PDF/A-2a); both are tagged. One file can be only one of them. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** What the thread is asked. */
export interface PdfTask {
  readonly model: DocumentModel;
  readonly standard: PdfStandard;
  /** Moment of making, in seconds since 1970. */
  readonly seconds: number;
}

/** No document now: too many wait, the maker was closed, or Typst could not set it or not in time. */
export class NoDocument extends Error {}

export interface PdfMaker {
  /**
   * The document as PDF. The same model, moment and standard give the same bytes. Throws DocumentFault when the model is
   * too large or crooked, NoDocument when it cannot be made now.
   */
  pdf(model: DocumentModel, moment: Temporal.Instant, standard?: PdfStandard): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** How many may wait at once, and how long one may take: the largest document takes some seconds. */
const limits = { waiting: 20, milliseconds: 60_000 };

interface Waiting {
  readonly task: PdfTask;
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (reason: Error) => void;
}

function bytesOf(answer: unknown): Uint8Array | undefined {
  if (typeof answer !== 'object' || answer === null || !('bytes' in answer)) return undefined;
  return answer.bytes instanceof Uint8Array ? answer.bytes : undefined;
}

/** A maker of PDFs. Its thread starts with the first document and does not keep the process alive. */
export function openPdfMaker(): PdfMaker {
  const queue: Waiting[] = [];
  let thread: Worker | undefined;
  let busy: { readonly job: Waiting; readonly alarm: NodeJS.Timeout } | undefined;
  let closed = false;

  function finish(bytes: Uint8Array | undefined, why: string): void {
    const ended = busy;
    busy = undefined;
    if (ended !== undefined) {
      clearTimeout(ended.alarm);
      if (bytes === undefined) ended.job.failed(new NoDocument(why));
      else ended.job.done(bytes);
    }
    next();
  }

  /** A thread that broke or hangs is let go of; the next document gets a new one. */
  function drop(broken: Worker, why: string): void {
    if (thread !== broken) return;
    thread = undefined;
    void broken.terminate();
    finish(undefined, why);
  }

  function start(): Worker {
    const fresh = new Worker(new URL('./typst-worker.ts', import.meta.url));
    fresh.unref();
    fresh.on('message', (answer: unknown) => {
      if (thread === fresh) finish(bytesOf(answer), 'Typst could not set the document');
    });
    fresh.on('error', () => drop(fresh, 'the thread of Typst broke'));
    fresh.on('exit', () => drop(fresh, 'the thread of Typst ended'));
    return fresh;
  }

  function next(): void {
    if (busy !== undefined || closed) return;
    const job = queue.shift();
    if (job === undefined) {
      thread?.unref();
      return;
    }
    thread ??= start();
    const setter = thread;
    // Whoever waits for a document keeps the process alive until it is there.
    setter.ref();
    const alarm = setTimeout(() => drop(setter, 'the document took too long'), limits.milliseconds);
    busy = { job, alarm };
    setter.postMessage(job.task);
  }

  return {
    async pdf(model, moment, standard = 'ua-1') {
      prepare(model);
      if (closed) throw new NoDocument('the maker of documents is closed');
      if (queue.length >= limits.waiting) throw new NoDocument('too many documents wait');
      const seconds = Math.floor(moment.epochMilliseconds / 1000);
      return new Promise((done, failed) => {
        queue.push({ task: { model, standard, seconds }, done, failed });
        next();
      });
    },
    async close() {
      closed = true;
      for (const { failed } of queue.splice(0)) failed(new NoDocument('the maker of documents is closed'));
      const last = thread;
      if (last !== undefined) {
        drop(last, 'the maker of documents is closed');
        await last.terminate();
      }
    },
  };
}
