"""You miss the sequence of a single number: for it the total 0 must count as one sequence."""


def combination_sum4(numbers: list[int], target: int) -> int:
    ways = [0] * (target + 1)
    for total in range(1, target + 1):
        for number in numbers:
            if number <= total:
                ways[total] += ways[total - number]
    return ways[target]
