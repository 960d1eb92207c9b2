"""You ask for exactly k greedy parts; with fewer the limit is large enough too, and you discard
it.
"""


def split_array(numbers: list[int], k: int) -> int:
    low, high = max(numbers), sum(numbers)
    while low < high:
        mid = (low + high) // 2
        if parts_needed(numbers, mid) == k:
            high = mid
        else:
            low = mid + 1
    return low


def parts_needed(numbers: list[int], limit: int) -> int:
    parts, total = 1, 0
    for number in numbers:
        if total + number > limit:
            parts += 1
            total = 0
        total += number
    return parts
