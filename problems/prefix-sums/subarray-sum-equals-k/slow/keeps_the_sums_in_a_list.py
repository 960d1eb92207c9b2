"""You keep the running sums in a list and call `count` on it: O(n) per number, O(n²) in all."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = [0]
    for number in numbers:
        total += number
        count += earlier.count(total - target)
        earlier.append(total)
    return count
