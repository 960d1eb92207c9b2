"""You take the first balance 0 to stand at index 0 instead of before it: lengths are off by one."""


def find_max_length(nums: list[int]) -> int:
    first = {0: 0}
    balance = longest = 0
    for position, number in enumerate(nums):
        balance += 1 if number == 1 else -1
        if balance in first:
            longest = max(longest, position - first[balance])
        else:
            first[balance] = position
    return longest
