"""You only try speeds that are the size of a pile, but the answer can be any number."""


def min_eating_speed(piles: list[int], hours: int) -> int:
    speeds = sorted(piles)
    low, high = 0, len(speeds) - 1
    while low < high:
        mid = (low + high) // 2
        if sum((pile + speeds[mid] - 1) // speeds[mid] for pile in piles) <= hours:
            high = mid
        else:
            low = mid + 1
    return speeds[low]
