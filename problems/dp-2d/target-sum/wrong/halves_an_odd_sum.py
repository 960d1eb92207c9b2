"""You halve total plus target without checking that it is even, so an odd one is rounded down."""


def count_signs(numbers: list[int], target: int) -> int:
    goal = (sum(numbers) + target) // 2
    ways = [1] + [0] * max(goal, 0)
    for number in numbers:
        for total in range(goal, number - 1, -1):
            ways[total] += ways[total - number]
    return ways[goal]
