"""Sort the three letters by what is left in each round, and take the first that is allowed.

Time: O(n). Space: O(n).
"""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = {"a": a, "b": b, "c": c}
    result = ""
    while True:
        for letter in sorted(left, key=lambda letter: left[letter], reverse=True):
            if left[letter] > 0 and not result.endswith(letter * 2):
                result += letter
                left[letter] -= 1
                break
        else:
            return result
