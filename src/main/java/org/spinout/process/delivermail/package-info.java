/** Mail on its way: the model that sends one mail, or gathers one digest, and tries again where the server says no. */
@NullMarked
package org.spinout.process.delivermail;

import org.jspecify.annotations.NullMarked;
