/**
 * The records that cross a module border. No logic beyond refusing nonsense and converting units;
 * depends on the JDK alone.
 *
 * <p>Nothing here is null: what can be absent is an {@code Optional}, and an absent measurement
 * carries its reason.
 */
package jobtrends.model;
