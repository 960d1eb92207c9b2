"""You search both sides anew for every middle number, which is O(n²)."""


def increasing_triplet(numbers: list[int]) -> bool:
    for middle in range(1, len(numbers) - 1):
        number = numbers[middle]
        if min(numbers[:middle]) < number < max(numbers[middle + 1 :]):
            return True
    return False
