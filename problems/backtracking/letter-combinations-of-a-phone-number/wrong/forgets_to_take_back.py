"""You never take a letter back, so later words still carry the letters of earlier ones."""

KEYS = ("", "", "abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz")


def letter_combinations(digits: str) -> list[str]:
    found: list[str] = []
    chosen: list[str] = []

    def explore(position: int) -> None:
        if position == len(digits):
            found.append("".join(chosen))
            return
        for letter in KEYS[int(digits[position])]:
            chosen.append(letter)
            explore(position + 1)

    if digits:
        explore(0)
    return found
