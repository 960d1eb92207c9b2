"""Let each letter of the first string find an unused letter of the second with the same count.

Time: O(n²). Space: O(n).
"""


def close_strings(first: str, second: str) -> bool:
    if any(letter not in second for letter in first):
        return False
    if any(letter not in first for letter in second):
        return False
    free = list(dict.fromkeys(second))
    for letter in dict.fromkeys(first):
        fitting = [other for other in free if second.count(other) == first.count(letter)]
        if not fitting:
            return False
        free.remove(fitting[0])
    return not free
