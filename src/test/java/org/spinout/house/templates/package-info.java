/**
 * The element templates of {@code processes/.camunda/element-templates}: written from the models, forms, roles and delegates
 * they offer, so that nobody types the name of any of them.
 */
@org.jspecify.annotations.NullMarked
package org.spinout.house.templates;
