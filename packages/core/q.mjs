import { build } from 'esbuild'; import {gzipSync} from 'node:zlib'; import { writeFileSync } from 'node:fs';
const root = process.argv[2] ?? process.cwd();
const run = async (code, stub={}) => { const r = await build({stdin:{contents:code,resolveDir:root+'/src',loader:'ts'},bundle:true,minify:true,format:'esm',platform:'browser',target:'es2022',charset:'utf8',write:false,logLevel:'error',treeShaking:true,
 plugins:[{name:'s',setup(b){b.onLoad({filter:/\.ts$/},async a=>{for(const k in stub) if(a.path.endsWith(k)) return {contents:stub[k],loader:'ts'};});}}]});
 const t=r.outputFiles[0].text; return [gzipSync(t,{level:9}).length,t]; };
const S=`export { score, scoreTable } from './scoring/score.js';`;
const [n,t]=await run(S); console.log('score',n); writeFileSync('/tmp/score-bundle.js',t);
if (process.argv[3]) for (const [k,v] of Object.entries({
 'scoring/require-column.ts':'export const requireColumn=()=>{}',
 'scoring/answers-to.ts':'export const answersTo=()=>1',
})) console.log(k, n-(await run(S,{[k]:v}))[0]);
