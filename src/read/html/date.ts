import { dayOf } from '../day.ts'

/** A date that the page gives itself; the lowest `rank` is the most to be trusted. */
export type PageDate = { readonly value: string; readonly rank: number }

const metaRanks: ReadonlyMap<string, number> = new Map([
  ['article:published_time', 0],
  ['og:article:published_time', 0],
  ['datepublished', 1],
  ['parsely-pub-date', 3],
  ['pubdate', 3],
  ['publishdate', 3],
  ['publish-date', 3],
  ['sailthru.date', 3],
  ['dc.date.issued', 3],
  ['dc.date', 4],
  ['date', 4],
])

/** Open Graph (ogp.me), schema.org microdata, Dublin Core and the names that content systems have settled on. */
export function dateOfAttribute(tag: string, attributes: Readonly<Record<string, string>>): PageDate | undefined {
  const { name, property, itemprop, content, datetime } = attributes
  const key = (property ?? name ?? itemprop ?? '').toLowerCase()
  const rank = metaRanks.get(key) ?? (tag === 'time' && datetime ? 5 : undefined)
  const value = rank === undefined ? undefined : dayOf(content ?? datetime ?? '')
  return value === undefined ? undefined : { value, rank: rank! }
}

/** The `datePublished` of JSON-LD (schema.org/NewsArticle). */
export function dateOfScript(text: string): PageDate[] {
  const value = dayOf(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1] ?? '')
  return value === undefined ? [] : [{ value, rank: 2 }]
}
