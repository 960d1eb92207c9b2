"""Search each number in the other list and in the answer so far.

Time: O(n * m + n²). Space: O(1).
"""


def find_difference(first: list[int], second: list[int]) -> list[list[int]]:
    answer: list[list[int]] = [[], []]
    for number in first:
        if number not in second and number not in answer[0]:
            answer[0].append(number)
    for number in second:
        if number not in first and number not in answer[1]:
            answer[1].append(number)
    return answer
