"""You use all letters even if the last ones stand three times in a row."""


def longest_diverse_string(a: int, b: int, c: int) -> str:
    left = {"a": a, "b": b, "c": c}
    result = ""
    for _ in range(a + b + c):
        order = sorted(left, key=lambda letter: left[letter], reverse=True)
        allowed = [x for x in order if left[x] > 0 and not result.endswith(x * 2)]
        letter = allowed[0] if allowed else order[0]
        result += letter
        left[letter] -= 1
    return result
