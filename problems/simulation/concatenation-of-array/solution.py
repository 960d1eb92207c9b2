"""Prepare 2n places and write each number to its two places.

Time: O(n). Space: O(n).
"""


def get_concatenation(numbers: list[int]) -> list[int]:
    n = len(numbers)
    answer = [0] * (2 * n)
    for i in range(n):
        answer[i] = numbers[i]
        answer[i + n] = numbers[i]
    return answer
