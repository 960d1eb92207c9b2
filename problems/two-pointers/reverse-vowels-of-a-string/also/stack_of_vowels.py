"""Put the vowels on a stack, and take the top one for each vowel of a second pass.

Time: O(n). Space: O(n).
"""


def reverse_vowels(string: str) -> str:
    vowels = [letter for letter in string if letter in "aeiouAEIOU"]
    result: list[str] = []
    for letter in string:
        result.append(vowels.pop() if letter in "aeiouAEIOU" else letter)
    return "".join(result)
