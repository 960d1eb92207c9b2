"""For each character of both strings, count by hand how often each string has it.

Time: O(n²). Space: O(n).
"""


def is_anagram(first: str, second: str) -> bool:
    for character in first + second:
        difference = 0
        for other in first:
            difference += other == character
        for other in second:
            difference -= other == character
        if difference != 0:
            return False
    return True
