"""You test the found position for truth, and 0 is false: a partner at the start is missed."""


def two_sum(numbers: list[int], target: int) -> list[int]:
    seen: dict[int, int] = {}
    for position, number in enumerate(numbers):
        found = seen.get(target - number)
        if found:
            return [found, position]
        seen[number] = position
    return []
