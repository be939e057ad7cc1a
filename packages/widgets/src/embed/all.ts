// The loader with every element in one file, for pages that insist on its content by `integrity`.
import './elements-in-one.js';
import './find-elements.js';
