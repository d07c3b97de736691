import { join } from 'node:path';
import type { Language } from '../i18n/language.ts';
import { type Code, codes } from './codes.ts';
import { type Diagnostic, mistakesIn } from './diagnostic.ts';
import { limits } from './limits.ts';
import { dictionaries, messageOf } from './message.ts';
import { type Severity, severityOf } from './severity.ts';
import { harmlessJson, shown } from './shown.ts';

/** How diagnostics are written: for people, as a JSON list, or as annotations for GitHub Actions. */
export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** One diagnostic as text: place, code, what is wrong, why it matters, what to type instead. */
export function formatDiagnostic(found: Diagnostic, language: Language): string {
  return formatAlike([found], found, language);
}

/** Diagnostics that share why they matter and what to type, which is said once, after one line for each. */
function formatAlike(group: readonly Diagnostic[], last: Diagnostic, language: Language): string {
  const { severities, why, fix, colon, madePage } = dictionaries[language];
  const lines = group.map((found) => {
    const { file, line, column } = found.place;
    const where = `${fileShown(file)}:${line}:${column}${found.inSite ? ` ${madePage}` : ''}`;
    return `${where}  ${severities[severityOf(found.code)]} ${codes[found.code]}  ${messageOf(found, language).what}`;
  });
  const message = messageOf(last, language);
  return [...lines, `    ${why}${colon}${message.why}`, `    ${fix}${colon}${message.fix}`].join('\n');
}

/** A file's name at the beginning of a line, where colons begin a command to GitHub Actions. */
function fileShown(file: string): string {
  return shown(file.startsWith(':') ? `./${file}` : file);
}

/** What a new report has many of, one after the other. */
const toldTogether: readonly Code[] = ['numeral-lost', 'rows-uneven', 'draft-entry', 'draft-guess', 'draft-missing'];

/** Diagnostics as text, mistakes first, each kind in the order of its places, the first of them in full, with their count. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], language: Language): string {
  const mistakes = mistakesIn(diagnostics).length;
  return `${formatPlaces(diagnostics, language)}\n\n${dictionaries[language].total(mistakes, diagnostics.length - mistakes)}`;
}

/** The same without the count. */
export function formatPlaces(diagnostics: readonly Diagnostic[], language: Language): string {
  const groups: Diagnostic[][] = [];
  for (const found of firstOf(diagnostics, limits.told)) {
    const group = groups.at(-1);
    if (group?.[0]?.code === found.code && toldTogether.includes(found.code)) group.push(found);
    else groups.push([found]);
  }
  return groups.flatMap((group) => (group[0] ? [formatAlike(group, group[0], language)] : [])).join('\n\n');
}

/** Diagnostics in the order of files, lines and columns, those that refuse a report before those that are only told. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((a, b) => rankOf(a) - rankOf(b) || byPlace(a, b));
}

/** The first diagnostics, and behind them one that counts the others by their kind. */
function firstOf(diagnostics: readonly Diagnostic[], most: number): Diagnostic[] {
  const ordered = inOrder(diagnostics);
  const others = ordered.slice(most);
  const [next] = others;
  if (!next) return ordered;
  const counts = new Map<Code, number>();
  for (const { code } of others) counts.set(code, (counts.get(code) ?? 0) + 1);
  const kinds = [...counts].sort(([, one], [, other]) => other - one).map(([code, count]) => `${codes[code]} × ${count}`);
  const more: Diagnostic = { ...next, code: 'more-mistakes', details: { count: String(others.length), kinds: kinds.join(', ') } };
  return [...ordered.slice(0, most), more];
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, notice: 2 };

function rankOf({ code }: Diagnostic): number {
  return ranks[severityOf(code)];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.place.file !== b.place.file) return a.place.file < b.place.file ? -1 : 1;
  return a.place.line - b.place.line || a.place.column - b.place.column;
}

/**
 * Diagnostics in a format. The formats for machines name a file of the content by its path from where the command runs, `folder` being
 * the content folder; a page, which is made from the content, keeps its name in the site.
 */
export function writeDiagnostics(diagnostics: readonly Diagnostic[], language: Language, format: Format, folder: string): string {
  if (format === 'text') return formatDiagnostics(diagnostics, language);
  const entries = firstOf(diagnostics, format === 'json' ? limits.listed : limits.told).map((found) => ({
    code: codes[found.code],
    severity: severityOf(found.code),
    ...found.place,
    file: found.inSite ? found.place.file : join(folder, found.place.file),
    origin: found.inSite ? 'site' : 'content',
    ...messageOf(found, language),
  }));
  if (format === 'json') return harmlessJson(JSON.stringify(entries, null, 2));
  return entries
    .map(({ origin, severity, file, line, column, code, what, fix }) =>
      // An annotation of a made page would point at a file that the repository does not have.
      origin === 'site'
        ? `::${severity} title=${code}::${data(`${shown(file)}:${line}:${column} ${what} ${fix}`)}`
        : `::${severity} file=${escaped(shown(file))},line=${line},col=${column},title=${code}::${data(`${what} ${fix}`)}`,
    )
    .join('\n');
}

/** The data of a workflow command has line breaks and per cent signs escaped (GitHub Actions toolkit, command.ts). */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property has colons and commas escaped as well. */
function escaped(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
