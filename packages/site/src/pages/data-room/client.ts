import type { Locale } from '@thidua/core';
import { find } from '../../client/find.js';
import { openRoom } from './client/open-room.js';

const page = find('data-room', HTMLElement);
const locale: Locale = page.dataset['locale'] === 'en' ? 'en' : 'vi';
void openRoom(page, locale, page.dataset['scoreboard'] ?? '');
