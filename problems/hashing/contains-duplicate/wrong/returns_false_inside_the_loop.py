"""You return False inside the loop, so you never look at any number but the first."""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers:
        if number in seen:
            return True
        seen.add(number)
        return False
    return False
