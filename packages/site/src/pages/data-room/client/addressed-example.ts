/** What the address of the room calls the file that it opens. */
const parameter = 'mau';

/**
 * The file of this very site that the address asks to try, such as
 * `?mau=/docs/examples/schemes/decathlon.json`: nothing is ever taken from elsewhere. The address is
 * then as without it, so that loading the page again does not open the file again.
 *
 * @throws Error where the file cannot be had
 */
export async function addressedExample(): Promise<File | undefined> {
  const here = new URL(location.href);
  const asked = here.searchParams.get(parameter);
  if (asked === null) return undefined;
  here.searchParams.delete(parameter);
  history.replaceState(history.state, '', here);
  const { origin, pathname } = new URL(asked, here);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (origin !== here.origin || !/\.(json|csv|xlsx?)$/.test(name)) throw new Error(asked);
  const answer = await fetch(pathname);
  if (!answer.ok) throw new Error(asked);
  return new File([await answer.blob()], name);
}
