/** The words of a list written as text. */
export const list = (words: string): string[] => words.trim().split(/\s+/)

/** The phrases of a list written as text, a comma between two. */
export const phrases = (text: string): string[] => text.split(',').map(p => p.trim().replace(/\s+/g, ' '))
