import { basename } from 'node:path';

/**
 * Files without those that Excel keeps beside a workbook that is open (`~$báo cáo.xlsx`), which hold
 * nothing; one that is named alone stays, so that it is told.
 */
export const withoutLockFiles = (files: readonly string[]): readonly string[] => {
  const kept = files.filter((file) => !basename(file).startsWith('~$'));
  return kept.length > 0 ? kept : files;
};
