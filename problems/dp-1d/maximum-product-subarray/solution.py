"""Carry the highest and the lowest product that ends here: a minus sign swaps their roles.

Time: O(n). Space: O(1).
"""


def max_product(numbers: list[int]) -> int:
    best = highest = lowest = numbers[0]
    for number in numbers[1:]:
        candidates = (number, number * highest, number * lowest)
        highest, lowest = max(candidates), min(candidates)
        best = max(best, highest)
    return best
