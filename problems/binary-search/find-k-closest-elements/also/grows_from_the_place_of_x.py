"""Find the place of x by halving, and take the closer neighbour k times.

Time: O(log n + k). Space: O(1).
"""

from bisect import bisect_left


def find_closest_elements(numbers: list[int], k: int, x: int) -> list[int]:
    right = bisect_left(numbers, x)
    left = right - 1  # the window lies between left and right
    while right - left - 1 < k:
        if left < 0:
            right += 1
        elif right == len(numbers) or x - numbers[left] <= numbers[right] - x:
            left -= 1
        else:
            right += 1
    return numbers[left + 1 : right]
