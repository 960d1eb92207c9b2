"""Sort the jobs by end; each one is left out or joins the best of all that end in time.

Time: O(n log n). Space: O(n).
"""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(ends, starts, profits, strict=True))
    sorted_ends = [end for end, _, _ in jobs]
    best = [0]  # best[i]: the most from the first i jobs
    for i, (_, start, profit) in enumerate(jobs):
        before = bisect_right(sorted_ends, start)
        best.append(max(best[i], best[before] + profit))
    return best[-1]
