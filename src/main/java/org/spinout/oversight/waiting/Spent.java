package org.spinout.oversight.waiting;

/**
 * Working days of one stay.
 *
 * @param queue without anybody's name on it
 * @param work with somebody's
 * @param outside waiting for what is outside
 */
record Spent(int queue, int work, int outside) {

    int days() {
        return queue + work + outside;
    }
}
