"""You take the collected vowels from the front, so each of them returns to its old place."""


def reverse_vowels(string: str) -> str:
    vowels = [letter for letter in string if letter in "aeiouAEIOU"]
    result = ""
    taken = 0
    for letter in string:
        if letter in "aeiouAEIOU":
            result += vowels[taken]
            taken += 1
        else:
            result += letter
    return result
