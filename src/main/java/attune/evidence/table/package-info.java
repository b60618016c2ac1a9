/** The evidence table: published findings, each with where and how it is measured here. */
package attune.evidence.table;
