"""You read the number at the border without asking whether there is one."""


def search_range(numbers: list[int], target: int) -> list[int]:
    def lower_bound(value: int) -> int:
        low, high = 0, len(numbers)
        while low < high:
            mid = (low + high) // 2
            if numbers[mid] < value:
                low = mid + 1
            else:
                high = mid
        return low

    first = lower_bound(target)
    if numbers[first] != target:
        return [-1, -1]
    return [first, lower_bound(target + 1) - 1]
