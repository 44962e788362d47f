export interface JsonFailure {
  /** To follow the name of a file: `is truncated: it ends in the middle`. */
  readonly reason: string;
  readonly isTruncated: boolean;
}

/** Why JSON.parse refused a text. */
export function explainJsonFailure(text: string, cause: unknown): JsonFailure {
  const message = cause instanceof Error ? cause.message : String(cause);
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? 0);
  // Where the text ends is where the parser wanted more.
  if (/Unexpected end|Unterminated string/.test(message) || position >= text.trimEnd().length) {
    return { reason: 'is truncated: it ends in the middle', isTruncated: true };
  }
  const word = /(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[\],}])/.exec(text);
  return { reason: word === null ? `is not JSON: ${message}` : `is not JSON: it holds ${word[0]}`, isTruncated: false };
}
