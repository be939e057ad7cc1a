import type { Text } from '@thidua/core';

/** The open data as the build finds it: what its data package says, and the size of each file. */
export interface OpenData {
  title: Text;
  description: Text;
  version: string;
  /** SPDX identifier of the licence of the whole. */
  licence: string;
  /** The data sets it draws on, beyond the sources of single figures. */
  sources: Text[];
  tables: OpenTable[];
  /** Documents that are not tables, such as a scheme. */
  documents: OpenDocument[];
  package: OpenFile;
}

/** A table of the open data, in two formats. */
interface OpenTable {
  title: Text;
  description: Text;
  rows: number;
  columns: number;
  /** Licences of its sources, if they differ from that of the whole. */
  otherLicences: Text[];
  csv: OpenFile;
  json: OpenFile;
}

/** A document of the open data, as JSON. */
interface OpenDocument {
  title: Text;
  description: Text;
  json: OpenFile;
}

/** A file to download. */
export interface OpenFile {
  name: string;
  bytes: number;
}
