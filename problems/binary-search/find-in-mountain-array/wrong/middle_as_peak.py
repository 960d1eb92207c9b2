"""You take the middle for the peak, but the array may rise for longer on one side."""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    last = mountain_arr.length() - 1
    peak = last // 2
    for left, right, direction in ((0, peak, 1), (peak + 1, last, -1)):
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
