"""You walk to the right from each start: O(n²) when nothing closes."""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    for start in range(len(brackets)):
        still_open = 0
        for end in range(start, len(brackets)):
            still_open += 1 if brackets[end] == "(" else -1
            if still_open < 0:
                break
            if still_open == 0:
                longest = max(longest, end - start + 1)
    return longest
