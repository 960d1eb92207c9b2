"""You store a run only when the next value begins, so the last run is never compared."""


def unique_occurrences(numbers: list[int]) -> bool:
    ordered = sorted(numbers)
    lengths: set[int] = set()
    run = 1
    for position in range(1, len(ordered)):
        if ordered[position] == ordered[position - 1]:
            run += 1
        else:
            if run in lengths:
                return False
            lengths.add(run)
            run = 1
    return True
