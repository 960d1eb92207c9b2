"""You take the first allowed letter of the alphabet, so another one piles up at the end."""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = {"a": a, "b": b, "c": c}
    result = ""
    while True:
        for letter in "abc":
            if left[letter] > 0 and not result.endswith(letter * 2):
                result += letter
                left[letter] -= 1
                break
        else:
            return result
