"""You look at subarrays from the start only, but the longest may begin later."""


def find_max_length(nums: list[int]) -> int:
    balance = longest = 0
    for position, number in enumerate(nums, start=1):
        balance += 1 if number == 1 else -1
        if balance == 0:
            longest = position
    return longest
