"""You search runs of () side by side, but pairs may be nested, too."""


def longest_valid_parentheses(brackets: str) -> int:
    longest = 0
    for start in range(len(brackets)):
        end = start
        while brackets[end : end + 2] == "()":
            end += 2
        longest = max(longest, end - start)
    return longest
