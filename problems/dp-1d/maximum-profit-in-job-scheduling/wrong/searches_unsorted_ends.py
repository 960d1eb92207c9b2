"""You sort by start and search among the ends, but these are not sorted then."""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(starts, ends, profits, strict=True))
    job_ends = [end for _, end, _ in jobs]
    best = [0]
    for i, (start, _, profit) in enumerate(jobs):
        before = min(bisect_right(job_ends, start), i)
        best.append(max(best[i], best[before] + profit))
    return best[-1]
