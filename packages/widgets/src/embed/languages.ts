// What a page loads to add a language to the elements, whichever files they come from.
export { pluralForm, registerLanguage } from '@thidua/core';
