"""You put only one pivot between the smaller and the larger numbers, so its equals are lost."""


def sort_numbers(numbers: list[int]) -> list[int]:
    if not numbers:
        return []
    pivot = numbers[len(numbers) // 2]
    smaller = [number for number in numbers if number < pivot]
    larger = [number for number in numbers if number > pivot]
    return [*sort_numbers(smaller), pivot, *sort_numbers(larger)]
