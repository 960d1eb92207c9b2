"""You return one empty word when there are no digits, but then there is nothing to spell."""

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
