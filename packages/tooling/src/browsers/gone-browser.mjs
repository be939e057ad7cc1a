// @ts-check
/** What WebDriver says when the browser behind it is no longer there. */
export const goneBrowser = /NoSuchSessionError|invalid session id/;
