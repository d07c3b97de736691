import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { ContentFiles } from './content.ts';
import type { ReportMeta } from './schema/report.ts';
import { sha256 } from './transcript/read.ts';
import type { YamlFile } from './yaml/yaml.ts';

/** What is wrong with the document from which the text was taken: it is not there, or no longer what it was. */
export function sourceDiagnostics({ source }: Pick<ReportMeta, 'source'>, files: ContentFiles, yaml: YamlFile): Diagnostic[] {
  if (!source) return [];
  const bytes = files.get(source.file);
  if (!bytes) return [diagnostic('source-missing', yaml.placeOf(['source', 'file']), { name: source.file })];
  const actual = sha256(bytes);
  return actual === source.sha256 ? [] : [diagnostic('source-changed', yaml.placeOf(['source', 'sha256']), { name: source.file, actual })];
}
