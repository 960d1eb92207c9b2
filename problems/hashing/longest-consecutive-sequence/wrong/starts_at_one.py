"""You start the longest length at 1, but an empty list has no run at all."""


def longest_consecutive(numbers: list[int]) -> int:
    present = set(numbers)
    longest = 1
    for number in present:
        if number - 1 in present:
            continue
        end = number + 1
        while end in present:
            end += 1
        longest = max(longest, end - number)
    return longest
