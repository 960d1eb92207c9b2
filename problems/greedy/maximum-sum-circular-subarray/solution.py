"""Find the largest and the smallest subarray sum in one pass; over the end, leave the latter out.

Time: O(n). Space: O(1).
"""


def max_subarray_sum_circular(numbers: list[int]) -> int:
    total = highest = best = lowest = worst = numbers[0]
    for number in numbers[1:]:
        total += number
        highest = max(number, highest + number)
        best = max(best, highest)
        lowest = min(number, lowest + number)
        worst = min(worst, lowest)
    if best < 0:
        return best
    return max(best, total - worst)
