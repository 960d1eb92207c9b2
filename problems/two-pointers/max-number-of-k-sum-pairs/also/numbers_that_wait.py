"""Keep a count of the numbers that wait for a partner, in one pass.

Time: O(n) on average. Space: O(n).
"""

from collections import defaultdict


def most_pairs(numbers: list[int], k: int) -> int:
    waiting: defaultdict[int, int] = defaultdict(int)
    pairs = 0
    for number in numbers:
        if waiting[k - number] > 0:
            waiting[k - number] -= 1
            pairs += 1
        else:
            waiting[number] += 1
    return pairs
