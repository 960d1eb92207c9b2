"""Count the subsets with the sum (total + target) / 2: a 0/1 knapsack in one row.

Time: O(n * sum). Space: O(sum).
"""


def count_signs(numbers: list[int], target: int) -> int:
    total = sum(numbers)
    if abs(target) > total or (total + target) % 2 == 1:
        return 0
    wanted = (total + target) // 2
    ways = [1] + [0] * wanted
    for number in numbers:
        for s in range(wanted, number - 1, -1):
            ways[s] += ways[s - number]
    return ways[wanted]
