"""You go to the next start after a hit, but a longer subarray may have the same sum."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = 0
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            if total == target:
                count += 1
                break
    return count
