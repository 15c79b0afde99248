import { type Piece, pieceOf, type Said, saidNth, saidStep } from '../said.ts'
import type { Scene } from '../scene.ts'
import { readDistance } from './distance.ts'
import { weekdayAt } from './names.ts'
import { readWhich } from './which.ts'

/** A day of the week in a week that is said: `Tuesday of last week`, `next week on Tuesday`, `this week Monday`, `Monday two weeks from now`. */
export function readWeekdayIn(scene: Scene, i: number): Piece | undefined {
  const { atoms } = scene
  const day = weekdayAt(scene, i)
  if (day) {
    const of = atoms[day.last]?.lower === 'of' ? day.last + 1 : day.last
    const week = weekAt(scene, of)
    if (week) return within(week.last, week.said, day.weekday)
    const away = scene.atoms[day.last] ? readDistance(scene, day.last) : undefined
    if (away?.said.is !== 'step' || away.rule === 'date.anaphoric') return undefined
    return within(away.last, saidStep(away.said.from, away.said.steps, 'week'), day.weekday)
  }
  const week = weekAt(scene, i)
  if (!week) return undefined
  const link = atoms[week.last]?.lower
  const at = link === 'on' || link === '-' || link === ',' ? week.last + 1 : week.last
  const named = weekdayAt(scene, at)
  return named && within(named.last, week.said, named.weekday)
}

function weekAt(scene: Scene, i: number): Piece | undefined {
  const week = scene.atoms[i] ? readWhich(scene, i) : undefined
  return week?.said.is === 'step' && week.said.grain === 'week' ? week : undefined
}

const within = (last: number, week: Said, weekday: number): Piece =>
  pieceOf(last, saidNth(weekday, 'day', week), 'date.inside')
