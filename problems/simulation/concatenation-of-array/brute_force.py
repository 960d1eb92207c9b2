"""Make a longer list for each number of each copy.

Time: O(n²). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    answer: list[int] = []
    for _ in range(2):
        for number in numbers:
            answer = [*answer, number]
    return answer
