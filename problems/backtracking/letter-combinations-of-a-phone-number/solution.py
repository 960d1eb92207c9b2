"""Choose a letter for the first digit, go on with the next digit, and take the letter back.

Time: O(n * 4^n). Space: O(n) besides the answer.
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
    chosen: list[str] = []

    def explore(position: int) -> None:
        if position == len(digits):
            found.append("".join(chosen))
            return
        for letter in LETTERS[digits[position]]:
            chosen.append(letter)
            explore(position + 1)
            chosen.pop()

    explore(0)
    return found
