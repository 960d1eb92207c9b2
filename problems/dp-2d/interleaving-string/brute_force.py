"""Try every choice of the positions that belong to the first word.

Time: O(2^(n + m) * (n + m)). Space: O(n + m).
"""

from itertools import combinations


def is_interleaving(first: str, second: str, merged: str) -> bool:
    for positions in combinations(range(len(merged)), len(first)):
        taken = "".join(merged[position] for position in positions)
        rest = "".join(letter for i, letter in enumerate(merged) if i not in positions)
        if taken == first and rest == second:
            return True
    return False
