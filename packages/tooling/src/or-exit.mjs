// @ts-check
/**
 * Prints what is wrong with a file and exits, so that no invalid file is written.
 *
 * @param {{ ok: true } | { ok: false, issues: readonly { message: string, hint: string }[] }} result
 */
export function orExit(result) {
  if (result.ok) return;
  for (const { message, hint } of result.issues) console.error(`${message}. ${hint}.`);
  process.exit(1);
}
