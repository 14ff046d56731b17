import ts from 'typescript'

/**
 * Compiles files held in memory as strictly as the packages are, and lists the errors as
 * `file(line): message`. What they import and is not among them is read from disk.
 *
 * @param files Texts by absolute path.
 * @param roots Which of them to check; all by default.
 * @param more What else the compiler is told.
 */
export function errorsIn(
  files: { [path: string]: string },
  roots = Object.keys(files),
  more: ts.CompilerOptions = {},
): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
    ...more,
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => path in files || fileExists(path)
  host.readFile = (path) => files[path] ?? readFile(path)
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = files[path]
    return text === undefined
      ? getSourceFile(path, languageVersion, ...rest)
      : ts.createSourceFile(path, text, languageVersion)
  }
  const program = ts.createProgram(roots, options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName.split('/').at(-1)}(${line}): ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
