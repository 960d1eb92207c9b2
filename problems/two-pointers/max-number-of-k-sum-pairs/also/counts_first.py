"""Count every value first, then pair the counts of a value and its partner.

Time: O(n) on average. Space: O(n).
"""

from collections import Counter


def most_pairs(numbers: list[int], k: int) -> int:
    count = Counter(numbers)
    pairs = 0
    for number in count:
        if 2 * number == k:
            pairs += count[number] // 2
        elif 2 * number < k:
            pairs += min(count[number], count[k - number])
    return pairs
