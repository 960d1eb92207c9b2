"""Try every start and every length up to n, and carry the sum along.

Time: O(n²). Space: O(1).
"""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    count = len(numbers)
    best = numbers[0]
    for start in range(count):
        total = 0
        for length in range(1, count + 1):
            total += numbers[(start + length - 1) % count]
            best = max(best, total)
    return best
