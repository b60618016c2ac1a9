/** What has to come out of the mechanisms, as tests: each a contrast of cohorts, and beside it the same without a mechanism. */
package attune.patterns;
