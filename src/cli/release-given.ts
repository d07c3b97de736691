import { getHashes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CommandWords } from '../i18n/commands.ts';
import { type About, buildDay } from '../release/package/about.ts';
import { NoSm2, readSigner, type Signer } from '../release/package/signer.ts';
import { pdfMistake } from '../report/attachments/office-document.ts';
import type { Call } from './call.ts';
import { UsageError } from './exit-codes.ts';

/** What is packed beside the site, read before anything is made. */
export interface Given extends Pick<About, 'signer' | 'sm3' | 'warc' | 'built'> {
  pdf: Uint8Array | null;
}

/**
 * Reads the key and the PDF that a call of `release` names.
 * @throws UsageError where one of them is missing or of no use, or this machine cannot compute what is asked for; what the file system
 *   throws
 */
export function readGiven({ sign, pdf, sm3, warc }: Pick<Call, 'sign' | 'pdf' | 'sm3' | 'warc'>, words: CommandWords): Given {
  for (const file of [sign, pdf]) if (file !== '' && !existsSync(file)) throw new UsageError(words.noFile(file));
  const signer = sign === '' ? null : readSigner(sign);
  if (sign !== '' && !signer) throw new UsageError(words.release.badKey(sign));
  refuseWithoutSm2(signer, words);
  const pages = pdf === '' ? null : readFileSync(pdf);
  const isPdf = pages?.subarray(0, 5).equals(Buffer.from('%PDF-')) && pdfMistake(pages) !== 'broken';
  if (pages && !isPdf) throw new UsageError(words.release.notPdf(pdf));
  if (sm3 && !getHashes().includes('sm3')) throw new UsageError(words.release.noSm3);
  return { signer, sm3, warc, built: buildDay(process.env.SOURCE_DATE_EPOCH), pdf: pages };
}

/** Signs nothing once, so that what this machine cannot sign is told before anything is made. */
function refuseWithoutSm2(signer: Signer | null, words: CommandWords): void {
  try {
    signer?.sign(new Uint8Array());
  } catch (error) {
    throw error instanceof NoSm2 ? new UsageError(words.release.noSm2(error.message)) : error;
  }
}
