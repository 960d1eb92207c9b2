"""You leave the tail in descending order, so you skip the arrangements between."""


def next_permutation(numbers: list[int]) -> None:
    pivot = len(numbers) - 2
    while pivot >= 0 and numbers[pivot] >= numbers[pivot + 1]:
        pivot -= 1
    if pivot >= 0:
        partner = len(numbers) - 1
        while numbers[partner] <= numbers[pivot]:
            partner -= 1
        numbers[pivot], numbers[partner] = numbers[partner], numbers[pivot]
    else:
        numbers.reverse()
