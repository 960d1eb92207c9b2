"""You let a number sink by one level only, so the heap is no heap any more."""


def sift_down(numbers: list[int], root: int, size: int) -> None:
    child = 2 * root + 1
    if child >= size:
        return
    if child + 1 < size and numbers[child + 1] > numbers[child]:
        child += 1
    if numbers[root] < numbers[child]:
        numbers[root], numbers[child] = numbers[child], numbers[root]


def sort_numbers(numbers: list[int]) -> list[int]:
    for root in range(len(numbers) // 2 - 1, -1, -1):
        sift_down(numbers, root, len(numbers))
    for end in range(len(numbers) - 1, 0, -1):
        numbers[0], numbers[end] = numbers[end], numbers[0]
        sift_down(numbers, 0, end)
    return numbers
