"""You walk up to the peak value by value; a late peak needs far more than 100 calls."""

from trainer.structures import MountainArray


def find_in_mountain_array(target: int, mountain_arr: MountainArray) -> int:
    peak, highest = 0, mountain_arr.get(0)
    while mountain_arr.get(peak + 1) > highest:
        peak += 1
        highest = mountain_arr.get(peak)

    def search(left: int, right: int, *, rising: bool) -> int:
        while left <= right:
            middle = (left + right) // 2
            value = mountain_arr.get(middle)
            if value == target:
                return middle
            if (value < target) == rising:
                left = middle + 1
            else:
                right = middle - 1
        return -1

    found = search(0, peak, rising=True)
    if found >= 0:
        return found
    return search(peak + 1, mountain_arr.length() - 1, rising=False)
