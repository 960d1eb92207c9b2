"""List the positions of the vowels and swap them in pairs.

Time: O(n). Space: O(n).
"""


def reverse_vowels(string: str) -> str:
    letters = list(string)
    places = [place for place, letter in enumerate(string) if letter.lower() in "aeiou"]
    for index in range(len(places) // 2):
        first, last = places[index], places[-1 - index]
        letters[first], letters[last] = letters[last], letters[first]
    return "".join(letters)
