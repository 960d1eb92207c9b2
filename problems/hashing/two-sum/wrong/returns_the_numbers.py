"""You return the two numbers themselves, but their positions are wanted."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: set[int] = set()
    for number in numbers:
        if target - number in seen:
            return [target - number, number]
        seen.add(number)
    return []
