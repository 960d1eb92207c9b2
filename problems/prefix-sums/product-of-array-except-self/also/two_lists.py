"""Build a list of the products before each position and one of the products after it.

Time: O(n). Space: O(n).
"""


def product_except_self(numbers: list[int]) -> list[int]:
    n = len(numbers)
    before = [1] * n
    for position in range(1, n):
        before[position] = before[position - 1] * numbers[position - 1]
    after = [1] * n
    for position in reversed(range(n - 1)):
        after[position] = after[position + 1] * numbers[position + 1]
    return [before[position] * after[position] for position in range(n)]
