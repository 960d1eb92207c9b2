"""Move one index from each end in a single loop, each with its own running product.

Time: O(n). Space: O(1) besides the answer.
"""


def product_except_self(numbers: list[int]) -> list[int]:
    answer = [1] * len(numbers)
    before = after = 1
    for left in range(len(numbers)):
        right = len(numbers) - 1 - left
        answer[left] *= before
        before *= numbers[left]
        answer[right] *= after
        after *= numbers[right]
    return answer
