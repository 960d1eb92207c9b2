"""Combine each prefix with the best suffix that begins after it.

Time: O(n). Space: O(n).
"""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    count = len(numbers)
    best_suffix = [0] * (count + 1)  # the best suffix from i on; past the end it is empty
    suffix = 0
    for i in range(count - 1, -1, -1):
        suffix += numbers[i]
        best_suffix[i] = max(best_suffix[i + 1], suffix)
    best = numbers[0]
    ending = prefix = 0
    for i, number in enumerate(numbers):
        ending = max(number, ending + number)
        prefix += number
        best = max(best, ending, prefix + best_suffix[i + 1])
    return best
