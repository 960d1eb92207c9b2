"""Find the peak by halving, then search the rising side and after it the falling side.

Time: O(log n). Space: O(1).
"""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    left, right = 0, mountain_arr.length() - 1
    while left < right:
        middle = (left + right) // 2
        if mountain_arr.get(middle) < mountain_arr.get(middle + 1):
            left = middle + 1
        else:
            right = middle
    peak = left

    left, right = 0, peak
    while left <= right:
        middle = (left + right) // 2
        value = mountain_arr.get(middle)
        if value == target:
            return middle
        if value < target:
            left = middle + 1
        else:
            right = middle - 1

    left, right = peak + 1, mountain_arr.length() - 1
    while left <= right:
        middle = (left + right) // 2
        value = mountain_arr.get(middle)
        if value == target:
            return middle
        if value > target:
            left = middle + 1
        else:
            right = middle - 1
    return -1
