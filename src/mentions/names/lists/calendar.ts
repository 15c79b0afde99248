import { list } from './list.ts'

export const calendar: readonly string[] =
  list(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept sept. oct.
  nov. dec. tues thurs am pm a.m p.m a.m. p.m. gmt utc est edt cet bst ist wat ad bc bce ce
  ramadan eid diwali easter christmas hanukkah passover thanksgiving halloween nowruz muharram ashura hajj lent holi dussehra
  spring summer autumn winter ramzan deepavali vesak songkran tet onam pongal navratri`)

/** Months that are given or last names too. */
export const nameMonths: readonly string[] = list('may april june august')
