"""Compare where both characters of each position were last seen.

Time: O(n). Space: O(k) for k different characters.
"""


def is_isomorphic(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    left_seen: dict[str, int] = {}
    right_seen: dict[str, int] = {}
    for position, (left, right) in enumerate(zip(first, second, strict=True)):
        if left_seen.get(left, -1) != right_seen.get(right, -1):
            return False
        left_seen[left] = right_seen[right] = position
    return True
