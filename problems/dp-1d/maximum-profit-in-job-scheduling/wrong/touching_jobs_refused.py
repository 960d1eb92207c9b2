"""You refuse a job that begins when another one ends, but jobs that only touch are allowed."""

from bisect import bisect_left


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(ends, starts, profits, strict=True))
    sorted_ends = [end for end, _, _ in jobs]
    best = [0]
    for i, (_, start, profit) in enumerate(jobs):
        before = bisect_left(sorted_ends, start)
        best.append(max(best[i], best[before] + profit))
    return best[-1]
