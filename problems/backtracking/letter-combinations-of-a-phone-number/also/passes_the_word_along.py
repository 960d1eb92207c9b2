"""Pass the word as an argument, so that there is nothing to take back.

Time: O(n * 4^n). Space: O(n²) besides the answer.
"""

LETTERS = {
    "2": "abc",
    "3": "def",
    "4": "ghi",
    "5": "jkl",
    "6": "mno",
    "7": "pqrs",
    "8": "tuv",
    "9": "wxyz",
}


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    found: list[str] = []

    def explore(position: int, word: str) -> None:
        if position == len(digits):
            found.append(word)
            return
        for letter in LETTERS[digits[position]]:
            explore(position + 1, word + letter)

    explore(0, "")
    return found
