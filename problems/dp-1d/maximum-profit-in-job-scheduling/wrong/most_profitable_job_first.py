"""You take the most profitable job first, but several smaller ones may fit instead of it."""


def job_scheduling(starts: list[int], ends: list[int], profits: list[int]) -> int:
    taken: list[tuple[int, int]] = []
    total = 0
    for profit, start, end in sorted(zip(profits, starts, ends, strict=True), reverse=True):
        if all(end <= other_start or other_end <= start for other_start, other_end in taken):
            taken.append((start, end))
            total += profit
    return total
