/** Verbs that only carry a cue noun: `made a claim that`, `expressed concern about`, `issued a warning that`. */
export const lightVerbs: ReadonlySet<string> = new Set(
  `make give take have hold issue express voice raise offer deliver file share show release reach enter submit present
  post send write publish launch lodge level repeat reiterate renew receive draw face spark fuel prompt cast leave
  harbor harbour bear feel hear announce convey state register utter air table`.split(/\s+/),
)
