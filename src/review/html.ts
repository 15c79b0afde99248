const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as HTML text or as a quoted attribute's value. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, c => entities[c]!)
