"""Swap the pivot with the smallest larger number behind it, and sort the tail.

Time: O(n log n). Space: O(n).
"""


def next_permutation(numbers: list[int]) -> None:
    for pivot in range(len(numbers) - 2, -1, -1):
        if numbers[pivot] < numbers[pivot + 1]:
            larger = [i for i in range(pivot + 1, len(numbers)) if numbers[i] > numbers[pivot]]
            partner = min(larger, key=lambda i: numbers[i])
            numbers[pivot], numbers[partner] = numbers[partner], numbers[pivot]
            numbers[pivot + 1 :] = sorted(numbers[pivot + 1 :])
            return
    numbers.sort()
