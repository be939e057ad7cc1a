import type { CompilerOptions } from 'typescript';

export function compilerSays(
  text: string,
  how?: { name?: string; options?: CompilerOptions; beside?: string[] },
): string[];
