"""You swap neighbours until nothing is out of order, which is O(n²)."""


def sort_numbers(numbers: list[int]) -> list[int]:
    end = len(numbers) - 1
    while end > 0:
        last_swap = 0
        for left in range(end):
            if numbers[left] > numbers[left + 1]:
                numbers[left], numbers[left + 1] = numbers[left + 1], numbers[left]
                last_swap = left
        end = last_swap
    return numbers
