import ts from 'typescript';

/**
 * Compiles the entry files, and what they import, to JavaScript in outputDirectory, which mirrors the repository. The output has
 * to lie inside the repository, so that bundling finds node_modules. Throws with the compiler's words on any error.
 */
export function compileSources(repository: string, entryFiles: readonly string[], outputDirectory: string): void {
  const config = ts.getParsedCommandLineOfConfigFile(
    `${repository}/tsconfig.json`,
    { noEmit: false, outDir: outputDirectory, rootDir: repository, noEmitOnError: true },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (diagnostic) => fail([diagnostic]) },
  );
  if (config === undefined) throw new Error('tsconfig.json cannot be read');
  const program = ts.createProgram([...entryFiles], config.options);
  const diagnostics = ts.sortAndDeduplicateDiagnostics([
    ...ts.getPreEmitDiagnostics(program),
    ...program.emit().diagnostics,
  ]);
  if (diagnostics.length > 0) fail(diagnostics);
}

function fail(diagnostics: readonly ts.Diagnostic[]): never {
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => '\n',
  };
  throw new Error(`the sources do not compile:\n${ts.formatDiagnostics(diagnostics, host)}`);
}
