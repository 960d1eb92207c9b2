"""You look up target minus the total, but the earlier sum is the total minus target."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0: 1}
    for number in numbers:
        total += number
        count += earlier.get(target - total, 0)
        earlier[total] = earlier.get(total, 0) + 1
    return count
