"""Try every set of cuts, the most cuts first, until no letter is in two pieces.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations, pairwise


def partition_labels(text: str) -> list[int]:
    for count in range(len(text) - 1, -1, -1):
        for cuts in combinations(range(1, len(text)), count):
            pieces = [text[start:end] for start, end in pairwise([0, *cuts, len(text)])]
            if sum(len(set(piece)) for piece in pieces) == len(set(text)):
                return [len(piece) for piece in pieces]
    return []
