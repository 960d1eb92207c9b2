"""You keep the running sums in a set, but a sum that has occurred twice begins two subarrays."""


def count_subarrays(numbers: list[int], target: int) -> int:
    count = total = 0
    earlier = {0}
    for number in numbers:
        total += number
        count += total - target in earlier
        earlier.add(total)
    return count
