"""Sort by start and recurse with a cache: skip the job, or jump to the first one after it.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_left
from functools import cache


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(starts, ends, profits, strict=True))
    sorted_starts = [start for start, _, _ in jobs]

    @cache
    def best_from(i: int) -> int:
        if i == len(jobs):
            return 0
        _, end, profit = jobs[i]
        return max(best_from(i + 1), profit + best_from(bisect_left(sorted_starts, end)))

    return best_from(0)
