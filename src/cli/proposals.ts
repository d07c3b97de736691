import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { gapsOf } from '../report/proposals/gaps.ts';
import { propose } from '../report/proposals/propose.ts';
import { yamlBlock } from '../report/proposals/yaml-block.ts';
import type { SpeechSoFar } from '../report/read-report.ts';
import { UsageError } from './exit-codes.ts';
import { spell } from './spell.ts';

/** Entries for all numerals of a speech that have no place yet, as YAML to paste; empty where every numeral has one. */
export function proposedEntries(speech: SpeechSoFar, words: CommandWords): string {
  const { transcript, eventDate, figureIds } = speech;
  return yamlBlock(propose(gapsOf(speech), { transcript, eventDate, taken: figureIds }, spell), words.proposals);
}

/** @throws UsageError where the file stands already, or its folder does not */
export function refuseUnwritable(file: string, words: CommandWords): void {
  if (existsSync(file)) throw new UsageError(words.fileStands(file));
  if (!existsSync(dirname(file))) throw new UsageError(words.noFolder(dirname(file)));
}

/** Writes a new file whole or not at all. */
export function writeNew(file: string, text: string, words: CommandWords): void {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    refuseUnwritable(file, words);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
