// What most pages embed: the loader. Elements are loaded from their own files when they are needed.
import './elements-in-files.js';
import { findElements } from './find-elements.js';

findElements();
