/** The command line: files, folders, standard input and batches in; text or JSON Lines out. */
package io.github.newsclaims.internal.cli;
