"""Partition the different numbers by count until the best k are found.

Time: O(n) on average. Space: O(n).
"""

from collections import Counter
from random import choice


def top_k_frequent(numbers: list[int], k: int) -> list[int]:
    counts = Counter(numbers)
    answer: list[int] = []
    rest = list(counts)
    while len(answer) < k:
        pivot = counts[choice(rest)]
        above = [number for number in rest if counts[number] > pivot]
        equal = [number for number in rest if counts[number] == pivot]
        wanted = k - len(answer)
        if wanted < len(above):
            rest = above
        else:
            answer += above + equal[: wanted - len(above)]
            rest = [number for number in rest if counts[number] < pivot]
    return answer
