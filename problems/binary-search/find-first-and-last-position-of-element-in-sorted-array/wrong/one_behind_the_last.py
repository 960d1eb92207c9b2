"""You return the upper bound itself, which is one place behind the last hit."""


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
    if first == len(numbers) or numbers[first] != target:
        return [-1, -1]
    return [first, lower_bound(target + 1)]
