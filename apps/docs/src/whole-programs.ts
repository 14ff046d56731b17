import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { LanguageId } from './samples/languages.ts'

/** A task in one language, whole: the files of a folder of `examples/`. */
export interface WholeProgram {
  /** The languages of samples it is shown for. */
  languages: LanguageId[]
  /** Its folder below that of the repository. */
  folder: string
  /** Where the site has all of its files in one. */
  archive: string
  needs: string
  /** Lines for a shell, in that folder. */
  run: string
  files: Array<{ name: string; text: string }>
}

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))

/** What there is, with the files to be read first to read. */
export function listWholePrograms(): WholeProgram[] {
  const read = (folder: string, names: string[]) =>
    names.map((name) => ({ name, text: readFileSync(`${examples}${folder}/${name}`, 'utf8') }))
  const programs: Array<Omit<WholeProgram, 'archive'>> = [
    {
      languages: ['python'],
      folder: 'examples/python',
      needs: 'Python 3.9 or newer',
      run: 'pip install -r requirements.txt\npython3 products.py',
      files: read('python', ['products.py', 'crm.py', 'requirements.txt']),
    },
    {
      languages: ['php', 'php-guzzle'],
      folder: 'examples/php',
      needs: 'PHP 8.1 or newer with the extension curl, and no library',
      run: 'php products.php',
      files: read('php', ['products.php', 'Crm.php']),
    },
    {
      languages: ['java'],
      folder: 'examples/java',
      needs: 'Java 17 or newer and Maven, which fetches Jackson',
      run: 'mvn -q compile exec:java',
      files: read('java', [
        'src/main/java/Products.java',
        'src/main/java/Crm.java',
        'src/main/java/Refused.java',
        'pom.xml',
      ]),
    },
    {
      languages: ['csharp'],
      folder: 'examples/csharp',
      needs: '.NET 8 or newer, which fetches Newtonsoft.Json',
      run: 'dotnet run',
      files: read('csharp', ['Program.cs', 'Crm.cs', 'Refused.cs', 'Products.csproj']),
    },
  ]
  return programs.map((program) => ({ ...program, archive: `${program.folder}.zip` }))
}
