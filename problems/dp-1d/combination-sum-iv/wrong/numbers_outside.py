"""You put the numbers into the outer loop, which counts each set of numbers in one order only."""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for number in numbers:
        for total in range(number, target + 1):
            ways[total] += ways[total - number]
    return ways[target]
