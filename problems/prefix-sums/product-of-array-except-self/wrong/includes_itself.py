"""You multiply a number into the running product before you use it, so each answer includes it."""


def product_except_self(numbers: list[int]) -> list[int]:
    answer = [1] * len(numbers)
    before = 1
    for position, number in enumerate(numbers):
        before *= number
        answer[position] = before
    after = 1
    for position in range(len(numbers) - 1, -1, -1):
        answer[position] *= after
        after *= numbers[position]
    return answer
