"""Look at the positions 0 to 30 with shifts and compare the OR with c.

Time: O(31). Space: O(1).
"""


def min_flips(a: int, b: int, c: int) -> int:
    flips = 0
    for place in range(31):
        in_a = a >> place & 1
        in_b = b >> place & 1
        if in_a | in_b != c >> place & 1:
            flips += 2 if in_a and in_b else 1
    return flips
