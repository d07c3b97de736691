import { type InputOptions, type Plugin, rolldown } from 'rolldown';
import { transform as transformSyntax } from 'rolldown/utils';
import { asciiOnly } from '../search/build/ascii-only.ts';

/** A classic script that is bundled from modules. */
export interface ScriptRequest {
  /** The module that is run, absolute. */
  entry: string;
  /** Code that is in no file, by the name under which it is imported. */
  modules?: Record<string, string>;
  /** Expressions that replace global names, and modules whose exports stand for globals. */
  transform?: Pick<NonNullable<InputOptions['transform']>, 'define' | 'inject'>;
  /** A comment at the beginning of the script. */
  banner?: string;
}

/** The syntax that all of these browsers know. */
const syntax = 'es2020';

/** Bundles a script into one classic (IIFE) file, because module scripts do not run from `file://`. In ASCII. Throws rolldown's errors. */
export async function bundleScript({ entry, modules = {}, transform, banner }: ScriptRequest): Promise<string> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    logLevel: 'silent',
    transform: { target: 'esnext', ...transform },
    plugins: [inNoFile(modules), lowered],
  });
  const comments = { legal: banner === undefined, annotation: false, jsdoc: false };
  const minify = { compress: { target: syntax }, mangle: true, codegen: true } as const;
  const { output } = await bundle.generate({ format: 'iife', minify, comments, ...(banner !== undefined && { postBanner: banner }) });
  await bundle.close();
  return asciiOnly(output[0].code);
}

function inNoFile(modules: Record<string, string>): Plugin {
  return {
    name: 'xunli:modules-in-no-file',
    resolveId: (id) => (Object.hasOwn(modules, id) ? `\0${id}` : null),
    load: (id) => modules[id.slice(1)] ?? null,
  };
}

/**
 * Lowers the syntax of the whole bundle and not, as the option `target` would, of each module: there a static field of a class
 * becomes an assignment, which keeps classes that nobody uses. Assignments also need no helper to be imported.
 */
const lowered: Plugin = {
  name: 'xunli:lowered',
  async renderChunk(code, { fileName }) {
    const assumptions = { setPublicClassFields: true };
    const result = await transformSyntax(fileName, code, { target: syntax, sourceType: 'script', assumptions });
    const [error] = result.errors;
    if (error) throw new Error(error.message);
    return { code: result.code, map: null };
  },
};
