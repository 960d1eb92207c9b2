"""You search before the peak and behind it, but the peak itself may be the target."""

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
    for left, right, direction in ((0, peak - 1, 1), (peak + 1, last, -1)):
        while left <= right:
            middle = (left + right) // 2
            value = mountain_arr.get(middle)
            if value == target:
                return middle
            if direction * value < direction * target:
                left = middle + 1
            else:
                right = middle - 1
    return -1
