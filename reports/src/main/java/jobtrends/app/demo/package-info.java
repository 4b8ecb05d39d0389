/**
 * The demo: job boards served on 127.0.0.1 in the real wire formats, filled by a seeded generator
 * whose trends are known. Everything here is synthetic and says so.
 */
package jobtrends.app.demo;
