import type { IssueWordings } from './issue-wordings.js';

/** The wording of every issue in English. */
export const englishIssues: IssueWordings = {
  at: 'at',
  values: {
    null: 'an empty value (null)',
    array: 'a list',
    object: 'a group of data',
    endless: 'a number too large for any computer',
  },
  names: {
    string: 'text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list, in […]',
    object: 'a group of data, in {…}',
    pairFacts: 'what is reported between units (pairFacts)',
    date: 'a date, such as 2023-06-11',
    'yes-no': 'true or false',
    'number-or-date': 'a number, or a date such as 2023-06-11',
    'number-or-boolean-or-date': 'a number, true or false, or a date such as 2023-06-11',
    cap: 'cap (the highest share that counts)',
    maxPoints: 'maxPoints (the most points)',
    divisor: 'divisor (the part by which the other is divided)',
    target: 'target (what has to be reached)',
    '−∞': '−∞ (the lowest band has neither from nor above)',
    '∞': '∞ (the highest band has neither upTo nor below)',
  },
  issues: {
    'not-a-date': [
      '{} is not a date',
      'Write day/month/year (11/6/2023) or year-month-day (2023-06-11)',
    ],
    'no-such-date': ['{} is not a real date', 'Check day and month (11/6/2023 is 11 June)'],
    'two-digit-year': ['The year in {} has two digits', 'Write all four: 11/6/2023'],
    'not-a-number': ['{} is not a number', 'Write it like 1.234,5 or 67%'],
    'not-held': [
      'Not all digits of {} can be held',
      'Use a larger unit (thousands, millions) or fewer digits; the most is 9.007.199.254.740.991',
    ],
    'shortened-number': [
      '{} was shortened by a spreadsheet (E is a power of ten), and digits may be lost',
      'Format the cell as a number that shows all digits, and export it again',
    ],
    'missing-value': ['A value is missing', 'Add it; where there are no data, state the reason'],
    'wrong-type': ['Wrong type of data: {}', 'Give {expected}'],
    'wrong-format': ['{} has the wrong form', 'Expected: {expected}'],
    'not-allowed': ['{} is not one of the allowed values', 'Choose one of: {expected}'],
    'out-of-range': ['{} is out of range', 'It must be {expected}'],
    'newer-version': [
      'Data of version {} cannot be read',
      'Update the Thi Đua library, or export the file as version {expected}',
    ],
    duplicate: ['{} occurs twice', 'Each code may be used once'],
    'unknown-reference': [
      '{} is not among the {expected}',
      'Correct the code, or add it to the list',
    ],
    'inconsistent-rank': [
      'Rank {n} does not fit the other rows',
      'This row ranks {expected}; equals share a rank and the next is skipped (1, 2, 2, 4)',
    ],
    'not-in-order': ['{} is out of order in time', 'It must be {expected} or later'],
    cycle: ['{} refers back to itself', 'No group, condition or unit may lie in itself'],
    'not-one-root': [
      'A scheme has exactly one root group that holds all others (such as “Total”), but this has {}',
      'Keep one group that lies in no other, and say of every other in which it lies (“parent”)',
    ],
    'empty-group': ['Group {} has no criteria', 'Add one, or leave out the group'],
    'zero-weights': [
      'All weights in group {} are 0',
      'Give at least one criterion a weight above 0',
    ],
    'not-two-parts': [
      'A ratio divides one scored part by another, but this group has {n} of them',
      'Keep two, or put those that belong together into a group of their own',
    ],
    'ratio-below-zero': [
      'In a ratio no part may fall below 0, but this can give {}',
      'Use a range from 0, or from above 0 for what is divided by',
    ],
    'against-itself': [
      '{} has a result against itself',
      'Name the other unit, or leave the result out',
    ],
    'unknown-key': [
      'There is nothing called {}',
      'Did you mean {expected}? Mend the spelling (capitals count), or leave it out',
      'Check the spelling (capitals count), or leave it out',
    ],
    'ignored-key': [
      '{} is ignored, since there is nothing of that name',
      'Did you mean {expected}? Mend the spelling if it is to be read',
      'Mend the spelling if it is to be read',
    ],
    'look-alike': [
      '{} has letters that only look right, unseen characters or spaces of another kind',
      'Type it anew as “{expected}”; the eye hardly sees the difference, but to a program the names differ',
    ],
    'taken-name': ['{} cannot be used as a name: it means something else', 'Choose another'],
    contradiction: [
      '{} contradicts other figures in the file',
      'By those figures it must be {expected} here; mend this value or those figures',
      'By those figures nothing may stand here; leave this value out, or mend those figures',
    ],
    'unused-value': ['{} is stated but not used here', 'Leave it out, or choose another rule'],
    'day-counted': [
      '{} would multiply or divide a day',
      'Write {expected}: a day can only be earlier or later than another',
      'Name what is a number: a day can only be earlier or later than another',
    ],
    'same-tile': [
      'The tile {} of the map is taken by the locality of code {expected}',
      'Each tile is for one locality: change its column or its row',
    ],
    unreachable: [
      'No score has this grade',
      'The highest score by the scheme is {expected}: lower from, or check the maximum points',
      'Every score has a better grade: change the levels (from), or leave this grade out',
    ],
    'rule-needs': ['Rule {} needs {expected}', 'Add {expected}'],
    'bands-overlap': [
      'Bands overlap at {}',
      'Each value is in one band: this one must start at {expected}',
    ],
    'bands-gap': [
      'Bands leave a gap at {}',
      'Every value must be in a band: close it to {expected}',
    ],
    'mean-over-zero': [
      'A geometric or harmonic mean, or a product of {}: with 0 the whole group is 0, below 0 there is none',
      'Use a range that starts above 0, or an arithmetic mean',
    ],
    'mixed-maxima': [
      '{} has no maximum points, but others in its group have',
      'State maxPoints for every criterion of the group',
    ],
    'zero-range': [
      'All units have the same value ({n}) and cannot be compared',
      'Check the data, or choose another rule',
    ],
    'outside-period': ['The scheme does not apply to {}', 'It applies to {expected}'],
    'other-scheme': [
      'The report was made for scheme {}, not the one in use',
      'Use scheme {expected}, or redo the report',
    ],
    'stated-twice': [
      'Two reports of one stage state it',
      'Keep one of them; if both stay, report {expected} counts',
    ],
    'no-threshold': [
      'What the unit has to reach is not known: no level is stated for its class {}',
      'Check its classes (levels are stated for {expected}); where others are not meant, state otherwise: not-assigned',
    ],
    'ratio-over-zero': [
      'The ratio has no value: it is divided by {n}',
      'Check what is divided by; over 0 there is no result, and a condition stays unknown',
    ],
    'too-deep': [
      'Data are nested more than {n} levels deep',
      'Check the file; no scheme needs that',
    ],
    'too-many-issues': [
      'There are too many issues to list',
      'Usually one mistake is repeated in every row: check how the file was exported, or check it in parts',
    ],
  },
};
