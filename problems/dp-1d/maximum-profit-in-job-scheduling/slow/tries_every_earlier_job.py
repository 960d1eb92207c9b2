"""You try every earlier job as the one before, which is O(n²)."""


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    jobs = sorted(zip(ends, starts, profits, strict=True))
    ending: list[int] = []
    for here, (_, start, profit) in enumerate(jobs):
        best = 0
        for earlier in range(here):
            if jobs[earlier][0] <= start:
                best = max(best, ending[earlier])
        ending.append(best + profit)
    return max(ending)
