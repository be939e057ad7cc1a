declare const __THIDUA_VERSION__: string | undefined;

/** Version of this copy of the elements; `source` when run without a build. */
export const version = typeof __THIDUA_VERSION__ === 'string' ? __THIDUA_VERSION__ : 'source';
