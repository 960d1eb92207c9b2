"""Sort triples of arrival, length and index, and feed the heap from them.

Time: O(n log n). Space: O(n).
"""

import heapq


def get_order(tasks: list[list[int]]) -> list[int]:
    triples = sorted((arrival, length, index) for index, (arrival, length) in enumerate(tasks))
    order: list[int] = []
    waiting: list[tuple[int, int]] = []
    place, now = 0, triples[0][0]
    while place < len(triples) or waiting:
        while place < len(triples) and triples[place][0] <= now:
            _, length, index = triples[place]
            heapq.heappush(waiting, (length, index))
            place += 1
        if waiting:
            length, index = heapq.heappop(waiting)
            order.append(index)
            now += length
        else:
            now = triples[place][0]
    return order
