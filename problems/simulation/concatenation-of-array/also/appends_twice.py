"""Append the numbers in two rounds.

Time: O(n). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    answer: list[int] = []
    for _ in range(2):
        for number in numbers:
            answer.append(number)
    return answer
