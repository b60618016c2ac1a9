/** The page: one self-contained HTML file, section by section. */
package attune.report.page;
