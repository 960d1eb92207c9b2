"""Join two slices.

Time: O(n). Space: O(n).
"""


def rotate(numbers: list[int], k: int) -> None:
    k %= len(numbers)
    numbers[:] = numbers[len(numbers) - k :] + numbers[: len(numbers) - k]
