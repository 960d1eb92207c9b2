"""You count upwards from every number, also from the middle of a run: O(n²) on one long run."""


def longest_consecutive(numbers: list[int]) -> int:
    present = set(numbers)
    longest = 0
    for number in present:
        end = number + 1
        while end in present:
            end += 1
        longest = max(longest, end - number)
    return longest
