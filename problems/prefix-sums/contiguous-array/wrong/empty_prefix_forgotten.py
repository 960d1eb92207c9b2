"""You forget the balance 0 before the first number, so subarrays from the start are missed."""


def find_max_length(nums: list[int]) -> int:
    first: dict[int, int] = {}
    balance = longest = 0
    for position, number in enumerate(nums, start=1):
        balance += 1 if number == 1 else -1
        if balance in first:
            longest = max(longest, position - first[balance])
        else:
            first[balance] = position
    return longest
