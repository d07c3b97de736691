/** What can be wrong with a file of a release. */
export type Fault =
  | 'changed'
  | 'truncated'
  | 'longer'
  | 'missing'
  | 'added'
  | 'renamed'
  | 'disagree'
  | 'unsealed'
  | 'broken'
  | 'unsigned'
  | 'stale'
  | 'otherKey';

/** One thing that is wrong. */
export interface Finding {
  fault: Fault;
  path: string;
  /** The file with which `path` does not agree, its new name, or what is broken; empty where it is none of these. */
  other: string;
  /** Of a file that is missing or added: by its content it is found again under another name. */
  sha256: string;
}

/** Takes down what is wrong with a file. */
export type Tell = (fault: Fault, path: string, more?: Partial<Pick<Finding, 'other' | 'sha256'>>) => void;

/** What is found wrong, each thing once. */
export class Findings {
  readonly #found = new Map<string, Finding>();

  readonly tell: Tell = (fault, path, { other = '', sha256 = '' } = {}) => {
    this.#found.set(`${fault} ${path} ${other}`, { fault, path, other, sha256 });
  };

  /** All of it; a file that is missing here and added there is one that was renamed. */
  list(): Finding[] {
    const added = new Map([...this.#found.values()].filter(({ fault }) => fault === 'added').map((each) => [each.sha256, each]));
    const renamed = new Set<Finding>();
    const list = [...this.#found.values()].map((each): Finding => {
      const twin = each.fault === 'missing' && each.sha256 !== '' ? added.get(each.sha256) : undefined;
      if (!twin) return each;
      added.delete(each.sha256);
      renamed.add(twin);
      return { ...each, fault: 'renamed', other: twin.path };
    });
    return list.filter((each) => !renamed.has(each));
  }
}
