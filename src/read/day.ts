/** Whether a text is a day of the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
export const monthWord =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?'

/** A day with its year, as editors write it: `2025-03-14`, `14 March 2025`, `March 14th, 2025`, `14/3/2025` is too unsure. */
export const dayPattern = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{4}/\\d\\d/\\d\\d|${monthWord} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${monthWord},? \\d{4})`

const wholeDay = new RegExp(`^\\D{0,12}?(${dayPattern})`, 'i')

/** The day that a text begins with, after a weekday if there is one, as `YYYY-MM-DD`; undefined when it is none. */
export function dayOf(text: string): string | undefined {
  const found = wholeDay.exec(text.trim())?.[1]
  if (!found) return undefined
  const numbers = found.match(/\d+/g)!
  const word = /[a-z]{3}/i.exec(found)?.[0].toLowerCase()
  const [year, month, day] = word
    ? [numbers[1]!, String(months.indexOf(word) + 1), numbers[0]!]
    : (numbers as [string, string, string])
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(value) ? value : undefined
}

/** The day in a file's name: `2025-03-14_port.md`, `port-20250314.txt`, `2025_03_14.html`. */
export function dayOfName(name: string): string | undefined {
  for (const [, year, , month, day] of name.matchAll(/(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/g)) {
    const value = `${year}-${month}-${day}`
    if (isDay(value)) return value
  }
  return undefined
}
