import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Format, formats } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import { UsageError } from './exit-codes.ts';

export const commandNames = [
  'new',
  'review',
  'dev',
  'check',
  'build',
  'preview',
  'pdf',
  'read',
  'diff',
  'release',
  'verify',
  'deploy',
] as const;
export type CommandName = (typeof commandNames)[number];

/** The options that a command takes. */
const optionsOf: Record<CommandName, readonly string[]> = {
  new: ['out', 'apply'],
  review: ['content'],
  dev: ['content', 'port'],
  check: ['content', 'format', 'watch', 'propose'],
  build: ['content', 'out', 'draft'],
  preview: ['out', 'port', 'base'],
  pdf: ['out', 'file'],
  read: ['format'],
  diff: ['format'],
  release: ['content', 'out', 'sign', 'pdf', 'no-pdf', 'sm3', 'warc'],
  verify: ['key'],
  deploy: ['from', 'rollback'],
};

/** The commands that take one path without an option's name. */
const takesPath: readonly CommandName[] = ['new', 'read', 'verify', 'deploy'];
/** Where commands write what they make, where nothing else is said. */
const outputs: Partial<Record<CommandName, string>> = { new: 'content', release: 'release' };

/** How changes are written: for people, for programs, or as entries of corrections to be pasted. */
export const changesFormats = ['text', 'json', 'yaml'] as const;
export type ChangesFormat = (typeof changesFormats)[number];

/** A command line as understood; folders are absolute. */
export interface Call {
  command: CommandName;
  content: string;
  out: string;
  /** How `check` and `read` write what they find. */
  format: Format;
  /** How `diff` writes what changed. */
  changes: ChangesFormat;
  /** The two folders that `diff` compares, the older one first. */
  editions: readonly string[];
  /** Whether `build` may make the site of a draft. */
  draft: boolean;
  /** Whether `new` changes what it proposes to change in a folder that stands already. */
  apply: boolean;
  /** Whether `check` goes on after each save. */
  watch: boolean;
  port: number;
  base: string;
  /** The file to which `check` writes entries for numerals without a place; empty where it only shows them. */
  propose: string;
  /** The PDF that `pdf` writes. */
  file: string;
  /** What `new` and `read` read, a file, or `-` for the standard input; what `verify` checks; where `deploy` puts a site. */
  input: string;
  /** The private key with which `release` signs; empty where there is none. */
  sign: string;
  /** The PDF that a release packs; empty where it is to be printed. */
  pdf: string;
  /** Whether a release goes without a PDF. */
  noPdf: boolean;
  /** Whether a release has SM3 hashes too. */
  sm3: boolean;
  /** The version of the WARC of a release. */
  warc: (typeof warcVersions)[number];
  /** The public key with which `verify` checks a signature; empty where there is none. */
  key: string;
  /** The site or release that `deploy` takes. */
  from: string;
  /** Whether `deploy` goes back to the site before. */
  rollback: boolean;
}

const warcVersions = ['1.1', '1.0'] as const;

/** A request for help: on one command, or on all where none is named. */
export interface HelpCall {
  help: CommandName | 'all';
}

/**
 * Understands a command line.
 * @throws UsageError for an unknown command or option, a missing value, or a value that makes no sense
 */
export function readCall(args: string[], words: CommandWords): Call | HelpCall {
  const { values, positionals } = parse(args, words);
  const [name, ...rest] = positionals;
  const command = commandNames.find((known) => known === name);
  if (values.help || name === undefined) return { help: command ?? 'all' };
  if (!command) throw new UsageError(words.unknownCommand(name, commandNames.join(' ')));
  const unexpected = rest[command === 'diff' ? 2 : takesPath.includes(command) ? 1 : 0];
  if (unexpected !== undefined) throw new UsageError(words.unexpected(unexpected));
  const foreign = Object.keys(values).find((option) => !optionsOf[command].includes(option));
  if (foreign) throw new UsageError(words.foreignOption(`--${foreign}`, command));
  if (command === 'new' && rest[0] === undefined) throw new UsageError(words.newNeedsFile);
  if (values.rollback && values.from !== undefined) throw new UsageError(words.foreignOption('--from', 'deploy --rollback'));
  if (values['no-pdf'] && values.pdf !== undefined) throw new UsageError(words.foreignOption('--pdf', 'release --no-pdf'));
  if (command === 'diff' && rest.length < 2) throw new UsageError(words.diffNeedsFolders);
  if (values.watch && values.propose !== undefined) throw new UsageError(words.foreignOption('--propose', 'check --watch'));
  return {
    command,
    content: resolve(values.content ?? 'content'),
    out: resolve(values.out ?? outputs[command] ?? 'dist'),
    format: command === 'diff' ? 'text' : readFormat(values.format ?? 'text', formatsOf(command), words),
    changes: command === 'diff' ? readFormat(values.format ?? 'text', changesFormats, words) : 'text',
    editions: command === 'diff' ? rest.map((folder) => resolve(folder)) : [],
    draft: values.draft ?? false,
    apply: values.apply ?? false,
    watch: values.watch ?? false,
    propose: pathOf(values.propose),
    port: readPort(values.port ?? '4321', words),
    base: readBase(values.base ?? '/', words),
    file: readFile(values.file ?? 'report.pdf', words),
    input: readPath(rest[0], command),
    sign: pathOf(values.sign),
    pdf: pathOf(values.pdf),
    noPdf: values['no-pdf'] ?? false,
    sm3: values.sm3 ?? false,
    warc: readWarc(values.warc ?? '1.1', words),
    key: pathOf(values.key),
    from: resolve(values.from ?? 'dist'),
    rollback: values.rollback ?? false,
  };
}

function pathOf(value: string | undefined): string {
  return value === undefined ? '' : resolve(value);
}

function readPath(path: string | undefined, command: CommandName): string {
  if (command === 'verify') return resolve(path ?? 'release');
  return path === undefined || path === '-' ? '-' : resolve(path);
}

function readWarc(version: string, words: CommandWords): Call['warc'] {
  const known = warcVersions.find((each) => each === version);
  if (!known) throw new UsageError(words.badWarc(version, warcVersions.join(' ')));
  return known;
}

function parse(args: string[], words: CommandWords) {
  const text = { type: 'string' } as const;
  const options = {
    content: text,
    out: text,
    port: text,
    base: text,
    file: text,
    format: text,
    propose: text,
    sign: text,
    pdf: text,
    key: text,
    warc: text,
    from: text,
    sm3: { type: 'boolean' },
    'no-pdf': { type: 'boolean' },
    draft: { type: 'boolean' },
    apply: { type: 'boolean' },
    rollback: { type: 'boolean' },
    watch: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(words.badOption(option));
  }
}

function formatsOf(command: CommandName): readonly Format[] {
  return command === 'read' ? formats.filter((each) => each !== 'github') : formats;
}

function readFormat<Name extends string>(name: string, known: readonly Name[], words: CommandWords): Name {
  const format = known.find((each) => each === name);
  if (!format) throw new UsageError(words.badFormat(name, known.join(' ')));
  return format;
}

function readPort(text: string, words: CommandWords): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new UsageError(words.badPort(text));
  return port;
}

function readBase(text: string, words: CommandWords): string {
  if (!/^\/([^?#]*\/)?$/.test(text)) throw new UsageError(words.badBase(text));
  return text;
}

function readFile(name: string, words: CommandWords): string {
  if (!/\.pdf$/i.test(name)) throw new UsageError(words.badFile(name));
  return resolve(name);
}
