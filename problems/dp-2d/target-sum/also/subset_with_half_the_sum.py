"""The numbers with a plus must make (sum + target) / 2: count those subsets: O(n * sum)."""


def count_signs(numbers: list[int], target: int) -> int:
    wanted, odd = divmod(sum(numbers) + target, 2)
    if odd or wanted < 0:
        return 0
    ways = [1] + [0] * wanted
    for number in numbers:
        for total in range(wanted, number - 1, -1):
            ways[total] += ways[total - number]
    return ways[wanted]
