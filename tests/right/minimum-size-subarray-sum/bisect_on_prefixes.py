from bisect import bisect_left
from itertools import accumulate


def shortest_length(target, numbers):
    sums = [0, *accumulate(numbers)]
    lengths = (
        bisect_left(sums, s + target) - i for i, s in enumerate(sums) if s + target <= sums[-1]
    )
    return min(lengths, default=0)
