"""You write the second product over the first instead of multiplying, so the left side is lost."""


def product_except_self(numbers: list[int]) -> list[int]:
    answer = [1] * len(numbers)
    before = 1
    for position, number in enumerate(numbers):
        answer[position] = before
        before *= number
    after = 1
    for position in range(len(numbers) - 1, -1, -1):
        answer[position] = after
        after *= numbers[position]
    return answer
