import type { Format, Look } from './format.ts'

export type { Extracted, Format, Look, OutputFile } from './format.ts'

type Listed = {
  readonly about: string
  /** Whether the format counts in code points whatever `--offsets` says. */
  readonly codepoints?: true
  /** With `colors` for a terminal that shows them. */
  readonly load: (colors: Look['colors']) => Promise<Format>
}

/** Every output format, by the name that `--format` takes. A format is loaded when it is used. */
export const formats = {
  yaml: {
    about: 'one YAML document a text',
    load: async colors => (colors ? (await import('./painted-yaml.ts')).paintedYaml : (await import('./yaml.ts')).yaml),
  },
  json: {
    about: 'one JSON value: schema, generator, documents',
    load: async () => (await import('./json.ts')).json,
  },
  ndjson: { about: 'one record a line', load: async () => (await import('./ndjson.ts')).ndjson },
  text: {
    about: 'cards for people to read',
    codepoints: true,
    load: async () => (await import('./text.ts')).text,
  },
  csv: { about: 'a table, one claim a row', load: async () => (await import('./csv.ts')).csv },
  html: {
    about: 'a page to review the claims in',
    codepoints: true,
    load: async () => (await import('./html.ts')).html,
  },
  jsonld: {
    about: 'W3C Web Annotations',
    codepoints: true,
    load: async () => (await import('./jsonld.ts')).jsonld,
  },
  brat: {
    about: 'standoff annotations; of several texts into a folder',
    codepoints: true,
    load: async () => (await import('./brat.ts')).brat,
  },
} satisfies Record<string, Listed>

export type FormatName = keyof typeof formats

export const formatNames = Object.keys(formats) as [FormatName, ...FormatName[]]

export const formatOf = (name: FormatName): Listed => formats[name]
