"""You leave an interval out when the query equals its start, but the start belongs to it."""

import heapq


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    waiting = sorted(intervals)
    started: list[tuple[int, int]] = []
    answer_of: dict[int, int] = {}
    position = 0
    for query in sorted(queries):
        while position < len(waiting) and waiting[position][0] < query:
            start, end = waiting[position]
            heapq.heappush(started, (end - start + 1, end))
            position += 1
        while started and started[0][1] < query:
            heapq.heappop(started)
        answer_of[query] = started[0][0] if started else -1
    return [answer_of[query] for query in queries]
