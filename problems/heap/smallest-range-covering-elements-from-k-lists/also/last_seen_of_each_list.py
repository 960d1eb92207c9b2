"""Walk through all numbers in order, and keep the last one of each list in order of sight.

Time: O(n log n). Space: O(n).
"""

from collections import OrderedDict


def smallest_range(lists: list[list[int]]) -> list[int]:
    ordered = sorted((number, index) for index, numbers in enumerate(lists) for number in numbers)
    last: OrderedDict[int, int] = OrderedDict()
    best: list[int] = []
    for number, index in ordered:
        last[index] = number
        last.move_to_end(index)
        if len(last) == len(lists):
            smallest = next(iter(last.values()))
            if not best or number - smallest < best[1] - best[0]:
                best = [smallest, number]
    return best
