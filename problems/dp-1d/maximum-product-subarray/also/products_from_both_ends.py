"""Multiply from the left and from the right, and begin again after a zero.

Time: O(n). Space: O(n).
"""


def max_product(numbers: list[int]) -> int:
    best = numbers[0]
    for walk in numbers, numbers[::-1]:
        product = 1
        for number in walk:
            product *= number
            best = max(best, product)
            product = product or 1
    return best
