// From a scoreboard to a site: files by address, and how they are served.
export { buildSite, siteFiles } from './build-site.js';
export type { OwnPage, OwnPages, Page, PageContext, PageScript, Site } from './document/site.js';
export { hostingOf, type Hosting, type HostingOptions } from './hosting/hosting.js';
export type { Rule, Rules } from './hosting/rule.js';
export type { SiteOptions } from './options.js';
export { builtFiles, filesIn, type Built, type Client } from './publish/built.js';
export { compressed } from './publish/compress.js';
export { filePath } from './publish/file-path.js';
export { writeFiles } from './publish/write-files.js';
export type { Oembed } from './sharing/oembed.js';
export type { Address } from './routes.js';
export { printResults, printStyleHash } from './results/print-results.js';
export { SiteError } from './site-error.js';
export type { FooterPart, FrontWords, Link, SiteWords } from './site-words.js';
