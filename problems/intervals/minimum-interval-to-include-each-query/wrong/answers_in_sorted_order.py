"""You return the answers in the order of the sorted queries, not in the order of the list."""

import heapq


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    waiting = sorted(intervals)
    started: list[tuple[int, int]] = []
    answers: list[int] = []
    position = 0
    for query in sorted(queries):
        while position < len(waiting) and waiting[position][0] <= query:
            start, end = waiting[position]
            heapq.heappush(started, (end - start + 1, end))
            position += 1
        while started and started[0][1] < query:
            heapq.heappop(started)
        answers.append(started[0][0] if started else -1)
    return answers
