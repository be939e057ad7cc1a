// tsup.config.ts
import { readFileSync, rmSync } from "node:fs";
import { minifiedTemplates } from "@thidua/tooling/minify-templates";
import { defineConfig } from "tsup";

// src/elements/nouns.ts
var nouns = ["progress", "leaderboard", "countdown"];

// tsup.config.ts
var { version } = JSON.parse(readFileSync("package.json", "utf8"));
rmSync("dist", { recursive: true, force: true });
var unread = [
  ...["proposals", "votes", "awards", "breakdown", "criteria", "stage", "scheme", "dataShare"],
  ...["unranked", "otherNames", "classes", "tile", "validFrom", "validTo", "sources", "origin"]
];
var wordsForPeople = ["title", "$schema", "$id", "description"];
var compactSchema = {
  name: "compact-schema",
  setup(build) {
    build.onLoad({ filter: /\.schema\.json$/ }, ({ path }) => ({
      loader: "json",
      contents: JSON.stringify(
        JSON.parse(readFileSync(path, "utf8")),
        (key, value) => wordsForPeople.includes(key) && typeof value === "string" || key === "examples" && Array.isArray(value) || unread.includes(key) && typeof value === "object" ? void 0 : value
      ).replaceAll("__schema", "s")
    }));
  }
};
var templates = minifiedTemplates({ keepsLines: /\.static\.ts$|[\\/]server[\\/]/ });
var shared = {
  format: ["esm"],
  splitting: true,
  sourcemap: true,
  esbuildPlugins: [compactSchema, templates],
  // Modules are UTF-8 wherever they come from: Vietnamese need not travel as escapes.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
  define: { __THIDUA_VERSION__: JSON.stringify(version) }
};
var tsup_config_default = defineConfig([
  {
    ...shared,
    entry: {
      index: "src/index.ts",
      define: "src/define.ts",
      nouns: "src/elements/nouns.ts",
      server: "src/server.ts",
      ...Object.fromEntries(
        nouns.flatMap((noun) => [
          [noun, `src/elements/${noun}/${noun}.ts`],
          [`${noun}/define`, `src/elements/${noun}/${noun}.define.ts`]
        ])
      )
    },
    target: "es2022",
    platform: "neutral",
    // Importing a JSON file is not portable between browsers: the schema is put into the module.
    noExternal: [/\.schema\.json$/],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } }
  },
  {
    ...shared,
    entry: {
      thidua: "src/embed/thidua.ts",
      ...Object.fromEntries(
        nouns.flatMap((noun) => [
          [noun, `src/elements/${noun}/${noun}.embed.ts`],
          [`elements/${noun}`, `src/elements/${noun}/${noun}.define.ts`]
        ])
      )
    },
    outDir: "dist/embed",
    target: "es2022",
    platform: "browser",
    minify: true,
    dts: false,
    noExternal: [/.*/]
  },
  {
    // One file, so that one `integrity` covers all of it.
    ...shared,
    entry: { all: "src/embed/all.ts" },
    outDir: "dist/embed",
    splitting: false,
    target: "es2022",
    platform: "browser",
    minify: true,
    dts: false,
    noExternal: [/.*/]
  },
  {
    // What goes with frames runs as a plain script too: some editors drop `type="module"`.
    entry: { iframe: "src/embed/iframe.ts", framed: "src/embed/framed.ts" },
    outDir: "dist/embed",
    format: ["iife"],
    outExtension: () => ({ js: ".js" }),
    target: "es2022",
    platform: "browser",
    minify: true,
    sourcemap: true,
    dts: false
  }
]);
export {
  tsup_config_default as default
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsidHN1cC5jb25maWcudHMiLCAic3JjL2VsZW1lbnRzL25vdW5zLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJjb25zdCBfX2luamVjdGVkX2ZpbGVuYW1lX18gPSBcIi93b3JrL3d0L3Jvb20vcGFja2FnZXMvd2lkZ2V0cy90c3VwLmNvbmZpZy50c1wiO2NvbnN0IF9faW5qZWN0ZWRfZGlybmFtZV9fID0gXCIvd29yay93dC9yb29tL3BhY2thZ2VzL3dpZGdldHNcIjtjb25zdCBfX2luamVjdGVkX2ltcG9ydF9tZXRhX3VybF9fID0gXCJmaWxlOi8vL3dvcmsvd3Qvcm9vbS9wYWNrYWdlcy93aWRnZXRzL3RzdXAuY29uZmlnLnRzXCI7aW1wb3J0IHsgcmVhZEZpbGVTeW5jLCBybVN5bmMgfSBmcm9tICdub2RlOmZzJztcbmltcG9ydCB7IG1pbmlmaWVkVGVtcGxhdGVzIH0gZnJvbSAnQHRoaWR1YS90b29saW5nL21pbmlmeS10ZW1wbGF0ZXMnO1xuaW1wb3J0IHsgZGVmaW5lQ29uZmlnLCB0eXBlIE9wdGlvbnMgfSBmcm9tICd0c3VwJztcbmltcG9ydCB7IG5vdW5zIH0gZnJvbSAnLi9zcmMvZWxlbWVudHMvbm91bnMuanMnO1xuXG5jb25zdCB7IHZlcnNpb24gfSA9IEpTT04ucGFyc2UocmVhZEZpbGVTeW5jKCdwYWNrYWdlLmpzb24nLCAndXRmOCcpKSBhcyB7IHZlcnNpb246IHN0cmluZyB9O1xuXG4vLyBCb3RoIGJ1aWxkcyBydW4gYXQgb25jZTogY2xlYW4gaGVyZSwgbm90IGJ5IGBjbGVhbjogdHJ1ZWAgaW4gb25lIG9mIHRoZW0uXG5ybVN5bmMoJ2Rpc3QnLCB7IHJlY3Vyc2l2ZTogdHJ1ZSwgZm9yY2U6IHRydWUgfSk7XG5cbi8qKiBQYXJ0cyBvZiBhIHNjb3JlYm9hcmQgdGhhdCBubyBlbGVtZW50IHNob3dzIHlldDogYSBwYWdlIG5lZWQgbm90IGNoZWNrIHRoZW0uICovXG5jb25zdCB1bnJlYWQgPSBbXG4gIC4uLlsncHJvcG9zYWxzJywgJ3ZvdGVzJywgJ2F3YXJkcycsICdicmVha2Rvd24nLCAnY3JpdGVyaWEnLCAnc3RhZ2UnLCAnc2NoZW1lJywgJ2RhdGFTaGFyZSddLFxuICAuLi5bJ3VucmFua2VkJywgJ290aGVyTmFtZXMnLCAnY2xhc3NlcycsICd0aWxlJywgJ3ZhbGlkRnJvbScsICd2YWxpZFRvJywgJ3NvdXJjZXMnLCAnb3JpZ2luJ10sXG5dO1xuY29uc3Qgd29yZHNGb3JQZW9wbGUgPSBbJ3RpdGxlJywgJyRzY2hlbWEnLCAnJGlkJywgJ2Rlc2NyaXB0aW9uJ107XG5cbi8qKiBXaGF0IG9ubHkgcGVvcGxlIHJlYWQsIGFuZCB3aGF0IG5vIGVsZW1lbnQgcmVhZHMsIHdvdWxkIHRyYXZlbCB3aXRoIGV2ZXJ5IHBhZ2UuICovXG5jb25zdCBjb21wYWN0U2NoZW1hOiBOb25OdWxsYWJsZTxPcHRpb25zWydlc2J1aWxkUGx1Z2lucyddPltudW1iZXJdID0ge1xuICBuYW1lOiAnY29tcGFjdC1zY2hlbWEnLFxuICBzZXR1cChidWlsZCkge1xuICAgIGJ1aWxkLm9uTG9hZCh7IGZpbHRlcjogL1xcLnNjaGVtYVxcLmpzb24kLyB9LCAoeyBwYXRoIH0pID0+ICh7XG4gICAgICBsb2FkZXI6ICdqc29uJyxcbiAgICAgIGNvbnRlbnRzOiBKU09OLnN0cmluZ2lmeShKU09OLnBhcnNlKHJlYWRGaWxlU3luYyhwYXRoLCAndXRmOCcpKSwgKGtleSwgdmFsdWU6IHVua25vd24pID0+XG4gICAgICAgICh3b3Jkc0ZvclBlb3BsZS5pbmNsdWRlcyhrZXkpICYmIHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycpIHx8XG4gICAgICAgIChrZXkgPT09ICdleGFtcGxlcycgJiYgQXJyYXkuaXNBcnJheSh2YWx1ZSkpIHx8XG4gICAgICAgICh1bnJlYWQuaW5jbHVkZXMoa2V5KSAmJiB0eXBlb2YgdmFsdWUgPT09ICdvYmplY3QnKVxuICAgICAgICAgID8gdW5kZWZpbmVkXG4gICAgICAgICAgOiB2YWx1ZSxcbiAgICAgICkucmVwbGFjZUFsbCgnX19zY2hlbWEnLCAncycpLFxuICAgIH0pKTtcbiAgfSxcbn07XG5cbi8qKiBQbGFpbiBIVE1MIGtlZXBzIGl0cyBsaW5lcywgc2luY2UgYSBDTVMgbWF5IHRha2UgaXRzIHRhZ3MgYXdheS4gKi9cbmNvbnN0IHRlbXBsYXRlcyA9IG1pbmlmaWVkVGVtcGxhdGVzKHsga2VlcHNMaW5lczogL1xcLnN0YXRpY1xcLnRzJHxbXFxcXC9dc2VydmVyW1xcXFwvXS8gfSk7XG5cbmNvbnN0IHNoYXJlZCA9IHtcbiAgZm9ybWF0OiBbJ2VzbSddLFxuICBzcGxpdHRpbmc6IHRydWUsXG4gIHNvdXJjZW1hcDogdHJ1ZSxcbiAgZXNidWlsZFBsdWdpbnM6IFtjb21wYWN0U2NoZW1hLCB0ZW1wbGF0ZXNdLFxuICAvLyBNb2R1bGVzIGFyZSBVVEYtOCB3aGVyZXZlciB0aGV5IGNvbWUgZnJvbTogVmlldG5hbWVzZSBuZWVkIG5vdCB0cmF2ZWwgYXMgZXNjYXBlcy5cbiAgZXNidWlsZE9wdGlvbnM6IChvcHRpb25zKSA9PiB7XG4gICAgb3B0aW9ucy5jaGFyc2V0ID0gJ3V0ZjgnO1xuICB9LFxuICBkZWZpbmU6IHsgX19USElEVUFfVkVSU0lPTl9fOiBKU09OLnN0cmluZ2lmeSh2ZXJzaW9uKSB9LFxufSBzYXRpc2ZpZXMgT3B0aW9ucztcblxuZXhwb3J0IGRlZmF1bHQgZGVmaW5lQ29uZmlnKFtcbiAge1xuICAgIC4uLnNoYXJlZCxcbiAgICBlbnRyeToge1xuICAgICAgaW5kZXg6ICdzcmMvaW5kZXgudHMnLFxuICAgICAgZGVmaW5lOiAnc3JjL2RlZmluZS50cycsXG4gICAgICBub3VuczogJ3NyYy9lbGVtZW50cy9ub3Vucy50cycsXG4gICAgICBzZXJ2ZXI6ICdzcmMvc2VydmVyLnRzJyxcbiAgICAgIC4uLk9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgbm91bnMuZmxhdE1hcCgobm91bikgPT4gW1xuICAgICAgICAgIFtub3VuLCBgc3JjL2VsZW1lbnRzLyR7bm91bn0vJHtub3VufS50c2BdLFxuICAgICAgICAgIFtgJHtub3VufS9kZWZpbmVgLCBgc3JjL2VsZW1lbnRzLyR7bm91bn0vJHtub3VufS5kZWZpbmUudHNgXSxcbiAgICAgICAgXSksXG4gICAgICApLFxuICAgIH0sXG4gICAgdGFyZ2V0OiAnZXMyMDIyJyxcbiAgICBwbGF0Zm9ybTogJ25ldXRyYWwnLFxuICAgIC8vIEltcG9ydGluZyBhIEpTT04gZmlsZSBpcyBub3QgcG9ydGFibGUgYmV0d2VlbiBicm93c2VyczogdGhlIHNjaGVtYSBpcyBwdXQgaW50byB0aGUgbW9kdWxlLlxuICAgIG5vRXh0ZXJuYWw6IFsvXFwuc2NoZW1hXFwuanNvbiQvXSxcbiAgICBkdHM6IHsgY29tcGlsZXJPcHRpb25zOiB7IGlnbm9yZURlcHJlY2F0aW9uczogJzYuMCcgfSB9LFxuICB9LFxuICB7XG4gICAgLi4uc2hhcmVkLFxuICAgIGVudHJ5OiB7XG4gICAgICB0aGlkdWE6ICdzcmMvZW1iZWQvdGhpZHVhLnRzJyxcbiAgICAgIC4uLk9iamVjdC5mcm9tRW50cmllcyhcbiAgICAgICAgbm91bnMuZmxhdE1hcCgobm91bikgPT4gW1xuICAgICAgICAgIFtub3VuLCBgc3JjL2VsZW1lbnRzLyR7bm91bn0vJHtub3VufS5lbWJlZC50c2BdLFxuICAgICAgICAgIFtgZWxlbWVudHMvJHtub3VufWAsIGBzcmMvZWxlbWVudHMvJHtub3VufS8ke25vdW59LmRlZmluZS50c2BdLFxuICAgICAgICBdKSxcbiAgICAgICksXG4gICAgfSxcbiAgICBvdXREaXI6ICdkaXN0L2VtYmVkJyxcbiAgICB0YXJnZXQ6ICdlczIwMjInLFxuICAgIHBsYXRmb3JtOiAnYnJvd3NlcicsXG4gICAgbWluaWZ5OiB0cnVlLFxuICAgIGR0czogZmFsc2UsXG4gICAgbm9FeHRlcm5hbDogWy8uKi9dLFxuICB9LFxuICB7XG4gICAgLy8gT25lIGZpbGUsIHNvIHRoYXQgb25lIGBpbnRlZ3JpdHlgIGNvdmVycyBhbGwgb2YgaXQuXG4gICAgLi4uc2hhcmVkLFxuICAgIGVudHJ5OiB7IGFsbDogJ3NyYy9lbWJlZC9hbGwudHMnIH0sXG4gICAgb3V0RGlyOiAnZGlzdC9lbWJlZCcsXG4gICAgc3BsaXR0aW5nOiBmYWxzZSxcbiAgICB0YXJnZXQ6ICdlczIwMjInLFxuICAgIHBsYXRmb3JtOiAnYnJvd3NlcicsXG4gICAgbWluaWZ5OiB0cnVlLFxuICAgIGR0czogZmFsc2UsXG4gICAgbm9FeHRlcm5hbDogWy8uKi9dLFxuICB9LFxuICB7XG4gICAgLy8gV2hhdCBnb2VzIHdpdGggZnJhbWVzIHJ1bnMgYXMgYSBwbGFpbiBzY3JpcHQgdG9vOiBzb21lIGVkaXRvcnMgZHJvcCBgdHlwZT1cIm1vZHVsZVwiYC5cbiAgICBlbnRyeTogeyBpZnJhbWU6ICdzcmMvZW1iZWQvaWZyYW1lLnRzJywgZnJhbWVkOiAnc3JjL2VtYmVkL2ZyYW1lZC50cycgfSxcbiAgICBvdXREaXI6ICdkaXN0L2VtYmVkJyxcbiAgICBmb3JtYXQ6IFsnaWlmZSddLFxuICAgIG91dEV4dGVuc2lvbjogKCkgPT4gKHsganM6ICcuanMnIH0pLFxuICAgIHRhcmdldDogJ2VzMjAyMicsXG4gICAgcGxhdGZvcm06ICdicm93c2VyJyxcbiAgICBtaW5pZnk6IHRydWUsXG4gICAgc291cmNlbWFwOiB0cnVlLFxuICAgIGR0czogZmFsc2UsXG4gIH0sXG5dKTtcbiIsICJjb25zdCBfX2luamVjdGVkX2ZpbGVuYW1lX18gPSBcIi93b3JrL3d0L3Jvb20vcGFja2FnZXMvd2lkZ2V0cy9zcmMvZWxlbWVudHMvbm91bnMudHNcIjtjb25zdCBfX2luamVjdGVkX2Rpcm5hbWVfXyA9IFwiL3dvcmsvd3Qvcm9vbS9wYWNrYWdlcy93aWRnZXRzL3NyYy9lbGVtZW50c1wiO2NvbnN0IF9faW5qZWN0ZWRfaW1wb3J0X21ldGFfdXJsX18gPSBcImZpbGU6Ly8vd29yay93dC9yb29tL3BhY2thZ2VzL3dpZGdldHMvc3JjL2VsZW1lbnRzL25vdW5zLnRzXCI7LyoqXG4gKiBUaGUgZWxlbWVudHM6IGVhY2ggaXMgYSB0YWcgYHRoaWR1YS1cdTIwMjZgLCBhIGZvbGRlciBoZXJlLCBhIGxpbmUgaW4gYHJlZ2lzdHJ5LnRzYCwgYW5kIGEgZmlsZSB0aGF0IGFcbiAqIHBhZ2UgY2FuIGVtYmVkLiBFdmVyeXRoaW5nIGVsc2UgdGhhdCBpdGVyYXRlcyBvdmVyIHRoZSBlbGVtZW50cyB1c2VzIHRoaXMgbGlzdC5cbiAqL1xuZXhwb3J0IGNvbnN0IG5vdW5zID0gWydwcm9ncmVzcycsICdsZWFkZXJib2FyZCcsICdjb3VudGRvd24nXSBhcyBjb25zdDtcblxuLyoqIFdoaWNoIGVsZW1lbnQ6IGBsZWFkZXJib2FyZGAgaXMgYDx0aGlkdWEtbGVhZGVyYm9hcmQ+YC4gKi9cbmV4cG9ydCB0eXBlIEVsZW1lbnROb3VuID0gKHR5cGVvZiBub3VucylbbnVtYmVyXTtcbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBd08sU0FBUyxjQUFjLGNBQWM7QUFDN1EsU0FBUyx5QkFBeUI7QUFDbEMsU0FBUyxvQkFBa0M7OztBQ0VwQyxJQUFNLFFBQVEsQ0FBQyxZQUFZLGVBQWUsV0FBVzs7O0FEQzVELElBQU0sRUFBRSxRQUFRLElBQUksS0FBSyxNQUFNLGFBQWEsZ0JBQWdCLE1BQU0sQ0FBQztBQUduRSxPQUFPLFFBQVEsRUFBRSxXQUFXLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFHL0MsSUFBTSxTQUFTO0FBQUEsRUFDYixHQUFHLENBQUMsYUFBYSxTQUFTLFVBQVUsYUFBYSxZQUFZLFNBQVMsVUFBVSxXQUFXO0FBQUEsRUFDM0YsR0FBRyxDQUFDLFlBQVksY0FBYyxXQUFXLFFBQVEsYUFBYSxXQUFXLFdBQVcsUUFBUTtBQUM5RjtBQUNBLElBQU0saUJBQWlCLENBQUMsU0FBUyxXQUFXLE9BQU8sYUFBYTtBQUdoRSxJQUFNLGdCQUFnRTtBQUFBLEVBQ3BFLE1BQU07QUFBQSxFQUNOLE1BQU0sT0FBTztBQUNYLFVBQU0sT0FBTyxFQUFFLFFBQVEsa0JBQWtCLEdBQUcsQ0FBQyxFQUFFLEtBQUssT0FBTztBQUFBLE1BQ3pELFFBQVE7QUFBQSxNQUNSLFVBQVUsS0FBSztBQUFBLFFBQVUsS0FBSyxNQUFNLGFBQWEsTUFBTSxNQUFNLENBQUM7QUFBQSxRQUFHLENBQUMsS0FBSyxVQUNwRSxlQUFlLFNBQVMsR0FBRyxLQUFLLE9BQU8sVUFBVSxZQUNqRCxRQUFRLGNBQWMsTUFBTSxRQUFRLEtBQUssS0FDekMsT0FBTyxTQUFTLEdBQUcsS0FBSyxPQUFPLFVBQVUsV0FDdEMsU0FDQTtBQUFBLE1BQ04sRUFBRSxXQUFXLFlBQVksR0FBRztBQUFBLElBQzlCLEVBQUU7QUFBQSxFQUNKO0FBQ0Y7QUFHQSxJQUFNLFlBQVksa0JBQWtCLEVBQUUsWUFBWSxpQ0FBaUMsQ0FBQztBQUVwRixJQUFNLFNBQVM7QUFBQSxFQUNiLFFBQVEsQ0FBQyxLQUFLO0FBQUEsRUFDZCxXQUFXO0FBQUEsRUFDWCxXQUFXO0FBQUEsRUFDWCxnQkFBZ0IsQ0FBQyxlQUFlLFNBQVM7QUFBQTtBQUFBLEVBRXpDLGdCQUFnQixDQUFDLFlBQVk7QUFDM0IsWUFBUSxVQUFVO0FBQUEsRUFDcEI7QUFBQSxFQUNBLFFBQVEsRUFBRSxvQkFBb0IsS0FBSyxVQUFVLE9BQU8sRUFBRTtBQUN4RDtBQUVBLElBQU8sc0JBQVEsYUFBYTtBQUFBLEVBQzFCO0FBQUEsSUFDRSxHQUFHO0FBQUEsSUFDSCxPQUFPO0FBQUEsTUFDTCxPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixPQUFPO0FBQUEsTUFDUCxRQUFRO0FBQUEsTUFDUixHQUFHLE9BQU87QUFBQSxRQUNSLE1BQU0sUUFBUSxDQUFDLFNBQVM7QUFBQSxVQUN0QixDQUFDLE1BQU0sZ0JBQWdCLElBQUksSUFBSSxJQUFJLEtBQUs7QUFBQSxVQUN4QyxDQUFDLEdBQUcsSUFBSSxXQUFXLGdCQUFnQixJQUFJLElBQUksSUFBSSxZQUFZO0FBQUEsUUFDN0QsQ0FBQztBQUFBLE1BQ0g7QUFBQSxJQUNGO0FBQUEsSUFDQSxRQUFRO0FBQUEsSUFDUixVQUFVO0FBQUE7QUFBQSxJQUVWLFlBQVksQ0FBQyxpQkFBaUI7QUFBQSxJQUM5QixLQUFLLEVBQUUsaUJBQWlCLEVBQUUsb0JBQW9CLE1BQU0sRUFBRTtBQUFBLEVBQ3hEO0FBQUEsRUFDQTtBQUFBLElBQ0UsR0FBRztBQUFBLElBQ0gsT0FBTztBQUFBLE1BQ0wsUUFBUTtBQUFBLE1BQ1IsR0FBRyxPQUFPO0FBQUEsUUFDUixNQUFNLFFBQVEsQ0FBQyxTQUFTO0FBQUEsVUFDdEIsQ0FBQyxNQUFNLGdCQUFnQixJQUFJLElBQUksSUFBSSxXQUFXO0FBQUEsVUFDOUMsQ0FBQyxZQUFZLElBQUksSUFBSSxnQkFBZ0IsSUFBSSxJQUFJLElBQUksWUFBWTtBQUFBLFFBQy9ELENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUFBLElBQ0EsUUFBUTtBQUFBLElBQ1IsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsWUFBWSxDQUFDLElBQUk7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQTtBQUFBLElBRUUsR0FBRztBQUFBLElBQ0gsT0FBTyxFQUFFLEtBQUssbUJBQW1CO0FBQUEsSUFDakMsUUFBUTtBQUFBLElBQ1IsV0FBVztBQUFBLElBQ1gsUUFBUTtBQUFBLElBQ1IsVUFBVTtBQUFBLElBQ1YsUUFBUTtBQUFBLElBQ1IsS0FBSztBQUFBLElBQ0wsWUFBWSxDQUFDLElBQUk7QUFBQSxFQUNuQjtBQUFBLEVBQ0E7QUFBQTtBQUFBLElBRUUsT0FBTyxFQUFFLFFBQVEsdUJBQXVCLFFBQVEsc0JBQXNCO0FBQUEsSUFDdEUsUUFBUTtBQUFBLElBQ1IsUUFBUSxDQUFDLE1BQU07QUFBQSxJQUNmLGNBQWMsT0FBTyxFQUFFLElBQUksTUFBTTtBQUFBLElBQ2pDLFFBQVE7QUFBQSxJQUNSLFVBQVU7QUFBQSxJQUNWLFFBQVE7QUFBQSxJQUNSLFdBQVc7QUFBQSxJQUNYLEtBQUs7QUFBQSxFQUNQO0FBQ0YsQ0FBQzsiLAogICJuYW1lcyI6IFtdCn0K
