"""You record a run only at the next gap, so the run that ends the sorted list is lost."""


def longest_consecutive(numbers: list[int]) -> int:
    if not numbers:
        return 0
    ordered = sorted(set(numbers))
    longest = length = 1
    for position in range(1, len(ordered)):
        if ordered[position] == ordered[position - 1] + 1:
            length += 1
        else:
            longest = max(longest, length)
            length = 1
    return longest
