"""Check every substring of even length, the longest first.

Time: O(n³). Space: O(n).
"""


def longest_valid_parentheses(brackets: str) -> int:
    for length in range(len(brackets) // 2 * 2, 0, -2):
        for start in range(len(brackets) - length + 1):
            if is_valid(brackets[start : start + length]):
                return length
    return 0


def is_valid(part: str) -> bool:
    still_open = 0
    for bracket in part:
        still_open += 1 if bracket == "(" else -1
        if still_open < 0:
            return False
    return still_open == 0
