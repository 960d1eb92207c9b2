"""You look for a gap between sorted neighbours, but a missing 0 leaves no gap."""


def missing_number(numbers: list[int]) -> int:
    ordered = sorted(numbers)
    for place in range(1, len(ordered)):
        if ordered[place] - ordered[place - 1] != 1:
            return ordered[place] - 1
    return ordered[-1] + 1
