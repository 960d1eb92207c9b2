"""You do not update the largest head when a new head enters."""

import heapq


def smallest_range(lists: list[list[int]]) -> list[int]:
    heads = [(numbers[0], index, 0) for index, numbers in enumerate(lists)]
    heapq.heapify(heads)
    largest = max(numbers[0] for numbers in lists)
    best = [heads[0][0], largest]
    while True:
        smallest, index, place = heads[0]
        if largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        if place + 1 == len(lists[index]):
            return best
        following = lists[index][place + 1]

        heapq.heapreplace(heads, (following, index, place + 1))
