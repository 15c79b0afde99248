import type { Force } from '../index.ts'
import { type CueEntry, readEntries } from './entry.ts'

const of = (force: Force, lines: string): CueEntry[] => readEntries('marker', force, lines)

/**
 * Words that attribute without a verb. `noun` says that the source follows the marker (`according to the ministry`), or
 * for those ending in `'s` that it stands inside it; `clause` that the marker has no source of its own (`reportedly`).
 */
export const markerEntries: readonly CueEntry[] = [
  ...of(
    'state',
    `
according to: noun
in the words of: noun
in the account of: noun
on the word of: noun
as told to: noun weak
per: noun weak
as per: noun weak
via: noun weak
reportedly: clause
by all accounts: clause
by some accounts: clause
by most accounts: clause
by his own account: clause
by her own account: clause
by their own account: clause
`,
  ),
  ...of(
    'believe',
    `
in the eyes of: noun
in the view of: noun
in the opinion of: noun
in the estimation of: noun
in the judgment of: noun
in the judgement of: noun
in the mind of: noun
in the minds of: noun
from the perspective of: noun
from the point of view of: noun
from the standpoint of: noun
from the viewpoint of: noun
as far as: noun weak
in my view: clause
in his view: clause
in her view: clause
in their view: clause
in our view: clause
in my opinion: clause
in his opinion: clause
in her opinion: clause
in their opinion: clause
in our opinion: clause
in my mind: clause
in his mind: clause
in her mind: clause
in their minds: clause
to my mind: clause
to his mind: clause
to her mind: clause
presumably: clause weak
supposedly: clause
`,
  ),
  ...of(
    'allege',
    `
allegedly: clause
purportedly: clause
ostensibly: clause
`,
  ),
  ...of(
    'feel',
    `
to the delight of: noun
to the dismay of: noun
to the horror of: noun
to the surprise of: noun
to the relief of: noun
`,
  ),
]
