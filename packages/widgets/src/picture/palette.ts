/** Colours of pictures: those of the elements' light theme, and a background for the heading. */
export const palette = {
  ground: '#0b4a5e',
  onGround: '#ffffff',
  onGroundQuiet: '#cfe0e6',
  signal: '#f0b23c',
  onSignal: '#15232b',
  paper: '#ffffff',
  text: '#15232b',
  quiet: '#52626b',
  accent: '#0b5a6e',
  warning: '#9a4a00',
  track: '#e3e9ec',
  border: '#d5dde1',
  chosen: '#e4f1f4',
} as const;
