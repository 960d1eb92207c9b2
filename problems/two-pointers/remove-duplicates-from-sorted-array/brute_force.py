"""Delete a copy wherever two neighbours are equal, until there is none.

Time: O(n²). Space: O(1).
"""


def remove_duplicates(numbers: list[int]) -> int:
    index = 1
    while index < len(numbers):
        if numbers[index] == numbers[index - 1]:
            del numbers[index]
        else:
            index += 1
    return len(numbers)
