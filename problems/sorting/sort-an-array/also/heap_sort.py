"""Heap sort: build a max-heap in place and swap its root to the end, again and again.

Time: O(n log n). Space: O(1).
"""


def sift_down(numbers: list[int], root: int, size: int) -> None:
    while 2 * root + 1 < size:
        child = 2 * root + 1
        if child + 1 < size and numbers[child + 1] > numbers[child]:
            child += 1
        if numbers[root] >= numbers[child]:
            return
        numbers[root], numbers[child] = numbers[child], numbers[root]
        root = child


def sort_numbers(numbers: list[int]) -> list[int]:
    for root in range(len(numbers) // 2 - 1, -1, -1):
        sift_down(numbers, root, len(numbers))
    for end in range(len(numbers) - 1, 0, -1):
        numbers[0], numbers[end] = numbers[end], numbers[0]
        sift_down(numbers, 0, end)
    return numbers
