"""You run through the single row forwards, so one letter of the string is used twice in the
target."""


def count_subsequences(text: str, target: str) -> int:
    ways = [1] + [0] * len(target)
    for letter in text:
        for length, wanted in enumerate(target, 1):
            if wanted == letter:
                ways[length] += ways[length - 1]
    return ways[-1]
