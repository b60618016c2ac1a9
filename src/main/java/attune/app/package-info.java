/** The only {@code main}: commands and windows. No model logic. */
package attune.app;
