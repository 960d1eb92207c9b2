"""Reverse the tail first, and then swap the pivot with the first larger number in it.

Time: O(n). Space: O(n) for the slice.
"""


def next_permutation(numbers: list[int]) -> None:
    tail = len(numbers) - 1
    while tail > 0 and numbers[tail - 1] >= numbers[tail]:
        tail -= 1
    numbers[tail:] = numbers[tail:][::-1]
    if tail == 0:
        return
    pivot = tail - 1
    while numbers[tail] <= numbers[pivot]:
        tail += 1
    numbers[pivot], numbers[tail] = numbers[tail], numbers[pivot]
