"""Get the values one by one until the target comes.

Time: O(n). Space: O(1).
"""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    for index in range(mountain_arr.length()):
        if mountain_arr.get(index) == target:
            return index
    return -1
