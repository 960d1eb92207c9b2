"""You count the steps of the run, but a run of n numbers has only n - 1 steps."""


def longest_consecutive(numbers: list[int]) -> int:
    present = set(numbers)
    longest = 0
    for number in present:
        if number - 1 in present:
            continue
        end = number + 1
        while end in present:
            end += 1
        longest = max(longest, end - number - 1)
    return longest
