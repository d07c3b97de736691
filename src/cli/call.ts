import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Format, formats } from '../diagnostics/formats.ts';
import type { CommandWords } from '../i18n/commands.ts';
import { UsageError } from './exit-codes.ts';

export const commandNames = ['dev', 'check', 'build', 'preview', 'pdf'] as const;
export type CommandName = (typeof commandNames)[number];

/** The options that a command takes. */
const optionsOf: Record<CommandName, readonly string[]> = {
  dev: ['content', 'port'],
  check: ['content', 'format', 'watch'],
  build: ['content', 'out'],
  preview: ['out', 'port', 'base'],
  pdf: ['out', 'file'],
};

/** A command line as understood; folders are absolute. */
export interface Call {
  command: CommandName;
  content: string;
  out: string;
  /** How `check` writes what it finds. */
  format: Format;
  /** Whether `check` goes on after each save. */
  watch: boolean;
  port: number;
  base: string;
  /** The PDF that `pdf` writes. */
  file: string;
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
  if (rest[0] !== undefined) throw new UsageError(words.unexpected(rest[0]));
  const foreign = Object.keys(values).find((option) => !optionsOf[command].includes(option));
  if (foreign) throw new UsageError(words.foreignOption(`--${foreign}`, command));
  return {
    command,
    content: resolve(values.content ?? 'content'),
    out: resolve(values.out ?? 'dist'),
    format: readFormat(values.format ?? 'text', words),
    watch: values.watch ?? false,
    port: readPort(values.port ?? '4321', words),
    base: readBase(values.base ?? '/', words),
    file: readFile(values.file ?? 'report.pdf', words),
  };
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

function readFormat(name: string, words: CommandWords): Format {
  const format = formats.find((known) => known === name);
  if (!format) throw new UsageError(words.badFormat(name, formats.join(' ')));
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
