"""You stop the inner loop at the first number that is too large, but the list is not sorted."""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for total in range(1, target + 1):
        for number in numbers:
            if number > total:
                break
            ways[total] += ways[total - number]
    return ways[target]
