/** Prints what is wrong with a file, and ends, so that none is written that its reader refuses. */
export function orExit(result) {
  if (result.ok) return;
  for (const { message, hint } of result.issues) console.error(`${message}. ${hint}.`);
  process.exit(1);
}
