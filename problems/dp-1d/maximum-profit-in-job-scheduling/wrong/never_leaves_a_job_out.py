"""You return the best that ends with the last job, but the best choice may leave that job out."""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(ends, starts, profits, strict=True))
    sorted_ends = [end for end, _, _ in jobs]
    best = [0]
    for _, start, profit in jobs:
        best.append(best[bisect_right(sorted_ends, start)] + profit)
    return best[-1]
