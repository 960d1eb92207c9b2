"""You put one list behind the other without merging, so the middle of that is not the median."""


def find_median(first: list[int], second: list[int]) -> float:
    joined = [*first, *second]
    upper = len(joined) // 2
    if len(joined) % 2 == 1:
        return float(joined[upper])
    return (joined[upper - 1] + joined[upper]) / 2
