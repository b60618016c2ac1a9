/**
 * A kernel that lets Jupyter run notebooks in Java with Attune on the class path, and what their cells can show. It stands
 * beside the house: nothing in the program knows of it.
 */
package attune.notebook;
