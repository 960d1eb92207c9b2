"""You overwrite the position of a balance, but its first occurrence makes the subarray longest."""


def find_max_length(nums: list[int]) -> int:
    seen = {0: 0}
    balance = longest = 0
    for position, number in enumerate(nums, start=1):
        balance += 1 if number == 1 else -1
        if balance in seen:
            longest = max(longest, position - seen[balance])
        seen[balance] = position
    return longest
