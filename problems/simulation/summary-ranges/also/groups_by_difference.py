"""Group by number minus position, which is the same for all numbers of a range.

Time: O(n). Space: O(n).
"""

from itertools import groupby


def summary_ranges(numbers: list[int]) -> list[str]:
    ranges: list[str] = []
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        members = [number for _, number in group]
        if len(members) == 1:
            ranges.append(str(members[0]))
        else:
            ranges.append(str(members[0]) + "->" + str(members[-1]))
    return ranges
