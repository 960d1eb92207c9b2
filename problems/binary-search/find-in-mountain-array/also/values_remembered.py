"""Remember each value that was read, so that no index is asked for twice.

Time: O(log n). Space: O(log n).
"""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    known: dict[int, int] = {}

    def value_at(index: int) -> int:
        if index not in known:
            known[index] = mountain_arr.get(index)
        return known[index]

    def search(left: int, right: int, direction: int) -> int:
        while left < right:
            middle = (left + right) // 2
            if direction * value_at(middle) < direction * target:
                left = middle + 1
            else:
                right = middle
        return left if value_at(left) == target else -1

    last = mountain_arr.length() - 1
    left, right = 0, last
    while left < right:
        middle = (left + right) // 2
        if value_at(middle) < value_at(middle + 1):
            left = middle + 1
        else:
            right = middle
    peak = left
    index = search(0, peak, 1)
    return index if index >= 0 else search(peak, last, -1)
