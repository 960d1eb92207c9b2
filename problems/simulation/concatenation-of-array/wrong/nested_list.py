"""You put the list into the list instead of its numbers."""


def get_concatenation(numbers: list[int]) -> list[list[int]]:
    return [numbers, numbers]
