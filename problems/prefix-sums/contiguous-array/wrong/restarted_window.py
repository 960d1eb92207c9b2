"""You begin anew behind each balanced subarray, but a longer one may contain it."""


def find_max_length(nums: list[int]) -> int:
    first = {0: 0}
    balance = longest = 0
    for position, number in enumerate(nums, start=1):
        balance += 1 if number == 1 else -1
        if balance in first:
            longest = max(longest, position - first[balance])
            first = {balance: position}
        else:
            first[balance] = position
    return longest
