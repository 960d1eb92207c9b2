"""You build only on the last job that ends in time, but an earlier total may be larger."""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(ends, starts, profits, strict=True))
    sorted_ends = [end for end, _, _ in jobs]
    ending = [0]
    for _, start, profit in jobs:
        ending.append(ending[bisect_right(sorted_ends, start)] + profit)
    return max(ending)
