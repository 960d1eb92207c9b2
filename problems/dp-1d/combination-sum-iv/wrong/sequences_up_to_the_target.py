"""You add up the counts of all totals, but only sequences with exactly the target count."""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [1] + [0] * target
    for total in range(1, target + 1):
        for number in numbers:
            if number <= total:
                ways[total] += ways[total - number]
    return sum(ways) - 1
