"""Fill two lists bottom-up: the highest and the lowest product that ends at each position.

Time: O(n). Space: O(n).
"""


def max_product(numbers: list[int]) -> int:
    highest = list(numbers)
    lowest = list(numbers)
    for i in range(1, len(numbers)):
        candidates = (numbers[i], numbers[i] * highest[i - 1], numbers[i] * lowest[i - 1])
        highest[i] = max(candidates)
        lowest[i] = min(candidates)
    return max(highest)
