"""You delete an item while the index goes on, so the item that moves up is never compared."""


def remove_duplicates(numbers: list[int]) -> int:
    for index in range(len(numbers)):
        if index > 0 and index < len(numbers) and numbers[index] == numbers[index - 1]:
            del numbers[index]
    return len(numbers)
