"""You keep what you have passed in a list, and `in` reads the whole list each time: O(n²)."""


def contains_duplicate(numbers: list[int]) -> bool:
    seen: list[int] = []
    for number in numbers:
        if number in seen:
            return True
        seen.append(number)
    return False
