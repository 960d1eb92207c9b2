"""You try every start with every length, which is O(n²)."""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    count = len(numbers)
    twice = numbers + numbers
    best = numbers[0]
    for start in range(count):
        total = 0
        for place in range(start, start + count):
            total += twice[place]
            best = max(best, total)
    return best
