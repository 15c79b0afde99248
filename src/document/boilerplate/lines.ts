import type { Rule } from '../../rules/rule.ts'

/**
 * A rule for lines that stand in a text but are not of it; `line` is tried on whole paragraphs of at most `longest` letters.
 *
 * To spare nearly all lines the pattern, it is tried on those alone that have one of `words` or open with one of `opens`: words
 * of the letters A to Z, which end at any other character and where a token does, single digits and marks. What stands before the
 * first word opens a line too.
 */
export type LineRule = Rule & {
  readonly line: RegExp
  readonly longest: number
  readonly words: readonly string[]
  readonly opens: readonly string[]
}

type Given = Pick<Rule, 'examples' | 'counterExamples' | 'misses'> & {
  readonly words?: string
  readonly opens?: string
}

const list = (words = ''): string[] => words.split(/\s+/).filter(Boolean)

const rule = (name: string, about: string, line: RegExp, longest: number, given: Given): LineRule => ({
  id: `boilerplate.${name}`,
  about,
  line,
  longest,
  ...given,
  words: list(given.words),
  opens: list(given.opens),
})

const skip = (words: string) => `<boilerplate>${words}</boilerplate>`

/** What web pages and feeds leave in a text, the first that fits takes the line. */
export const lineRules: readonly LineRule[] = [
  rule(
    'notice',
    'A message of the program that made the page.',
    /\b(?:app|api|access|licen[cs]e) (?:key|token)\b.*\b(?:not (?:been )?set|missing|invalid)\b|^(?:please )?(?:enable|turn on) javascript\b|\bjavascript (?:is|must be) (?:disabled|enabled|required)\b|\bad ?blocker\b.*\b(?:disable|turn off|detected)\b/i,
    300,
    {
      words: 'key token javascript blocker adblocker',
      examples: [skip('ERROR: the widget’s app key is not set'), skip('Please enable JavaScript to see this content.')],
      counterExamples: ['The minister said that the key to the talks is not set in stone.'],
    },
  ),
  rule(
    'advertisement',
    'A label of an advertisement, or a line that says the text goes on below one.',
    /^\W*(?:advertisements?|advertising|sponsored(?: content)?|paid (?:post|content)|(?:story|article|post) continues (?:below|after)\b.*|scroll (?:down )?to continue.*|skip advertisement)\W*$/i,
    100,
    {
      opens: 'advertisement advertisements advertising sponsored paid story article post scroll skip',
      examples: [skip('Advertisement'), skip('Story continues below advertisement'), skip('— ADVERTISEMENT —')],
      counterExamples: ['Advertisement spending rose by 4 percent, the agency said.'],
    },
  ),
  rule(
    'share',
    'Buttons that share, print or save the page.',
    /^\W*(?:share|tweet|e?-?mail|print|copy(?: link)?|save|pin(?: it)?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|like|comments?|bookmark|listen)(?: (?:on|via|to|by|it))?(?:[\s|·•,/&]+(?:\d+|(?:share|tweet|e?-?mail|print|copy(?: link)?|save|pin(?: it)?|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|like|comments?|bookmark|listen)(?: (?:on|via|to|by|it))?))*\W*$|^share (?:this|on|via|your)\b.{0,60}$|^click (?:here )?to (?:share|print|e-?mail)\b/i,
    120,
    {
      opens: `share tweet e email mail print copy save pin facebook twitter x whatsapp telegram linkedin reddit pinterest like
        comment comments bookmark listen click`,
      examples: [skip('Share on Facebook | Tweet | Print'), skip('Share this article'), skip('Share Tweet Email')],
      counterExamples: ['Share prices fell, the bank said.', 'Print sales fell by a third, the publisher said.'],
    },
  ),
  rule(
    'subscribe',
    'A request to subscribe, to sign up for a newsletter, to log in or to give.',
    /^(?:please )?(?:sign up|subscribe|register (?:now|here|for|to)|join (?:our|us|the conversation|over)|get (?:our|the (?:latest|day’s|day's|best|week’s|week's))|log in|already (?:a|have)|to (?:continue|keep) reading|want (?:more|to read)|enjoy(?:ed|ing)? (?:this|our)|support (?:our|independent)|donate|become a (?:member|subscriber)|stay (?:informed|up to date)|never miss)\b.*(?:newsletter|inbox|subscri|alerts?\b|sign (?:up|in)|log in|member(?:ship)?\b|account\b|free trial|journalism\b|channel\b|breaking news|e-?mail|app\b|here\b|today\W*$)|^(?:sign up|subscribe|log in|register|donate)(?: now| here| today| for free)?\W*$|^(?:this (?:article|story|content) is|available) (?:for|only (?:for|to)|exclusively for|to) (?:paying |registered )?subscribers\b.*$|^you (?:have|'ve|’ve) (?:\w+ ){0,4}(?:free )?articles? (?:left|remaining)\b.*$|^.{0,40}\bin your inbox\b.{0,40}$/i,
    260,
    {
      words: 'inbox',
      opens: `please sign subscribe register join get log already to want enjoy enjoyed enjoying support donate become stay
        never this available you`,
      examples: [
        skip('Sign up for our morning newsletter.'),
        skip('Subscribe now'),
        skip('Already a subscriber? Log in'),
        skip('Get the latest headlines in your inbox every weekday.'),
        skip('This article is for subscribers only.'),
      ],
      counterExamples: [
        'Subscribe rates doubled after the merger, the company said.',
        'Join us or leave us alone, the union told the newspaper.',
        '“Register to vote,” she said.',
      ],
    },
  ),
  rule(
    'cookies',
    'A notice about cookies or privacy.',
    /\b(?:uses?|using|accept(?:ing)?|manage|reject) (?:all |our |the use of |necessary |essential |your )?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|^privacy (?:policy|notice|settings)\W*$|^(?:terms (?:of (?:use|service)|and conditions)|do not sell my (?:personal )?information)\W*$/i,
    400,
    {
      words: 'cookie cookies privacy terms sell',
      examples: [
        skip('We use cookies to improve your experience. By continuing you agree to our cookie policy.'),
        skip('Accept all cookies'),
      ],
      counterExamples: ['She bakes cookies for the shelter, the mayor said.', 'The firm manages privacy, it said.'],
    },
  ),
  rule(
    'related',
    'A pointer to another text or to a recording.',
    /^\W{0,3}(?:read(?: more| also| next| the full (?:story|article|text|report)| this)?|also read|see(?: also| more)?|watch|listen|related(?: (?:articles?|stories|content|news|topics))?|more (?:on this(?: story)?|from|in|stories|news|coverage)|recommended(?: for you| stories| reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|editor[’']s picks?|don[’']t miss|up next|latest (?:news|stories|headlines)|what to (?:read|know) next)(?:\s*[:»>→–—|]|\W*$)|^read more\b.{0,100}$|^click here\b/i,
    200,
    {
      opens: 'read also see watch listen related more recommended you most trending editor do up latest what click',
      examples: [
        skip('READ MORE: Harbour board meets on Friday'),
        skip('Related stories'),
        skip('Read more'),
        skip('Also read: Five things to know about the vote'),
        skip('You may also like'),
      ],
      counterExamples: [
        'Read aloud in court, the letter denied the theft.',
        'More from the region joined them, he said.',
      ],
    },
  ),
  rule(
    'credit',
    'Who took a photograph, drew a graphic or put the report together, alone on its line.',
    /^[([]?(?:(?:(?:FILE|File|file) )?(?:PHOTO|[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Pp]ic|[Vv]ideo|[Ii]llustration|[Gg]raphic|[Cc]over photo|[Cc]redit)s?(?: [Cc]redits?| [Cc]ourtesy(?: [Oo]f)?)?(?: [Bb]y (?=\p{Lu})|\s*[:/|–—]\s*|\s+-\s)|Getty Images\b|(?:[Aa]dditional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Gg]raphics|[Tt]ranslation)(?: and [a-z]+)* by (?=\p{Lu})|\W*©|(?:Copyright|COPYRIGHT) (?:©|\(c\)|\d{4}|by\b))|^(?:\p{Lu}[\p{L}.’'-]*[ ,]+){1,4}(?:\/|via |for )\s*(?:AP|AFP|EPA|Getty Images|Reuters|Shutterstock|Bloomberg|Xinhua)\b.{0,40}$|\b[Aa]ll rights reserved\.?\W*$|\bmay not be (?:published|reproduced|copied|reprinted)\b/u,
    240,
    {
      words: '© ap afp epa getty reuters shutterstock bloomberg xinhua reserved published reproduced copied reprinted',
      opens: `file photo photos photograph photographs image images picture pictures pic pics video videos illustration
        illustrations graphic graphics cover credit credits getty additional reporting writing editing research
        translation copyright`,
      examples: [
        skip('Photo: Ana Kovač / Harbour Press'),
        skip('(Reporting by Tomas Ilves; editing by June Adair)'),
        skip('© 2024 Andean Courier. All rights reserved.'),
        skip('Image credit: City of Turku'),
        skip('Illustration by Mei Tan'),
      ],
      counterExamples: [
        'Photos by the dozen were burnt in the yard, the curator said.',
        'Copyright is a tax on readers, he said.',
        'Research by family farms here made the valley known for its tea.',
      ],
    },
  ),
  rule(
    'follow',
    'Where to follow or reach the writers: accounts, mail addresses, bare links.',
    /^\W*(?:[Ff]ollow (?:us|me|him|her|them|@\w+|the author|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) on\b.*|[Ff]ollow us\W*|(?:[Ff]ind|[Ll]ike) us on\b.*|[Cc]ontact (?:the (?:author|reporter|writer|newsroom)|us|\p{Lu}\p{L}+ \p{Lu}\p{L}+) (?:at|on|via)\b.*|(?:[Ee]-?mail|[Tt]witter|[Ff]acebook|[Ii]nstagram|[Tt]el|[Pp]hone)\s*:.*|@\w{2,30}|https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+)\W*$/u,
    200,
    {
      words: '@',
      opens: 'follow find like contact e email mail twitter facebook instagram tel phone http https www',
      examples: [
        skip('Follow us on Telegram'),
        skip('Follow Nadia Perović on Twitter: @nperovic'),
        skip('Contact the reporter at desk@example.org'),
        skip('https://example.org/live'),
      ],
      counterExamples: ['Follow the money, the inspector told reporters.', 'Contact was lost at dawn, the navy said.'],
    },
  ),
  rule(
    'furniture',
    'Words of buttons and counters: menu, search, comments, minutes to read.',
    /^\W*(?:menu|search|home|log ?in|sign in|log ?out|my account|back to top|top|close|next(?: article)?|previous(?: article)?|skip to (?:main )?content|toggle navigation|loading|show more|load more|expand|tags?|topics?|(?:leave|post|add|view|show|hide) (?:a |all |\d+ )?comments?|(?:\d+|no) comments?|comments? (?:\(\d+\)|are closed)|\d+ ?min(?:ute)?s?(?: read)?|\d+ (?:shares?|views?|likes?)|click to (?:enlarge|expand|play|copy)|play (?:video|audio)|hide caption|toggle caption|enlarge this image|this (?:video|file|content) (?:is|cannot|can’t|could not|can't) .{0,40}|now playing|text size|font size)\W*$/i,
    100,
    {
      opens: `menu search home log login logout sign my back top close next previous skip toggle loading show load expand tag
        tags topic topics leave post add view hide no comment comments click play enlarge this now text font
        0 1 2 3 4 5 6 7 8 9`,
      examples: [
        skip('Back to top'),
        skip('No comments'),
        skip('4 min read'),
        skip('Leave a comment'),
        skip('Toggle navigation'),
      ],
      counterExamples: ['Home sales rose in May, brokers said.', 'Search teams found the boat, the navy said.'],
    },
  ),
]
