"""You take the interval that ends first, but what ends first need not be the shortest."""

import heapq


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    waiting = sorted(intervals)
    started: list[tuple[int, int]] = []
    answer_of: dict[int, int] = {}
    position = 0
    for query in sorted(queries):
        while position < len(waiting) and waiting[position][0] <= query:
            start, end = waiting[position]
            heapq.heappush(started, (end, end - start + 1))
            position += 1
        while started and started[0][0] < query:
            heapq.heappop(started)
        answer_of[query] = started[0][1] if started else -1
    return [answer_of[query] for query in queries]
