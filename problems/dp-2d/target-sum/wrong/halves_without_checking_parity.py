"""You halve total plus target without checking that it is even, so odd ones count as well."""


def count_signs(numbers: list[int], target: int) -> int:
    total = sum(numbers)
    if abs(target) > total:
        return 0
    goal = (total + target) // 2
    ways = [0] * (goal + 1)
    ways[0] = 1
    for number in numbers:
        for amount in range(goal, number - 1, -1):
            ways[amount] += ways[amount - number]
    return ways[goal]
