"""You exchange only the first and the last word, but those in between change places too."""


def reverse_words(line: str) -> str:
    words = line.split()
    words[0], words[-1] = words[-1], words[0]
    return " ".join(words)
