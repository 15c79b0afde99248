/** The names that `--reporter` takes. */
export const reporterNames = ['text', 'github', 'sarif', 'junit', 'json'] as const

export type ReporterName = (typeof reporterNames)[number]
