"""You add the smaller of two counts for half of k as well, whose numbers pair among themselves."""

from collections import Counter


def most_pairs(numbers: list[int], k: int) -> int:
    count = Counter(numbers)
    pairs = 0
    for number in count:
        if 2 * number <= k:
            pairs += min(count[number], count[k - number])
    return pairs
