"""You go left if just as many numbers are small as there should be, but it takes one more."""


def find_duplicate(numbers: list[int]) -> int:
    low, high = 1, len(numbers) - 1
    while low < high:
        middle = (low + high) // 2
        count = sum(1 for number in numbers if number <= middle)
        if count >= middle:
            high = middle
        else:
            low = middle + 1
    return low
