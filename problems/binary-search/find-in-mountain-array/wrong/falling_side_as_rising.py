"""You search the falling side as if it were ascending, so you walk away from the target there."""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    last = mountain_arr.length() - 1
    left, right = 0, last
    while left < right:
        middle = (left + right) // 2
        if mountain_arr.get(middle) < mountain_arr.get(middle + 1):
            left = middle + 1
        else:
            right = middle
    peak = left
    for left, right in ((0, peak), (peak + 1, last)):
        while left <= right:
            middle = (left + right) // 2
            value = mountain_arr.get(middle)
            if value == target:
                return middle
            if value < target:
                left = middle + 1
            else:
                right = middle - 1
    return -1
