/** What the address of the room calls the file that it opens. */
const parameter = 'mau';

/** How long a network that hardly answers is waited for, in milliseconds. */
const patience = 10_000;

/**
 * The file of this very site that the address asks to try, such as
 * `?mau=/docs/examples/schemes/decathlon.json`: nothing is ever taken from elsewhere. The address is
 * then as without it, so that loading the page again does not open the file again.
 *
 * @returns nothing where the address asks for none; a promise that fails where it cannot be had
 */
export function addressedExample(): Promise<File> | undefined {
  const here = new URL(location.href);
  const asked = here.searchParams.get(parameter);
  if (asked === null) return undefined;
  here.searchParams.delete(parameter);
  history.replaceState(history.state, '', here);
  return fileAt(asked, here);
}

async function fileAt(asked: string, here: URL): Promise<File> {
  const { origin, pathname } = new URL(asked, here);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  if (origin !== here.origin || !/\.(json|csv|xlsx?)$/.test(name)) throw new Error(asked);
  const answer = await fetch(pathname, {
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(asked);
  return new File([await answer.blob()], name);
}
