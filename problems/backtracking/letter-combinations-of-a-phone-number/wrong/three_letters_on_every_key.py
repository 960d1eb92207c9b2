"""You compute three letters for each key, but 7 and 9 have four, and 8 then begins too early."""


def letter_combinations(digits: str) -> list[str]:
    if not digits:
        return []
    found = [""]
    for digit in digits:
        first = ord("a") + 3 * (int(digit) - 2)
        letters = [chr(first + offset) for offset in range(3)]
        found = [word + letter for word in found for letter in letters]
    return found
