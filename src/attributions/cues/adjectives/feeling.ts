import { readEntries } from '../entry.ts'

/** Attitudes as predicative adjectives and participles: `was concerned about`, `is opposed to`, `are proud of`. */
export const feelingAdjectives = readEntries(
  'adjective',
  'feel',
  `
concerned: that clause wh +about +over +with +by
worried: that clause wh +about +over +by
afraid: that clause infinitive +of
fearful: that +of
scared: that infinitive +of +by
frightened: that +of +by +about
terrified: that +of +by
anxious: that +about
nervous: that +about
uneasy: that +about +with
uncomfortable: +with +about
comfortable: +with weak
alarmed: that +by +at +about
troubled: that +by +about
disturbed: that +by +about
bothered: that +by +about
perturbed: that +by +about
upset: that clause +about +at +by +over +with
angry: that clause +about +at +over +with
furious: that clause +about +at +over +with
outraged: that +by +at +over +about
incensed: that +by +at +over
enraged: that +by +at +over
infuriated: that +by +at
irate: that +over +about +at
livid: that +about +at +over
mad: that +about +at weak
annoyed: that +by +at +with +about
irritated: that +by +at +with
frustrated: that +by +with +at +about
exasperated: that +by +with +at
disappointed: that clause infinitive +by +in +with +at +about
dismayed: that infinitive +by +at +over
saddened: that infinitive +by +at
heartbroken: that +by +over +about
devastated: that +by
shocked: that clause infinitive +by +at
stunned: that infinitive +by +at
surprised: that clause wh infinitive +by +at
astonished: that infinitive +by +at
amazed: that wh infinitive +by +at
appalled: that infinitive +by +at
horrified: that infinitive +by +at
disgusted: that +by +with +at
embarrassed: that infinitive +by +about
ashamed: that infinitive +of +about
sorry: that clause infinitive +for +about
regretful: that +about
guilty: that +about weak
sad: that clause infinitive +about
unhappy: that +with +about +over
dissatisfied: +with
displeased: that +with +by
discouraged: that +by +about
disillusioned: +with +by
fed up: +with
tired: +of weak
sick: +of weak
weary: +of
jealous: +of
envious: +of
resentful: that +of
bitter: that +about weak
opposed: +to
hostile: +to +toward weak
averse: +to
critical: +of weak
dismissive: +of
scornful: +of
contemptuous: +of
disdainful: +of
disrespectful: +of
intolerant: +of
supportive: +of
protective: +of weak
appreciative: +of
respectful: +of
complimentary: +of +about
sympathetic: +to +toward +towards
receptive: +to
amenable: +to
favorable: +to +toward weak
glad: that clause infinitive +about +of
happy: that clause infinitive +with +about +for
pleased: that clause infinitive +with +by +about
delighted: that clause infinitive +with +by +at
thrilled: that clause infinitive +with +by +at +about
excited: that clause infinitive +about +by
elated: that +by +at +about
overjoyed: that +by +at
ecstatic: that +about +over
encouraged: that infinitive +by
heartened: that +by
relieved: that clause infinitive +by
grateful: that clause infinitive +for +to
thankful: that clause infinitive +for
proud: that clause infinitive +of
honored: that infinitive +by
honoured: that infinitive +by
satisfied: that +with +by
content: infinitive +with
impressed: that +by +with
enthusiastic: that +about +over
passionate: that +about
fond: +of
enamored: +with +of
fascinated: +by +with
obsessed: +with
intrigued: +by
interested: infinitive +in weak
curious: wh infinitive +about
amused: that +by +at
puzzled: that wh +by +about +over
baffled: that wh +by
confused: wh +about +by weak
insulted: that +by
offended: that +by +at
unfazed: +by
unmoved: +by
indifferent: +to
impatient: infinitive +with +for
jubilant: that +over +about
`,
)
