import type { Cast } from './header.ts';

export type Role = 'host' | 'reporter' | 'question' | 'answer' | 'person';

/** Who speaks, as the beginning of a line says: `主持人：`, `岚江日报记者：`, `[张三]`, `Q:`. */
export interface Label {
  role: Role;
  /** The name, or the label where it gives none; empty for 问 and 答. */
  name: string;
  /** The office; of reporters their medium. */
  office: string;
  /** What it takes of the line. */
  length: number;
  /** Numbering before it: `一、` of 一、问：. */
  marker?: string;
  /** The second line of a label that has its office on the line before. */
  continues?: true;
}

/** What is known when labels are read: who takes part, and which names stand as labels more than once. */
export interface Known {
  cast: Cast;
  names: ReadonlySet<string>;
  /** Whether others speak too: a host, reporters. */
  hasTurns: boolean;
}
