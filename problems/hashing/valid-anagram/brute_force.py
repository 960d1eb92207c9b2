"""For each character of both texts, count by hand how often each text has it: O(n²) time."""


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
