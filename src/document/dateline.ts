import type { Span } from '../language/index.ts'
import { dayOf, dayPattern, monthWord } from '../read/day.ts'

const dash = '(?:[—–]|--+|-(?=\\s)|_(?=\\s))'
/** Latin letters only: every `\\p{Lu}` in a pattern of this size costs tens of milliseconds when it is compiled. */
const upper =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽƠƯȘȚḤḪṢṬẒẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ'
const letter = 'A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ'
const mark = '\\u0300-\\u036f'
const capital = `[${upper}][${upper}${mark}.’'-]*`
const capitals = `${capital}(?:(?:[ /]|/| and | & )${capital}){0,4}`
const titled = `[${upper}][${letter}${mark}.’'-]+`
const name = `${titled}(?: (?:of |the |de |del |la |and |& )?${titled}){0,3}`
const day = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?[.,]* )?(?:${dayPattern}|${monthWord} \\d{1,2}|\\d{1,2} ${monthWord})`
const agency = '(?:\\([^()\\n]{2,40}\\)|/[^/\\n]{2,30}/)'

/** `LAGOS, March 14 (Agency) —`, `DAVAO CITY, Philippines, 18 February 2025 —`, `(Agency) —`: a place in capitals needs nothing else. */
const inCapitals = new RegExp(
  `^(?:${capitals}(?:, ${name}){0,2}(?:,+ ?${day})?(?:,? ${agency})?|${agency})(?=\\s*${dash}\\s*\\S)|^${capitals}(?:, ${name}){0,2},? ${agency}(?=:? [${upper}])`,
  'u',
)
/** `Quito, Nov. 6 —`, `Lagos (Agency) -`, `Cuenca, Ecuador –`: a place in small letters needs a day, an agency or its country. */
const inLetters = new RegExp(
  `^${name}(?:(?:, ${name}){0,2}(?:,+ ?${day}(?:,? ${agency})?|,? ${agency})(?=\\s*${dash}\\s*\\S)|, ${titled}(?: ${titled})?(?= [—–] [${upper}]))`,
  'u',
)

/** Paragraphs at the head of a text that may open with a dateline: title, byline and a caption may stand before. */
const depth = 6

/** Where the report was filed, by whom and when: the words before the dash that the first paragraph of a report opens with. */
export function findDateline(view: string, blocks: readonly Span[]): Span | undefined {
  for (const { start, end } of blocks.slice(0, depth)) {
    const head = view.slice(start, Math.min(end, start + 120))
    if (!opensWithNames(head)) continue
    const found = (inCapitals.exec(head) ?? inLetters.exec(head))?.[0]
    // An acronym with a dash behind it opens many sentences; a dateline's place has at least three letters and a sentence after it.
    if (found && /\p{L}{3}/u.test(found) && end - start > found.length + 30) return { start, end: start + found.length }
  }
  return undefined
}

/**
 * What spares most texts the long patterns: before the first dash or agency of a dateline no word begins with a small letter, nor
 * does one behind an agency in brackets.
 */
function opensWithNames(head: string): boolean {
  const end = head.search(/[—–(/]|[-_][-\s]/)
  if (end < 0 || (head[end] === '(' && !/^\([^()\n]+\)\s*[^\sa-z]/.test(head.slice(end)))) return false
  return !/(?:^|[ ,])(?!(?:of|the|de|del|la|and)(?: |$))[a-z]/.test(head.slice(0, end))
}

const wholeDay = new RegExp(dayPattern)

/** The day in a dateline that has its year. */
export const dayOfDateline = (dateline: string): string | undefined => {
  const found = wholeDay.exec(dateline)
  return found ? dayOf(found[0]) : undefined
}
