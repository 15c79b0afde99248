/** What may have become of a span, best first. */
export const statuses = ['exact', 'moved', 'edited', 'orphan'] as const

/**
 * `exact` stands where it stood, `moved` stands elsewhere unchanged, `edited` stands there in other words, `orphan` is gone.
 */
export type Status = (typeof statuses)[number]
