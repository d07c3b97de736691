import type { ReportMeta } from '../../report/schema/report.ts';
import type { Signer } from './signer.ts';
import type { Toolchain } from './toolchain.ts';

/** What every part of a release says of it. */
export interface About {
  meta: ReportMeta;
  toolchain: Toolchain;
  /** The name of the files that hold a whole release: `report-2019-06-26-1.0`. */
  name: string;
  /** The day it was built, `YYYY-MM-DD`; null where none was given, since the clock would make every build another. */
  built: string | null;
  /** Who signs it; null where it is not signed. */
  signer: Signer | null;
  /** Whether the manifest has SM3 (GB/T 32905) of each file too; not every build of OpenSSL can. */
  sm3: boolean;
  /** The version of the WARC in the web archive. */
  warc: '1.1' | '1.0';
}

/** A name of letters, digits, dots and hyphens, which every system takes, of the day of the event and the edition. */
export function releaseName({ event, edition }: Pick<ReportMeta, 'event' | 'edition'>): string {
  const version = edition.version.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  return ['report', event.date, ...(version === '' ? [] : [version.slice(0, 40)])].join('-').replace(/[-.]+$/, '');
}

/**
 * The day that SOURCE_DATE_EPOCH names (seconds since 1970, by the specification of reproducible-builds.org); null where it is not set.
 */
export function buildDay(epoch: string | undefined): string | null {
  return epoch !== undefined && /^\d{1,11}$/.test(epoch) ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10) : null;
}
