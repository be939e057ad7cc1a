// What most pages embed: the loader. Elements come in files of their own when they are needed.
import './elements-in-files.js';
import './find-elements.js';
