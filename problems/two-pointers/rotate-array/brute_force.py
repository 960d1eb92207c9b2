"""Move the last number to the front, k times.

Time: O(n · k). Space: O(1).
"""


def rotate(numbers: list[int], k: int) -> None:
    for _ in range(k):
        numbers.insert(0, numbers.pop())
