"""You add up to the end of the list from every start, which is O(n²)."""


def max_subarray(numbers: list[int]) -> int:
    best = numbers[0]
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            best = max(best, total)
    return best
