/**
 * How records cross a border on disk: the layout of the data folder, JSON Lines, atomic writes.
 *
 * <p>Every write goes to a temporary name, is forced to disk and renamed, so a reader or a crash
 * sees the old file or the new one, never half of one.
 */
package jobtrends.files;
