import { expect, it } from 'vitest';
import { filterOfCms } from '../../src/hosts/newspaper/filter-of-cms.js';

it.each([
  ['<script>a()</script><p>b</p>', '<p>b</p>'],
  ['<style>p{}</style><template><b>a</b></template>b', 'b'],
  ['<thidua-progress target="1"><p>123</p></thidua-progress>', '<p>123</p>'],
  ['<p onclick="a()" style="b" class="c" id="d">e</p>', '<p>e</p>'],
  [
    '<a href="javascript:a()">b</a><a href="/c" target="_blank">d</a>',
    '<a>b</a><a href="/c">d</a>',
  ],
  ['<iframe src="/a" srcdoc="b" sandbox onload="c()"></iframe>', '<iframe src="/a"></iframe>'],
])('the CMS makes of %s: %s', (pasted, kept) => {
  expect(filterOfCms(pasted)).toBe(kept);
});
