/** What a reader is told after copying. */
export interface CopyWords {
  done: string;
  /** What to do where the browser refuses, as it does on pages that were not sent safely. */
  failed: string;
}

/** Copies a text and says whether that worked; never throws. */
export async function copyText(
  text: string,
  status: Element,
  { done, failed }: CopyWords,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = done;
    return true;
  } catch {
    status.textContent = failed;
    return false;
  }
}
