/** The command line; the only package that sees every stage. */
package jobtrends.app;
