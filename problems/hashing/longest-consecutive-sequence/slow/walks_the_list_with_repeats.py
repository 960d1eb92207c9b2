"""You walk through the list instead of the set, so a start that is repeated is counted up again."""


def longest_consecutive(numbers: list[int]) -> int:
    present = set(numbers)
    longest = 0
    for number in numbers:
        if number - 1 not in present:
            end = number + 1
            while end in present:
                end += 1
            longest = max(longest, end - number)
    return longest
