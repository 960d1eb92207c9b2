"""Sort by start and fill a list from the back: the best of the jobs from i on.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_left


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(starts, ends, profits, strict=True))
    sorted_starts = [start for start, _, _ in jobs]
    best = [0] * (len(jobs) + 1)
    for i in range(len(jobs) - 1, -1, -1):
        _, end, profit = jobs[i]
        best[i] = max(best[i + 1], profit + best[bisect_left(sorted_starts, end)])
    return best[0]
