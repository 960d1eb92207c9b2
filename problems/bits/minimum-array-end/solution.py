"""Deal the bits of n - 1, from the lowest, into the places where x has a 0.

Time: O(bits). Space: O(1).
"""


def min_end(n: int, x: int) -> int:
    counter = n - 1  # x itself is number 0
    result = x
    place = 0
    while counter:
        if x >> place & 1 == 0:
            result |= (counter & 1) << place
            counter >>= 1
        place += 1
    return result
