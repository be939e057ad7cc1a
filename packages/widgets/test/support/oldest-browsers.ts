import type { CompatStatement, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest versions in which elements work; below them the fallback content is what is seen. */
export const oldest = { chrome: '111', firefox: '115', safari: '16.4' };

const versions = {
  ...oldest,
  chrome_android: oldest.chrome,
  firefox_android: oldest.firefox,
  safari_ios: oldest.safari,
};

/** Whether one version is at most another; `≤37` counts as 37. */
function isAtMost(version: string, limit: string): boolean {
  const [left, right] = [version.replace('≤', ''), limit].map((text) =>
    text.split('.').map(Number),
  );
  const [major = 0, minor = 0] = left ?? [];
  const [most = 0, mostMinor = 0] = right ?? [];
  return major < most || (major === most && minor <= mostMinor);
}

const has = (statement: SimpleSupportStatement, limit: string): boolean => {
  const { version_added: added, version_removed: removed } = statement;
  const isWhole = !statement.flags && !statement.prefix && !statement.alternative_name;
  return isWhole && !removed && typeof added === 'string' && isAtMost(added, limit);
};

/** The browsers of those that are promised in which a feature is missing. */
export function tooNew({ support }: Pick<CompatStatement, 'support'>): string[] {
  return Object.entries(versions).flatMap(([browser, limit]) => {
    const statement = support[browser as keyof typeof versions];
    if (!statement) return [];
    const isThere = [statement].flat().some((each) => has(each as SimpleSupportStatement, limit));
    return isThere ? [] : [`${browser} ${limit}`];
  });
}
