"""Compare all pairs of positions: equal in one string exactly when equal in the other.

Time: O(n²). Space: O(1).
"""


def is_isomorphic(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    for i in range(len(first)):
        for j in range(i):
            if (first[i] == first[j]) != (second[i] == second[j]):
                return False
    return True
