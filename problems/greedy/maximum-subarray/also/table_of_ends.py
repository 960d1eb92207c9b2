"""Fill a table with the best sum that ends at each place, bottom-up.

Time: O(n). Space: O(n).
"""


def max_subarray(numbers: list[int]) -> int:
    best = [numbers[0]] * len(numbers)
    for end in range(1, len(numbers)):
        best[end] = max(numbers[end], best[end - 1] + numbers[end])
    return max(best)
