/** A name in lower case without diacritics. */
export function fold(name: string): string {
  return isAscii(name)
    ? name.toLowerCase()
    : name
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
}

/** Whether a text has no letter that a diacritic could come off. */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
