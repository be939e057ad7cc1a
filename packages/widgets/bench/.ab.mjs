import { readFileSync } from 'node:fs';
import { launchChromium } from '@thidua/tooling/chromium';
const what = process.argv[2], rounds = Number(process.argv[3] ?? 15);
const browser = await launchChromium();
const tabs = [];
for (const f of process.argv.slice(4)) {
  const page = await browser.newPage({ locale: 'vi-VN' });
  await page.setContent('<!doctype html><html lang="vi"><body></body></html>');
  await page.addScriptTag({ type: 'module', content: readFileSync(f, 'utf8') });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  tabs.push({ page, cdp });
}
const total = async ({cdp}) => (await cdp.send('Performance.getMetrics')).metrics.find(m=>m.name==='TaskDuration').value*1000;
const call = ({page},name,...p)=>page.evaluate(([n,p])=>globalThis.bench[n](...p),[name,p]);
const run = async (tab, kind) => {
  await call(tab,'clear',18,what==='update1000'?1:0);
  if (what==='update') await call(tab,'createBars',kind);
  if (what==='update1000') { await call(tab,'clear',1000,1); await call(tab,'show',kind,1000,1); }
  await tab.cdp.send('HeapProfiler.collectGarbage');
  await tab.page.bringToFront();
  const a = await total(tab);
  if (what==='bars') await call(tab,'createBars',kind); else if (what==='update') await call(tab,'updateBars',kind); else if (what==='update1000') await call(tab,'update',kind,1000,1); else await call(tab,'show',kind,18,20);
  return (await total(tab))-a;
};
const res = [];
for (let r=0;r<=rounds;r++) { const row=[await run(tabs[0],'plain')]; for (const t of tabs) row.push(await run(t,'element')); if(r) res.push(row); }
const med = a=>a.sort((x,y)=>x-y)[a.length>>1];
console.log('plain', med(res.map(r=>r[0])).toFixed(1), ...tabs.map((_,i)=>`| ${med(res.map(r=>r[i+1])).toFixed(1)} ms ${med(res.map(r=>r[i+1]/r[0])).toFixed(2)}x vs first ${med(res.map(r=>r[i+1]/r[1])).toFixed(3)}`));
await browser.close();
