"""You multiply only what lies before each position and forget what lies after it."""


def product_except_self(numbers: list[int]) -> list[int]:
    answer = [1] * len(numbers)
    before = 1
    for position in range(len(numbers)):
        answer[position] = before
        before *= numbers[position]
    return answer
