"""You start with no running sum at all, so subarrays that begin at the first number are missed."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier: dict[int, int] = {}
    for number in numbers:
        total += number
        count += earlier.get(total - target, 0)
        earlier[total] = earlier.get(total, 0) + 1
    return count
