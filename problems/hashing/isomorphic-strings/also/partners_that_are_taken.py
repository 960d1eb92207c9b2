"""Keep one dictionary and a set of the partners that are taken.

Time: O(n). Space: O(k) for k different characters.
"""


def is_isomorphic(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    partner: dict[str, str] = {}
    taken: set[str] = set()
    for left, right in zip(first, second, strict=True):
        if left in partner:
            if partner[left] != right:
                return False
        elif right in taken:
            return False
        else:
            partner[left] = right
            taken.add(right)
    return True
