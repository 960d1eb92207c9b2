"""You set the sum back to 0 after a hit, so subarrays that overlap are missed."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0: 1}
    for number in numbers:
        total += number
        if total - target in earlier:
            count += earlier[total - target]
            total = 0
            earlier = {0: 1}
        else:
            earlier[total] = earlier.get(total, 0) + 1
    return count
