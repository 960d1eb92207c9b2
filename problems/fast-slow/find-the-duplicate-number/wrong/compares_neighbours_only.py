"""You compare each number with the next one only, but the list is not sorted."""


def find_duplicate(numbers: list[int]) -> int:
    for place in range(len(numbers) - 1):
        if numbers[place] == numbers[place + 1]:
            return numbers[place]
    return numbers[-1]
