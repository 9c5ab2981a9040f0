/**
 * For the tests of programs that use newsclaims: assertions about items ({@link
 * io.github.newsclaims.testing.NewsAssertions}), items made without a text ({@link
 * io.github.newsclaims.testing.ItemFixture}), items from test resources ({@link
 * io.github.newsclaims.testing.NewsItemSource}).
 *
 * <p>This package is in a jar of its own, with the classifier {@code testing}. It needs AssertJ 3.27 or later and JUnit
 * Jupiter 5.13 or later, which whoever uses it declares.
 */
package io.github.newsclaims.testing;
