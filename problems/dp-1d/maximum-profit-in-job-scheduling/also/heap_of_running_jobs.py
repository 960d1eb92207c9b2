"""Sweep over the starts with a heap of running jobs; those that have ended raise the best total.

Time: O(n log n). Space: O(n).
"""

from heapq import heappop, heappush


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    running: list[tuple[int, int]] = []  # end, total with this job as the last
    finished = 0
    for start, end, profit in sorted(zip(starts, ends, profits, strict=True)):
        while running and running[0][0] <= start:
            finished = max(finished, heappop(running)[1])
        heappush(running, (end, finished + profit))
    return max(finished, max(total for _, total in running))
