"""Try every subsequence, the longest first, until one increases.

Time: O(n * 2^n). Space: O(n).
"""

from itertools import combinations, pairwise


def length_of_lis(numbers: list[int]) -> int:
    for length in range(len(numbers), 0, -1):
        for chosen in combinations(numbers, length):
            if all(left < right for left, right in pairwise(chosen)):
                return length
    return 0
