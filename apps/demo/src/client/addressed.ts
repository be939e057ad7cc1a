/** The item that the address names after `#`; none if it names none, or is malformed. */
export function addressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}
