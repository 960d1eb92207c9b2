"""You do not check that the total can reach the target, so the sum of the subset is negative."""


def count_signs(numbers: list[int], target: int) -> int:
    total = sum(numbers)
    if (total + target) % 2 == 1:
        return 0
    wanted = (total + target) // 2
    ways = [1] + [0] * wanted
    for number in numbers:
        for s in range(wanted, number - 1, -1):
            ways[s] += ways[s - number]
    return ways[wanted]
