"""You compare each number with the k numbers before it, which is O(n * k)."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    for position, number in enumerate(numbers):
        for before in range(max(0, position - k), position):
            if numbers[before] == number:
                return True
    return False
