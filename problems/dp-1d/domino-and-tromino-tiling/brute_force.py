"""Cover the first free cell with every piece that fits, a count for each set of covered cells.

Time: O(n²). Space: O(n²).
"""

from functools import cache

# Bits go column by column, the upper cell first; each piece begins with its lowest bit.
FROM_AN_UPPER_CELL = (0b11, 0b101, 0b111, 0b1011, 0b1101)
FROM_A_LOWER_CELL = (0b101, 0b111)


def num_tilings(n: int) -> int:
    everything = (1 << 2 * n) - 1

    @cache
    def ways(covered: int) -> int:
        if covered == everything:
            return 1
        first_free = ~covered & (covered + 1)
        upper = first_free.bit_length() % 2 == 1
        total = 0
        for piece in FROM_AN_UPPER_CELL if upper else FROM_A_LOWER_CELL:
            cells = piece * first_free
            if cells & covered == 0 and cells <= everything:
                total += ways(covered | cells)
        return total

    return ways(0) % 1_000_000_007
