"""You remember a number before you ask for it, so every number finds itself."""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers:
        seen.add(number)
        if number in seen:
            return True
    return False
