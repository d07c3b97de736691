import { extname } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { sha256 } from '../transcript/read.ts';
import type { PictureSize } from './attachment.ts';

export type PictureFormat = 'jpeg' | 'png' | 'webp';

/** A picture to be measured, which decodes all of it, or, with a width, to be made so wide. */
export interface PictureRequest {
  bytes: Uint8Array;
  format: PictureFormat;
  mostPixels: number;
  width?: number;
}

/** The size or the bytes that were asked for, what is broken in the picture, or why no picture can be read at all. */
export type PictureAnswer = PictureSize | { bytes: Uint8Array } | { broken: string } | { failure: string };

/** What the thread of pictures is reached by. */
export interface PictureThread {
  port: MessagePort;
  /** 1 when an answer was sent. */
  signal: Int32Array<SharedArrayBuffer>;
}

/** More pixels take seconds to decode, and no screen shows them. */
export const mostPixels = 64_000_000;
/** How long a picture may take: far longer than any does, so that a thread that died is not waited for without end. */
const patience = 300_000;

let thread: PictureThread | undefined;
/** What is known of pictures by their bytes: the live preview reads all of them again at each save. */
const answers = new Map<string, PictureAnswer>();

/** The size of a picture, all of which was decoded unless it has more than `mostPixels`; or what is broken in it. */
export function measurePicture(bytes: Uint8Array, format: PictureFormat): PictureSize | { broken: string } {
  const answer = ask({ bytes, format, mostPixels });
  if ('width' in answer || 'broken' in answer) return answer;
  throw new Error('the picture was not measured');
}

/**
 * A picture in another width that is not greater than its own, without metadata: the same bytes on every machine.
 * @throws Error where the picture is broken
 */
export function scaledPicture(bytes: Uint8Array, format: PictureFormat, width: number): Uint8Array {
  const answer = ask({ bytes, format, mostPixels, width });
  if ('bytes' in answer) return answer.bytes;
  throw new Error('broken' in answer ? answer.broken : 'the picture was not made');
}

/** Asks the thread of pictures and waits: reading a report is one step, and libvips can only be asked and awaited. */
function ask(request: PictureRequest): PictureAnswer {
  const key = `${sha256(request.bytes)} ${request.format} ${request.width ?? ''}`;
  const known = answers.get(key);
  if (known) return known;
  thread ??= startThread();
  const { port, signal } = thread;
  Atomics.store(signal, 0, 0);
  port.postMessage(request);
  Atomics.wait(signal, 0, 0, patience);
  const answer = (receiveMessageOnPort(port)?.message ?? { failure: 'no answer' }) as PictureAnswer;
  if ('failure' in answer) throw new Error(`pictures cannot be read: ${answer.failure}`);
  answers.set(key, answer);
  return answer;
}

function startThread(): PictureThread {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  // Beside this file it has the same ending: `.ts` in the repository, `.js` in the package.
  const file = new URL(`picture-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
  // What it says of broken pictures stays in its own stream; the author is told by the diagnostic.
  const quiet = { stdout: true, stderr: true, execArgv: [] };
  const worker = new Worker(file, { workerData: { port: port2, signal }, transferList: [port2], ...quiet });
  worker.unref();
  return { port: port1, signal };
}
