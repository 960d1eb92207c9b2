"""You take the job that ends first, which makes many jobs but not always the largest profit."""


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    total = last_end = 0
    for end, start, profit in sorted(zip(ends, starts, profits, strict=True)):
        if start >= last_end:
            total += profit
            last_end = end
    return total
