"""For each position, multiply all the others.

Time: O(n²). Space: O(1) besides the answer.
"""


def product_except_self(numbers: list[int]) -> list[int]:
    answer: list[int] = []
    for position in range(len(numbers)):
        product = 1
        for other, number in enumerate(numbers):
            if other != position:
                product *= number
        answer.append(product)
    return answer
