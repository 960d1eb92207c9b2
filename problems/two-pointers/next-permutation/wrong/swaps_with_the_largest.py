"""You let the pivot grow to the largest number behind it instead of the smallest larger one."""


def next_permutation(numbers: list[int]) -> None:
    pivot = len(numbers) - 2
    while pivot >= 0 and numbers[pivot] >= numbers[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        partner = max(range(pivot + 1, len(numbers)), key=lambda i: numbers[i])
        numbers[pivot], numbers[partner] = numbers[partner], numbers[pivot]
    numbers[pivot + 1 :] = sorted(numbers[pivot + 1 :])
