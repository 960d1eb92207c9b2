"""Move a mask from place to place and take the counter's bits at the zeros of x.

Time: O(bits). Space: O(1).
"""


def min_end(n: int, x: int) -> int:
    n -= 1
    mask = 1
    answer = x
    while n > 0:
        if mask & x == 0:
            if n & 1:
                answer |= mask
            n >>= 1
        mask <<= 1
    return answer
