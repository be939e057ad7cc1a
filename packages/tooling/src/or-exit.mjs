// @ts-check
/**
 * Prints what is wrong with a file, and ends, so that none is written that its reader refuses.
 *
 * @param {{ ok: true } | { ok: false, issues: readonly { message: string, hint: string }[] }} result
 */
export function orExit(result) {
  if (result.ok) return;
  for (const { message, hint } of result.issues) console.error(`${message}. ${hint}.`);
  process.exit(1);
}
