"""Remember each character's partner in both directions and look for a conflict.

Time: O(n). Space: O(k) for k different characters.
"""


def is_isomorphic(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    forward: dict[str, str] = {}
    backward: dict[str, str] = {}
    for i in range(len(first)):
        left = first[i]
        right = second[i]
        if left in forward and forward[left] != right:
            return False
        if right in backward and backward[right] != left:
            return False
        forward[left] = right
        backward[right] = left
    return True
