"""You swap the pivot with a number that is equal to it, which changes nothing there."""


def next_permutation(numbers: list[int]) -> None:
    pivot = len(numbers) - 2
    while pivot >= 0 and numbers[pivot] >= numbers[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        partner = len(numbers) - 1
        while numbers[partner] < numbers[pivot]:
            partner -= 1
        numbers[pivot], numbers[partner] = numbers[partner], numbers[pivot]
    left, right = pivot + 1, len(numbers) - 1
    while left < right:
        numbers[left], numbers[right] = numbers[right], numbers[left]
        left += 1
        right -= 1
