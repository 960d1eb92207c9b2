"""You look only at positions exactly k apart, but nearer ones count as well."""


def contains_nearby_duplicate(numbers: list[int], k: int) -> bool:
    return k > 0 and any(numbers[i] == numbers[i + k] for i in range(len(numbers) - k))
