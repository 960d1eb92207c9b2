"""You search the falling side first, so of two hits you return the larger index."""

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
    for left, right, direction in ((peak, last, -1), (0, peak, 1)):
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
