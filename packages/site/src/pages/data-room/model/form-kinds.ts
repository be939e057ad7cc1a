import type { FormKind } from '@thidua/sheets';

/** The forms that results are printed in, in their order; the page itself does not load what writes them. */
export const formKinds: readonly FormKind[] = ['overview', 'criteria', 'group'];
