"""Let bisect search the slopes and both sides, with a minus sign where values fall.

Time: O(log n). Space: O(1).
"""

from bisect import bisect_left

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    length = mountain_arr.length()
    get = mountain_arr.get
    peak = bisect_left(range(length - 1), True, key=lambda i: get(i) > get(i + 1))
    index = bisect_left(range(peak), target, key=get)
    if get(index) == target:
        return index
    index = peak + bisect_left(range(peak, length), -target, key=lambda i: -get(i))
    return index if index < length and get(index) == target else -1
