/** The types of units as offices shorten them, folded: “TP. Huế”, “H. Sóc Sơn”. */
const shortened: Readonly<Record<string, string>> = {
  t: 'tinh',
  tp: 'thanh pho',
  tx: 'thi xa',
  tt: 'thi tran',
  h: 'huyen',
  q: 'quan',
  x: 'xa',
  p: 'phuong',
  dk: 'dac khu',
};

// One letter is a type only where more follows: on its own it is the beginning of a name.
const beginning = /^(?:(t\.?[ptx]|d\.?k)(?=$|[. ])|([thqxp])(?=\.| .))[. ]*/;

/**
 * A folded name with its type in full.
 *
 * @example
 * inFull('tp. tam ky'); // 'thanh pho tam ky'
 */
export function inFull(folded: string): string {
  return folded.replace(beginning, (found, two?: string, one?: string) => {
    const type = shortened[two?.replace('.', '') ?? one ?? ''];
    return type === undefined ? found : `${type} `;
  });
}
