"""You record a run only when the next one begins, so the last run is never recorded."""


def longest_consecutive(numbers: list[int]) -> int:
    longest = 0
    length = 1
    ordered = sorted(set(numbers))
    for position in range(1, len(ordered)):
        if ordered[position] == ordered[position - 1] + 1:
            length += 1
        else:
            longest = max(longest, length)
            length = 1
    return longest
