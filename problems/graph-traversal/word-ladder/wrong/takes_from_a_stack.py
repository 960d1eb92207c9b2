"""You take the newest word from a stack, so the first ladder you find need not be the shortest."""

from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unused = set(words)
    stack = [(begin, 1)]
    while stack:
        word, length = stack.pop()
        if word == end:
            return length
        for i in reversed(range(len(word))):
            for letter in ascii_lowercase:
                changed = word[:i] + letter + word[i + 1 :]
                if changed in unused:
                    unused.remove(changed)
                    stack.append((changed, length + 1))
    return 0
