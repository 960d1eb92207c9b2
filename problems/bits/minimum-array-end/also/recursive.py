"""Split off the last bit: if x has it, it is 1; else it is the last bit of the counter.

Time: O(bits). Space: O(bits).
"""


def min_end(n: int, x: int) -> int:
    def dealt(counter: int, bits: int) -> int:
        if counter == 0:
            return bits
        if bits & 1:
            return dealt(counter, bits >> 1) << 1 | 1
        return dealt(counter >> 1, bits >> 1) << 1 | counter & 1

    return dealt(n - 1, x)
