import { readEntries } from '../entry.ts'

/** Attitudes as nouns: `concern about`, `support for`. */
export const feelingNouns = [
  ...readEntries(
    'noun',
    'feel',
    `
support: +for +of
concern: that wh quotation +about +over +for
worry: that wh +about +over
fear: that wh quotation +of +about +over +for
anxiety: that +about +over
alarm: that +about +over +at
apprehension: that +about +over
unease: that +about +over +with
misgiving: that +about
reservation: that +about weak
anger: that +about +at +over +with
outrage: that +about +at +over
fury: that +about +at +over
frustration: that +about +at +over +with
disappointment: that +about +at +over +in +with
dismay: that +about +at +over
shock: that +about +at +over weak
surprise: that +about +at +over weak
regret: that +about +for +over
remorse: +for +over
sorrow: that +about +over +for
sadness: that +about +over
sympathy: +for +with
admiration: +for +of
praise: +for +of
respect: +for weak
gratitude: that +for
thanks: +for weak
pride: that +in weak
joy: that +about +at +over weak
delight: that +at +over +in
enthusiasm: +for +about
excitement: that +about +over
interest: +in weak
love: +of +for weak
hatred: +of +for +toward
contempt: +for
disdain: +for
dislike: +of +for
distaste: +for
disgust: that +at +with +over
disapproval: +of
condemnation: +of
denunciation: +of
resentment: that +of +at +toward +over
satisfaction: that +with +at
dissatisfaction: that +with +over +at
discontent: +with +over +about
mistrust: +of
distrust: +of
condolence: +to +for
apology: that +for
complaint: +about +over
backlash: +against +over weak
outcry: +over +against
uproar: +over
apathy: +about +toward
embrace: +of weak
`,
  ),
]
