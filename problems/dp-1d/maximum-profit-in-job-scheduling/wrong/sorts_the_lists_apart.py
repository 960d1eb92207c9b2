"""You sort starts and ends one by one, so the times do not belong to their jobs any more."""

from bisect import bisect_right


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(sorted(ends), sorted(starts), profits, strict=True))
    sorted_ends = [end for end, _, _ in jobs]
    best = [0]
    for i, (_, start, profit) in enumerate(jobs):
        before = bisect_right(sorted_ends, start)
        best.append(max(best[i], best[before] + profit))
    return best[-1]
