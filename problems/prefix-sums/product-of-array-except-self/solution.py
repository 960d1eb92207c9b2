"""Multiply what lies before each position by what lies after it: two running products.

Time: O(n). Space: O(1) besides the answer.
"""


def product_except_self(numbers: list[int]) -> list[int]:
    answer = [1] * len(numbers)
    before = 1
    for position in range(len(numbers)):
        answer[position] = before
        before *= numbers[position]
    after = 1
    for position in reversed(range(len(numbers))):
        answer[position] *= after
        after *= numbers[position]
    return answer
