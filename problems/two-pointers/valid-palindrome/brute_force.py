"""Write down the letters and digits, write them down again backwards, and compare.

Time: O(n). Space: O(n).
"""


def is_palindrome(text: str) -> bool:
    kept = [character.lower() for character in text if character.isalnum()]
    return kept == kept[::-1]
