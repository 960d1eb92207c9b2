"""Run the largest subarray sum on the numbers and on their negatives.

Time: O(n). Space: O(n).
"""


def largest_sum(numbers: list[int]) -> int:
    best = current = numbers[0]
    for number in numbers[1:]:
        current = max(number, current + number)
        best = max(best, current)
    return best


def max_subarray_sum_circular(numbers: list[int]) -> int:
    best = largest_sum(numbers)
    if best < 0:
        return best
    left_out = -largest_sum([-number for number in numbers])
    return max(best, sum(numbers) - left_out)
