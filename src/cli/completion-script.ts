import type { Completed } from './completion.ts'

/** The completion script of a shell; paths are completed as the shell does it. */
export function completionScript(shell: 'bash' | 'zsh' | 'fish', commands: readonly Completed[]): string {
  return shell === 'fish'
    ? fish(commands)
    : shell === 'zsh'
      ? `#compdef extract\nautoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`
      : bash(commands)
}

const subcommands = (commands: readonly Completed[], path: readonly string[]): Completed[] =>
  commands.filter(c => c.path.length === path.length + 1 && path.every((word, i) => c.path[i] === word))

/** A case for each command, tried with the longest path first, and one for each option that has values. */
function bash(commands: readonly Completed[]): string {
  const values = new Map<string, string>()
  for (const { flags, values: choices } of commands.flatMap(c => c.options))
    if (choices.length) for (const flag of flags) values.set(flag, choices.join(' '))
  const cases = [...commands]
    .sort((a, b) => b.path.length - a.path.length)
    .map(({ path, options }) => {
      const words = [...subcommands(commands, path).map(c => c.path.at(-1)!), ...options.flatMap(o => o.flags)]
      return `    "${[...path, ''].join(' ')}"*) words="${words.join(' ')}" ;;`
    })
  return `_extract() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" words
  case "$prev" in
${[...values].map(([flag, choices]) => `    ${flag}) COMPREPLY=( $(compgen -W "${choices}" -- "$cur") ); return ;;`).join('\n')}
  esac
  case "\${COMP_WORDS[*]:1:COMP_CWORD-1} " in
${cases.slice(0, -1).join('\n')}
    *) words="${subcommands(commands, [])
      .map(c => c.path[0])
      .join(' ')} ${commands[0]!.options.flatMap(o => o.flags).join(' ')}" ;;
  esac
  COMPREPLY=( $(compgen -W "$words" -- "$cur") $(compgen -f -- "$cur") )
}
complete -o filenames -F _extract extract
`
}

function fish(commands: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`
  const top = subcommands(commands, [])
  const lines = top.map(c => `complete -c extract -n __fish_use_subcommand -a ${c.path[0]} -d ${quoted(c.about)}`)
  for (const { path, options } of commands) {
    const condition = path.length
      ? path.map(word => `__fish_seen_subcommand_from ${word}`).join('; and ')
      : '__fish_use_subcommand'
    for (const sub of path.length ? subcommands(commands, path) : [])
      lines.push(`complete -c extract -n ${quoted(condition)} -a ${sub.path.at(-1)} -d ${quoted(sub.about)}`)
    for (const { flags, about, values } of options) {
      const names = flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`)).join(' ')
      const choices = values.length ? ` -x -a ${quoted(values.join(' '))}` : ''
      lines.push(`complete -c extract -n ${quoted(condition)} ${names} -d ${quoted(about)}${choices}`)
    }
  }
  return `${lines.join('\n')}\n`
}
