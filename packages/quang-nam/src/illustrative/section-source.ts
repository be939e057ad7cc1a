import type { Source } from '@thidua/core';
import { directiveSource } from '../directive/source.js';

/** The section of the directive that asks for what a criterion is about; the points are not from it. */
export const inSection = (section: string): Source => ({ ...directiveSource, section });
