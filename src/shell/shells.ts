/** Shells, which read commands from an argument, a file or their input. */
const SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'zsh', 'ksh', 'ash', 'rbash', 'fish']);

export function isShell(program: string): boolean {
  return SHELLS.has(program);
}

/** Whether a program hands its input to a shell: a shell itself, or ssh, which starts one elsewhere. */
export function readsCommands(program: string): boolean {
  return isShell(program) || program === 'ssh';
}
