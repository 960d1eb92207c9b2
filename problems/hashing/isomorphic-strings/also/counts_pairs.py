"""Compare the numbers of different characters, of different partners and of different pairs.

Time: O(n). Space: O(k²) for k different characters.
"""


def is_isomorphic(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    pairs = set(zip(first, second, strict=True))
    return len(pairs) == len(set(first)) == len(set(second))
