"""You store the running sum before you look, so with target 0 it finds itself."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0: 1}
    for number in numbers:
        total += number
        earlier[total] = earlier.get(total, 0) + 1
        count += earlier.get(total - target, 0)
    return count
