"""Sweep over the borders once and store an answer for each range between two; queries bisect.

Time: O((n + q) log n). Space: O(n) besides the answer.
"""

import heapq
from bisect import bisect_right


def shortest_covers(intervals: list[list[int]], queries: list[int]) -> list[int]:
    waiting = sorted(intervals)
    borders = sorted({start for start, _ in waiting} | {end + 1 for _, end in waiting})
    shortest: list[int] = []  # from each border up to the next one
    started: list[tuple[int, int]] = []
    position = 0
    for border in borders:
        while position < len(waiting) and waiting[position][0] <= border:
            start, end = waiting[position]
            heapq.heappush(started, (end - start + 1, end))
            position += 1
        while started and started[0][1] < border:
            heapq.heappop(started)
        shortest.append(started[0][0] if started else -1)
    answers: list[int] = []
    for query in queries:
        place = bisect_right(borders, query) - 1
        answers.append(shortest[place] if place >= 0 else -1)
    return answers
