"""Take out one zero after the other and append it.

Time: O(n²). Space: O(1).
"""


def move_zeroes(numbers: list[int]) -> None:
    for _ in range(numbers.count(0)):
        numbers.remove(0)
        numbers.append(0)
