/**
 * Date expressions and their ISO 8601 values: {@code DateExpression.g4} says what a date is, the classes here where it
 * may stand and what it means against the item's own date.
 */
package io.github.newsclaims.internal.date;
