import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Format, formats } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import { UsageError } from './exit-codes.ts';

export const commandNames = ['dev', 'check', 'build', 'preview', 'pdf', 'read', 'release', 'verify'] as const;
export type CommandName = (typeof commandNames)[number];

/** The options that a command takes. */
const optionsOf: Record<CommandName, readonly string[]> = {
  dev: ['content', 'port'],
  check: ['content', 'format', 'watch', 'propose'],
  build: ['content', 'out'],
  preview: ['out', 'port', 'base'],
  pdf: ['out', 'file'],
  read: ['format'],
  release: ['content', 'out', 'sign', 'pdf', 'sm3'],
  verify: ['key'],
};

/** The commands that take one path without an option's name. */
const takesPath: readonly CommandName[] = ['read', 'verify'];

/** A command line as understood; folders are absolute. */
export interface Call {
  command: CommandName;
  content: string;
  out: string;
  /** How `check` and `read` write what they find. */
  format: Format;
  /** Whether `check` goes on after each save. */
  watch: boolean;
  port: number;
  base: string;
  /** The file to which `check` writes entries for numerals without a place; empty where it only shows them. */
  propose: string;
  /** The PDF that `pdf` writes. */
  file: string;
  /** The text that `read` reads, a file, or `-` for the standard input; what `verify` checks. */
  input: string;
  /** The private key with which `release` signs, and the PDF that it packs; empty where there is none. */
  sign: string;
  pdf: string;
  /** Whether a release has SM3 hashes too. */
  sm3: boolean;
  /** The public key with which `verify` checks a signature; empty where there is none. */
  key: string;
}

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
  const unexpected = takesPath.includes(command) ? rest[1] : rest[0];
  if (unexpected !== undefined) throw new UsageError(words.unexpected(unexpected));
  const foreign = Object.keys(values).find((option) => !optionsOf[command].includes(option));
  if (foreign) throw new UsageError(words.foreignOption(`--${foreign}`, command));
  if (values.watch && values.propose !== undefined) throw new UsageError(words.foreignOption('--propose', 'check --watch'));
  return {
    command,
    content: resolve(values.content ?? 'content'),
    out: resolve(values.out ?? (command === 'release' ? 'release' : 'dist')),
    format: readFormat(values.format ?? 'text', command, words),
    watch: values.watch ?? false,
    propose: pathOf(values.propose),
    port: readPort(values.port ?? '4321', words),
    base: readBase(values.base ?? '/', words),
    file: readFile(values.file ?? 'report.pdf', words),
    input: readInput(rest[0], command),
    sign: pathOf(values.sign),
    pdf: pathOf(values.pdf),
    sm3: values.sm3 ?? false,
    key: pathOf(values.key),
  };
}

function pathOf(value: string | undefined): string {
  return value === undefined ? '' : resolve(value);
}

function readInput(path: string | undefined, command: CommandName): string {
  if (command === 'verify') return resolve(path ?? 'release');
  return command === 'read' && path !== undefined && path !== '-' ? resolve(path) : '-';
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
    sm3: { type: 'boolean' },
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

function readFormat(name: string, command: CommandName, words: CommandWords): Format {
  const known = command === 'read' ? formats.filter((each) => each !== 'github') : formats;
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
