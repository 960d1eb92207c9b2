"""You stop a start once its sum exceeds the target, but negative numbers can bring it back."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = 0
    for start in range(len(numbers)):
        total = 0
        for end in range(start, len(numbers)):
            total += numbers[end]
            if total == target:
                count += 1
            if total > target:
                break
    return count
