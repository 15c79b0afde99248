const doubled = /([bdfgklmnprtvz])\1$/

/** Endings of verb forms, with what to put in their place. The first that gives a known base form is right. */
const verbEndings: readonly (readonly [string, readonly string[]])[] = [
  ['ying', ['y', 'ie']],
  ['ing', ['', 'e']],
  ['ied', ['y', 'ie']],
  ['ed', ['', 'e']],
  ['ies', ['y', 'ie']],
  ['es', ['e', '']],
  ['s', ['']],
]
const nounEndings: readonly (readonly [string, readonly string[]])[] = [
  ['men', ['man']],
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe', 've']],
  ['es', ['e', '']],
  ['s', ['']],
]

/**
 * The base form of a regular form in lower case: infinitive of a verb, singular of a noun. `known` tells whether a word is
 * such a base form; when none of the candidates is, spelling decides.
 */
export function lemmaOf(lower: string, verb: boolean, known: (word: string) => boolean): string {
  for (const [ending, replacements] of verb ? verbEndings : nounEndings) {
    if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue
    const stem = lower.slice(0, -ending.length)
    for (const replacement of replacements) if (known(stem + replacement)) return stem + replacement
    if (verb && doubled.test(stem) && known(stem.slice(0, -1))) return stem.slice(0, -1)
    if (verb && (ending === 'ed' || ending === 'ing')) return bareStem(stem)
    if (ending === 'es') return /(?:[sxz]|ch|sh)$/.test(stem) && !/[aeiou]s$/.test(stem) ? stem : `${stem}e`
    if (ending === 's' && /[su]$/.test(stem)) return lower
    return stem + replacements[0]
  }
  return lower
}

/** The infinitive of an unknown verb from what is left without `ed` or `ing`. */
function bareStem(stem: string): string {
  if (doubled.test(stem) && !/(?:ll|ss|zz|ff)$/.test(stem)) return stem.slice(0, -1)
  if (/(?:[^aeiou]|^)[aeiou](?:[bdgkmnpt])$/.test(stem) && stem.length <= 4) return `${stem}e`
  return /(?:[aeiou](?:[cgsvz])|[^aeiou]l|[lnr][cgsv]|[ai]t|iz|yz|[aiou]r|u)$/.test(stem) ? `${stem}e` : stem
}
