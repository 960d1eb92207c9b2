"""Put i pairs inside the first bracket and the rest behind it, with a cache.

Time: O(4^n / sqrt(n)). Space: O(4^n / sqrt(n)).
"""

from functools import cache


@cache
def balanced(pairs: int) -> tuple[str, ...]:
    if pairs == 0:
        return ("",)
    return tuple(
        f"({inside}){behind}"
        for within in range(pairs)
        for inside in balanced(within)
        for behind in balanced(pairs - 1 - within)
    )


def generate_parentheses(pairs: int) -> list[str]:
    return list(balanced(pairs))
