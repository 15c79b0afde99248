/** Elements that begin and end a stretch of text. */
export const blockTags: ReadonlySet<string> = new Set(
  `address article aside blockquote body br button caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main nav noscript ol option p pre script section select style
  summary table tbody td template textarea tfoot th thead time title tr ul video audio svg`.split(/\s+/),
)

/** Elements whose text is no text of the page. */
export const hiddenTags: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object select textarea button video audio canvas'.split(' '),
)

const besideTags: ReadonlySet<string> = new Set('nav aside footer figure dialog form'.split(' '))
const besideRoles: ReadonlySet<string> = new Set(
  'navigation complementary contentinfo banner search dialog alert'.split(' '),
)

/** Parts of class names and ids that say what stands in an element. `has-sidebar` and the like speak of the whole page. */
const besideNames =
  /(?:^|[-_])(?:nav(?:bar|igation)?|menu|breadcrumbs?|footer|sidebar|related|share|sharing|social|comments?|newsletter|subscribe|subscription|sign-?up|promo|adverts?|advertisement|ads?|sponsored|cookies?|consent|gdpr|popup|modal|recirc|recommended|most-?(?:read|popular)|trending|toolbar|pagination|skip-link|caption|credit|correction-link)(?:$|[-_])/i
const wholePage = /^(?:has|with|no|is|js)-/i
const bylineNames = /(?:^|[-_])(?:by-?line|authors?)(?:$|[-_])/i

/** What an element's tag and attributes say about the text in it. */
export function aboutOf(
  tag: string,
  attributes: Readonly<Record<string, string>>,
): { hidden: boolean; beside: boolean; isByline: boolean } {
  const names = [...(attributes.class ?? '').split(/\s+/), attributes.id ?? ''].filter(n => n && !wholePage.test(n))
  return {
    hidden:
      hiddenTags.has(tag) ||
      attributes.hidden !== undefined ||
      attributes['aria-hidden'] === 'true' ||
      /display\s*:\s*none/.test(attributes.style ?? ''),
    beside: besideTags.has(tag) || besideRoles.has(attributes.role ?? '') || names.some(n => besideNames.test(n)),
    isByline: names.some(n => bylineNames.test(n)) || /author/.test(attributes.rel ?? attributes.itemprop ?? ''),
  }
}
