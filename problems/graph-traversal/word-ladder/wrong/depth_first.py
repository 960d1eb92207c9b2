"""You take the newest word first, so the first ladder that you find need not be the shortest."""

from string import ascii_lowercase


def ladder_length(begin: str, end: str, words: list[str]) -> int:
    unseen = set(words)
    waiting = [(begin, 1)]
    while waiting:
        word, rung = waiting.pop()
        if word == end:
            return rung
        for place in range(len(word)):
            for letter in ascii_lowercase:
                neighbor = word[:place] + letter + word[place + 1 :]
                if neighbor in unseen:
                    unseen.remove(neighbor)
                    waiting.append((neighbor, rung + 1))
    return 0
