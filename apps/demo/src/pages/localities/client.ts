import { startFilter } from '../../client/filter.js';
import { startOrder } from './list-order.client.js';

const all = (selector: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(selector),
];

startFilter({
  items: all('#main tbody tr, .commune-lists li'),
  groups: all('.sections > section, .item-group'),
});
startOrder();
