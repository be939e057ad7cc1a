import type { Locale } from '@thidua/core';
import { find } from '../../client/find.js';
import { openRoom } from './client/open-room.js';

const page = find('data-room', HTMLElement);
const locale: Locale = page.dataset['locale'] === 'en' ? 'en' : 'vi';
const { scoreboard = '', places = '' } = page.dataset;
void openRoom(page, locale, scoreboard, places.split(' '));
