import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type SetupFile, setupSchema } from './setup.ts';
import { buildSetupJsonSchema } from './setup-json-schema.ts';
import type { SetupProblem } from './setup-problem.ts';
import { suggestName } from './suggest-name.ts';

type Path = readonly (string | number)[];

export interface ParsedSetupYaml {
  /** Null when the file has problems of its own. */
  readonly file: SetupFile | null;
  readonly problems: readonly SetupProblem[];
  /** A problem at the place of a value, or of the nearest thing around it that is there. */
  readonly problemAt: (path: Path, message: string) => SetupProblem;
}

/** Reads a setup.yaml; every problem of syntax and content is reported with its place. */
export function parseSetupYaml(text: string, file: string): ParsedSetupYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problemAt = (path: Path, message: string) => ({ ...place(findOffset(document, path)), message });

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({ ...place(error.pos[0]), message: error.message }));
    return { file: null, problems, problemAt };
  }
  if (!isMap(document.contents)) {
    return { file: null, problems: [problemAt([], 'must be a mapping with title, target and http')], problemAt };
  }
  const parsed = setupSchema.safeParse(document.toJS());
  if (parsed.success) return { file: parsed.data, problems: [], problemAt };
  const problems = parsed.error.issues.flatMap((issue) => describeIssue(issue, document, place));
  return { file: null, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column), problemAt };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  document: Document,
  place: (offset: number) => Omit<SetupProblem, 'message'>,
): SetupProblem[] {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const at = (offset: number, message: string) => ({ ...place(offset), message });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = listKnownKeys(path);
      const suggestion = suggestName(key, known);
      const remedy = suggestion === null ? `known are ${known.join(', ')}` : `did you mean ${suggestion}?`;
      return at(findKeyOffset(document, path, key), `${[...path, key].join('.')} is not known; ${remedy}`);
    });
  }
  const name = path.join('.');
  if (issue.code === 'invalid_type' && !document.hasIn(path)) {
    return [at(findOffset(document, path), `${name} is missing`)];
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const reasons = issue.issues.map((inner) => inner.message).join(', ');
    return [at(findKeyOffset(document, path.slice(0, -1), key), `${name}: the key ${reasons}`)];
  }
  return [at(findOffset(document, path), `${name}: ${issue.message}`)];
}

/** Where the value at the path begins, or the nearest ancestor that is there. */
function findOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function findKeyOffset(document: Document, path: Path, key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isMap(map)) {
    for (const pair of map.items) {
      if (isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) return pair.key.range[0];
    }
  }
  return findOffset(document, path);
}

interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode | boolean;
}

function listKnownKeys(path: Path): string[] {
  let node: SchemaNode = buildSetupJsonSchema();
  for (const part of path) {
    const own = node.properties?.[part];
    if (own !== undefined) node = own;
    else if (typeof node.additionalProperties === 'object') node = node.additionalProperties;
    else return [];
  }
  return Object.keys(node.properties ?? {});
}
