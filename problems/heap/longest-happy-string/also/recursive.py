"""Append two of the most frequent letter and, if there are fewer, one of the next; then recurse.

Time: O(n). Space: O(n).
"""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    def build(x: int, y: int, z: int, first: str, second: str, third: str) -> str:
        """Arrange x of the first letter, y of the second, z of the third."""
        if x < y:
            return build(y, x, z, second, first, third)
        if y < z:
            return build(x, z, y, first, third, second)
        if y == 0:
            return first * min(2, x)
        pair = min(2, x)
        single = 1 if x - pair >= y else 0
        rest = build(x - pair, y - single, z, first, second, third)
        return first * pair + second * single + rest

    return build(a, b, c, "a", "b", "c")
