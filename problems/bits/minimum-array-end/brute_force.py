"""Jump from one allowed number to the next: add 1, then set the bits of x again.

Time: O(n). Space: O(1).
"""


def min_end(n: int, x: int) -> int:
    number = x
    for _ in range(n - 1):
        number = (number + 1) | x
    return number
