"""You let each number meet itself, for example by storing it before you ask for it."""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers:
        seen.add(number)
        if number in seen:
            return True
    return False
