"""You delete an item while the index goes on, so the item that moves up is never compared."""


def keep_at_most_two(numbers: list[int]) -> int:
    for place in range(2, len(numbers)):
        if place < len(numbers) and numbers[place] == numbers[place - 2]:
            del numbers[place]
    return len(numbers)
