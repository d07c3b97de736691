import type { Cast } from './header.ts';

export type Role = 'host' | 'reporter' | 'question' | 'answer' | 'person';

/** Who speaks, as the beginning of a line says: `主持人：`, `岚江日报记者：`, `[张三]`, `Q:`. */
export interface Label {
  role: Role;
  /** The name, or the label where it gives none; empty for 问 and 答. */
  name: string;
  office: string;
  /** What it takes of the line. */
  length: number;
}

/** What is known when labels are read: who takes part, and which names stand as labels more than once. */
export interface Known {
  cast: Cast;
  names: ReadonlySet<string>;
  /** Whether others speak too: a host, reporters. */
  hasTurns: boolean;
}
