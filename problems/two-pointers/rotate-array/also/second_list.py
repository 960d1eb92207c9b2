"""Put each number at its place in a second list.

Time: O(n). Space: O(n).
"""


def rotate(numbers: list[int], k: int) -> None:
    n = len(numbers)
    rotated = [0] * n
    for i in range(n):
        rotated[(i + k) % n] = numbers[i]
    numbers[:] = rotated
