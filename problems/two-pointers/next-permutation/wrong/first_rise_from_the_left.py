"""You take the first rise from the left as pivot, but the last one has to change."""


def next_permutation(numbers: list[int]) -> None:
    rises = [i for i in range(len(numbers) - 1) if numbers[i] < numbers[i + 1]]
    pivot = rises[0] if rises else -1
    if pivot >= 0:
        partner = len(numbers) - 1
        while numbers[partner] <= numbers[pivot]:
            partner -= 1
        numbers[pivot], numbers[partner] = numbers[partner], numbers[pivot]
    left, right = pivot + 1, len(numbers) - 1
    while left < right:
        numbers[left], numbers[right] = numbers[right], numbers[left]
        left += 1
        right -= 1
