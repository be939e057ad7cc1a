import type { Wordings } from './wordings.js';

/** What English readers see. */
export const english: Wordings = {
  'empty-file': ['The file is empty', 'Check that it is the right one, save it and send it again'],
  'too-large': [
    'The file is too large',
    'At most {expected}: delete pictures and unused sheets, and save it again',
  ],
  pdf: [
    'This is a PDF, not a spreadsheet',
    'Open the spreadsheet it was made from and save that as .xlsx',
  ],
  'web-page': [
    'This is a web page (HTML) named like a spreadsheet',
    'Open it in Excel and save it as .xlsx',
  ],
  'old-xml': [
    'This is an XML file, not an .xlsx, .xls or .csv',
    'Open it in Excel and save it as .xlsx',
  ],
  image: ['This is a picture, not a spreadsheet', 'Choose an .xlsx, .xls or .csv file'],
  'open-document': [
    'This is an OpenDocument spreadsheet (.ods)',
    'Open it in LibreOffice and save it as .xlsx',
  ],
  'other-office-file': [
    'The file holds no spreadsheet that can be read',
    'Open it in Excel and save it as .xlsx',
  ],
  binary: ['The file is not a spreadsheet', 'Choose an .xlsx, .xls or .csv file'],
  encrypted: [
    'The file has a password and cannot be read',
    'Open it in Excel, remove the password (Info > Protect Workbook) and save it again',
  ],
  bomb: [
    'The file is packed in an unusual way: unpacked it would exceed what is safe',
    'Open it in Excel, copy the data to a new file and save that',
  ],
  damaged: [
    'The file is damaged and cannot be read',
    'Open it in Excel to repair it and save it; if that fails, ask for it again',
  ],
  'too-many-sheets': [
    'The workbook has too many sheets',
    'Split it into files of at most {expected} sheets',
  ],
  'too-many-cells': [
    'The table has too many cells',
    'Split it into files of at most {expected} cells',
  ],
  'too-far': [
    'Cell {} is too far from the others',
    'Most likely a slip: delete it (Ctrl+End leads to the last cell) and save again',
  ],
  'stray-quote': [
    'The quotation mark that opens here is not closed properly',
    'Close it or delete it; a quotation mark inside quotes is written twice ("")',
  ],
  'no-visible-sheet': [
    'The workbook has no visible sheet',
    'Unhide the sheet with the data and save again',
  ],

  'no-sheet': [
    'The workbook has no sheet {}',
    'Put the sheet of the form back, or give it its name again',
  ],
  'no-column': ['The sheet has no column {}', 'Put the column back, or mend its heading'],
  'no-line': ['The sheet has no line {}', 'Put the line back, or mend its name in column A'],
  'doubled-heading': ['Two columns have the heading {}', 'Delete one of them, or mend the heading'],
  'no-table': [
    'No table was found with localities and criteria of the scheme',
    'Check the names of criteria and localities in the headings, or state them in the mapping',
  ],
  'several-tables': [
    'Several tables fit: {expected}',
    'Choose: keep the one to be read in the mapping, or hide the other sheet',
  ],
  'no-locality': [
    'It is not clear which locality this table is about',
    'Name the locality above the table or as the sheet’s name, or state it in the mapping',
  ],
  'other-mapping': [
    'The mapping does not fit this workbook: {}',
    'Check its sheet and columns, or leave it out to have the workbook recognised anew',
  ],
  'unknown-column': [
    'Column {} has figures but is no criterion',
    'Mend its heading, or state in the mapping what it is, or that it is ignored',
    'Did you mean “{suggestion}”? Mend the heading, or state in the mapping what the column is',
  ],
  'ambiguous-column': [
    'Heading {} fits several criteria: {expected}',
    'Write the code of the criterion in the heading, or state it in the mapping',
  ],
  'doubled-column': [
    'Two columns state “{expected}”: {others}',
    'Keep one, or state in the mapping which is a stage, a target, or ignored',
  ],
  'other-unit': [
    'Heading {} states another unit than the scheme (“{expected}”)',
    'Convert the figures to the unit of the scheme, or state a factor in the mapping',
  ],
  'mixed-notation': [
    'Column {} writes numbers in both ways: {others}',
    'Write 1.234,5 throughout, or state the notation of the column in the mapping',
  ],
  'shares-or-percents': [
    'Column {} only has numbers from 0 to 1, while the criterion is in %',
    'If 0.67 means 67%: format the column as percentages, or state factor 100 in the mapping; if it is 0.67%, state factor 1',
  ],
  'unknown-locality': [
    'There is no locality called {}',
    'Write the name as in the list, or the code',
    'Did you mean “{suggestion}”? Write the name as in the list, or the code',
  ],
  'ambiguous-locality': [
    'The name {} fits several localities: {expected}',
    'Write the code, or the type as well (district, town, commune…)',
  ],
  'unlike-code': [
    'Code and name are of two localities: {} and {expected}',
    'Mend the code or the name',
  ],
  'unknown-criterion': [
    'There is no criterion called {}',
    'Write the name as in the scheme, or the code',
    'Did you mean “{suggestion}”? Write the name as in the scheme, or the code',
  ],
  'ambiguous-criterion': [
    'The name {} fits several criteria: {expected}',
    'Write the code of the criterion',
  ],
  'unknown-stage': [
    'It is not clear which stage {} is',
    'Write: tự chấm (self-scored), thẩm định (reviewed), giải trình (explained), thẩm định lần 2 (second review) or chung kết (final)',
  ],
  'doubled-row': ['{} is written twice, here and at {others}', 'Keep one and delete the other'],
  duplicate: ['This figure is stated twice, here and in {others}', 'Keep one of the two cells'],
  disagree: [
    'Two places state different figures: {} here, {expected} in {others}',
    'Make them agree, or give one of the files only',
  ],
  'error-cell': [
    'The cell has the error {}',
    'Mend the formula, or write the figure; where there is none yet, write “chưa có” (no data)',
  ],
  formula: [
    'The formula {} has no result in the file',
    'Open it in Excel, recalculate (F9) and save it, or write the figure instead',
  ],
  merged: [
    'A merged cell covers several figures: {}',
    'Unmerge it and write the figure of each row',
  ],
  'not-a-number': [
    '{} is not a number',
    'Write it like 1.234,5; where there is none yet, write “chưa có” (no data); what a mark means can be stated in the mapping (marks)',
  ],
  'not-yes-or-no': [
    '{} is neither yes nor no',
    'Write “có” (x, đạt) or “không” (không đạt); what a mark means can be stated in the mapping (marks)',
  ],
  'not-a-day': ['{} is not a date', 'Write day/month/year, such as 11/6/2023'],
  'no-such-date': ['{} is not a real date', 'Check day and month (11/6/2023 is 11 June)'],
  'two-digit-year': ['The year in {} has two digits', 'Write all four: 11/6/2023'],
  'day-for-number': [
    'The cell is the date {}, while the criterion needs a number',
    'Format the cell as a number and write it again: Excel may have made a date of it',
  ],
  'unit-in-cell': [
    '{} states another unit than the scheme (“{expected}”)',
    'Convert it to the unit of the scheme and write the number only',
  ],
  'share-among-percents': [
    '{} stands among percentages such as {expected}: it may mean {suggestion}',
    'Write {suggestion}, or format the cell as a percentage',
  ],
  'not-held': ['Not all digits of {} can be held', 'Use a larger unit or fewer digits'],
  'shortened-number': [
    '{} was shortened (E is a power of ten), and digits may be lost',
    'Format the cell as a number that shows all digits, and export it again',
  ],
  'no-rows': ['The sheet has no rows yet', 'Fill in at least one; the help sheet says how'],
  needed: ['{} is not filled in', 'Fill in this cell: {expected}'],
  'not-in-list': [
    '{} is not in the list',
    'Choose one of: {expected}',
    'Did you mean “{suggestion}”? Choose one of: {expected}',
  ],
  notation: [
    '{} was not understood',
    'Write it like: {expected}; the sheet Hướng dẫn says how (behind ← is what could not be read)',
  ],
  'unknown-source': [
    'There is no source with the code {}',
    'Add the source to the sheet Nguồn, or mend the code',
    'Did you mean “{suggestion}”? Mend the code, or add the source to the sheet Nguồn',
  ],
  'unknown-target': [
    'There is no target with the code {}',
    'Mend the code by the sheet Chỉ tiêu, or add the target there',
  ],
  'doubled-code': [
    'The code {} stands twice (see {others})',
    'Change one of them, or delete a row',
  ],
  'doubled-figure': [
    'Target {} has two baselines or two goals (see {others})',
    'Keep one row; for a result choose “kết quả”',
  ],
  'no-goal': [
    'Target {} has no goal',
    'Add a row “mức cần đạt” for this target to the sheet Số đo',
  ],
  'day-for-text': [
    '{} is a day where a text is needed (the program may have changed it by itself)',
    'Give the cell the format Text and type it again',
  ],
  'early-day': [
    'The day {} is before {expected}, the year of the figures, and before the day of the figure at {others}',
    'Mend it: as of which day the figures are',
  ],
  refused: ['{}', ''],

  encoding: [
    'The text was read as {}',
    'Check letters with marks; if they are wrong, save it as CSV UTF-8 or .xlsx',
  ],
  'hidden-sheets': [
    'Hidden sheets are not read: {}',
    'Unhide them and save again if they should be',
  ],
  'hidden-unknown': [
    'It is not known which sheets of this .xls are hidden',
    'Save it as .xlsx if some are',
  ],
  macros: ['The file has macros; they are not run', 'Better save it as .xlsx, without macros'],
  links: [
    'The file takes figures from other files; only the values saved are read',
    'Check that they are still right; better paste them as values',
  ],
  'no-figures': [
    'The workbook has no figures yet, so the scoreboard has no ranking',
    'Fill in the sheet “Số liệu”: a column “Mã”, a column “Địa phương”, and one for each criterion, headed by its name',
  ],
  'other-year': [
    'The title says {}, while figures of {expected} are read',
    'Check that it is the file of this period',
  ],
  'empty-stage': [
    'The columns of the stage {} have no figures, so it is taken as not done yet',
    'Add the figures if it is done',
  ],
  'not-read': [
    'Sheet {} has no table that fits and is not read',
    'Check its headings if it holds figures',
  ],
  'hidden-column': [
    'Hidden column {} is read',
    'Delete it if it is not needed; unhide it if it is',
  ],
  'english-numbers': [
    'Column {} writes numbers the English way (1,234.5) and is read so',
    'Check it; better write 1.234,5',
  ],
  'ignored-column': [
    'Column {} has nothing to be read and is ignored',
    'Mend its heading if it is a criterion',
  ],
  'unlike-name': [
    'The name {} is not that of the code beside it, by which it is read: {expected}',
    'Mend the name; or the code, if that is wrong',
  ],
  'hidden-rows': [
    'Hidden rows are read: {}',
    'Delete them if they are not needed; unhide them if they are',
  ],
  'ignored-row': [
    'Row {} is no locality or criterion and is ignored',
    'Mend its name if it should be read',
    'Mend its name if it is “{suggestion}”',
  ],
  'old-encoding': [
    'Text was converted from an old encoding to Unicode: {}',
    'Check it; better use a Unicode font such as Times New Roman',
  ],
  noted: ['{}', ''],
  'wrong-total': [
    'The total {} does not add up: the rows give {expected}',
    'Check the figures or the formula of the total',
  ],
  'other-maximum': [
    'The maximum {} differs from the scheme ({expected})',
    'Check that it is the right scheme',
  ],
  jump: ['{} is far from the last period ({expected})', 'Check the figure and its unit'],
  negative: [
    '{} is below 0, while the unit is “{expected}”',
    'Check the minus sign; where there is no figure yet, write “chưa có”',
  ],
  'not-whole': [
    '{} has a fraction, while “{expected}” are counted whole',
    'Check commas and points, and the unit',
  ],
  magnitude: [
    '{} is far from the others of its column (about {expected})',
    'Check the unit: đồng, thousands or millions may be mixed up',
  ],
};
